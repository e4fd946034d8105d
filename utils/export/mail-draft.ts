/** A mail to the accountant, as a `mailto:` address: the user's own mail program opens it, and the user sends it. */
import type { Words } from '../words/words';
import { formatDay } from '../core/day';
import { LONGEST_MAIL_ADDRESS, mailPart } from '../core/mail-address';
import { formatMoney } from '../core/money';
import { tableOf, type Pack } from '../core/pack';

/** What is surely no address is not written into one. 254 characters: RFC 5321, 4.5.3.1.3. */
const ADDRESS = /^(?=.{3,254}$)[\x21-\x7e]+@[\x21-\x7e]+$/;

export interface Draft {
  /** May be empty: the user then fills in whom it is for. */
  readonly to: string;
  readonly pack: Pack;
  /** The names of the files to attach; a mail draft cannot carry them itself. */
  readonly files: readonly string[];
  readonly words: Words;
}

/**
 * The address. What does not fit is left out from the end, paragraph by paragraph: caveats first, then figures, then
 * the names of files; greeting and subject always fit.
 */
export function mailDraft({ to, pack, files, words }: Draft): string {
  const { t, n, locale } = words;
  const organisation = pack.organisation.slice(0, 100);
  const asOf = formatDay(pack.asOf, locale, 'long');
  const paragraphs = [
    t('pack_mailGreeting'),
    t(
      'pack_mailIntro',
      organisation,
      asOf,
      formatDay(pack.period.from, locale, 'long'),
      formatDay(pack.period.to, locale, 'long'),
    ),
    ...(files.length > 0
      ? [[n('pack_mailAttached', files.length), ...files.map((name) => `- ${name}`)].join('\n')]
      : []),
    ...totals(pack, words),
    ...pack.notes.map((note) => t(`pack_note_${note}`)),
  ];
  const subject = mailPart(t('pack_mailSubject', organisation, asOf));
  const address = ADDRESS.test(to.trim()) ? mailPart(to.trim()).replace(/%40/g, '@') : '';
  const head = `mailto:${address}?subject=${subject}&body=`;
  let body = '';
  for (const paragraph of paragraphs) {
    const more = `${body}${body && '\n\n'}${paragraph}`;
    if (head.length + mailPart(more).length > LONGEST_MAIL_ADDRESS) break;
    body = more;
  }
  return head + mailPart(body);
}

/** What is owed, one line a currency. */
function totals(pack: Pack, { t, locale }: Words): string[] {
  const { groups } = tableOf(pack, 'clients');
  const lines = groups.flatMap(({ sums }) =>
    sums.map((cells) => {
      const total = cells.at(-1);
      return total?.kind === 'money' ? `- ${formatMoney(total.money, locale)}` : '';
    }),
  );
  return lines.length > 0 ? [[t('pack_mailOwed'), ...lines].join('\n')] : [];
}
