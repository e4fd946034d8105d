/** The panel: the late invoices, longest overdue first, each with what can be done about it. */
import { Component, createRef } from 'preact';
import type { ActionName } from '../../utils/core/actions';
import type { RowRef } from '../../utils/core/invoice';
import { formatMoney } from '../../utils/core/money';
import type { LateInvoice } from '../../utils/core/totals';
import type { FollowUpChange, FollowUpForm, Known } from '../../utils/messages';
import { useWords } from '../shared/words';
import { ActionIcon, Actions } from './Actions';
import { FollowUp } from './FollowUp';

export interface PanelProps {
  readonly late: readonly LateInvoice[];
  readonly unreadable: number;
  readonly unrecognised: boolean;
  /** What the journal says of an invoice, in words; nothing when it says nothing. */
  readonly standingOf: (ref: RowRef) => string | undefined;
  /** The latest credit notes, and how many there are; null before they are known. */
  readonly known: Pick<Known, 'credits' | 'creditCount'> | null;
  /** Records what the user says of an invoice, or nothing; gives its form then, null when that failed. */
  readonly onFollow: (ref: RowRef, change: FollowUpChange | null) => Promise<FollowUpForm | null>;
  readonly onPage: (page: 'options.html' | 'journal.html') => void;
  readonly onAction: (action: ActionName, ref: RowRef) => void;
  readonly onClose: () => void;
}

/** A list longer than this is shown in parts: nobody reads it at one go, and drawing it would be felt. */
const PART = 400;

interface PanelState {
  readonly shown: number;
  /** The invoice whose form is open. */
  readonly followed: RowRef | null;
  readonly form: FollowUpForm | null;
}

/** A class, since hooks would be carried by the content script for this one view. */
export class Panel extends Component<PanelProps, PanelState> {
  override state: PanelState = { shown: PART, followed: null, form: null };
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
    if (values && !values.withdraw) this.unfollow();
    else this.setState({ followed, form });
  }

  private readonly unfollow = () => {
    this.setState({ followed: null });
    this.opener?.focus();
  };

  override render() {
    const { late, unreadable, unrecognised, known, standingOf, onPage, onAction, onClose } = this.props;
    const { shown, followed, form } = this.state;
    const words = useWords();
    return (
      <section
        class="panel"
        data-relance-panel
        role="dialog"
        aria-labelledby="relance-title"
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
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
        {unrecognised && <p class="remark">{words.t('page_unrecognised')}</p>}
        {unreadable > 0 && <p class="remark">{words.n('page_unreadableRows', unreadable)}</p>}
        {late.length === 0 ? (
          <p class="none">{words.t(unrecognised ? 'page_noneKnown' : 'page_noneLate')}</p>
        ) : (
          <>
            <p class="count">{words.n('page_lateCount', late.length)}</p>
            <ul class="late" role="list">
              {late.slice(0, shown).map(({ invoice, days }) => {
                const standing = standingOf(invoice);
                const isFollowed = followed?.number === invoice.number && followed.client === invoice.client;
                return (
                  <li key={invoice.number + invoice.client} data-invoice={invoice.number}>
                    <div class="who">
                      <bdi class="client">{invoice.client}</bdi>
                      <bdi class="number">{invoice.number}</bdi>
                    </div>
                    <div class="much">
                      <span class="amount">
                        {invoice.amount ? formatMoney(invoice.amount, words.locale) : ''}
                      </span>
                      <span class="days">{words.n('page_daysLate', days)}</span>
                    </div>
                    {standing && <p class="standing">{standing}</p>}
                    <Actions state="late" invoice={invoice} onAction={onAction}>
                      <button
                        type="button"
                        class="icon"
                        data-action="follow-up"
                        aria-expanded={isFollowed}
                        aria-label={words.t('page_follow_label', invoice.number)}
                        title={words.t('page_follow')}
                        onClick={(event) => {
                          this.opener = event.currentTarget;
                          if (isFollowed) this.unfollow();
                          else if (event.isTrusted) void this.follow(invoice);
                        }}
                      >
                        <ActionIcon />
                      </button>
                    </Actions>
                    {isFollowed && (
                      <FollowUp
                        invoice={invoice}
                        form={form!}
                        onChange={(values) => void this.follow(invoice, values)}
                        onClose={this.unfollow}
                      />
                    )}
                  </li>
                );
              })}
            </ul>
            {late.length > shown && (
              <button type="button" class="more" onClick={() => this.setState({ shown: shown + PART })}>
                {words.n('page_showMore', Math.min(PART, late.length - shown))}
              </button>
            )}
          </>
        )}
        {known && known.creditCount > 0 && (
          <details class="credits">
            <summary>{words.n('page_credits', known.creditCount)}</summary>
            <ul role="list">
              {known.credits.map(({ number, client, text }) => (
                <li key={number + client}>
                  <bdi class="client">{client}</bdi> <bdi class="number">{number}</bdi>
                  <p class="standing">{text}</p>
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
