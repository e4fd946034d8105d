/** What is owed by how long it has been due, as one bar: a picture of figures that stand in a table beside it. */
import { BUCKETS, type AgedSums } from '../../utils/core/ageing';

/** A credit takes no room; without anything owed there is no bar. */
export function AgeingBar({ buckets }: Pick<AgedSums, 'buckets'>) {
  const parts = BUCKETS.filter((bucket) => buckets[bucket].minor > 0);
  if (parts.length === 0) return null;
  return (
    <div class="ageing-bar" aria-hidden="true">
      {parts.map((bucket) => (
        <span key={bucket} class={`age-${bucket}`} style={{ flexGrow: buckets[bucket].minor }} />
      ))}
    </div>
  );
}
