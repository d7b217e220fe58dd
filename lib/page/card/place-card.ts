/** Where something is in the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;

/** Room between the card and its passage, and between the card and the window's edges. */
const GAP = 8;

/** The nearest place to `wanted` at which something of `size` is within 0 … `room`, with a gap where that is possible. */
function within(wanted: number, size: number, room: number): number {
  return Math.max(Math.min(wanted, room - size - GAP), Math.min(GAP, Math.max(0, room - size)));
}

/**
 * Where to put a card: below its passage, or above where there is more room, never over it where it fits, and always
 * within the window.
 */
export function placeCard(passage: Box, card: Size, view: Size): Pick<Box, 'left' | 'top'> {
  const below = passage.top + passage.height + GAP;
  const above = passage.top - GAP - card.height;
  const fitsBelow = below + card.height + GAP <= view.height;
  const roomier = passage.top > view.height - below;
  return {
    left: within(passage.left, card.width, view.width),
    top: within(!fitsBelow && roomier ? above : below, card.height, view.height),
  };
}
