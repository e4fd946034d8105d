/** A dialog over the page: named by its heading, closed by Escape; the options make it trap, give way, or native. */
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { cls } from '../classes';
import { config } from '../config';
import { DialogHead } from './DialogHead';
import { Island } from './Island';
import { NativeDialog } from './NativeDialog';
import { useReady } from './useReady';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly small?: boolean;
  onClose(): void;
}

/** Keeps the focus inside, as focus-managing component libraries do. */
function useFocusTrap(box: { current: HTMLElement | null }): void {
  useEffect(() => {
    if (!config.trap) return undefined;
    const back = (event: FocusEvent) => {
      const inside = event.target instanceof Element && event.target.closest('[role="dialog"]') !== null;
      if (!inside) box.current?.focus();
    };
    document.addEventListener('focusin', back);
    return () => document.removeEventListener('focusin', back);
  }, [box]);
}

/** Closes on a press anywhere else, as dismissable dialogs do. */
function useDismiss(onClose: () => void): void {
  useEffect(() => {
    if (!config.dismiss) return undefined;
    const away = (event: PointerEvent) => {
      const inside = event.target instanceof Element && event.target.closest('[role="dialog"]') !== null;
      if (!inside) onClose();
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [onClose]);
}

function Box({ title, children, small, onClose }: Props) {
  const heading = useId();
  const box = useRef<HTMLDivElement>(null);
  useFocusTrap(box);
  useDismiss(onClose);
  useEffect(() => box.current?.focus(), []);
  useEffect(() => {
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && box.current?.contains(event.target as Node)) {
        event.stopPropagation();
        onClose();
      }
    };
    document.addEventListener('keydown', escape);
    return () => document.removeEventListener('keydown', escape);
  }, [onClose]);
  if (config.dialogs === 'native') {
    return (
      <NativeDialog heading={heading} small={small ?? false} onClose={onClose}>
        <DialogHead title={title} id={heading} onClose={onClose} />
        {children}
      </NativeDialog>
    );
  }
  return (
    <div className={cls('backdrop')}>
      <div
        ref={box}
        role="dialog"
        aria-modal="true"
        aria-labelledby={heading}
        tabIndex={-1}
        className={cls('dialog', small && 'small')}
      >
        <DialogHead title={title} id={heading} onClose={onClose} />
        {children}
      </div>
    </div>
  );
}

export function Dialog(props: Props) {
  const ready = useReady(config.slow, props.title);
  const place = document.getElementById('overlays');
  if (!ready || place === null) return null;
  return createPortal(
    <Island>
      <Box {...props} />
    </Island>,
    place,
  );
}
