/** The panel: the late invoices by client, longest overdue first, each with what can be done about it. */
import { Component, createRef } from 'preact';
import type { ActionName } from '../../utils/core/actions';
import type { Invoice, RowRef } from '../../utils/core/invoice';
import { invoiceKey, isSameInvoice } from '../../utils/core/invoice-name';
import type { Hold } from '../../utils/core/hold';
import {
  lateClients,
  type ClientSort,
  type LateClient,
  type LateView,
  type ListedLate,
} from '../../utils/core/late-clients';
import type { LateInvoice } from '../../utils/core/totals';
import type { FollowUpChange, FollowUpForm, Known } from '../../utils/protocol';
import { useWords, type Words } from '../shared/words';
import { FollowUp } from './FollowUp';
import { PanelClient } from './PanelClient';
import { PanelInvoice, Reached } from './PanelInvoice';
import { PanelTools } from './PanelTools';
import { Unsure, type UnsureProps } from './Unsure';
import { WalkBar, type WalkBarProps } from './WalkBar';

/** The way to an invoice of another page of the list: under way, or why it could not be gone. */
export interface Reach {
  readonly ref: RowRef;
  readonly text: string;
  readonly isUnderWay: boolean;
}

export interface PanelProps extends WalkBarProps {
  readonly late: readonly LateInvoice[];
  /** Those that fall due within a week; their days late are 0 or less. */
  readonly soon: readonly LateInvoice[];
  /** Those of `late` that are not in sight: they stand on another page of the list, or in another view of it. */
  readonly elsewhere: ReadonlySet<Invoice>;
  readonly reach: Reach | null;
  readonly unreadable: number;
  readonly unrecognised: boolean;
  /** What the journal says of an invoice, in words; nothing when it says nothing. */
  readonly standingOf: (ref: RowRef) => string | undefined;
  /** Why nobody should be reminded of an invoice now; null without a reason. */
  readonly holdOf: (invoice: Invoice) => Hold | null;
  /** The latest credit notes, how many there are, what is unsure, and what all of it stands on; null before they are known. */
  readonly known: Pick<Known, 'credits' | 'creditCount' | 'coverage' | 'unsure'> | null;
  readonly onSettle: UnsureProps['onSettle'];
  /** Records what the user says of an invoice, or nothing; gives its form then, null when that failed. */
  readonly onFollow: (ref: RowRef, change: FollowUpChange | null) => Promise<FollowUpForm | null>;
  readonly onPage: (page: 'options.html' | 'journal.html') => void;
  readonly onAction: (action: ActionName, ref: RowRef) => void;
  /** One letter about all that is late of a client, opened from the oldest. */
  readonly onRemindClient: (oldest: Invoice) => void;
  /** Asks for a chase through all late invoices, client by client, in this order. */
  readonly onChase: (sort: ClientSort) => void;
  readonly onClose: () => void;
}

/** A list longer than this is shown in parts: nobody reads it at one go, and drawing it would be felt. */
const PART = 400;

/** What was typed of an invoice and neither recorded nor dropped, by `invoiceKey`. */
const drafts = new Map<string, Record<string, string>>();

interface PanelState {
  readonly shown: number;
  /** The invoice whose form is open. */
  readonly followed: RowRef | null;
  readonly form: FollowUpForm | null;
  readonly view: Required<LateView>;
}

/** The first clients that hold so many invoices together. */
function inPart(clients: readonly LateClient[], most: number): readonly LateClient[] {
  let count = 0;
  const end = clients.findIndex(({ invoices }) => (count += invoices.length) > most);
  return end === -1 ? clients : clients.slice(0, Math.max(1, end));
}

/** How many are late: the least there are while not everything was read. */
export const lateWords = (words: Words, { late, known }: Pick<PanelProps, 'late' | 'known'>): string =>
  words.n(late[0] && isPartial(known) ? 'page_atLeastLate' : 'page_lateCount', late.length);

export const isPartial = (known: PanelProps['known']): boolean => known?.coverage?.isPartial ?? true;

/** A class, since hooks would be carried by the content script for this one view. */
export class Panel extends Component<PanelProps, PanelState> {
  override state: PanelState = {
    ...{ shown: PART, followed: null, form: null },
    view: { query: '', sort: 'oldest', filter: 'late' },
  };
  private readonly title = createRef<HTMLHeadingElement>();
  private opener: HTMLElement | null = null;

  override componentDidMount(): void {
    this.title.current?.focus();
  }

  /** Opens the form of an invoice, or hands over what was said in it: then it closes, unless an entry was withdrawn. */
  private async follow(followed: RowRef, values?: Record<string, string>): Promise<void> {
    const before = this.state.form?.before ?? '';
    const form = await this.props.onFollow(followed, values ? { values, before } : null);
    if (!form) return;
    if (values && !values.withdraw && !form.ask) this.unfollow();
    else this.setState({ followed, form });
  }

