/** A readable name for an organisation, made from the only thing the page's address says of it: the slug. */

/** `dupont-et-fils-1234` becomes `Dupont Et Fils`; a slug that is digits alone stays as it is. */
export function organisationName(slug: string): string {
  const words = slug.replace(/-\d+$/, '').split('-').filter(Boolean);
  if (words.length === 0) return slug;
  return words.map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1)).join(' ');
}

/** Names for a choice between slugs: two that would read the same keep their digits. */
export function organisationNames(slugs: readonly string[]): Map<string, string> {
  const plain = slugs.map(organisationName);
  return new Map(
    slugs.map((slug, i) => {
      const name = plain[i] ?? slug;
      return [slug, plain.indexOf(name) === plain.lastIndexOf(name) ? name : `${name} (${slug})`];
    }),
  );
}
