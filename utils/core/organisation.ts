/** Organisations by the only thing a page says of them: the slug in its address. */

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

/** `dupont-et-fils-1234` becomes `Dupont Et Fils`; a slug that is digits alone stays as it is. */
export function nameOfSlug(slug: string): string {
  const words = slug.replace(/-\d+$/, '').split('-').filter(Boolean);
  if (words.length === 0) return slug;
  return words.map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1)).join(' ');
}

/** Names for a choice between slugs: two that would read the same keep their digits. */
export function namesOfSlugs(slugs: readonly string[]): Map<string, string> {
  const plain = slugs.map(nameOfSlug);
  return new Map(
    slugs.map((slug, i) => {
      const name = plain[i] ?? slug;
      return [slug, plain.indexOf(name) === plain.lastIndexOf(name) ? name : `${name} (${slug})`];
    }),
  );
}
