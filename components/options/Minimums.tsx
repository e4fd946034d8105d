/** The least that a client must owe before he is chased: one field for each currency that was seen. */
import { invoicesOf, type Ledger } from '../../utils/core/ledger';
import { LIMITS, MOST } from '../../utils/core/limits';
import { fractionDigits, toDecimal } from '../../utils/core/money';
import { owed } from '../../utils/core/owed';
import type { Settings } from '../../utils/core/settings';
import type { SettingsChange } from '../../utils/core/settings-change';
import { useWords } from '../shared/words';
import { TextField } from './fields';

interface Props {
  readonly settings: Settings;
  readonly ledgers: readonly Ledger[];
  readonly onChange: (change: SettingsChange) => void;
}

export function Minimums({ settings, ledgers, onChange }: Props) {
  const { t, locale } = useWords();
  const { minimums } = settings;
  return (
    <>
      {currenciesIn(settings, ledgers).map((currency) => (
        <TextField
          key={currency}
          label={t('options_minimum', currency)}
          hint={t('options_minimum_hint')}
          limit={LIMITS.amount}
          value={currency in minimums ? written(minimums[currency]!, currency, locale) : ''}
          fault={(text) =>
            text.trim() === '' || read(text, currency) !== null ? null : t('options_minimum_fault')
          }
          onSave={(text) => onChange({ kind: 'minimum', currency, minor: read(text, currency) })}
        />
      ))}
    </>
  );
}

/** Minor units of a plain amount, with a comma or a point; null for what is none. */
function read(text: string, currency: string): number | null {
  const digits = fractionDigits(currency);
  const [, whole, part = ''] = /^(\d{1,9})(?:[.,](\d{1,3}))?$/.exec(text.replace(/\s/g, '')) ?? [];
  if (whole === undefined || part.length > digits) return null;
  const minor = Number(whole + part.padEnd(digits, '0'));
  return minor > 0 && minor <= MOST.minimum ? minor : null;
}

const written = (minor: number, currency: string, locale: string): string =>
  new Intl.NumberFormat(locale, {
    useGrouping: false,
    minimumFractionDigits: fractionDigits(currency),
  }).format(toDecimal({ minor, currency }) as `${number}`);

/** The euro, and every other currency that an invoice or a minimum is in. */
function currenciesIn({ minimums }: Settings, ledgers: readonly Ledger[]): string[] {
  const seen = ledgers.flatMap(invoicesOf).map((invoice) => owed(invoice)?.currency ?? 'EUR');
  return [...new Set(['EUR', ...[...seen, ...Object.keys(minimums)].sort()])];
}
