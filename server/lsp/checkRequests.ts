import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../workspace/settings';

/** By the setting `run`, whether a brief as it stands now is to be checked: each version that was asked for is. */
export class CheckRequests {
  readonly #asked = new Map<string, number>();

  /** The brief is to be checked as it is now: it was opened or saved, or a command asked for it. */
  ask({ uri, version }: TextDocument): void {
    this.#asked.set(uri, version);
  }

  isWanted({ uri, version }: TextDocument, run: Settings['run']): boolean {
    return run === 'onType' || this.#asked.get(uri) === version;
  }

  forget({ uri }: TextDocument): void {
    this.#asked.delete(uri);
  }
}
