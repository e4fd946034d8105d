/** What the host does on command: every field has the behaviour of a host that does nothing wrong for its default. */

import type { After } from './after';

export interface Toast {
  readonly text: string;
  /** Milliseconds after the form closed, or after the click where it stays. */
  readonly after: number;
  /** Of the element; none for one that says nothing of itself. */
  readonly role?: 'alert' | 'status';
}

/** Milliseconds, everywhere. */
export interface Script {
  /** So long the host takes to send. */
  takes: number;
  /** Its button is out of use meanwhile. */
  disables: boolean;
  /** What follows. `close`: the form goes. `hide`: it goes, and its nodes stay. `stay`: it stands there as it was. */
  then:
    | 'close'
    | 'hide'
    | 'stay'
    | 'error'
    | 'question'
    | 'questionInPlace'
    | 'signin'
    | 'signinLoad'
    | 'organisation'
    | 'elsewhere'
    | 'loseList'
    | 'errorView'
    | 'reload'
    | After;
  /** Whether it was really sent. */
  isSent: boolean;
  toast: Toast | null;
  /** The send button is another one after each press on it. */
  replacesButton: boolean;
  /** What its button is made of, and the event at which it acts. */
  button: 'button' | 'a' | 'div';
  actsOn: 'click' | 'mousedown' | 'pointerdown' | 'mouseup';
  /** What the form is made of: `editor`: its message is editable text in a shadow root; `frame`: in a frame. */
  form: 'div' | 'dialog' | 'popover' | 'editor' | 'frame';
  /** The open invoice is drawn anew so often; 0 for never. */
  redrawsPanel: number;
  /** The send form opens so late. */
  opensAfter: number;
  /** So long after it opened, the form is another invoice's: with the same nodes, or with new ones. */
  exchangesAfter: number | null;
  exchangesNodes: boolean;
  /** The subject and the message of its own come so late; null: at once. */
  defaultsAfter: number | null;
  /** Ctrl+Enter in the form sends, and Enter in the subject. */
  keys: boolean;
  /** Keys are taken for shortcuts before anybody hears of them, on their way down. */
  shortcuts: boolean;
}

export const USUAL: Script = {
  ...{ takes: 0, disables: false, then: 'close', isSent: true, toast: null, replacesButton: false },
  ...{ button: 'button', actsOn: 'click', form: 'div', redrawsPanel: 0 },
  ...{ opensAfter: 0, exchangesAfter: null, exchangesNodes: false, defaultsAfter: null },
  ...{ keys: true, shortcuts: false },
};
