/** The content script: starts the engine, the overlay and the flows on a page, and ties them together. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Words } from '../../components/shared/words';
import type { ActionName } from '../../utils/core/actions';
import { dayOf } from '../../utils/core/day';
import type { Invoice, RowRef } from '../../utils/core/invoice';
import { invoiceKey } from '../../utils/core/journal';
import { stateOn } from '../../utils/core/lateness';
import type { Known } from '../../utils/messages';
import { refOf } from '../../utils/page/find-row';
import { installHostWords } from '../../utils/page/host-words';
import { startEngine, type Engine } from '../../utils/runtime/engine';
import { createLink } from '../../utils/runtime/link';
import { organisationSlug } from '../../utils/runtime/organisation';
import { refuse, type Refusal } from '../../utils/runtime/reach';
import { isSame, readings } from '../../utils/runtime/readings';
import { browserWords } from '../../utils/runtime/words';
import { conductChase } from './chase';
import { conductComposer } from './composer';
import { runAction } from './flows';
import { conductGuide } from './guide';
import './marks.css';
import { mountOverlay, type OverlayOptions } from './overlay';
import { expectStatuses } from './settling';
import type { Stage } from './stage';

/** A form is looked for at most this often while a page keeps changing, in milliseconds. */
const LOOK = 120;

export default defineContentScript({
  matches: ['https://app.qonto.com/*'],
  runAt: 'document_end',
  async main() {
    const words = browserWords();
    const stop = new AbortController();
    const { signal } = stop;
    const slug = () => organisationSlug(location.pathname);
    const listeners = new Set<() => void>();
    let engine: Engine | null = null;
    let styles = '';
    let known: Known | null = null;
    let knownOf: string | null = null;
    /** The organisation whose guide was taken up. */
    let guidedOf: string | null = null;
    let flow: AbortController | null = null;
    let looking: ReturnType<typeof setTimeout> | undefined;

    // Asked for now: once the extension is gone, its words are out of reach too.
    const lost = { page_contextLost: words.t('page_contextLost'), page_close: words.t('page_close') };
    const lastWords: Words = { ...words, t: (key) => lost[key as keyof typeof lost] ?? '', n: () => '' };

    const link = createLink(() => {
      // The extension was updated or removed under this page: marks that cannot follow any more are worse than none.
      stop.abort();
      engine = null;
      const left = new AbortController();
      const last = mountOverlay({
        ...overlayOptions,
        words: lastWords,
        signal: left.signal,
        extras: () => ({ composer: null, guide: null }),
      });
      last.dress(styles);
      last.notice({ role: 'alert', text: lost.page_contextLost });
    });

    const asked = link.hostWords();

    const standing: Stage['standing'] = (invoice) => known?.standings?.[invoiceKey(invoice)] ?? null;
    const today = () => engine?.today ?? dayOf(new Date());
    const stage: Stage = {
      ...{ document, words, link, signal, slug, today, standing },
      engine: () => engine,
      changed(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      known: () => known,
      refreshKnown,
      isLate: (invoice) => stateOn(invoice, today()) === 'late',
      readAt: (invoice) =>
        readings(engine).some((one) => isSame(one, invoice))
          ? Date.now()
          : (known?.readAt[invoiceKey(invoice)] ?? Date.now()),
      country: () => known?.country ?? 'FR',
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

    const chase = conductChase(stage, {
      late: () => overlay.late(),
      notice: (notice) => overlay.notice(notice),
      remind: (invoice) => act('remind', refOf(invoice)),
    });
    const composer = conductComposer(stage, (invoice, as) => {
      if (as === 'creditNoteSent') creditNoteSent(invoice);
      else if (as) chase.sent(invoice);
      else overlay.notice({ role: 'status', text: words.t('page_sentUnrecorded') });
    });
    const guide = conductGuide(stage, {
      reopen: (invoice) => act('credit-note', refOf(invoice)),
      onSent: creditNoteSent,
    });
    const settling = expectStatuses(stage);

    const extras = () => {
      const beside = composer.props();
      // One of them beside a form: the guide's last step is done in the form that the composer is about.
      return { composer: beside, guide: beside ? null : guide.props() };
    };
    const overlayOptions: OverlayOptions = {
      ...{ document, words, signal, extras },
      engine: () => engine,
      known: () => known,
      standingOf: (ref) => standing(ref)?.words,
      onAction: act,
      async onFollow({ number, client }, change) {
        const form = await link.followUp({
          ...{ slug: slug(), today: today(), change },
          invoice: { number, client },
        });
        stage.tell(form ? null : refuse(change ? 'notRecorded' : 'backgroundSilent'));
        if (change) await refreshKnown();
        return form;
      },
      onPage: (page) => void link.openPage(page),
      onOpen: () => void refreshKnown(),
    };
    const overlay = mountOverlay(overlayOptions);

    function creditNoteSent(invoice: Invoice): void {
      guide.sent(invoice);
      overlay.notice({ role: 'status', text: words.t('page_creditNoteSent') });
    }

    function act(action: ActionName, ref: RowRef, isSure = false): void {
      flow?.abort();
      overlay.close();
      const mine = (flow = new AbortController());
      overlay.notice(null);
      if (action === 'mark-unpaid' && !isSure) {
        // The host may ask nothing itself: nothing is pressed before the user knows what it costs.
        const go = {
          label: words.t('page_action_mark_unpaid_label', ref.number),
          act: () => act(action, ref, true),
        };
        overlay.notice({ role: 'alert', text: words.t('page_unsettleWarning'), choices: [go] });
        return;
      }
      const parts = { stage, composer, guide, expectStatus: settling.expect };
      runAction(parts, action, ref, AbortSignal.any([mine.signal, signal])).then(
        stage.tell,
        // Another flow took over, or the page is gone: nothing to say.
        () => undefined,
      );
    }

    async function refreshKnown(): Promise<void> {
      const here = slug();
      knownOf = here;
      const answer = await link.known(here, today());
      if (!answer || slug() !== here) return;
      known = answer;
      engine?.remark();
      if (guidedOf !== here) guide.resume(answer.guide);
      guidedOf = here;
      composer.renew();
      overlay.refresh();
    }

    function changed(): void {
      link.check();
      overlay.refresh();
      for (const listener of [...listeners]) listener();
      looking ??= setTimeout(() => {
        looking = undefined;
        if (signal.aborted || document.hidden) return;
        if (engine && slug() && knownOf !== slug()) void refreshKnown();
        composer.refresh();
        guide.refresh();
        chase.refresh();
        overlay.refresh();
      }, LOOK);
    }

    // Another tab may have changed what is known meanwhile.
    window.addEventListener('focus', () => void refreshKnown(), { signal });

    browser.runtime.onMessage.addListener(((
      message: unknown,
      _sender: unknown,
      answer: (value: object) => void,
    ) => {
      // Without the polyfill an answer is given by call, not by promise.
      if ((message as { type?: string }).type === 'ping') answer({ ok: true });
    }) as never);

    const start = await asked;
    if (!start || signal.aborted) return;
    installHostWords(start.hostWords);
    styles = start.styles;
    overlay.dress(styles);
    engine = startEngine({
      document,
      markStyles: start.markStyles,
      words,
      standingOf: (invoice) => standing(invoice)?.mark,
      now: () => new Date(),
      signal,
      slug,
      send: (report) => link.report(report),
      onUnrecognised: ({ reason, looked }) =>
        void link.unrecognised({ slug: slug(), reason, looked, at: Date.now() }),
      onChange: changed,
      onDay: () => {
        void link.dayChanged();
        void refreshKnown();
      },
    });
  },
});
