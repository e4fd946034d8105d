/** Why something was not done on the page: each reason once, told to the user in the words `refuse_<key>`. */

/** Why a text was not written into a field. */
export const FIELD_REFUSALS = [
  /** The field, or the page around it, says that its text may not be changed. */
  'readOnly',
  /** The field is disabled, or inside something that is disabled or inert. */
  'disabled',
  /** The text is longer than the field's `maxlength`; the outcome says by how many characters. */
  'tooShort',
  /** Not a field that holds free text. */
  'notEditable',
  /** The field is no longer in the page. */
  'gone',
  /** What the field belongs to is not what it was when the writing was asked for. */
  'changed',
  /** The field may now hold something else than before: no way in was verified, and it could not be put back. */
  'notVerified',
  /** No way in was verified and the field holds what it held before: the text is to be pasted by the user. */
  'clipboardOnly',
] as const;
export type FieldRefusal = (typeof FIELD_REFUSALS)[number];

/** Why a flow stopped, beside a field that refused. */
export const REFUSALS = [
  // The row that was meant.
  'notOnThisPage',
  // The way to an invoice of another page: not there, not to be searched, or the user was faster.
  'notFound',
  'noWay',
  'touched',
  'twice',
  'gone',
  'unreadable',
  'statusChanged',
  'invoiceChanged',
  // The open invoice and its buttons.
  'detailMissing',
  'otherInvoice',
  'buttonMissing',
  'buttonDisabled',
  'buttonTwice',
  // The form that follows.
  'formOpen',
  'formMissing',
  'formTwice',
  'otherForm',
  'formChanged',
  'hostWrote',
  'fieldMissing',
  'fieldTwice',
  // The text for it, and the record of it.
  'backgroundSilent',
  'templateRefused',
  'templateAsks',
  'stopped',
  'notRecorded',
  // What came of the user's click on send.
  'notSentSaid',
  'notSentLeft',
  'notSentSignedOut',
  'unrecorded',
] as const;
export type RefusalKey = (typeof REFUSALS)[number] | `field_${Exclude<FieldRefusal, 'changed'>}`;
