/** Which organisation a page belongs to, by its address. */

/** The slug of `/organizations/<slug>/…`; empty when the path names none. */
export function organisationSlug(pathname: string): string {
  return decode(/^\/organizations\/([^/]+)/.exec(pathname)?.[1] ?? '').slice(0, 200);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
