/** How a panel of ours stands on the page: in the room it was given, folded small, or unfolded over what is there. */
import type { Box } from '../../utils/core/box';

/** Class and position of a panel; `room` is null where nothing on the page is free. */
export function standingOf({
  room,
  roomy,
  folded,
}: {
  readonly room: Box | null;
  readonly roomy: boolean;
  readonly folded: boolean;
}): {
  readonly class: string;
  readonly style?: Record<string, string>;
} {
  if (!room || (!roomy && !folded)) return { class: folded ? 'composer folded' : 'composer above' };
  const { left, top, width, height } = room;
  return {
    class: 'composer beside',
    style: { left: `${left}px`, top: `${top}px`, width: `${width}px`, 'max-height': `${height}px` },
  };
}
