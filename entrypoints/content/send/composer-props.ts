/** What the composer shows of an open send form, and what its buttons ask for. */
import type { ComposerProps } from '../../../components/overlay/Composer';
import { placeBeside, fieldsOf } from '../../../utils/page/form-room';
import type { AutoReminders } from '../../../components/overlay/Warnings';
import type { SessionContext } from '../tab';
import { isStopped, type OpenForm } from './open-form';

/** What the user asks for. */
export interface ComposerActions {
  /** Asks for another text. */
  readonly prepare: (open: OpenForm) => void;
  readonly keepSignature: (open: OpenForm) => void;
  readonly answer: (label: string, value: string) => void;
  readonly autoReminders: (open: OpenForm, answer: AutoReminders) => void;
  readonly insert: (open: OpenForm) => void;
  readonly restore: (open: OpenForm) => void;
}

/** Whether the browser lets nothing on the page be used but the dialog that this stands in. */
const isBehindModal = (element: Element): boolean => element.closest('dialog:modal') !== null;

/** The text made ready last; null when there is none. */
export const letterOf = ({ prepared }: OpenForm): string | null =>
  prepared?.rendered.kind === 'text' ? prepared.rendered.body : null;

/** `answers`: those given on this page to the blanks of templates. */
export function composerProps(
  tab: SessionContext,
  open: OpenForm,
  answers: Readonly<Record<string, string>>,
  actions: ComposerActions,
): ComposerProps {
  const { form, owner, prepared } = open;
  const { box, roomy } = placeBeside({ root: form.root, fields: fieldsOf(form) }, tab.root());
  const isBehind = isBehindModal(form.root);
  const set = (part: Partial<OpenForm>) => {
    Object.assign(open, part);
    tab.redraw();
  };
  return {
    about: isBehind ? tab.words.t('page_behind') : owner && `${owner.number} · ${owner.client}`,
    answers: { ...prepared?.answers, ...answers },
    prepared,
    dismissed: open.dismissed,
    stopped: isStopped(open),
    confirming: open.confirming,
    folded: open.folded,
    sent: form.sent,
    busy: open.busy || isBehind,
    written: open.written?.body === letterOf(open),
    room: box,
    roomy,
    onTemplate(templateId) {
      set({ templateId, confirming: false });
      actions.prepare(open);
    },
    onAnswer(label, value) {
      actions.answer(label, value);
      actions.prepare(open);
    },
    onAutoReminders: (answer) => actions.autoReminders(open, answer),
    signature: open.signature,
    registered: open.registered,
    onSignature(signature) {
      set({ signature });
      actions.prepare(open);
    },
    onKeepSignature: () => actions.keepSignature(open),
    onRegistered(registered) {
      set({ registered });
      actions.prepare(open);
    },
    onInsert: () => actions.insert(open),
    onRestore: () => actions.restore(open),
    onDismiss: (text) => set({ dismissed: [...open.dismissed, text] }),
    onFold: () => set({ folded: !open.folded }),
  };
}
