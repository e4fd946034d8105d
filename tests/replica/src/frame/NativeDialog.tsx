/** A dialog of the browser's own kind, shown as modal: everything outside it is inert for as long as it is open. */
import { useEffect, useRef, type ReactNode } from 'react';
import { cls } from '../classes';

interface Props {
  readonly heading: string;
  readonly small: boolean;
  readonly children: ReactNode;
  onClose(): void;
}

export function NativeDialog({ heading, small, children, onClose }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      aria-labelledby={heading}
      className={cls('dialog native', small && 'small')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}
