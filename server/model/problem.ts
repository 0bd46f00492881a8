import type { Reason } from './reason';

/** Something about a source that could not be read or used. Problems are values: reading never throws on content. */
export interface Problem {
  /** Stable name, such as `unreadable-source`. */
  readonly code: string;
  /** What is told of it. */
  readonly reason: Reason;
  /** Line of the file the problem is about, from 0. */
  readonly line?: number;
}
