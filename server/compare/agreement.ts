/**
 * How two values stand to each other: the same; able to be true together (rounding, bounds, coarser precision); excluding
 * each other; or such that nothing can be said.
 */
export type Agreement = 'same' | 'compatible' | 'different' | 'incomparable';
