/** Printing a page of ours under a title of its own: a document saved as PDF is named by it. */

export function printTitled(title: string): void {
  const before = document.title;
  document.title = title;
  window.print();
  document.title = before;
}
