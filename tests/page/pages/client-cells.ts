/** The ways in which client, number and type can be written into their cell. */
import { h, hiddenLabel, inShadow, party } from './build';
import { block, late, named, one, slotted, svg } from './one-row';
import type { SyntheticPage } from './page';

export const clients: readonly SyntheticPage[] = [
  one('spans as lines', { client: [block('HABITAT'), block('F-2026-022')] }),
  one('spans in a span as lines', { client: h('span', {}, block('HABITAT'), '\n  ', block('F-2026-022')) }),
  one('bare text above a span laid out as a block', { client: ['HABITAT', block('F-2026-022')] }),
  one('bare text above a small line', {
    client: ['HABITAT', h('small', { style: 'display:block' }, 'F-2026-022')],
  }),
  one(
    'bare text and a span in a column',
    {
      client: h(
        'span',
        { style: 'display:flex;flex-direction:column' },
        'HABITAT',
        h('span', {}, "F-2026-022 - Facture d'acompte"),
      ),
    },
    late('F-2026-022', 'HABITAT', "Facture d'acompte"),
  ),
  one(
    'a name of which a part is a span, and nothing below it',
    { client: ['HAB', h('span', {}, 'ITAT')] },
    '? - · HABITAT · number numberMissing',
  ),
  one('a line break', { client: [h('b', {}, 'HABITAT'), h('br'), 'F-2026-022'] }),
  one(
    'two line breaks and a type',
    { client: ['HABITAT', h('br'), 'F-2026-022', h('br'), "Facture d'acompte"] },
    late('F-2026-022', 'HABITAT', "Facture d'acompte"),
  ),
  one(
    'a type behind a middle dot',
    { client: party('HABITAT', 'F-2026-022 · Facture d’acompte') },
    late('F-2026-022', 'HABITAT', 'Facture d’acompte'),
  ),
  one(
    'a type not known yet',
    { client: party('HABITAT', 'F-2026-022 – Facture de clôture') },
    late('F-2026-022', 'HABITAT', 'Facture de clôture'),
  ),
  named('a number full of dashes', 'HABITAT', '2026 - 03 - 0007'),
  one('initials in a circle', {
    client: [h('div', {}, 'HA'), h('div', {}, ...party('HABITAT', 'F-2026-022'))],
  }),
  one(
    'initials without the accent',
    { client: [h('div', {}, 'E'), h('div', {}, ...party('Électricité Roux', 'F-2026-022'))] },
    late('F-2026-022', 'Électricité Roux'),
  ),
  one(
    'initials of later words',
    { client: [h('div', {}, 'MD'), h('div', {}, ...party('SARL Martin-Dupont', 'F-2026-022'))] },
    late('F-2026-022', 'SARL Martin-Dupont'),
  ),
  one('initials kept from assistive technology', {
    client: [h('div', { 'aria-hidden': 'true' }, 'XY'), ...party('HABITAT', 'F-2026-022')],
  }),
  one(
    'a client of two letters, with a type',
    { client: [h('div', {}, 'AB'), h('div', {}, 'A-001'), h('div', {}, 'Facture')] },
    late('A-001', 'AB', 'Facture'),
  ),
  one(
    'a client whose number begins with its name, with a type',
    { client: [h('div', {}, 'SNC'), h('div', {}, 'SNC-001'), h('div', {}, "Facture d'acompte")] },
    late('SNC-001', 'SNC', "Facture d'acompte"),
  ),
  one('a search hit marked', {
    client: [h('div', {}, 'HA', h('mark', {}, 'BIT'), 'AT'), h('div', {}, h('mark', {}, 'F'), '-2026-022')],
  }),
  one('a search hit marked between spans', {
    client: [
      h('div', {}, h('span', {}, 'HA'), h('mark', {}, 'BIT'), h('span', {}, 'AT')),
      h('div', {}, 'F-2026-022'),
    ],
  }),
  one('a label for assistive technology above', {
    client: [h('div', {}, hiddenLabel('Client')), ...party('HABITAT', 'F-2026-022')],
  }),
  one('a label in front of the name', {
    client: [
      h('div', {}, hiddenLabel('Client'), 'HABITAT'),
      h('div', {}, hiddenLabel('Numéro'), 'F-2026-022'),
    ],
  }),
  one('a label with a colon', {
    client: [h('div', {}, hiddenLabel('Client : '), 'HABITAT'), h('div', {}, 'Numéro : F-2026-022')],
  }),
  named('a client named as the column is', 'Client', 'F-2026-022'),
  one('both lines in elements with shadow roots', {
    client: [
      inShadow('q-name', {}, h('div', {}, 'HABITAT')),
      inShadow('q-number', {}, h('div', {}, 'F-2026-022')),
    ],
  }),
  one('both lines handed into slots', {
    client: [slotted('q-name', 'HABITAT'), slotted('q-number', 'F-2026-022')],
  }),
  one('an icon and a link', {
    client: [svg({}, 'Entreprise'), h('a', { href: '#' }, ...party('HABITAT', 'F-2026-022'))],
  }),
  one('no number', { client: h('div', {}, 'HABITAT') }, '? - · HABITAT · number numberMissing'),
  one('a dash for the number', { client: party('HABITAT', '–') }, '? - · HABITAT · number numberMissing'),
  one('all in one line', { client: 'HABITAT F-2026-022' }, '? - · HABITAT F-2026-022 · number numberMissing'),
  one('no name', { client: '' }, '? - · - · client clientMissing'),
];
