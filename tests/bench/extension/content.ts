/** The content script of the bench: measures the page it stands on when asked, and says what it found. */
import { hostWords } from '../../../utils/host-words';
import { installHostWords } from '../../../utils/page/host-words';
import type { Ask, Told } from '../protocol';
import { idleMeasures } from './idle-measures';
import { listMeasures } from './list-measures';
import { paintMeasures } from './paint-measures';
import { clockStep, takeTurns, type Measure } from './rounds';

const MEASURES: Record<Ask['what'], () => Measure[]> = {
  list: listMeasures,
  idle: idleMeasures,
  paint: paintMeasures,
};

const measure = ({ what, rounds, warmUp }: Ask): Told => {
  try {
    return { kind: 'told', step: clockStep(), samples: takeTurns(MEASURES[what](), rounds, warmUp) };
  } catch (error) {
    return { kind: 'failed', why: String(error instanceof Error ? error.stack : error) };
  }
};

installHostWords(hostWords({}));
addEventListener('message', ({ data }: MessageEvent<Ask | Told>) => {
  if (data.kind === 'ask') postMessage(measure(data), location.origin);
});
document.documentElement.setAttribute('data-bench', 'ready');
