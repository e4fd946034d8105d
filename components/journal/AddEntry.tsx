/** Adds what happened outside the host or unseen: a call, a note, a promise; when an invoice was settled or credited. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { formatDay, type Day } from '../../utils/core/day';
import { addedKinds, statusesFor, type AddedKind } from '../../utils/core/facts';
import type { InvoiceName } from '../../utils/core/invoice';
import { foldName, numberKey } from '../../utils/core/invoice-name';
import { shownText } from '../../utils/core/shown-text';
import { useWords } from '../shared/words';
import { emptyContent } from './entry-form-values';
import { EntryForm } from './EntryForm';
import type { DoubtsOf } from './doubts';
import type { NewEntry } from './record';

/** So many invoices are offered at a time; typing narrows them. */
const OFFERED = 40;

interface Props {
  /** The invoices that an entry of this kind can be about. */
  readonly invoicesFor: (kind: AddedKind) => readonly InvoiceName[];
  readonly today: Day;
  readonly currencyOf: (invoice: InvoiceName) => string | undefined;
  readonly doubtsOf: DoubtsOf;
  readonly onAdd: (entry: NewEntry) => void;
}

export function AddEntry({ invoicesFor, today, currencyOf, doubtsOf, onAdd }: Props) {
  const { t, locale } = useWords();
  const [kind, setKind] = useState<AddedKind | null>(null);
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
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
        {addedKinds().map((each) => (
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
  const invoices = labelled(invoicesFor(kind), locale);
  const chosen = find(invoices, typed);
  const close = () => {
    setKind(null);
    setTyped('');
    setAsked(false);
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
          {offered(invoices, typed).map(({ label }) => (
            <option key={label} value={label} />
          ))}
        </datalist>
        {statusesFor(kind) && <p class="hint">{t('journal_byStatus')}</p>}
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
        {...(chosen && { doubtsOf: (content, day) => doubtsOf(chosen, content, day, null) })}
        currency={chosen ? currencyOf(chosen) : undefined}
        onCancel={close}
        onSubmit={(content, day) => {
          setAsked(true);
          if (!chosen) return;
          onAdd({ ...content, day, invoice: chosen, corrects: null });
          close();
        }}
      />
    </section>
  );
}

interface Labelled {
  readonly invoice: InvoiceName;
  readonly label: string;
}

/** Each with its number and client, and its issue date where another one has the same two. */
function labelled(invoices: readonly InvoiceName[], locale: string): Labelled[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const key of invoices.map(numberKey)) (seen.has(key) ? twice : seen).add(key);
  return invoices.map((invoice) => {
    const { number, client, issueDate } = invoice;
    const day = issueDate !== null && twice.has(numberKey(invoice)) && formatDay(issueDate, locale, 'medium');
    return { invoice, label: [shownText(`${number} · ${client}`), day].filter(Boolean).join(' · ') };
  });
}

/** The invoice whose label is written, or the only one of that number. */
function find(invoices: readonly Labelled[], typed: string): InvoiceName | null {
  const exact = invoices.find(({ label }) => label === typed);
  if (exact) return exact.invoice;
  const ofNumber = invoices.filter(({ invoice }) => foldName(invoice.number) === foldName(typed));
  return ofNumber.length === 1 ? (ofNumber[0]?.invoice ?? null) : null;
}

function offered(invoices: readonly Labelled[], typed: string): Labelled[] {
  const wanted = foldName(typed).toLocaleLowerCase();
  const found: Labelled[] = [];
  for (const one of invoices) {
    if (found.length === OFFERED) break;
    if (foldName(one.label).toLocaleLowerCase().includes(wanted)) found.push(one);
  }
  return found;
}
