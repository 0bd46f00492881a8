import { findSourceByKey } from '../index/citationKeys';
import type { CorpusIndex } from '../index/corpusIndex';
import type { Evidence } from '../model/conflict';
import { contains, type Span } from '../text/span';
import type { BriefChecker } from './briefChecker';
import { namesInBrief } from './briefNames';
import { findCitations } from './citations';
import { unreadPassages } from './unreadPassages';

/** Where a key, a name or a sentence of a brief leads: passages of sources, best first. */
export interface Definitions {
  /** What was asked about: exactly the key, name or sentence. */
  readonly origin: Span;
  readonly passages: readonly Evidence[];
}

const passagesOfName = 20;

/**
 * A citation key leads to its source, at the passage on the sentence that it stands in where there is one; a name to
 * the passages that mention it; anything else to the passages on its sentence.
 */
export function findDefinitions(
  text: string,
  offset: number,
  checker: BriefChecker,
  index: CorpusIndex,
): Definitions | undefined {
  const checked = checker.checkAt(text, offset);
  const evidence = checked?.check?.evidence ?? [];
  const citation = findCitations(text).find(({ start, end }) => start <= offset && offset <= end);
  if (citation) {
    const path = findSourceByKey(index, citation.key);
    if (path === undefined) return undefined;
    const onSentence = evidence.filter(({ source }) => source === path).slice(0, 1);
    return { origin: citation, passages: onSentence.length ? onSentence : [startOf(path)] };
  }
  if (!checked) return undefined;
  const { sentence, check } = checked;
  const place = { start: offset - sentence.start, end: offset - sentence.start };
  const name = namesInBrief(sentence, index).find(({ span }) => contains(span, place));
  if (name && !check?.disputes.some(({ span }) => contains(span, place))) {
    const passages = index
      .statementsOf(name.entity)
      .slice(0, passagesOfName)
      .map((statement) => index.evidenceFor(statement));
    return { origin: { start: sentence.start + name.span.start, end: sentence.start + name.span.end }, passages };
  }
  const disputed = check?.disputes.flatMap(({ conflict }) => conflict.sides.flatMap((side) => side.evidence)) ?? [];
  const read = disputed.length ? disputed : evidence;
  const passages = read.length ? read : unreadPassages(checked, index);
  return passages.length ? { origin: sentence, passages } : undefined;
}

const startOf = (source: string): Evidence => ({ source, line: 0, character: 0, quote: '', language: 'und' });
