import type { Span } from '../../text/span';
import type { Name } from './names';

/** A word that tells a relation, by its tokens. */
export interface Word extends Span {
  readonly from: number;
  readonly to: number;
  readonly clause: number;
}

/** Who does it, or has it, and to whom it is done, or whose it is; empty where nobody is named. */
export type Parties = readonly [readonly Name[], readonly Name[]];
