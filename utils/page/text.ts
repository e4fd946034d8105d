/** The text of an element as lines, the way a reader sees them, without asking for layout. */

/** Elements that start a line of their own. */
const BLOCKS = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'DL', 'DT', 'DD', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TABLE', 'TR', 'TD', 'TH', 'PRE', 'BLOCKQUOTE', 'ADDRESS', 'FIGURE']); // prettier-ignore
/** Emphasis inside a text: neither a search that highlights a hit nor a browser that translates sentences may split a name. */
const EMPHASIS = new Set(['MARK', 'B', 'EM', 'STRONG', 'I', 'U', 'WBR', 'SUB', 'SUP', 'FONT']);
/** Never text of the cell. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'svg', 'IMG', 'INPUT', 'SELECT', 'OPTION', 'TEXTAREA']); // prettier-ignore

const SPACES = /[ \t\r\n\f]+/g;
/** White space that is more than single spaces. */
const WIDE = /[ \t\r\n\f]{2}|[\t\r\n\f]/;
/** No label is longer. */
const LABEL = 40;

/**
 * Lines of visible text: block elements and `<br>` break a line, and so do elements that stand side by side with no
 * text between them (spans laid out as blocks), and an element whose whole text is one that `stands` says stands alone
 * (a label for assistive technology in front of a text). Parts hidden from assistive technology (avatars, icons) are
 * left out, and those that `isLeftOut` names. Open shadow roots are read in place of their host's children, and slots as
 * what is handed to them.
 */
export function linesOf(
  root: Element,
  stands?: (text: string, element: Element) => boolean,
  isLeftOut?: (element: Element) => boolean,
): string[] {
  const lines: string[] = [];
  let line = '';
  const flush = () => {
    const text = squeeze(line);
    if (text) lines.push(text);
    line = '';
  };
  const take = (node: Node, sideBySide: boolean) => {
    if (node.nodeType === 3) line += (node as Text).data;
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const tag = element.tagName;
    if (tag === 'BR') return flush();
    if (isSilent(element, tag)) return;
    if (isLeftOut?.(element)) return flush();
    const breaks =
      BLOCKS.has(tag) ||
      (sideBySide && !EMPHASIS.has(tag)) ||
      (stands !== undefined && isShort(element) && stands(element.textContent ?? '', element));
    if (breaks) flush();
    walk(element.shadowRoot ?? element);
    if (breaks) flush();
  };
  const walk = (parent: ParentNode) => {
    if ((parent as Element).tagName === 'SLOT') {
      const given = (parent as HTMLSlotElement).assignedNodes();
      for (const node of given) take(node, given.length > 1);
      if (given.length > 0) return;
    }
    const sideBySide = onlyElements(parent);
    for (let node = parent.firstChild; node; node = node.nextSibling) take(node, sideBySide);
  };
  walk(root.shadowRoot ?? root);
  flush();
  return lines;
}

/** Whether an element is drawn on lines of its own: a span can be, by the style of the page or of the box it is in. */
export const isLaidOutApart = (element: Element): boolean =>
  !/^(?:inline|contents|none)/.test(getComputedStyle(element).display);

/** Not shown, or for assistive technology alone, by the style of the page. */
export const isUnseen = (element: Element): boolean =>
  (element as HTMLElement).offsetWidth === 1 || getComputedStyle(element).display === 'none';

function isSilent(element: Element, tag: string): boolean {
  return SILENT.has(tag) || isHidden(element);
}

/** An element with nothing in it but a short text. */
function isShort({ firstChild }: Element): boolean {
  return (
    firstChild?.nodeType === 3 && firstChild.nextSibling === null && (firstChild as Text).length <= LABEL
  );
}

/** Two or more elements and nothing between them but white space. What a search cut out of a text is text. */
function onlyElements(parent: ParentNode): boolean {
  let elements = 0;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1) {
      if ((node as Element).tagName === 'MARK') return false;
      elements++;
    } else if (node.nodeType === 3 && (node as Text).data.trim() !== '') return false;
  }
  return elements > 1;
}

