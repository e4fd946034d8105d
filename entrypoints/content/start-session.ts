/** Starts our interface in a tab, and ties its parts together: panel, row buttons, composer, guide, what a click does. */
import type { ActionName } from '../../utils/core/actions';
import { gravest, ownHold } from '../../utils/core/hold';
import type { Invoice, RowRef } from '../../utils/core/invoice';
import { nameOf } from '../../utils/core/invoice-name';
import type { KeptTemplate } from '../../utils/core/settings';
import { refOf } from '../../utils/page/find-row';
import { installHostWords } from '../../utils/page/installed-words';
import { keepLatest, look } from '../../utils/page/look/look';
import type { SessionKit } from '../../utils/protocol';
import { conductChase } from './act/chase';
import { createElsewhere } from './act/elsewhere';
import { leaveForm } from './act/leave-form';
import { offerNextReminder } from './act/next-reminder';
import { runAction } from './act/run-action';
import { expectStatuses } from './act/settle';
import { conductGuide } from './guide/guide';
import { sayFarewell } from './overlay/farewell';
import { mountOverlay, type OverlayOptions } from './overlay/overlay';
import { hearWishes } from './hear-wishes';
import { refuse, type Refusal } from './refusal';
import { conductComposer } from './send/composer';
import { conductOutcomes } from './send/outcomes';
import type { SessionContext, TabContext } from './tab';
import { createTellName } from './tell-name';
import { conductWalk } from './walk/conduct-walk';
import type { Reach } from '../../components/overlay/Panel';

/** A form is looked for at most this often while a page keeps changing, in milliseconds. */
const PAUSE = 120;

/** How an action is meant. */
interface Wish {
  /** The user was asked. */
  readonly isSure?: boolean;
  /** It is a step of the chase that is on. */
  readonly isChase?: boolean;
  /** It is over: where the user takes over, or refused. */
  readonly onEnd?: () => void;
  /** Of a reminder: the kind of text; without one, that which is proposed. */
  readonly kind?: KeptTemplate['kind'];
}

