import type { Topic } from './topic';

/**
 * One figure for 'both speak of the same point'. `head` is how surely the values belong to the same event or thing.
 * What the first statement is about must be found again; how much else the second one says matters less.
 */
export function scoreOf(topic: Topic, head: number): number {
  return head * (0.85 * topic.coverage + 0.15 * topic.reverse);
}

/**
 * A score in the light of how likely two accounts of one thing differ as these values do. `odds` above 1 raises it, below
 * 1 lowers it; what was 0 or 1 stays so.
 */
export function weighedByOdds(score: number, odds: number): number {
  return 1 - (1 - Math.min(1, score)) ** odds;
}
