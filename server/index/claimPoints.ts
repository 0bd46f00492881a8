import { DisjointSets } from './disjointSets';

/** Two claims that speak of one point, with how surely. */
export interface Tie {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

/**
 * Gathers claims into points of dispute, the surest ties first. `mayJoin` is asked of the claims of two points before a
 * tie makes them one: what is surely of different points stays apart, however many weaker ties lead from the one to the
 * other. Returns the points, and the ties that stand.
 */
export function gatherPoints<One extends Tie>(
  ties: readonly One[],
  mayJoin: (left: readonly string[], right: readonly string[]) => boolean,
): { readonly points: DisjointSets<string>; readonly standing: ReadonlySet<One> } {
  const points = new DisjointSets<string>();
  const members = new Map<string, readonly string[]>();
  const standing = new Set<One>();
  const ordered = [...ties].sort((x, y) => y.score - x.score || compare(x.a, y.a) || compare(x.b, y.b));
  for (const tie of ordered) {
    const [one, other] = [points.find(tie.a), points.find(tie.b)];
    if (one === other) {
      standing.add(tie);
      continue;
    }
    const left = members.get(one) ?? [tie.a];
    const right = members.get(other) ?? [tie.b];
    if (!mayJoin(left, right)) continue;
    points.union(one, other);
    members.set(points.find(one), [...left, ...right]);
    standing.add(tie);
  }
  return { points, standing };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
