/** What is known of an open invoice on the page: its part, its buttons, its forms and dialogs. Pure look-ups, no waiting. */
export type { ActionLabel } from '../action-labels';
export { findAction } from './action';
export { creditNoteSeen } from './credit-note-seen';
export { findCreditNoteForm, type CreditNoteForm } from './credit-note-form';
export { findDetail, type Detail } from './detail';
export { detailShows } from './detail-shows';
export { formError, formShows, type Shows } from './form-shows';
export type { Found } from './found';
export { findDialog } from './scope';
export { findSendForm, type SendForm, type Sent } from './send-form';
