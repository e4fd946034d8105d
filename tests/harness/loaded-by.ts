/** Which files an extension page loads, told from what is built. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** The scripts of a page of `build`, with all they import, and its styles; the page itself left out. */
export const loadedBy = (build: string, page: string): string[] => {
  const seen = new Set<string>();
  const add = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    const text = readFileSync(path, 'utf8');
    const links = path.endsWith('.html')
      ? text.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)
      : text.matchAll(/(?:from|import)\s*\(?["'](\.[^"']+\.js)["']/g);
    for (const [, link = ''] of links) {
      add(link.startsWith('/') ? posix.join(build, link) : posix.join(posix.dirname(path), link));
    }
  };
  add(posix.join(build, page));
  return [...seen].filter((path) => !path.endsWith('.html'));
};