  private readonly unfollow = (draft: Record<string, string> | null = null) => {
    const { followed } = this.state;
    if (followed && draft) drafts.set(invoiceKey(followed), draft);
    else if (followed) drafts.delete(invoiceKey(followed));
    this.setState({ followed: null });
    this.opener?.focus();
  };

  override render() {
    const { late, soon, elsewhere, reach, unreadable, unrecognised, known, standingOf } = this.props;
    const { walk, onReadAll, onPage, onAction, onClose, onRemindClient, holdOf } = this.props;
    const { shown, followed, form, view } = this.state;
    const listed = (view.filter === 'dueSoon' ? soon : late).map((one): ListedLate => ({
      ...one,
      hold: holdOf(one.invoice),
    }));
    const clients = lateClients(listed, view);
    // Looked for and not found, it may be listed no more: what came of it is said all the same.
    const isReachListed = reach !== null && listed.some(({ invoice }) => isSameInvoice(reach.ref, invoice));
    const words = useWords();
    return (
      <section
        class="panel"
        data-relance-panel
        role="dialog"
        aria-labelledby="relance-title"
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.isComposing) onClose();
        }}
      >
        <header class="panel-head">
          <h2 id="relance-title" ref={this.title} tabIndex={-1}>
            {words.t('page_panelTitle')}
          </h2>
          <button
            type="button"
            class="close"
            data-action="close-panel"
            aria-label={words.t('page_close')}
            onClick={onClose}
          >
            ×
          </button>
        </header>
        <div class="coverage">
          <p data-coverage>{known?.coverage?.text ?? words.t('page_coverageHere')}</p>
          {!walk && !unrecognised && (
            <button type="button" data-action="read-all" onClick={(event) => event.isTrusted && onReadAll()}>
              {words.t(isPartial(known) ? 'page_readAll' : 'page_readAgain')}
            </button>
          )}
        </div>
        <WalkBar {...this.props} />
        {known && <Unsure unsure={known.unsure} onSettle={this.props.onSettle} />}
        {unrecognised && <p class="remark">{words.t('page_unrecognised')}</p>}
        {unreadable > 0 && <p class="remark">{words.n('page_unreadableRows', unreadable)}</p>}
        {reach && !isReachListed && <Reached reach={reach} />}
        {late.length + soon.length === 0 ? (
          <p class="none">{words.t(unrecognised ? 'page_noneKnown' : 'page_noneLate')}</p>
        ) : (
          <>
            <div class="panel-lead">
              <p class="count">{lateWords(words, this.props)}</p>
              {late.length > 0 && (
                <button
                  type="button"
                  data-action="chase"
                  onClick={(event) => event.isTrusted && this.props.onChase(view.sort)}
                >
                  {words.t('page_chase')}
                </button>
              )}
            </div>
            <PanelTools view={view} onView={(change) => this.setState({ view: { ...view, ...change } })} />
            {clients.length === 0 && <p class="none">{words.t('page_noneFound')}</p>}
            <ul class="late" role="list">
              {inPart(clients, shown).map((client) => (
                <PanelClient key={client.client} client={client} onRemindClient={onRemindClient}>
                  {client.invoices.map((listed) => {
                    const { invoice } = listed;
                    const isFollowed = followed !== null && isSameInvoice(followed, invoice);
                    return (
                      <PanelInvoice
                        key={invoiceKey(invoice)}
                        {...{ listed, reach, isFollowed, onAction }}
                        isElsewhere={elsewhere.has(invoice)}
                        standing={standingOf(invoice)}
                        onFollow={(opener, isTrusted) => {
                          this.opener = opener;
                          if (isFollowed) this.unfollow();
                          else if (isTrusted) void this.follow(invoice);
                        }}
                      >
                        {isFollowed && (
                          <FollowUp
                            invoice={invoice}
                            form={form!}
                            draft={drafts.get(invoiceKey(invoice)) ?? null}
                            onChange={(values) => void this.follow(invoice, values)}
                            onClose={this.unfollow}
                          />
                        )}
                      </PanelInvoice>
                    );
                  })}
                </PanelClient>
              ))}
            </ul>
            {listed.length > shown && (
              <button type="button" class="more" onClick={() => this.setState({ shown: shown + PART })}>
                {words.n('page_showMore', Math.min(PART, listed.length - shown))}
              </button>
            )}
          </>
        )}
        {known && known.creditCount > 0 && (
          <details class="credits">
            <summary>{words.n('page_credits', known.creditCount)}</summary>
            <ul role="list">
              {known.credits.map((credit) => (
                <li key={invoiceKey(credit)}>
                  <bdi class="client">{credit.client}</bdi> <bdi class="number">{credit.number}</bdi>
                  <p class="standing">{credit.text}</p>
                </li>
              ))}
            </ul>
          </details>
        )}
        <footer class="panel-foot">
          <button type="button" onClick={(event) => event.isTrusted && onPage('journal.html')}>
            {words.t('page_journal')}
          </button>
          <button type="button" onClick={(event) => event.isTrusted && onPage('options.html')}>
            {words.t('page_options')}
          </button>
        </footer>
      </section>
    );
  }
}
