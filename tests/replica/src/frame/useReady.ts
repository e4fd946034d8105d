/** Waiting: true once `delay` milliseconds have passed since `key` last changed. */
import { useEffect, useState } from 'react';

export function useReady(delay: number, key: string): boolean {
  const [readyFor, setReadyFor] = useState<string | null>(delay === 0 ? key : null);
  useEffect(() => {
    if (delay === 0) return undefined;
    const timer = setTimeout(() => setReadyFor(key), delay);
    return () => clearTimeout(timer);
  }, [delay, key]);
  return delay === 0 || readyFor === key;
}
