/** The part of a list that is in sight. */
export interface Stretch {
  readonly from: number;
  /** One behind the last. */
  readonly to: number;
}

/** Items beyond the edge that are drawn too, so that scrolling shows no gaps. */
const spare = 6;

/** Which of `count` items of one size are in sight, with some to spare. Sizes in pixels. */
export function stretchInSight(scrolled: number, room: number, size: number, count: number): Stretch {
  const from = Math.max(0, Math.floor(scrolled / size) - spare);
  const to = Math.min(count, Math.ceil((scrolled + room) / size) + spare);
  return { from: Math.min(from, Math.max(0, count - 1)), to: Math.max(to, 0) };
}

/** How far to scroll so that an item comes into sight, and no further. */
export function scrollToSee(at: number, size: number, scrolled: number, room: number): number {
  if (at * size < scrolled) return at * size;
  if ((at + 1) * size > scrolled + room) return (at + 1) * size - room;
  return scrolled;
}
