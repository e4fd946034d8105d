/** The text of an editable element: one line a block, breaks as line feeds, the placeholder break left out. */

/** Why not innerText: it counts the break that keeps an empty block open as a line of its own. */
export function editableText(root: Element): string {
  let text = '';
  let any = false;
  let pending = false;

  const add = (part: string): void => {
    text += pending ? `\n${part}` : part;
    pending = false;
    any = true;
  };

  const visit = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        if (node.data !== '') add(node.data);
      } else if (node instanceof HTMLBRElement) {
        add(node === parent.lastChild ? '' : '\n');
      } else {
        const block = node instanceof HTMLDivElement || node instanceof HTMLParagraphElement;
        pending ||= block && any;
        visit(node);
        pending ||= block && any;
      }
    }
  };

  visit(root);
  return text;
}
