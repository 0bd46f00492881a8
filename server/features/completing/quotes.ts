import { keyOfSource } from '../../index/citationKeys';
import type { CorpusIndex, SourceStatement } from '../../index/corpusIndex';
import type { Entity } from '../../index/entityTable';
import { type Quotation, quotationsOf } from '../../index/quotations';
import { cutText } from '../../text/excerpt';
import { fold } from '../../text/fold';
import { textOf } from '../../text/span';
import { namesInBrief } from '../briefNames';
import { nameOfSource } from '../describeSource';
import { rankStatements } from '../evidenceRanking';
import { asProse, citationOf } from '../fixes/sourceName';
import { filterOf, mostItems, type QuoteCompletion } from './completion';
import { findOpenMark, type OpenMark, withInnerMarks } from './openMark';
import { relatedTo } from './related';
import { sentencesAround, type WritingPlace } from './writingPlace';

const fewestWords = 3;
/** Longer ones are no quotations for running text. Characters. */
const longest = 400;
const longestLabel = 100;

/**
 * Behind an opening quotation mark: what the person named in the sentence is quoted as saying, word for word, with the
 * closing mark and the key of the source. Where the sentence names nobody ('She said: “'), who was named before it is
 * meant. Undefined where no quotation is being written.
 */
export function completeQuote(place: WritingPlace, offset: number, index: CorpusIndex): QuoteCompletion[] | undefined {
  const mark = findOpenMark(place);
  if (!mark || !index.isWorkedOut) return undefined;
  const said = place.paragraph.slice(0, place.paragraph.length - mark.typed.length - mark.opening.length);
  const found: QuoteCompletion[] = [];
  const seen = new Set<string>();
  for (const speaker of speakersIn(said, mark, place, index)) {
    for (const quotation of rank(quotationsOf(index, speaker.id), said, place, index)) {
      const item = toCompletion(quotation, speaker, mark, offset, index);
      const words = fold(item.label).replace(/[^\p{L}\p{N}]+/gu, ' ');
      // Copies and translations quote the same words.
      if (seen.has(words) || !isWanted(item, mark)) continue;
      seen.add(words);
      found.push(item);
    }
  }
  return found.length || mark.typed === '' ? found.slice(0, mostItems) : undefined;
}

/** Who is named in the sentence, nearest to the mark first; else who was named last before it. */
function speakersIn(said: string, mark: OpenMark, place: WritingPlace, index: CorpusIndex): readonly Entity[] {
  const sentences = sentencesAround(said, mark.behind, place);
  for (const sentence of sentences.toReversed()) {
    const distance = ({ start, end }: { start: number; end: number }): number =>
      Math.min(Math.abs(sentence.start + end - said.length), Math.abs(sentence.start + start - said.length));
    const named = namesInBrief(sentence, index)
      .filter(({ entity }) => quotationsOf(index, entity.id).length > 0)
      .sort((a, b) => distance(a.span) - distance(b.span));
    if (named.length) return [...new Set(named.map(({ entity }) => entity))];
  }
  return [];
}

/** Those that speak of what is being written about first, a little sooner in the language of the brief. */
function rank(
  quotations: readonly Quotation[],
  said: string,
  place: WritingPlace,
  index: CorpusIndex,
): readonly Quotation[] {
  const fitting = quotations.filter(({ statement, words }) => isQuotable(textOf(statement.text, words)));
  const statements = [...new Set(fitting.map((one) => one.statement))];
  const scores = new Map<SourceStatement, number>();
  for (const [back, { statement }] of relatedTo(said, place, index).entries())
    for (const one of rankStatements(statement, statements, index))
      scores.set(one.statement, (scores.get(one.statement) ?? 0) + one.score / (1 + back));
  const scoreOf = ({ statement: own }: Quotation): number =>
    (scores.get(own) ?? 0) + (own.language === place.language ? ownLanguage : 0);
  return fitting.sort((a, b) => scoreOf(b) - scoreOf(a));
}

/** What it counts that a quotation needs no translation. */
const ownLanguage = 0.1;

const isQuotable = (words: string): boolean =>
  words.length <= longest && words.trim().split(/\s+/u).length >= fewestWords;

/** Whatever of it was typed already, at its beginning or at that of a word. */
function isWanted({ label }: QuoteCompletion, { typed }: OpenMark): boolean {
  const wanted = fold(typed.trim());
  return wanted === '' || ` ${fold(label)}`.includes(` ${wanted}`);
}

function toCompletion(
  { statement, words }: Quotation,
  { name }: Entity,
  { typed, opening, inside, closing, behind, closed }: OpenMark,
  offset: number,
  index: CorpusIndex,
): QuoteCompletion {
  const quote = textOf(statement.text, words).replace(/\s+/gu, ' ').trim();
  const metadata = index.factsOf(statement.source)?.metadata;
  // One citation is enough.
  const isCited = /^\s*\[[^\]\n]*@/u.test(behind);
  const citation = isCited ? '' : ` [${citationOf(keyOfSource(index, statement.source))}]`;
  return {
    kind: 'quote',
    start: offset - typed.length,
    end: offset + closed,
    label: cutText(quote, longestLabel),
    insert: `${/\s$/u.test(opening) ? '' : inside}${asProse(withInnerMarks(quote, opening, closing))}${inside}${closing}${citation}`,
    filter: filterOf(typed, [quote, fold(quote)]),
    path: statement.source,
    words,
    speaker: name,
    source: nameOfSource({ ...metadata, source: statement.source }),
    ...(metadata?.published === undefined ? {} : { published: metadata.published }),
  };
}
