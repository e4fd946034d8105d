/** Starts to read and mark the lists of a tab, once the scout has seen that there may be some. */
import { installHostWords } from '../../../utils/page/installed-words';
import type { ReadingKit } from '../../../utils/protocol';
import { wordsFrom } from '../../../utils/words/page-words';
import { hearChanges } from '../hear-changes';
import type { ScoutTab } from '../our-scripts';
import { createTab, type TabContext } from '../tab';
import { startEngine, type Engine } from './engine';

export function startReading(
  scout: ScoutTab,
  { hostWords, words: said, markStyles }: ReadingKit,
): TabContext {
  const { document, signal, link } = scout;
  installHostWords(hostWords);
  const words = wordsFrom(said);
  const { context, announce } = createTab(scout, { words, hostWords }, () => engine);
  const engine: Engine = startEngine({
    document,
    markStyles,
    words,
    standingOf: context.standing,
    now: () => new Date(),
    signal,
    slug: context.slug,
    send: (report) => link.send('report', { report }),
    onUnrecognised: ({ reason, looked }) =>
      void link.send('unrecognised', { slug: context.slug(), reason, looked, at: Date.now() }),
    onChange: () => announce('page'),
    onDay() {
      announce('day');
      void link.send('dayChanged', {});
      void context.refreshKnown();
    },
  });
  // Marks say what the journal says.
  context.changed((change) => {
    if (change === 'known') engine.remark();
  });
  hearChanges(document, context.slug, context.refreshKnown);
  // Another tab may have changed what is known meanwhile.
  document.defaultView!.addEventListener('focus', context.refreshKnown, { signal });
  return context;
}
