/** Everything of ours on the page: the toggle, the panel, the buttons beside a row, the notice. */
import type { InvoiceState, RowRef } from '../../utils/core/invoice';
import { useWords } from '../shared/words';
import { Actions } from './Actions';
import { ChaseCard, type ChaseShown } from './ChaseCard';
import { Composer, type ComposerProps } from './Composer';
import { Guide, type GuideProps } from './Guide';
import { isPartial, lateWords, Panel, type PanelProps } from './Panel';
import { WalkBar } from './WalkBar';

/** A sentence for the user; `alert` interrupts a screen reader, `status` waits. */
export interface NoticeText {
  readonly role: 'status' | 'alert';
  readonly text: string;
  /** What the user may do next, in the order offered. */
  readonly choices?: readonly {
    readonly label: string;
    readonly act: () => void;
    readonly action?: string;
  }[];
  /** What it asks. */
  readonly asks?: 'sent';
  /** The user closed it without a choice. */
  readonly onClose?: () => void;
}

/** The row under the pointer or the focus, and where to float its buttons, in viewport pixels. */
export interface RowPlace {
  readonly ref: RowRef;
  readonly state: InvoiceState | 'unreadable';
  readonly top: number;
  readonly left: number;
}

export interface OverlayProps extends Omit<PanelProps, 'onClose'> {
  readonly visible: boolean;
  readonly open: boolean;
  readonly rowPlace: RowPlace | null;
  readonly notice: NoticeText | null;
  /** Where the button rests: `right` or `left`, and its distance from the bottom in pixels. */
  readonly place: { readonly side: 'right' | 'left'; readonly bottom: number };
  readonly composer: ComposerProps | null;
  readonly guide: GuideProps | null;
  /** The chase that is on; between two forms it stands where the composer does. */
  readonly chase: ChaseShown | null;
  readonly onToggle: () => void;
  readonly onDismiss: () => void;
}

/** So much of the lower right corner a notice takes, in pixels. */
const NOTICE = { width: 432, height: 260 };

/** Whether a panel beside a form stands where a notice would cover its buttons. */
function isCornerTaken({ composer, guide }: Pick<OverlayProps, 'composer' | 'guide'>): boolean {
  return [composer?.room, guide?.room].some(
    (room) =>
      room &&
      room.left + room.width > innerWidth - NOTICE.width &&
      room.top + room.height > innerHeight - NOTICE.height,
  );
}

export function Overlay(props: OverlayProps) {
  const words = useWords();
  const { visible, open, late, rowPlace, notice, onToggle, onAction, onDismiss } = props;
  return (
    <>
      {props.guide && <Guide {...props.guide} />}
      {props.composer && <Composer {...props.composer} chase={props.chase} />}
      {props.chase && !props.composer && props.chase.stage !== 'open' && <ChaseCard {...props.chase} />}
      {visible && rowPlace && !props.composer && (
        <div
          class="row-actions"
          data-relance-row-actions
          data-invoice={rowPlace.ref.number}
          role="group"
          aria-label={words.t('page_rowActions', rowPlace.ref.number)}
          style={{ top: `${rowPlace.top}px`, left: `${rowPlace.left}px` }}
        >
          <Actions state={rowPlace.state} invoice={rowPlace.ref} compact onAction={onAction} />
        </div>
      )}
      <div class={`dock ${props.place.side}`} style={{ bottom: `${props.place.bottom}px` }}>
        {/* Kept in the tree while empty: a live region must be there before its text is. */}
        <div
          class={isCornerTaken(props) ? 'notice-region aside' : 'notice-region'}
          role={notice?.role ?? 'status'}
          data-relance-notice={notice ? '' : undefined}
          data-ask={notice?.asks}
        >
          {notice && (
            <div class="notice">
              <div class="notice-text">
                <p>{notice.text}</p>
                {notice.choices && notice.choices.length > 0 && (
                  <div class="actions">
                    {notice.choices.map(({ label, act, action }) => (
                      <button
                        key={label}
                        type="button"
                        data-action={action}
                        onClick={(event) => event.isTrusted && act()}
                      >
                        {label}
                      </button>
                    ))}
                  </div>
                )}
              </div>
              <button type="button" class="close" aria-label={words.t('page_close')} onClick={onDismiss}>
                ×
              </button>
            </div>
          )}
        </div>
        {/* A reading that goes on is seen whether the panel is open or not. */}
        {props.walk && !(visible && open) && (
          <div class="notice-region">
            <div class="notice">
              <WalkBar {...props} />
            </div>
          </div>
        )}
        {visible && open && <Panel {...props} onClose={onToggle} />}
        {visible && (
          <button
            type="button"
            class="toggle"
            data-action="toggle-panel"
            aria-expanded={open}
            aria-label={`${words.t('extensionName')}, ${lateWords(words, props)}`}
            onClick={(event) => {
              if (event.isTrusted) onToggle();
            }}
          >
            <span class="brand">{words.t('extensionName')}</span>
            <span class={late.length > 0 ? 'tally' : 'tally zero'} data-partial={isPartial(props.known)}>
              {props.unrecognised ? '?' : late.length}
            </span>
          </button>
        )}
      </div>
    </>
  );
}
