import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../workspace/settings';

/** What may ask for a check besides typing. */
export type Occasion = 'open' | 'save' | 'command';

/** By the setting `run`, whether a brief as it stands now is to be checked. */
export class CheckRequests {
  readonly #asked = new Map<string, { readonly version: number; readonly occasion: Occasion }>();

  /** The brief is to be checked as it is now. */
  ask({ uri, version }: TextDocument, occasion: Occasion): void {
    this.#asked.set(uri, { version, occasion });
  }

  isWanted({ uri, version }: TextDocument, run: Settings['run']): boolean {
    if (run === 'onType') return true;
    const asked = this.#asked.get(uri);
    return asked?.version === version && (run === 'onSave' || asked.occasion === 'command');
  }

  forget({ uri }: TextDocument): void {
    this.#asked.delete(uri);
  }
}
