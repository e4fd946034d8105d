/** The style sheet of the marks for lists inside shadow roots, which the page's own style sheets do not reach. */

export interface MarkStyles {
  /** Gives it to the shadow root that an element is in; does nothing for elements of the document. */
  reach(inside: Element): void;
  /** Takes it back from every shadow root. */
  clear(): void;
}

/** `css` is the text of the style sheet. Where a browser refuses it to extensions, the marks stay attributes alone. */
export function createMarkStyles(css: string): MarkStyles {
  const given = new Set<ShadowRoot>();
  let sheet: CSSStyleSheet | null = null;
  return {
    reach(inside) {
      const root = inside.getRootNode();
      if (!(root instanceof ShadowRoot) || given.has(root)) return;
      given.add(root);
      try {
        if (sheet === null) {
          sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
        }
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      } catch {
        // Firefox keeps content scripts from constructed style sheets of the page.
      }
    },
    clear() {
      for (const root of given) {
        try {
          root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((each) => each !== sheet);
        } catch {
          // What could not be given need not be taken back.
        }
      }
      given.clear();
    },
  };
}
