/** What the script that reads uses of the code that the scout has brought already (`scripts/bundle/shared-code.mjs`). */
import * as organisation from '../../../utils/core/organisation';
import * as fold from '../../../utils/page/fold';
import * as marks from '../../../utils/page/marks';
import * as shadow from '../../../utils/page/shadow';

/** In the order of the imports. */
export const SHARED_CODE: readonly object[] = [organisation, fold, marks, shadow];
