/** What this page may look like and how it may behave: the values of each choice, the default first. */
export const CHOICES = {
  /** Who draws: plain DOM, web components with open shadow roots, or Vue (which has its own shapes). */
  app: ['dom', 'shadow', 'vue'],
  lang: ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'],
  /** Which of the words the host may use for a status. */
  statuses: ['first', 'second'],
  dates: ['medium', 'long', 'numeric'],
  money: ['symbol', 'code'],
  list: ['table', 'roles', 'columns', 'wrapped'],
  client: ['stack', 'spans', 'avatar'],
  /** What a change does to the list: the row drawn anew, every node replaced, or rows filled with other invoices. */
  redraw: ['row', 'all', 'refill'],
  detail: ['drawer', 'dialog', 'route', 'hash', 'div', 'reused', 'skeleton'],
  /** What closes an open invoice besides its own button. */
  closes: ['button', 'outside', 'escape'],
  actions: ['buttons', 'roles', 'icons', 'menu', 'twice', 'disabled', 'none'],
  form: ['modal', 'plain', 'native', 'inplace', 'route'],
  inside: ['plain', 'late', 'toolbar', 'tabs'],
  label: ['for', 'wrap', 'aria', 'by', 'placeholder', 'before'],
  editor: ['textarea', 'editable', 'controlled'],
  copy: ['checkbox', 'switch'],
  prefilled: ['yes', 'no'],
  /** Whether the form's title names the invoice. */
  titled: ['yes', 'no'],
  settling: ['dialog', 'direct'],
  /** The invoices once more, elsewhere on the page: recent activity, a breadcrumb, a toast. */
  noise: ['no', 'yes'],
  /** How long everything takes to appear, in milliseconds. */
  wait: ['50', '0', '300'],
} as const;
