/** Guard: nothing shipped talks to a network, makes code from text, or makes markup from text. */
import { describe, expect, it } from 'vitest';
import { BUILDS } from '../harness/replica-files';
import { builtFiles, shippedSources, type SourceFile } from './sources';

const FORBIDDEN = {
  fetch: /\bfetch\s*\(/g,
  XMLHttpRequest: /\bXMLHttpRequest\b/g,
  WebSocket: /\bWebSocket\b/g,
  WebTransport: /\bWebTransport\b/g,
  EventSource: /\bEventSource\b/g,
  sendBeacon: /\bsendBeacon\b/g,
  importScripts: /\bimportScripts\s*\(/g,
  eval: /\beval\s*\(/g,
  Function: /\bFunction\s*\(/g,
  innerHTML: /\binnerHTML\b/g,
  // Reading it is harmless, and how rich text is put on a clipboard.
  outerHTML: /\bouterHTML\s*[+|&?]*=(?!=)/g,
  insertAdjacentHTML: /\binsertAdjacentHTML\b/g,
  dangerouslySetInnerHTML: /\bdangerouslySetInnerHTML\b/g,
  createContextualFragment: /\bcreateContextualFragment\b/g,
  'document.write': /\bdocument\.write/g,
} as const;
type Name = keyof typeof FORBIDDEN;

/** What libraries bring along and our code never reaches, once per bundle file that holds the library. */
interface Exception {
  library: string;
  name: Name;
  /** How often it stands in one copy of the library. */
  count: number;
  reason: string;
  /** What tells that a file holds the library. */
  mark: RegExp;
}

const EXCEPTIONS: Exception[] = [
  {
    library: 'preact',
    name: 'dangerouslySetInnerHTML',
    count: 2,
    reason: 'The renderer compares the old and the new properties with this name; the sources never set it.',
    mark: /dangerouslySetInnerHTML/,
  },
  {
    library: 'preact',
    name: 'innerHTML',
    count: 2,
    reason: 'What the renderer compares and sets when it finds that property.',
    mark: /dangerouslySetInnerHTML/,
  },
];

const countIn = (text: string, name: Name) => text.match(FORBIDDEN[name])?.length ?? 0;

const found = ({ path, text }: SourceFile, exceptions: Exception[]): string[] =>
  (Object.keys(FORBIDDEN) as Name[]).flatMap((name) => {
    const allowed = exceptions
      .filter((exception) => exception.name === name && exception.mark.test(text))
      .reduce((sum, { count }) => sum + count, 0);
    const count = countIn(text, name);
    return count === allowed ? [] : [`${path}: ${name} ${count} times, ${allowed} expected`];
  });

describe('forbidden calls', () => {
  it('are in no source', () => {
    expect(shippedSources().flatMap((file) => found(file, []))).toEqual([]);
  });

  it.each([BUILDS.chrome, BUILDS.firefox])(
    'are in no bundle of %s, but for what libraries never reach',
    (build) => {
      const bundles = builtFiles(build, '.js', '.html');
      expect(bundles.length).toBeGreaterThanOrEqual(3);
      expect(bundles.flatMap((file) => found(file, EXCEPTIONS))).toEqual([]);
    },
  );
});

describe('the guard', () => {
  const inSource = (text: string) => found({ path: 'a.ts', text }, EXCEPTIONS);

  it.each([
    'await fetch(url)',
    'new XMLHttpRequest()',
    'new WebSocket(url)',
    'new EventSource(url)',
    'navigator.sendBeacon(url)',
    'eval(text)',
    'new Function(text)',
    'row.innerHTML = text',
    'row.outerHTML = text',
    'row.insertAdjacentHTML("beforeend", text)',
    'document.write(text)',
  ])('refuses %s', (text) => {
    expect(inSource(text)).toHaveLength(1);
  });

  it('refuses one more than a library brings', () => {
    const library =
      'a==`dangerouslySetInnerHTML`;b==`dangerouslySetInnerHTML`;a.innerHTML==c||(a.innerHTML=c);';
    expect(inSource(library)).toEqual([]);
    expect(inSource(`${library}e.innerHTML=text;`)).toHaveLength(1);
  });

  it('lets look-alikes pass', () => {
    expect(
      inSource(
        'prefetch(); retrieval(); isFunction(x); refetch (y); setInnerHtml(1); x = a.outerHTML; a.outerHTML === b',
      ),
    ).toEqual([]);
  });
});
