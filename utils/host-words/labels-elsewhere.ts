/** The host's words for lists that are not ours: purchases, quotes, credit notes, transactions. All inferred (?). */

/**
 * Words of lists that resemble ours and are not: purchases, quotes, credit notes, transactions.
 * As a column header, a title or the type of a row they say "elsewhere". All inferred (?).
 */
export const ELSEWHERE = [
  'Fournisseur', 'Fournisseurs', 'Factures fournisseurs', "Factures d'achat", 'Achats', 'Factures reçues', 'Devis', 'Avoir',
  'Avoirs', 'Transaction', 'Transactions', 'Contrepartie', "Date d'expiration", 'Expiration', 'Validité', "Valable jusqu'au",
  'Date de validité', "Valide jusqu'au", 'Expire le', 'Bon de commande', 'Bons de commande', 'Factures récurrentes',
  'Supplier', 'Suppliers', 'Vendor', 'Vendors', 'Supplier invoices', 'Bills', 'Purchases', 'Quote', 'Quotes', 'Estimate',
  'Estimates', 'Credit note', 'Credit notes', 'Counterparty', 'Expiry date', 'Expiration date', 'Expires on', 'Valid until',
  'Purchase orders', 'Recurring invoices',
  'Lieferant', 'Lieferanten', 'Lieferantenrechnungen', 'Eingangsrechnungen', 'Angebot', 'Angebote', 'Stornorechnung',
  'Stornorechnungen', 'Transaktion', 'Transaktionen', 'Gegenpartei', 'Ablaufdatum', 'Gültig bis', 'Kostenvoranschläge',
  'Proveedor', 'Proveedores', 'Facturas de proveedores', 'Facturas recibidas', 'Presupuesto', 'Presupuestos',
  'Factura rectificativa', 'Facturas rectificativas', 'Transacción', 'Transacciones', 'Contraparte', 'Fecha de caducidad',
  'Fecha de validez', 'Válido hasta', 'Fornitore', 'Fornitori', 'Fatture fornitori', 'Fatture dei fornitori',
  'Fatture ricevute', 'Preventivo', 'Preventivi', 'Nota di credito', 'Note di credito', 'Transazione', 'Transazioni',
  'Controparte', 'Data di validità', 'Valido fino al', 'Validità', 'Fornecedor', 'Fornecedores', 'Faturas de fornecedores',
  'Orçamento', 'Orçamentos', 'Nota de crédito', 'Notas de crédito', 'Transação', 'Transações', 'Validade', 'Válido até',
  'Data de validade', 'Leverancier', 'Leveranciers', 'Leveranciersfacturen', 'Inkoopfacturen', 'Offerte', 'Offertes',
  'Creditnota', "Creditnota's", 'Transactie', 'Transacties', 'Tegenpartij', 'Geldig tot', 'Vervalt op',
]; // prettier-ignore

/** Those of the words above that an invoice list may well have as a column of its own: papers an invoice refers to. */
export const REFERENCES = [
  'Avoir', 'Avoirs', 'Devis', 'Transaction', 'Transactions', 'Bon de commande', 'Quote', 'Estimate', 'Credit note',
  'Credit notes', 'Angebot', 'Stornorechnung', 'Transaktion', 'Presupuesto', 'Factura rectificativa', 'Transacción',
  'Preventivo', 'Nota di credito', 'Transazione', 'Orçamento', 'Nota de crédito', 'Transação', 'Offerte', 'Creditnota',
  'Transactie',
]; // prettier-ignore

/** Statuses of quotes, purchases and transactions. They settle a list whose headers equal ours. All inferred (?). */
export const ELSEWHERE_STATUSES = [
  'Accepté', 'Acceptée', 'Refusé', 'Refusée', 'Expiré', 'Expirée', 'En attente', 'Envoyé', 'Signé', 'Approuvé', 'Converti',
  'Facturé', 'Accepted', 'Approved', 'Declined', 'Rejected', 'Expired', 'Pending', 'Pending approval', 'Signed', 'Invoiced',
  'Converted', 'Angenommen', 'Abgelehnt', 'Abgelaufen', 'Genehmigt', 'Unterzeichnet', 'Aceptado', 'Aceptada', 'Rechazado',
  'Rechazada', 'Caducado', 'Aprobado', 'Firmado', 'Accettato', 'Accettata', 'Rifiutato', 'Rifiutata', 'Scaduto', 'In attesa',
  'Approvato', 'Aceite', 'Recusado', 'Expirado', 'Aprovado', 'Geaccepteerd', 'Afgewezen', 'Verlopen', 'Goedgekeurd',
  'À valider', 'À approuver', 'To review', 'Zu prüfen', 'Exécuté', 'Exécutée', 'Completed', 'Processing', 'Ausgeführt',
]; // prettier-ignore
