import type { Reason } from '../model/reason';

/** A file was given up, for a reason that the user is told. */
export class ReadingFailure extends Error {
  constructor(readonly reason: Reason) {
    super(reason.says);
  }
}