export function startSession(tab: TabContext, { styles }: SessionKit): void {
  const { document, words, link, signal, slug } = tab;
  installHostWords(tab.hostWords);
  /** The organisation whose guide was taken up. */
  let guidedOf: string | null = null;
  let flow: AbortController | null = null;
  let reach: Reach | null = null;
  let refreshing: ReturnType<typeof setTimeout> | undefined;

  const latest = keepLatest(() => {
    const lists = tab.engine().lists.map((list) => list.found.container);
    return look(document, lists);
  });
  // Before all others hear of it: each of them may look.
  tab.changed((change) => change === 'page' && latest.forget());

  const session: SessionContext = {
    ...tab,
    look: latest.look,
    lookAgain: latest.lookAgain,
    root: () => overlay.root,
    redraw: () => overlay.refresh(),
    tell(outcome) {
      const refusal = outcome?.kind === 'refused' ? (outcome as Refusal) : null;
      const text = refusal?.key === 'field_clipboardOnly' ? composer.text() : null;
      overlay.notice(
        refusal && {
          role: 'alert',
          text: words.t(`refuse_${refusal.key}`, ...refusal.fills),
          // The last resort, by the user's own click: nothing goes to the clipboard behind his back.
          choices: text
            ? [{ label: words.t('page_copyText'), act: () => void navigator.clipboard.writeText(text) }]
            : [],
        },
      );
    },
  };

  const nextReminder = offerNextReminder(session, {
    late: () => overlay.late(),
    notice: (notice) => overlay.notice(notice),
    remind: (invoice) => act('remind', refOf(invoice)),
  });
  const outcomes = conductOutcomes(session, {
    notice: (notice) => overlay.notice(notice),
    onSent(invoice, as) {
      if (as === 'creditNoteSent') creditNoteSent(invoice);
      else if (as && chase.sent(invoice)) overlay.notice(null);
      else if (as) nextReminder.sent(invoice);
      else overlay.notice({ role: 'status', text: words.t('page_sentUnrecorded') });
    },
  });
  const composer = conductComposer(session, outcomes);
  const guide = conductGuide(session, {
    reopen: (invoice) => act('credit-note', refOf(invoice)),
    onSent: creditNoteSent,
  });
  const chase = conductChase(session, {
    late: () => overlay.late(),
    remind: (invoice, kind) =>
      new Promise((onEnd) => act('remind', refOf(invoice), { isChase: true, onEnd, ...(kind && { kind }) })),
    leaveForm: () => leaveForm(session),
  });
  const settling = expectStatuses(session);
  const elsewhere = createElsewhere(session);
  const tellName = createTellName(session);
  const walk = conductWalk({
    tab: session,
    notice: (notice) => overlay.notice(notice),
    onStart: () => flow?.abort(),
  });

  const extras = () => {
    const beside = composer.props();
    // One of them beside a form: the guide's last step is done in the form that the composer is about.
    return {
      ...{ composer: beside, guide: beside ? null : guide.props() },
      ...{ chase: chase.shown(), walk: walk.shown(), reach },
    };
  };
  const overlayOptions: OverlayOptions = {
    ...{ document, words, signal, extras, styles },
    engine: tab.engine,
    known: tab.known,
    asTold: tab.asTold,
    standingOf: (ref) => tab.standing(ref)?.words,
    holdOf: (invoice) => gravest(ownHold(invoice), tab.standing(invoice)?.hold),
    onChase(sort) {
      overlay.close();
      chase.start(sort);
    },
    onRemindClient: (oldest) => act('remind', refOf(oldest), { kind: 'statement' }),
    onAction: act,
    async onFollow(ref, change) {
      const invoice = nameOf(ref);
      const form = await link.ask('followUp', { slug: slug(), today: tab.today(), change, invoice });
      session.tell(form ? null : refuse(change ? 'notRecorded' : 'backgroundSilent'));
      if (change) await tab.refreshKnown();
      return form;
    },
    onSettle: (message, wasSent) => outcomes.settle(message, wasSent),
    onPage: (page) => void link.send('openPage', { page }),
    onReadAll: walk.start,
    onStop: walk.stop,
    onOpen: () => void tab.refreshKnown(),
  };
  const overlay = mountOverlay(overlayOptions);
  sayFarewell(tab, overlayOptions);
  hearWishes(session, (wish) => {
    if (wish.type === 'remind') act('remind', refOf(wish.invoice), wish.kind ? { kind: wish.kind } : {});
    else if (wish.type === 'chase') overlayOptions.onChase('largest');
    else if (wish.type === 'panel') overlay.toggle();
    else walk.start();
  });

  function creditNoteSent(invoice: Invoice): void {
    guide.sent(invoice);
    overlay.notice({ role: 'status', text: words.t('page_creditNoteSent') });
  }

  function act(action: ActionName, ref: RowRef, wish: Wish = {}): void {
    flow?.abort();
    walk.giveWay();
    if (!wish.isChase) chase.giveWay();
    const mine = (flow = new AbortController());
    const ends = AbortSignal.any([mine.signal, signal]);
    overlay.notice(null);
    reach = null;
    if (elsewhere.isElsewhere(ref)) {
      // The panel stays: it says how far we are, or why there is no way.
      reach = { ref, text: words.t('page_reaching', ref.number), isUnderWay: true };
      overlay.refresh();
      void elsewhere.reach(ref, ends).then(
        (refusal) => {
          const why = refusal && words.t(`refuse_${refusal.key}`, ...refusal.fills);
          reach = why ? { ref, text: why, isUnderWay: false } : null;
          overlay.refresh();
          if (!refusal) carryOut(action, ref, wish, ends);
          else {
            if (wish.isChase) session.tell(refusal);
            wish.onEnd?.();
          }
        },
        () => undefined,
      );
    } else carryOut(action, ref, wish, ends);
  }

  /** The invoice is in sight, or there is no list that could show it. */
  function carryOut(action: ActionName, ref: RowRef, wish: Wish, ends: AbortSignal): void {
    overlay.close();
    if (action === 'mark-unpaid' && !wish.isSure) {
      // The host may ask nothing itself: nothing is pressed before the user knows what it costs.
      const go = {
        label: words.t('page_action_mark_unpaid_label', ref.number),
        act: () => act(action, ref, { isSure: true }),
      };
      overlay.notice({ role: 'alert', text: words.t('page_unsettleWarning'), choices: [go] });
      return;
    }
    const parts = { tab: session, composer, guide, expectStatus: settling.expect };
    runAction(parts, action, ref, ends, wish.kind).then(
      (outcome) => {
        session.tell(outcome);
        elsewhere.returnAfter(ref, action);
        wish.onEnd?.();
      },
      // Another flow took over, or the page is gone: nothing to say.
      () => undefined,
    );
  }

  /** A guide that was under way in this organisation is taken up once. */
  function resumeGuide(): void {
    const known = tab.known();
    if (!known || guidedOf === slug()) return;
    guidedOf = slug();
    guide.resume(known.guide);
  }

  function refresh(): void {
    refreshing = undefined;
    if (signal.aborted || document.hidden) return;
    composer.refresh();
    guide.refresh();
    nextReminder.refresh();
    chase.refresh();
    settling.refresh();
    elsewhere.refresh();
    tellName();
    overlay.refresh();
  }

  tab.changed((change) => {
    overlay.refresh();
    if (change === 'page') refreshing ??= setTimeout(refresh, PAUSE);
    else {
      if (change === 'known') {
        resumeGuide();
        tellName();
      }
      composer.renew();
    }
  });
  resumeGuide();
  refresh();
}
