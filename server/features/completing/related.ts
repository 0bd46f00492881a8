import type { Statement } from '../../compare/statement';
import type { CorpusIndex, SourceStatement } from '../../index/corpusIndex';
import { buildBriefStatement } from '../briefStatement';
import { RecentValues } from '../recentValues';
import type { WritingPlace } from './writingPlace';

/** What the sources say on what is being written about. */
export interface Related {
  /** What was written, ready for comparison; undefined where it cannot be read. */
  readonly statement?: Statement;
  /** Statements of sources that share most with it, best first. */
  readonly statements: readonly SourceStatement[];
}

/** Characters of the paragraph before the cursor that tell what it is about. */
const reach = 300;
const mostStatements = 60;
/** What was asked lately stays known: every letter of a word asks for the same. */
const cacheLimit = 50;

const nothing: Related = { statements: [] };
const known = new WeakMap<CorpusIndex, { readonly revision: number; readonly related: RecentValues<Related> }>();

/**
 * What the sources say on the text before the cursor and its heading. Nothing while the sources are being read: what
 * would have to be worked out for it changes with each of them, and nobody who types can wait for that.
 */
export function relatedTo(
  said: string,
  { language, heading }: Pick<WritingPlace, 'language' | 'heading'>,
  index: CorpusIndex,
): Related {
  if (!index.isWorkedOut) return nothing;
  let own = known.get(index);
  if (own?.revision !== index.revision) {
    own = { revision: index.revision, related: new RecentValues(cacheLimit) };
    known.set(index, own);
  }
  const text = said.slice(-reach).replace(/^\S*\s/u, (cut) => (said.length > reach ? '' : cut));
  return own.related.get(`${language}\n${heading ?? ''}\n${text}`, () => {
    const antecedents = heading === undefined ? [] : [heading];
    const sentence = { start: 0, end: text.length, kind: 'paragraph' as const, text, language, antecedents, key: '' };
    const statement = buildBriefStatement(sentence, index);
    if (!statement) return nothing;
    return { statement, statements: index.findCandidates(statement, mostStatements) };
  });
}
