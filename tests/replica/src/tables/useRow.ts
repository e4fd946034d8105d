/** The handlers and classes every row has, whatever its tag. */
import { useRef, type KeyboardEvent } from 'react';
import { cls } from '../classes';
import { useShown } from '../state/shown';
import type { RowProps } from './table';

/** Props for the row's element: a click or Enter opens it. */
export function useRow<Row, E extends Element>({ row, rowId, restless, openId, onOpen }: RowProps<Row>) {
  const ref = useRef<E>(null);
  const id = rowId(row);
  useShown(ref, id);
  const open = onOpen && (() => onOpen(row));
  return {
    ref,
    className: cls('row', open && 'clickable', restless && 'restless', openId === id && 'open'),
    ...(open && {
      tabIndex: 0,
      onClick: open,
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) open();
      },
    }),
  };
}
