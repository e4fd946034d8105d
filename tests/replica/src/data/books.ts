/** The books of both organisations at load. */
import { today } from '../clock';
import { config } from '../config';
import { MAIN_ORG, OTHER_ORG } from '../router';
import { compose } from './compose';
import { FIRM, firmNumber, SEED } from './firm';
import { generated, generatedNumber } from './generated';
import type { Book } from './invoice';
import { withVariants } from './variants';
import { WORKSHOP, workshopNumber } from './workshop';

function mainBook(): Book {
  const name = 'Menuiserie Lefranc';
  if (config.seed) return compose(MAIN_ORG, name, SEED, today(), firmNumber);
  if (config.rows > 0) {
    return compose(MAIN_ORG, name, generated(config.rows), today(), generatedNumber(config.rows));
  }
  return compose(MAIN_ORG, name, FIRM, today(), firmNumber);
}

/** One book an organisation, by slug. The options change the main one only. */
export const initialBooks = (): Record<string, Book> => ({
  [MAIN_ORG]: withVariants(mainBook(), config, today()),
  [OTHER_ORG]: compose(OTHER_ORG, 'Atelier Brunel', WORKSHOP, today(), workshopNumber),
});
