import type { CorpusIndex } from '../index/corpusIndex';
import type { QuotedPassage } from '../index/quotedPassages';
import type { Span } from '../text/span';
import type { CardPassage } from './cardPassage';

/** What is shown of words that somebody is quoted as saying: the sentence that quotes them. */
export interface QuoteCard extends Span {
  readonly kind: 'quote';
  readonly passage: CardPassage;
}

/** The card of the words that stand at an offset of a source's text; undefined where they no longer do. */
export function quoteCard(
  { start, end }: Span,
  path: string,
  offset: number,
  index: CorpusIndex,
): QuoteCard | undefined {
  const statement = index.statements.find((one) => one.source === path && one.start <= offset && offset < one.end);
  return statement && { start, end, kind: 'quote', passage: index.evidenceFor(statement) };
}

/** The passage that has the words of a quotation, with the place where it has them. */
export function quotedPassage({ source, wording, alignment }: QuotedPassage, index: CorpusIndex): CardPassage {
  const { starts, ends } = wording;
  const { evidence, focus } = index.passageIn(source, {
    start: starts[alignment.from] ?? 0,
    end: ends[alignment.to - 1] ?? 0,
  });
  return { ...evidence, focus };
}
