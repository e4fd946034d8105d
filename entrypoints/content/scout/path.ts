/** Whether an address may lead to customer invoices: there the script that reads is brought before the rows come. */

/** Words for invoices, sales and clients in the host's languages; the address of its list is not known. */
const OURS =
  /invoic|factur|fattur|fatur|rechnung|sales|ventes|ventas|vendas|vendite|receivable|client|kunden/i;
/** Those for what resembles it. A wrong guess costs a moment either way: the page itself decides. */
const OTHERS =
  /supplier|vendor|purchase|quote|estimate|credit-note|fournisseur|achat|devis|avoir|fornitor|lieferant|proveedor|payable/i;

export const leadsToInvoices = (pathname: string): boolean => {
  const route = pathname.replace(/^\/organizations\/[^/]+/, '');
  return OURS.test(route) && !OTHERS.test(route);
};
