/** A reminder tried on an invented invoice: the host's form is imitated, all that is ours is as it will be. */
import { useState } from 'preact/hooks';
import type { Day } from '../../utils/core/day';
import type { Invoice } from '../../utils/core/invoice';
import type { ShownReminder } from '../../utils/core/prepared';
import type { Settings } from '../../utils/core/settings';
import { Composer } from '../overlay/Composer';
import { useWords } from '../shared/words';
import { InShadow } from './InShadow';
import { SampleList } from './SampleList';

/** What the user has chosen and answered in the composer. */
export interface TrialAnswers {
  /** Null: the template that is proposed. */
  readonly templateId: string | null;
  readonly answers: Readonly<Record<string, string>>;
  readonly signature: string | null;
}

export interface TrialProps {
  readonly invoices: readonly Invoice[];
  readonly today: Day;
  /** The style sheets of what stands on the host's page. */
  readonly styles: string;
  readonly settings: Settings;
  readonly prepare: (invoice: Invoice, answers: TrialAnswers, settings: Settings) => ShownReminder;
}

interface Form {
  readonly subject: string;
  readonly message: string;
}

const NOTHING_SAID: TrialAnswers = { templateId: null, answers: {}, signature: null };
const doNothing = () => undefined;

export function Trial({ invoices, today, styles, settings, prepare }: TrialProps) {
  const { t } = useWords();
  const [invoice, setInvoice] = useState<Invoice | null>(null);
  // Those of the moment it was asked for: what is set further down must not move the page under the pointer.
  const [using, setUsing] = useState(settings);
  const [said, setSaid] = useState(NOTHING_SAID);
  const [form, setForm] = useState<Form>({ subject: '', message: '' });
  const [before, setBefore] = useState<Form | null>(null);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const [isSent, setSent] = useState(false);

  const prepared = invoice && prepare(invoice, said, using);
  const hostText = (one: Invoice): Form => ({
    subject: t('welcome_hostSubject', one.number),
    message: t('welcome_hostMessage', one.number),
  });
  const begin = (one: Invoice) => {
    const { rendered } = prepare(one, NOTHING_SAID, settings);
    setInvoice(one);
    setUsing(settings);
    setSaid(NOTHING_SAID);
    setDismissed([]);
    setSent(false);
    // One click fills it, as on the host's page.
    const isReady = rendered.kind === 'text';
    setBefore(isReady ? hostText(one) : null);
    setForm(isReady ? { subject: rendered.subject, message: rendered.body } : hostText(one));
  };
  const say = (change: Partial<TrialAnswers>) => setSaid({ ...said, ...change });
  const insert = () => {
    if (prepared?.rendered.kind !== 'text') return;
    setBefore(before ?? form);
    setForm({ subject: prepared.rendered.subject, message: prepared.rendered.body });
  };
  const restore = () => {
    if (before) setForm(before);
    setBefore(null);
  };

  return (
    <>
      <SampleList invoices={invoices} today={today} chosen={invoice?.number ?? null} onRemind={begin} />
      {invoice && prepared && (
        <div class="trial" key={invoice.number}>
          <form
            class="card sample-form"
            aria-label={t('welcome_hostForm')}
            onSubmit={(event) => {
              event.preventDefault();
              setSent(true);
            }}
          >
            <h3>{t('welcome_hostForm')}</h3>
            <label>
              <span>{t('options_subject')}</span>
              <input
                type="text"
                value={form.subject}
                onInput={(event) => setForm({ ...form, subject: event.currentTarget.value })}
              />
            </label>
            <label>
              <span>{t('options_body')}</span>
              <textarea
                rows={12}
                value={form.message}
                onInput={(event) => setForm({ ...form, message: event.currentTarget.value })}
              />
            </label>
            <div class="buttons">
              <button type="submit" class="button">
                {t('welcome_hostSend')}
              </button>
            </div>
            <p class="hint" role="status">
              {isSent && t('welcome_notSent')}
            </p>
          </form>
          <InShadow styles={styles}>
            <Composer
              room={null}
              roomy
              folded={false}
              onFold={doNothing}
              sent="invoice"
              about={`${invoice.number} · ${invoice.client}`}
              prepared={prepared}
              answers={{ ...prepared.answers, ...said.answers }}
              dismissed={dismissed}
              stopped={false}
              confirming={false}
              written={before !== null}
              busy={false}
              signature={said.signature}
              registered=""
              onTemplate={(templateId) => say({ templateId })}
              onAnswer={(label, value) => say({ answers: { ...said.answers, [label]: value } })}
              onSignature={(signature) => say({ signature })}
              onKeepSignature={doNothing}
              onRegistered={doNothing}
              onAutoReminders={() =>
                setDismissed([...dismissed, ...prepared.warnings.map(({ text }) => text)])
              }
              onDismiss={(text) => setDismissed([...dismissed, text])}
              onInsert={insert}
              onRestore={restore}
            />
          </InShadow>
        </div>
      )}
    </>
  );
}
