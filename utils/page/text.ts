/** The text of an element as lines, the way a reader sees them, without asking for layout. */

/** Elements that start a line of their own. */
const BLOCKS = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'DL', 'DT', 'DD', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TABLE', 'TR', 'TD', 'TH', 'PRE', 'BLOCKQUOTE', 'ADDRESS', 'FIGURE']); // prettier-ignore
/** Emphasis inside a text: a search that highlights a hit must not split a name. */
const EMPHASIS = new Set(['MARK', 'B', 'EM', 'STRONG', 'I', 'U', 'WBR', 'SUB', 'SUP']);
/** Never text of the cell. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'svg', 'IMG', 'INPUT', 'SELECT', 'OPTION', 'TEXTAREA']); // prettier-ignore

const SPACES = /[ \t\r\n\f]+/g;

/**
 * Lines of visible text: block elements and `<br>` break a line, and so do elements that stand side by side with no
 * text between them (spans laid out as blocks). Parts hidden from assistive technology (avatars, icons) are left out.
 * Open shadow roots are read in place of their host's children.
 */
export function linesOf(root: Element): string[] {
  const lines: string[] = [];
  let line = '';
  const flush = () => {
    const text = line.replace(SPACES, ' ').trim();
    if (text) lines.push(text);
    line = '';
  };
  const walk = (parent: ParentNode) => {
    const sideBySide = onlyElements(parent);
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        line += (node as Text).data;
        continue;
      }
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      const tag = element.tagName;
      if (tag === 'BR') flush();
      else if (!isSilent(element, tag)) {
        const breaks = BLOCKS.has(tag) || (sideBySide && !EMPHASIS.has(tag));
        if (breaks) flush();
        walk(element.shadowRoot ?? element);
        if (breaks) flush();
      }
    }
  };
  walk(root.shadowRoot ?? root);
  flush();
  return lines;
}

function isSilent(element: Element, tag: string): boolean {
  return SILENT.has(tag) || element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden');
}

/** Two or more elements and nothing between them but white space. */
function onlyElements(parent: ParentNode): boolean {
  let elements = 0;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1) elements++;
    else if (node.nodeType === 3 && (node as Text).data.trim() !== '') return false;
  }
  return elements > 1;
}

/**
 * Whether `textContent` is the whole story of a cell: plain text, or one wrapper after the other around plain text.
 * Most cells are, and reading them so is several times cheaper than walking them.
 */
export function isPlain(cell: Element): boolean {
  let element = cell;
  for (let depth = 0; depth < 4; depth++) {
    const first = element.firstChild;
    if (first === null) return element.shadowRoot === null;
    if (first.nextSibling !== null) return false;
    if (first.nodeType === 3) return true;
    if (first.nodeType !== 1) return false;
    element = first as Element;
    if (element.attributes.length > 1 && (element.hasAttribute('aria-label') || element.getAttribute('aria-hidden') === 'true')) return false;
  }
  return false;
}

/** What an element says without text: its label or title, or those of what it holds (an icon as status). */
export function labelsOf(root: Element): string[] {
  const found: string[] = [];
  const take = (element: Element) => {
    const label = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.getAttribute('alt');
    if (label?.trim()) found.push(label.trim());
  };
  take(root);
  for (const element of root.querySelectorAll('[aria-label],[title],[alt]')) take(element);
  for (const title of root.querySelectorAll('svg > title')) if (title.textContent?.trim()) found.push(title.textContent.trim());
  return found;
}
