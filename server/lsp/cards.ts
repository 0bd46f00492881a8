import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import { describeSource } from '../features/completions';
import { describeDispute } from '../features/disputeFindings';
import type { HoverCard } from '../features/hoverCard';
import type { CorpusIndex } from '../index/corpusIndex';
import { voicesOf } from '../index/voices';
import type { Speaker } from '../messages/speaker';
import type { Evidence, Side } from '../model/conflict';
import { escapeMarkdown } from '../text/escapeMarkdown';
import { visibleText } from '../text/visibleText';
import type { Corpus } from '../workspace/corpus';
import { toLocation } from './convert';

/** Longest quote in a card; the link leads to the rest. */
const longestQuote = 280;
/** Passages of each side that fit without scrolling. */
const passagesPerSide = 2;

/** How a card is written for one client: Markdown where it can show it, else plain text. */
export interface CardStyle {
  readonly markdown: boolean;
  readonly speaker: Speaker;
}

/** Renders cards. Text of sources is escaped: nothing in it becomes markup, a link or an image. */
export class CardWriter {
  readonly #corpus: Corpus;
  readonly #markdown: boolean;
  readonly #speaker: Speaker;

  constructor(corpus: Corpus, { markdown, speaker }: CardStyle) {
    this.#corpus = corpus;
    this.#markdown = markdown;
    this.#speaker = speaker;
  }

  write(card: HoverCard): MarkupContent {
    const index = this.#corpus.index;
    return {
      kind: this.#markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: this.#paragraphs(card, index).join('\n\n'),
    };
  }

  #paragraphs(card: HoverCard, index: CorpusIndex): string[] {
    switch (card.kind) {
      case 'sentence':
        return [
          ...card.disputes.flatMap((dispute) => [
            this.#strong(describeDispute(dispute, index, this.#speaker).split(': ')[0] ?? ''),
            ...dispute.conflict.sides.map((side) => this.#side(side, index)),
          ]),
          ...(card.disputes.length ? [] : card.evidence.map((one) => this.#passage(one))),
        ];
      case 'entity': {
        const others = card.entity.aliases.filter((alias) => alias !== card.entity.name);
        return [
          `${this.#strong(card.entity.name)} (${card.entity.type}, ${this.#speaker.say('independentSources', { count: card.voices })})`,
          ...(others.length
            ? [
                `Also: ${others
                  .slice(0, 8)
                  .map((alias) => this.#text(alias))
                  .join('; ')}`,
              ]
            : []),
          ...card.passages.map((one) => this.#passage(one)),
          ...card.conflicts.map(
            ({ about, sides }) =>
              `${this.#strong('Disputed')} ${this.#text(about)}: ${sides.map(({ value }) => this.#text(value)).join(' / ')}`,
          ),
        ];
      }
      case 'source': {
        const { metadata, key, path, languages } = card;
        const lines = [
          describeSource(metadata, path),
          metadata.authors.join(', '),
          languages.map((code) => this.#speaker.language(code)).join(', '),
          metadata.url ?? '',
        ];
        return [
          this.#strong(`@${key}`),
          ...lines.filter((line) => line !== '').map((line) => this.#text(line)),
          this.#linkTo(path),
        ];
      }
      case 'unknownSource':
        return [`No source of the corpus has the key ${this.#strong(card.key)}.`];
    }
  }

  #side({ value, evidence }: Side, index: CorpusIndex): string {
    const voices = voicesOf(evidence, index);
    const heading = `${this.#strong(value)} (${this.#speaker.say('independentSources', { count: voices.length })})`;
    return [heading, ...voices.slice(0, passagesPerSide).map((one) => this.#passage(one))].join(
      this.#markdown ? '\n\n' : '\n',
    );
  }

  /** Quote in the original words, then outlet, date, language and the way there. */
  #passage(one: Evidence): string {
    const quote = one.quote.replace(/\s+/gu, ' ');
    const short = quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote;
    const about = [
      one.publisher ?? one.title,
      one.published,
      this.#speaker.language(one.language),
      one.attribution,
    ].filter((part) => part !== undefined);
    const place = this.#linkTo(one.source, one);
    const origin = [...about.map((part) => this.#text(part)), place].join(', ');
    return this.#markdown ? `> ${this.#text(short)}\n>\n> ${origin}` : `  “${this.#text(short)}”\n  ${origin}`;
  }

  #linkTo(source: string, evidence?: Evidence): string {
    const label = evidence ? `${source}:${evidence.line + 1}` : source;
    if (!this.#markdown) return this.#text(label);
    const location = toLocation(evidence ?? { source, line: 0, character: 0, quote: '' }, this.#corpus);
    const address =
      location && `${location.uri}#L${location.range.start.line + 1},${location.range.start.character + 1}`;
    return address === undefined
      ? this.#text(label)
      : `[${this.#text(label)}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;
  }

  #strong(text: string): string {
    return this.#markdown ? `**${this.#text(text).trim()}**` : this.#text(text);
  }

  #text(text: string): string {
    return this.#markdown ? escapeMarkdown(text) : visibleText(text);
  }
}
