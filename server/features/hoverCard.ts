import { findSourceByKey } from '../index/citationKeys';
import type { CorpusIndex } from '../index/corpusIndex';
import { voicesOf } from '../index/voices';
import type { Evidence } from '../model/conflict';
import { contains, overlaps, type Span } from '../text/span';
import type { BriefChecker, CheckedSentence } from './briefChecker';
import { namesInBrief } from './briefNames';
import { findCitations } from './citations';
import { type DisputedPoint, disputedPoint } from './disputeCard';
import { type EntityCard, entityCard } from './entityCard';
import { passageOfVerdict } from './quotationFindings';
import type { QuoteCard } from './quoteCard';
import { type RecordCard, recordCard } from './recordCard';
import { type SourceCard, sourceCard } from './sourceCard';
import { unreadPassages } from './unreadPassages';

/** What is shown of a sentence: what is in dispute in it, else what the sources say on it. */
export interface SentenceCard extends Span {
  readonly kind: 'sentence';
  /** Words in dispute are under the pointer. */
  readonly isPointed: boolean;
  /** The one under the pointer first. */
  readonly disputes: readonly DisputedPoint[];
  /** One passage of each independent source, best first. */
  readonly evidence: readonly Evidence[];
  /** The passages are in languages that are not read, and only share words with the sentence. */
  readonly isUnread?: true;
}

/** A citation key that the corpus has no source for. */
export interface UnknownSourceCard extends Span {
  readonly kind: 'unknownSource';
  readonly key: string;
}

/** What is shown beside a place of a brief, before it becomes text. In a hover the span is exactly the name, key or sentence. */
export type HoverCard = SentenceCard | EntityCard | SourceCard | RecordCard | UnknownSourceCard | QuoteCard;

/** What to show at a place of a brief: a citation key first, then what is in dispute there, then a name, a quotation, the sentence. */
export function findHover(
  text: string,
  offset: number,
  checker: BriefChecker,
  index: CorpusIndex,
): HoverCard | undefined {
  const checked = checker.checkAt(text, offset);
  const citation = findCitations(text).find(({ start, end }) => start <= offset && offset <= end);
  if (citation) return citationCard(citation, checked?.check?.evidence ?? [], index);
  if (!checked) return undefined;
  const { sentence } = checked;
  const place = { start: offset - sentence.start, end: offset - sentence.start + 1 };
  const isDisputed = checked.check?.disputes.some(({ span }) => overlaps(span, place)) ?? false;
  const name = isDisputed
    ? undefined
    : namesInBrief(sentence, index).find(({ span }) => contains(span, place) || span.end === place.start);
  if (!name)
    return (
      (isDisputed ? undefined : quotationCard(text, offset, checker, index)) ?? sentenceCard(checked, place, index)
    );
  const span = { start: sentence.start + name.span.start, end: sentence.start + name.span.end };
  return entityCard(span, name.entity, index);
}

/** The passage of a source that a quotation was taken from. */
function quotationCard(text: string, offset: number, checker: BriefChecker, index: CorpusIndex): QuoteCard | undefined {
  const quotation = checker.quotationAt(text, offset);
  const passage = quotation && passageOfVerdict(quotation.verdict, index);
  return passage && { start: quotation.start, end: quotation.end, kind: 'quote', passage };
}

function sentenceCard(checked: CheckedSentence, place: Span, index: CorpusIndex): SentenceCard | undefined {
  const {
    sentence: { start, end },
    check,
  } = checked;
  if (!check || (!check.disputes.length && !check.evidence.length)) {
    const evidence = voicesOf(unreadPassages(checked, index), index);
    return evidence.length
      ? { start, end, kind: 'sentence', isPointed: false, disputes: [], evidence, isUnread: true }
      : undefined;
  }
  const pointed = check.disputes.filter(({ span }) => overlaps(span, place));
  const disputes = [...pointed, ...check.disputes.filter((dispute) => !pointed.includes(dispute))];
  return {
    start,
    end,
    kind: 'sentence',
    isPointed: pointed.length > 0,
    disputes: disputes.map((dispute) => disputedPoint(dispute, index)),
    evidence: voicesOf(check.evidence, index),
  };
}

function citationCard(
  { start, end, key }: Span & { readonly key: string },
  onSentence: readonly Evidence[],
  index: CorpusIndex,
): HoverCard {
  const path = findSourceByKey(index, key);
  const card = path === undefined ? undefined : sourceCard({ start, end }, key, path, index, onSentence);
  return card ?? recordCard({ start, end }, key, index) ?? { start, end, kind: 'unknownSource', key };
}
