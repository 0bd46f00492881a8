import { describeQuantity, describeTime } from '../../compare/describeValue';
import type { Statement } from '../../compare/statement';
import { findQuotations } from '../../extract/quotations';
import type { CorpusIndex } from '../../index/corpusIndex';
import { voicesOf } from '../../index/voices';
import type { Speaker } from '../../messages/speaker';
import type { Evidence, Side } from '../../model/conflict';
import type { Sentence } from '../../model/source';
import { isLanguage, type Language } from '../../text/language';
import { overlaps, type Span, textOf } from '../../text/span';
import type { BriefSentence } from '../brief';
import { buildBriefStatement } from '../briefStatement';
import type { Dispute } from '../sentenceCheck';
import { amountInWords } from './amountInWords';
import { timeInWords, type WordedValue } from './timeInWords';

/** A dispute with everything that a fix of it needs. Spans of the statement count from the start of the sentence. */
export interface Contested {
  readonly text: string;
  readonly sentence: BriefSentence;
  readonly statement: Statement;
  readonly language: Language;
  readonly dispute: Dispute;
  readonly index: CorpusIndex;
  readonly speaker: Speaker;
  /** The value stands in somebody's own words, which nobody may change. */
  readonly quoted: boolean;
  /** The side that gives the value of the sentence. */
  readonly own: Side | undefined;
  readonly others: readonly Side[];
}

/** A dispute made ready for its fixes; undefined for a sentence in a language that is not read. */
export function contest(
  text: string,
  sentence: BriefSentence,
  dispute: Dispute,
  index: CorpusIndex,
  speaker: Speaker,
): Contested | undefined {
  const statement = buildBriefStatement(sentence, index);
  if (!statement || !isLanguage(sentence.language)) return undefined;
  const { sides } = dispute.conflict;
  const whole = { start: 0, end: sentence.text.length };
  return {
    text,
    sentence,
    statement,
    language: sentence.language,
    dispute,
    index,
    speaker,
    quoted: findQuotations(sentence.text, whole).some((quotation) => overlaps(quotation, dispute.span)),
    own: dispute.side === undefined ? undefined : sides[dispute.side],
    others: sides.filter((_, at) => at !== dispute.side),
  };
}

/** The passage that stands for a side: that of its first independent voice. */
export const voiceOf = ({ evidence }: Side, index: CorpusIndex): Evidence | undefined => voicesOf(evidence, index)[0];

/** The value of another side in the words and the form of the sentence. Undefined where that cannot be done with certainty. */
export function valueInWords(side: Side, { statement, dispute, language, index }: Contested): WordedValue | undefined {
  const words = textOf(statement.text, dispute.span);
  const before = statement.text.slice(0, dispute.span.start);
  switch (dispute.conflict.kind) {
    case 'date': {
      const time = statement.times.find((one) => overlaps(one, dispute.span));
      const other = findInEvidence(side, index, ({ times }, evidence, text) =>
        times.find((one) => describeTime(one, evidence, text) === side.value),
      );
      return time && other && timeInWords(other, { time, words, before, language });
    }
    case 'number': {
      const quantity = statement.quantities.find((one) => overlaps(one, dispute.span));
      const other = findInEvidence(side, index, ({ quantities }, evidence, text) =>
        quantities.find((one) => describeQuantity(one, evidence, text) === side.value),
      );
      const amount = quantity && other && amountInWords(other, { quantity, words, language });
      return amount === undefined ? undefined : { words: amount, lead: '', fits: true };
    }
    case 'participant':
    case 'place':
    case 'attribution': {
      const name = nameInLanguage(side, language, index);
      return name === undefined ? undefined : { words: name, lead: '', fits: true };
    }
    case 'polarity':
    case 'factuality':
    case 'characterisation':
      return undefined;
  }
}

function findInEvidence<Value>(
  { evidence }: Side,
  index: CorpusIndex,
  find: (sentence: Sentence, language: Language, text: string) => Value | undefined,
): Value | undefined {
  for (const { source, quote } of evidence) {
    const facts = index.factsOf(source);
    for (const sentence of facts?.sentences ?? []) {
      if (!facts || !isLanguage(sentence.language) || textOf(facts.text, sentence) !== quote) continue;
      const found = find(sentence, sentence.language, facts.text);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** A name as the brief's language writes it; words that name nothing only where the source is in that language. */
function nameInLanguage({ value, evidence }: Side, language: Language, index: CorpusIndex): string | undefined {
  const entity = index.entities.findExactly(value);
  if (entity) return entity.names[language] ?? entity.name;
  return evidence.some((one) => one.language === language) ? value : undefined;
}

/**
 * Where something may be put behind the words that end at `offset` of the brief: past the marks that close around them
 * ('**2009**', the destination of a link), but before a citation.
 */
export function behind(offset: number, { text, sentence }: Contested): number {
  let at = offset;
  while (at < sentence.end && sentence.text[at - sentence.start] === ' ' && !/[\s[<(]/u.test(text[at] ?? ' ')) {
    // The destination of a link is blank as a whole.
    if (text.startsWith('](', at)) while (at < sentence.end && text[at] !== ')') at += 1;
    at += 1;
  }
  return at;
}

/** The end of the clause that gives the value: last offset in the brief before its punctuation. */
export function endOfClause(contested: Contested): { readonly offset: number; readonly before: string } {
  const { sentence, statement, dispute } = contested;
  const clause: Span = statement.clauses.find((one) => overlaps(one, dispute.span)) ?? {
    start: 0,
    end: sentence.text.length,
  };
  const words = sentence.text.slice(0, clause.end).replace(/[\s.,;:!?…–—"”»“]+$/u, '');
  const end = Math.max(words.length, dispute.span.end);
  return { offset: behind(sentence.start + end, contested), before: sentence.text.slice(end).trimStart() };
}
