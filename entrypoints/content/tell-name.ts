/** Hands on the name of the organisation as the page shows it, once, where the user has not given it one. */
import { organisationNameOn } from '../../utils/page/organisation-name';
import type { SessionContext } from './tab';

/** A page that does not show it the first few times does not show it at all. */
const TRIES = 5;

/** The function to call when the page or what is known of it has changed. */
export function createTellName(tab: SessionContext): () => void {
  let tried = { slug: '', times: 0 };
  return () => {
    const slug = tab.slug();
    if (tried.slug !== slug) tried = { slug, times: 0 };
    const known = tab.known();
    if (!known || known.organisation !== null || tried.times >= TRIES) return;
    tried.times++;
    const name = organisationNameOn(tab.look().roots, slug);
    if (name === null) return;
    tried.times = TRIES;
    void tab.link.send('tellSetting', { slug, told: { kind: 'organisation', name } }).then(tab.refreshKnown);
  };
}
