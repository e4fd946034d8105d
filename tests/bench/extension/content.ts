/** The content script of the bench: measures the page it stands on when asked, and says what it found. */
import type { Ask, Told } from '../reading/protocol';
import { listMeasures } from './list-measures';
import { clockStep, takeTurns } from './rounds';
import { hostWords, installHostWords } from './subject';

const measure = ({ rounds, warmUp }: Ask): Told => {
  try {
    return { kind: 'told', step: clockStep(), samples: takeTurns(listMeasures(), rounds, warmUp) };
  } catch (error) {
    return { kind: 'failed', why: String(error instanceof Error ? error.stack : error) };
  }
};

installHostWords(hostWords({}));
addEventListener('message', ({ data }: MessageEvent<Ask | Told>) => {
  if (data.kind === 'ask') postMessage(measure(data), location.origin);
});
document.documentElement.setAttribute('data-bench', 'ready');
