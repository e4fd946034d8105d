/** The content script: starts the engine and the overlay on the page, and carries messages between them and the background. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { RowRef } from '../../utils/core/invoice';
import { startEngine, type Engine } from '../../utils/runtime/engine';
import { openInvoice } from '../../utils/runtime/open-invoice';
import { createLink } from '../../utils/runtime/link';
import { organisationSlug } from '../../utils/runtime/organisation';
import { browserWords } from '../../utils/runtime/words';
import './marks.css';
import { mountOverlay } from './overlay';

export default defineContentScript({
  matches: ['https://app.qonto.com/*'],
  runAt: 'document_end',
  main() {
    const words = browserWords();
    const stop = new AbortController();
    const slug = () => organisationSlug(location.pathname);
    let engine: Engine | null = null;

    const link = createLink(() => {
      // The extension was updated or removed under this page: marks that cannot follow any more are worse than none.
      stop.abort();
      engine = null;
      const left = new AbortController();
      mountOverlay({ ...overlayOptions, signal: left.signal }).notice({
        role: 'alert',
        text: words.t('page_contextLost'),
      });
    });

    const overlayOptions = {
      document,
      words,
      engine: () => engine,
      lateElsewhere: async () => (await link.late(slug())) ?? [],
      onAction: (_action: 'open', ref: RowRef) => open(ref),
    };
    const overlay = mountOverlay({ ...overlayOptions, signal: stop.signal });

    function open(ref: RowRef): void {
      const outcome = openInvoice(engine?.lists ?? [], ref);
      overlay.notice(
        outcome === 'opened' ? null : { role: 'alert', text: words.t(`page_open_${outcome}`, ref.number) },
      );
    }

    engine = startEngine({
      document,
      words,
      now: () => new Date(),
      signal: stop.signal,
      slug,
      send: (report) => void link.report(report),
      onUnrecognised: ({ reason, looked }) =>
        void link.unrecognised({ slug: slug(), reason, looked, at: Date.now() }),
      onChange: () => {
        link.check();
        overlay.refresh();
      },
      onDay: () => void link.dayChanged(),
    });

    browser.runtime.onMessage.addListener((message: unknown) =>
      (message as { type?: string }).type === 'ping' ? Promise.resolve({ ok: true }) : undefined,
    );
  },
});
