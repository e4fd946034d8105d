/** The message: a textarea held by React, or a textarea or an editable element that React only listens to. */
import { useLayoutEffect, useRef } from 'react';
import { cls } from '../classes';
import { config, refuses } from '../config';
import { editableText } from './editableText';

/** How many characters a too short field takes. */
export const SHORT = 80;

interface Props {
  readonly id: string;
  readonly value: string;
  onChange(value: string): void;
}

function Editable({ id, value, onChange }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const first = useRef(value);
  useLayoutEffect(() => {
    if (box.current !== null) box.current.textContent = first.current;
  }, []);
  return (
    <div
      ref={box}
      id={id}
      role="textbox"
      aria-multiline="true"
      aria-labelledby={`${id}-label`}
      contentEditable={!refuses('readonly')}
      suppressContentEditableWarning
      className={cls('input area')}
      onInput={(event) => onChange(editableText(event.currentTarget))}
    />
  );
}

export function MessageEditor(props: Props) {
  if (config.editor === 'contenteditable') return <Editable {...props} />;
  const plain = config.editor === 'plain';
  return (
    <textarea
      id={props.id}
      className={cls('input area')}
      rows={9}
      {...(plain ? { defaultValue: props.value } : { value: props.value })}
      readOnly={refuses('readonly')}
      {...(refuses('short') && { maxLength: SHORT })}
      onChange={(event) => props.onChange(event.target.value)}
    />
  );
}
