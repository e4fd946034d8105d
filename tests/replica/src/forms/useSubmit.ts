/** Sending a form to the server: busy meanwhile, and what it answers when it refuses. */
import { useState } from 'react';
import type { Refusal } from '../config';
import { server } from '../state/actions';

export function useSubmit(unless?: Refusal) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const submit = async (done: () => void): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await server(unless);
    } catch (refusal) {
      setError(refusal instanceof Error ? refusal.message : String(refusal));
      return;
    } finally {
      setBusy(false);
    }
    done();
  };
  return { busy, error, setError, submit };
}
