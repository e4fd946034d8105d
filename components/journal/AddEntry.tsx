/** Adds what happened outside the host or unseen: a call, a note, a promise; when an invoice was settled or credited. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Day } from '../../utils/core/day';
import { plain, type InvoiceName } from '../../utils/core/journal';
import { shownText } from '../shared/HostText';
import { useWords } from '../shared/words';
import { ADDED_KINDS, emptyContent, STATUSES_FOR, type AddedKind } from './entry-form-values';
import { EntryForm } from './EntryForm';
import type { NewEntry } from './record';

/** So many invoices are offered at a time; typing narrows them. */
const OFFERED = 40;

interface Props {
  /** The invoices that an entry of this kind can be about. */
  readonly invoicesFor: (kind: AddedKind) => readonly InvoiceName[];
  readonly today: Day;
  readonly onAdd: (entry: NewEntry) => void;
}

export function AddEntry({ invoicesFor, today, onAdd }: Props) {
  const { t } = useWords();
  const [kind, setKind] = useState<AddedKind | null>(null);
  const [typed, setTyped] = useState('');
  const [asked, ask] = useState(false);
  const ids = { invoice: useId(), list: useId(), error: useId() };
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const last = useRef<AddedKind | null>(null);
  // What had the focus is gone either way: it goes to the first field, and back to the button that opened the form.
  useEffect(() => {
    if (kind !== null) field.current?.focus();
    else if (last.current !== null) opener.current?.focus();
    last.current = kind;
  }, [kind]);
  if (kind === null) {
    return (
      <div class="add" role="group" aria-label={t('journal_add')}>
        <span class="add-label">{t('journal_add')}</span>
        {ADDED_KINDS.map((each) => (
          <button
            key={each}
            ref={each === last.current ? opener : null}
            type="button"
            class="button"
            data-add={each}
            onClick={() => setKind(each)}
          >
            {t(`journal_kind_${each}`)}
          </button>
        ))}
      </div>
    );
  }
  const invoices = invoicesFor(kind);
  const chosen = find(invoices, typed);
  const close = () => {
    setKind(null);
    setTyped('');
    ask(false);
  };
  return (
    <section class="card add-card" aria-label={t(`journal_kind_${kind}`)}>
      <h3>{t(`journal_kind_${kind}`)}</h3>
      <div class="field is-wide">
        <label for={ids.invoice}>{t('journal_invoice')}</label>
        <input
          id={ids.invoice}
          ref={field}
          list={ids.list}
          value={typed}
          placeholder={t('journal_invoiceHint')}
          aria-describedby={ids.error}
          aria-invalid={asked && !chosen}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <datalist id={ids.list}>
          {offered(invoices, typed).map((one) => (
            <option key={labelOf(one)} value={labelOf(one)} />
          ))}
        </datalist>
        {STATUSES_FOR[kind] && <p class="hint">{t('journal_byStatus')}</p>}
        <p class="error" id={ids.error} aria-live="polite">
          {asked && !chosen ? t('journal_invoiceUnknown') : ''}
        </p>
      </div>
      <EntryForm
        key={kind}
        content={emptyContent(kind)}
        day={today}
        today={today}
        submit={t('journal_record')}
        onCancel={close}
        onSubmit={(content, day) => {
          ask(true);
          if (!chosen) return;
          onAdd({ ...content, day, invoice: chosen, corrects: null });
          close();
        }}
      />
    </section>
  );
}

const labelOf = ({ number, client }: InvoiceName) => shownText(`${number} · ${client}`);

/** The invoice whose label is written, or the only one of that number. */
function find(invoices: readonly InvoiceName[], typed: string): InvoiceName | null {
  const exact = invoices.find((one) => labelOf(one) === typed);
  if (exact) return exact;
  const ofNumber = invoices.filter(({ number }) => plain(number) === plain(typed));
  return ofNumber.length === 1 ? (ofNumber[0] ?? null) : null;
}

function offered(invoices: readonly InvoiceName[], typed: string): InvoiceName[] {
  const wanted = plain(typed).toLocaleLowerCase();
  const found: InvoiceName[] = [];
  for (const one of invoices) {
    if (found.length === OFFERED) break;
    if (labelOf(one).toLocaleLowerCase().includes(wanted)) found.push(one);
  }
  return found;
}
