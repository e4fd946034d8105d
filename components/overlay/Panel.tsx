/** The panel: the late invoices, longest overdue first, each with what can be done about it. */
import { Component, createRef } from 'preact';
import type { ActionName } from '../../utils/core/actions';
import type { RowRef } from '../../utils/core/invoice';
import { formatMoney } from '../../utils/core/money';
import type { LateInvoice } from '../../utils/core/totals';
import { useWords } from '../shared/words';
import { Actions } from './Actions';

export interface PanelProps {
  readonly late: readonly LateInvoice[];
  readonly unreadable: number;
  readonly unrecognised: boolean;
  /** What the journal says of an invoice, in words; null when nothing. */
  readonly standingOf: (ref: RowRef) => string | null;
  readonly onPage: (page: 'options.html' | 'journal.html') => void;
  readonly onAction: (action: ActionName, ref: RowRef) => void;
  readonly onClose: () => void;
}

/** A list longer than this is shown in parts: nobody reads it at one go, and drawing it would be felt. */
const PART = 400;

/** A class, since hooks would be carried by the content script for this one view. */
export class Panel extends Component<PanelProps, { readonly shown: number }> {
  override state = { shown: PART };
  private readonly title = createRef<HTMLHeadingElement>();

  override componentDidMount(): void {
    this.title.current?.focus();
  }

  override render() {
    const { late, unreadable, unrecognised, standingOf, onPage, onAction, onClose } = this.props;
    const { shown } = this.state;
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
            <span aria-hidden="true">×</span>
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
              {late.slice(0, shown).map(({ invoice, days }, index) => (
                <li
                  key={`${invoice.number}\u241f${invoice.client}\u241f${invoice.amount?.minor}\u241f${index}`}
                  data-invoice={invoice.number}
                >
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
                  {standingOf(invoice) && <p class="standing">{standingOf(invoice)}</p>}
                  <Actions state="late" invoice={invoice} onAction={onAction} />
                </li>
              ))}
            </ul>
            {late.length > shown && (
              <button type="button" class="more" onClick={() => this.setState({ shown: shown + PART })}>
                {words.n('page_showMore', Math.min(PART, late.length - shown))}
              </button>
            )}
          </>
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
