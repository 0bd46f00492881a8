import type { CorpusIndex } from '../index/corpusIndex';
import type { Evidence } from '../model/conflict';
import type { SourceMetadata } from '../model/source';
import type { DetectedLanguage } from '../text/language';
import type { Span } from '../text/span';

/** What a card shows of a source under its citation key. */
export interface SourceCard extends Span {
  readonly kind: 'source';
  readonly key: string;
  readonly path: string;
  readonly metadata: SourceMetadata;
  readonly languages: readonly DetectedLanguage[];
  /** Another source that it copies or translates, and so is not independent of. */
  readonly copyOf?: string;
  /** Its best passage on the sentence that cites it. */
  readonly passage?: Evidence;
}

/** The card of a source under its key; undefined where it was removed. `onSentence` are passages on the sentence that cites it, best first. */
export function sourceCard(
  { start, end }: Span,
  key: string,
  path: string,
  index: CorpusIndex,
  onSentence: readonly Evidence[] = [],
): SourceCard | undefined {
  const facts = index.factsOf(path);
  if (!facts) return undefined;
  const { metadata, languages } = facts;
  const voice = index.voiceOf(path);
  const passage = onSentence.find(({ source }) => source === path);
  return {
    start,
    end,
    kind: 'source',
    key,
    path,
    metadata,
    languages,
    ...(voice === path ? {} : { copyOf: voice }),
    ...(passage ? { passage } : {}),
  };
}
