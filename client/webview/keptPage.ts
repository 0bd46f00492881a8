import type { View } from './view';

/** What VS Code keeps of the page while the window is reloaded. */
export interface KeptPage {
  readonly view?: View;
  /** Address of the brief that was shown. */
  readonly brief?: string;
}

/** The address of the brief in what was kept, which may come from another version of the program. */
export function briefOfPage(kept: unknown): string | undefined {
  if (typeof kept !== 'object' || kept === null || !('brief' in kept)) return undefined;
  return typeof kept.brief === 'string' && kept.brief !== '' ? kept.brief : undefined;
}
