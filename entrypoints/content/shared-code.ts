/**
 * What the script of our interface uses of the code that the script which reads has brought already: the bundler takes
 * it from here there (`scripts/bundle/shared-code.mjs`), so that a tab loads it once.
 */
import * as day from '../../utils/core/day';
import * as dayRead from '../../utils/core/day-read';
import * as hold from '../../utils/core/hold';
import * as invoiceName from '../../utils/core/invoice-name';
import * as lateness from '../../utils/core/lateness';
import * as money from '../../utils/core/money';
import * as organisation from '../../utils/core/organisation';
import * as fold from '../../utils/page/fold';
import * as hostLabels from '../../utils/page/host-labels';
import * as installedWords from '../../utils/page/installed-words';
import * as numbers from '../../utils/page/look/numbers';
import * as prints from '../../utils/page/prints';
import * as inParts from '../../utils/page/read/in-parts';
import * as list from '../../utils/page/read/list';
import * as selectors from '../../utils/page/selectors';
import * as shadow from '../../utils/page/shadow';
import * as text from '../../utils/page/text';

/** In the order of the imports. */
export const SHARED_CODE: readonly object[] = [
  ...[day, dayRead, hold, invoiceName, lateness, money, organisation],
  ...[fold, hostLabels, installedWords, numbers, prints, inParts, list, selectors, shadow, text],
];