/**
 * The text of a cell of which it is the whole story: plain text, or one wrapper after the other around plain text.
 * Null for other cells. Most cells are plain, and reading them so is several times cheaper than walking them: no text
 * node is taken into the hands, since a script pays for each node that it takes. The cell itself and what is in it are
 * asked in lines of code of their own: browsers are quick with lines that see one kind of element only.
 */
export function plainText(cell: Element): string | null {
  const only = cell.firstElementChild;
  if (only === null) return ownText(cell);
  return only.nextSibling !== null || only.previousSibling !== null ? null : plainBelow(only);
}

function plainBelow(wrapper: Element): string | null {
  if (isApart(wrapper) || wrapper.tagName === 'SLOT') return null;
  const only = wrapper.firstElementChild;
  if (only === null) return ownText(wrapper);
  return only.nextSibling !== null || only.previousSibling !== null ? null : plainBelow(only);
}

/** The text of an element without elements, in one piece or more; null where a shadow root may show another. */
const ownText = (element: Element): string | null =>
  element.shadowRoot === null ? element.textContent : null;

/** The text of an element that holds several nodes and no element: frameworks leave texts in pieces, and comments. */
export const textsAlone = (element: Element): string | null =>
  element.childElementCount === 0 ? element.textContent : null;

/** An element that may say something else than its text. */
export const isApart = (element: Element): boolean =>
  element.hasAttributes() && (isHidden(element) || element.ariaLabel !== null);

/** By properties, which browsers answer several times faster than attributes. */
export const isHidden = (element: Element): boolean =>
  Boolean((element as Partial<HTMLElement>).hidden) || element.ariaHidden === 'true';

/** Lines of a cell that is two plain blocks, in wrappers or not, as most client cells are; null for other cells. */
export function twoBlocks(cell: Element): [above: string, below: string] | null {
  let parent = cell;
  for (let depth = 0; depth < 4; depth++) {
    const first = parent.firstChild;
    if (first === null) return null;
    const second = first.nextSibling;
    if (second !== null) return pairOf(first, second);
    parent = first as Element;
    // A wrapper whose children are not what is seen of it.
    if (parent.nodeType !== 1 || parent.shadowRoot !== null || isHidden(parent)) return null;
  }
  return null;
}

function pairOf(first: Node, second: Node): [above: string, below: string] | null {
  if (second.nextSibling !== null) return null;
  const above = blockText(first as Element);
  if (above === '') return null;
  const below = blockText(second as Element);
  return below === '' ? null : [above, below];
}

const isBlock = ({ tagName }: Element): boolean => tagName === 'DIV' || BLOCKS.has(tagName);

/** The text of a block with no element in it; empty for anything else. */
const blockText = (block: Element): string =>
  block.childElementCount !== 0 || isHidden(block) || !isBlock(block) ? '' : squeeze(block.textContent);

/** Single spaces, none at the ends. Most texts are so already, which is quicker seen than made. */
export const squeeze = (text: string): string => (WIDE.test(text) ? text.replace(SPACES, ' ') : text).trim();

/** Every text node below an element by itself: a header whose icon is a word of an icon font still has its label. */
export function textsOf(root: Element): string[] {
  const texts: string[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push((node as Text).data);
  return texts;
}

/** What an element says without text: its label or title, or those of what it holds (an icon as status). */
export function labelsOf(root: Element): string[] {
  const found: string[] = [];
  collectLabels(root, found);
  return found;
}

function collectLabels(root: Element | ShadowRoot, found: string[]): void {
  const take = (element: Element) => {
    const label =
      element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.getAttribute('alt');
    if (label?.trim()) found.push(label.trim());
    if (element.localName.includes('-') && element.shadowRoot) collectLabels(element.shadowRoot, found);
  };
  if (root.nodeType === 1) take(root as Element);
  for (const element of root.querySelectorAll('*')) {
    take(element);
    if (element.localName === 'title' && element.textContent?.trim()) found.push(element.textContent.trim());
  }
}
