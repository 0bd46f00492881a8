import type { Statement } from '../../compare/statement';
import type { CorpusIndex, SourceStatement } from '../../index/corpusIndex';
import type { BriefSentence } from '../brief';
import { buildBriefStatement } from '../briefStatement';
import { RecentValues } from '../recentValues';
import { sentencesAround, type WritingPlace } from './writingPlace';

/** What the sources say on a sentence before the cursor. */
export interface Related {
  /** The sentence, ready for comparison. */
  readonly statement: Statement;
  /** Statements of sources that share most with it, best first. */
  readonly statements: readonly SourceStatement[];
}

/** Sentences before the cursor that tell what is being written about. */
const reach = 3;
const mostStatements = 40;
/** What was asked lately stays known: every letter of a word asks for the same. */
const cacheLimit = 500;

const known = new WeakMap<
  CorpusIndex,
  { readonly revision: number; readonly related: RecentValues<Related | undefined> }
>();

/**
 * What the sources say on each of the last sentences of what was `said` in the paragraph, the nearest first. Nothing
 * while the sources are being read: what would have to be worked out for it changes with each of them, and nobody who
 * types can wait for that.
 */
export function relatedTo(
  said: string,
  place: Pick<WritingPlace, 'language' | 'heading'>,
  index: CorpusIndex,
): readonly Related[] {
  if (!index.isWorkedOut) return [];
  return sentencesAround(said, '', place)
    .slice(-reach)
    .reverse()
    .flatMap((sentence) => relatedToSentence(sentence, index) ?? []);
}

function relatedToSentence(sentence: BriefSentence, index: CorpusIndex): Related | undefined {
  let own = known.get(index);
  if (own?.revision !== index.revision) {
    own = { revision: index.revision, related: new RecentValues(cacheLimit) };
    known.set(index, own);
  }
  return own.related.get(sentence.key, () => {
    const statement = buildBriefStatement(sentence, index);
    return statement && { statement, statements: index.findCandidates(statement, mostStatements) };
  });
}
