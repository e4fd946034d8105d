/** Restless rendering: every 50 ms rows get new nodes, another class, or another order. */
import { useEffect, useState } from 'react';
import { useStore } from '../state/store';

const EVERY_MS = 50;

export interface Churned<Row> {
  readonly rows: readonly Row[];
  readonly salt: string;
  readonly restless: boolean;
}

/** The rows as they are, or stirred for as long as the churn is on. */
export function useChurn<Row>(rows: readonly Row[]): Churned<Row> {
  const on = useStore((state) => state.churn);
  const [tick, setTick] = useState(0);
  useEffect(() => {
    if (!on) return undefined;
    const timer = setInterval(() => setTick((before) => before + 1), EVERY_MS);
    return () => clearInterval(timer);
  }, [on]);
  if (!on) return { rows, salt: '', restless: false };
  const turned = Math.floor(tick / 3) % 2 === 1;
  return {
    rows: turned ? [...rows].reverse() : rows,
    salt: `~${Math.floor((tick + 1) / 3)}`,
    restless: tick % 2 === 1,
  };
}
