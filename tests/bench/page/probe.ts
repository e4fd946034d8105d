/**
 * What runs in the page's own world, in every arm alike: it notes on the browser's timeline when the rows and the marks
 * stand. These functions are sent to the page as text and see nothing of this file.
 */

/** The notes on the timeline. */
export const NOTES = {
  document: 'bench:document',
  rows: 'bench:rows',
  marks: 'bench:marks',
  state: 'bench:state',
  frame: 'bench:frame',
} as const;
export type Notes = typeof NOTES;

/**
 * Runs before anything else of the page. Changes are told in the task that made them, so a note stands between the
 * change and the frame in which it is painted; a probe in each frame would miss what the same frame adds after it.
 */
export function watchPage({ notes, rows }: { notes: Notes; rows: number }): void {
  performance.mark(notes.document);
  const bodies = document.getElementsByTagName('tbody');
  const wanted: Record<string, () => boolean> = {
    [notes.state]: () => document.documentElement.hasAttribute('data-relance'),
    [notes.rows]: () => (bodies[0]?.rows.length ?? 0) >= rows,
    [notes.marks]: () => document.querySelectorAll('[data-relance-state]').length >= rows,
  };
  const observer = new MutationObserver(() => {
    for (const [name, isThere] of Object.entries(wanted)) {
      if (!isThere()) continue;
      performance.mark(name);
      delete wanted[name];
    }
  });
  observer.observe(document, {
    ...{ childList: true, subtree: true },
    attributeFilter: ['data-relance', 'data-relance-state'],
  });
}

/**
 * Changes the page 100 times in each of so many frames: 50 texts, 25 elements added as copies of the page's own rows or
 * sections, and those of the frame before removed. Resolves when done.
 */
export function churn({ note, frames }: { note: string; frames: number }): Promise<void> {
  const main = document.querySelector('main')!;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() && texts.length < 50) texts.push(walker.currentNode as Text);
  const model = main.querySelector('tbody tr, section') ?? main.lastElementChild!;
  let added: Node[] = [];
  let frame = 0;
  return new Promise((done) => {
    const run = () => {
      performance.mark(note);
      if (frame++ === frames) return done();
      for (let i = 0; i < 50; i++) {
        const text = texts[i % texts.length]!;
        text.data = /\d/.test(text.data) ? text.data.replace(/\d/, String((frame + i) % 10)) : `${text.data.trim()} ${frame % 10}`;
      }
      for (const node of added) node.parentNode?.removeChild(node);
      added = Array.from({ length: 25 }, () => model.parentNode!.appendChild(model.cloneNode(true)));
      requestAnimationFrame(run);
    };
    requestAnimationFrame(run);
  });
}
