/** What the samples of a page come to, arm by arm, held against the limits. */
import { quantile, spreadOf, type Spread } from '../statistics';
import { ARMS, type ArmName } from './arms';
import type { HostPage } from './host-pages';
import { armSamples, measuresOn, type Measure } from './measures';
import type { PageSamples } from './samples';

export interface Figure {
  readonly page: string;
  readonly measure: string;
  readonly unit: Measure['unit'];
  readonly arms: Readonly<Partial<Record<ArmName, Spread>>>;
  /** What ours is held to, in words; empty without a limit. */
  readonly limit: string;
  /** Null where there is no limit. */
  readonly kept: boolean | null;
}

/** Measures that this run did not take are left out. */
export function figuresOf(samples: ReadonlyMap<HostPage, PageSamples>): Figure[] {
  return [...samples].flatMap(([page, byArm]) =>
    measuresOn(page.kind).flatMap((measure) => figureOf(page, measure, byArm) ?? []),
  );
}

function figureOf(page: HostPage, measure: Measure, byArm: PageSamples): Figure | null {
  const of = (arm: ArmName) => armSamples(byArm[arm] ?? []);
  const [bare, empty] = [of('bare'), of('empty')];
  const arms: Partial<Record<ArmName, Spread>> = {};
  for (const arm of ARMS) {
    if (arm === 'bare' && !measure.bare) continue;
    const mine = of(arm);
    const samples = mine(measure.from);
    if (samples.length > 0) arms[arm] = spreadOf(measure.values?.(mine, bare, empty) ?? samples);
  }
  if (Object.keys(arms).length === 0) return null;
  const { name, unit } = measure;
  const without = [bare, empty].flatMap((samples) => samples(measure.from));
  return { page: page.name, measure: name, unit, arms, ...verdictOn(measure, arms.ours, without) };
}

/**
 * "As without us, within noise": the median is not above what three quarters of all visits without us stay below, in the
 * bare page and with the empty extension, which differ from visit to visit without any cause.
 */
export function verdictOn(
  { most, asWithout, unit }: Pick<Measure, 'most' | 'asWithout' | 'unit'>,
  ours: Spread | undefined,
  without: readonly number[],
): Pick<Figure, 'limit' | 'kept'> {
  const bound = most ?? (asWithout && without.length > 0 ? quantile(without, 0.75) : undefined);
  if (bound === undefined || !ours) return { limit: '', kept: null };
  const limit = unit === 'share' ? `${bound} of the bare page` : `${+bound.toFixed(2)} ${unit}`;
  return { limit: asWithout ? `${limit}, as without us` : limit, kept: ours.median <= bound };
}
