/** Keeps our interface of its own size and in reach, whatever the page does to itself: zooms, opens modal dialogs. */

/** Looks at the page, and asks the browser for nothing that it would have to lay out the page for, unless it must. */
export function createFit(document: Document, root: HTMLElement): () => void {
  const page = document.documentElement;
  const dialogs = document.getElementsByTagName('dialog');
  let dress: string | null | undefined;
  let width = 0;
  let isOnTop = false;
  return () => {
    // Places are measured in pixels of the window; a page that zooms itself would move what is put there.
    const now = `${page.getAttribute('style')} ${page.className} ${document.body?.getAttribute('style')}`;
    if (now !== dress || width !== document.defaultView!.innerWidth) {
      dress = now;
      width = document.defaultView!.innerWidth;
      root.style.zoom = `${1 / (page.currentCSSZoom || 1)}`;
    }
    // Over a modal dialog of the browser's own kind stands only what is shown after it: to be read, if not to be used.
    const isModal = dialogs.length > 0 && document.querySelector('dialog:modal') !== null;
    if (isModal === isOnTop || !root.isConnected) return;
    isOnTop = isModal;
    root.togglePopover(isModal);
  };
}
