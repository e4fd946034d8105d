/** A field's own text while it is being written; it is handed over after a pause, on leaving, and when the field goes. */
import { useEffect, useRef, useState } from 'preact/hooks';

/** How long a pause in writing is, in milliseconds. */
const PAUSE = 700;

export interface Draft {
  readonly text: string;
  readonly write: (text: string) => void;
  /** Hands over what was written, if it is valid and differs. */
  readonly flush: () => void;
}

/** `value` is what is kept; what is written is only handed to `save` where `isValid` accepts it. */
export function useDraft(
  value: string,
  save: (text: string) => void,
  isValid: (text: string) => boolean = () => true,
): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef({ draft, value, save, isValid });
  latest.current = { draft, value, save, isValid };
  const { current: flush } = useRef(() => {
    const now = latest.current;
    if (now.draft !== null && now.draft !== now.value && now.isValid(now.draft)) now.save(now.draft);
  });

  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(flush, PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    // What is written is kept now: from here on the field follows what is kept.
    if (latest.current.draft === value) setDraft(null);
  }, [value]);
  useEffect(() => flush, []);

  const write = (text: string) => {
    // At once, so that leaving the field in the same moment hands over the last letter too.
    latest.current.draft = text;
    setDraft(text);
  };
  return { text: draft ?? value, write, flush };
}
