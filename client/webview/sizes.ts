/** Sizes of the grid, in pixels. Rows and columns have one size each: where a cell stands is arithmetic. */
export const rowHeight = 42;
export const cellWidth = 38;
export const headHeight = 148;

/** Room for the sentences beside the cells. */
export const sentenceWidth = (room: number): number => Math.round(Math.min(520, Math.max(180, room * 0.5)));

/** A size as styles want it. */
export const px = (size: number): string => `${size}px`;
