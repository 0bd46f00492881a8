import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { CardPassage } from '../features/cardPassage';
import type { DisputedPoint, PointSide } from '../features/disputeCard';
import { nameOf } from '../features/disputeFindings';
import type { EntityCard } from '../features/entityCard';
import type { HoverCard, SentenceCard } from '../features/hoverCard';
import type { OfficeHeld } from '../features/officesHeld';
import type { SourceCard } from '../features/sourceCard';
import type { Conflict, Evidence } from '../model/conflict';
import { excerptOf } from '../text/excerpt';
import type { Corpus } from '../workspace/corpus';
import { toLocation } from './convert';
import { describeDate, languageName } from './inWords';
import { type Markup, markdownMarkup, plainMarkup, type Way } from './markup';

/** Characters of a quote: the link leads to the rest. A card must be read in a glance, without scrolling. */
const longestQuote = 150;
/** The same where several quotes stand below each other. */
const shortQuote = 110;
/** Sides of a dispute that are quoted; of more only the values are given. */
const quotedSides = 3;
const passagesShown = 3;
const passagesOfEntity = 2;
const officesShown = 3;
const accountsShown = 4;
const spellingsShown = 5;
const conflictsShown = 2;
/** Outlets that are named for one thing; the others are counted. */
const outletsShown = 2;
const longestAbout = 100;

/** How a card is written for one client: Markdown where it can show it, else plain text. */
export interface CardStyle {
  readonly markdown: boolean;
}

/**
 * Renders cards. Text of sources is escaped: nothing in it becomes markup, a link or an image. What is said stands in
 * words and in reading order, so that it reads the same aloud.
 */
export class CardWriter {
  readonly #corpus: Corpus;
  readonly #kind: MarkupKind;
  readonly #markup: Markup;

  constructor(corpus: Corpus, { markdown }: CardStyle) {
    this.#corpus = corpus;
    this.#kind = markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
    this.#markup = markdown ? markdownMarkup : plainMarkup;
  }

  write(card: HoverCard): MarkupContent {
    const paragraphs = this.#paragraphs(card).filter((lines) => lines.length > 0);
    return {
      kind: this.#kind,
      value: this.#markup.paragraphs(paragraphs.map((lines) => this.#markup.lines(lines))),
    };
  }

  /** Paragraphs of lines. */
  #paragraphs(card: HoverCard): (readonly string[])[] {
    switch (card.kind) {
      case 'sentence':
        return card.disputes.length ? this.#disputes(card) : this.#evidence(card);
      case 'entity':
        return this.#entity(card);
      case 'source':
        return this.#source(card);
      case 'unknownSource':
        return [[`No source of the corpus has the key ${this.#markup.strong(card.key)}.`]];
    }
  }

  #disputes({ disputes: [first, ...others] }: SentenceCard): (readonly string[])[] {
    if (!first) return [];
    return [...this.#point(first), others.map(({ about, sides }) => this.#inOneLine('Also in dispute', about, sides))];
  }

  #point({ code, about, sides, statedByNone }: DisputedPoint): (readonly string[])[] {
    const { text, strong } = this.#markup;
    const lead = code === 'contradicts-sources' ? 'The sources say otherwise on' : 'Sources conflict on';
    const unquoted = sides.slice(quotedSides).map(({ value }) => value);
    const limit = sides.length > 2 ? shortQuote : longestQuote;
    return [
      [strong(`${lead} ${cut(about)}`)],
      ...sides.slice(0, quotedSides).map((side) => this.#side(side, limit)),
      unquoted.length ? [`Or: ${text(unquoted.join('; '))}`] : [],
      statedByNone === undefined ? [] : [`No source gives ${text(statedByNone)}.`],
    ];
  }

  #side({ value, isStated, passages }: PointSide, limit: number): string[] {
    const { strong } = this.#markup;
    const [first, ...others] = passages;
    const stated = isStated ? ', as in this sentence' : '';
    return [
      `${strong(value)}, ${count(passages.length, 'independent source')}${stated}`,
      ...(first ? [`${this.#passage(first, limit)}${others.length ? `, also ${this.#outlets(others)}` : ''}`] : []),
    ];
  }

  #evidence({ evidence }: SentenceCard): (readonly string[])[] {
    const others = evidence.slice(passagesShown);
    const heading = `On this sentence, ${count(evidence.length, 'independent source')}`;
    return [
      [this.#markup.strong(heading)],
      ...evidence.slice(0, passagesShown).map((one) => [this.#passage(one, longestQuote)]),
      others.length ? [`Also ${this.#outlets(others)}`] : [],
    ];
  }

  #entity(card: EntityCard): (readonly string[])[] {
    const { text, strong } = this.#markup;
    const { name, type, voices, spellings, offices, parties, accounts, passages, conflicts } = card;
    const kind = type === 'unknown' ? '' : `, ${type}`;
    return [
      [
        `${strong(name)}${kind}, ${count(voices, 'independent source')}`,
        ...(spellings.length ? [`Also written ${this.#spellings(spellings)}`] : []),
        ...(parties.length ? [`Parties: ${text(parties.join(', '))}`] : []),
        ...accounts.slice(0, accountsShown).map(({ status, date, place, passages: by }) => {
          const what = [status, date, place === undefined ? undefined : `in ${place}`].filter(isGiven).join(', ');
          return `${text(capital(what))}, according to ${this.#outlets(by)}`;
        }),
        ...offices.slice(0, officesShown).map((office) => this.#office(office)),
        ...this.#conflicts(conflicts),
      ],
      ...passages.slice(0, passagesOfEntity).map((one) => [this.#passage(one, shortQuote)]),
    ];
  }

  #office({ office, language, passages }: OfficeHeld): string {
    const words = language === undefined ? capital(office) : `“${office}” (${languageName(language)})`;
    return `${this.#markup.text(words)}, according to ${this.#outlets(passages)}`;
  }

  #spellings(spellings: EntityCard['spellings']): string {
    const shown = spellings.slice(0, spellingsShown).map(({ name, languages }) => {
      const by = languages.map(languageName).join(', ');
      return this.#markup.text(by === '' ? name : `${name} (${by})`);
    });
    const more = spellings.length - shown.length;
    return `${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
  }

  #conflicts(conflicts: readonly Conflict[]): string[] {
    const more = conflicts.length - conflictsShown;
    return [
      ...conflicts.slice(0, conflictsShown).map(({ about, sides }) => this.#inOneLine('In dispute', about, sides)),
      ...(more > 0 ? [`And ${count(more, 'other dispute')}`] : []),
    ];
  }

  #source({ key, path, metadata, languages, copyOf, passage }: SourceCard): (readonly string[])[] {
    const { text, strong, link } = this.#markup;
    const { title, authors, publisher, published, url } = metadata;
    const facts = [
      ...authors,
      publisher,
      published === undefined ? undefined : describeDate(published),
      ...languages.map(languageName),
    ].filter(isGiven);
    return [
      [
        strong(title ?? path),
        ...(facts.length ? [text(facts.join(', '))] : []),
        `${link(path, this.#wayTo({ source: path, line: 0, character: 0, quote: '' }, path))}, key ${text(key)}`,
        ...(url === undefined ? [] : [text(url)]),
        ...(copyOf === undefined ? [] : [`Says the same as ${text(copyOf)}: not independent of it`]),
      ],
      passage ? [`On this sentence: ${this.#passage(passage, longestQuote)}`] : [],
    ];
  }

  /** 'In dispute: the date (visit): 2009 or 2012'. */
  #inOneLine(lead: string, about: string, sides: readonly { readonly value: string }[]): string {
    return `${lead}: ${this.#markup.text(`${cut(about)}: ${[...new Set(sides.map(({ value }) => value))].join(' or ')}`)}`;
  }

  /** Quote in the original words, then outlet with the way there, date and language. */
  #passage(one: CardPassage, limit: number): string {
    const { quote, focus, published, attribution, language } = one;
    const { text } = this.#markup;
    // In an interview nothing in the words themselves tells who says them.
    const speaker = attribution === undefined || quote.includes(attribution) ? undefined : attribution;
    const about = [published === undefined ? undefined : describeDate(published), languageName(language), speaker];
    const origin = [this.#outlet(one), ...about.filter(isGiven).map(text)].join(', ');
    return `“${this.#excerpt(quote, limit, focus)}” ${origin}`;
  }

  #excerpt(quote: string, limit: number, focus: CardPassage['focus']): string {
    const { text, strong } = this.#markup;
    const { before, focus: value, after } = excerptOf(quote, limit, focus);
    // Beside punctuation the marks of bold print would be printed themselves.
    const shown = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(value) ? strong(value) : text(value);
    return `${text(before)}${shown}${text(after)}`;
  }

  #outlets(passages: readonly Evidence[]): string {
    const shown = passages.slice(0, outletsShown).map((one) => this.#outlet(one));
    const more = passages.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  }

  #outlet(one: Evidence): string {
    return this.#markup.link(nameOf(one), this.#wayTo(one, `${one.source}:${one.line + 1}`));
  }

  /** VS Code opens a file at the place, and selects the stretch, that stands behind `#` in its address. */
  #wayTo(passage: Pick<Evidence, 'source' | 'line' | 'character' | 'quote'>, place: string): Way {
    const location = toLocation(passage, this.#corpus);
    if (!location) return { place };
    const { start, end } = location.range;
    const at = `L${start.line + 1},${start.character + 1}`;
    const to = end.character > start.character ? `-L${end.line + 1},${end.character + 1}` : '';
    return { place, address: `${location.uri}#${at}${to}` };
  }
}

const isGiven = (part: string | undefined): part is string => part !== undefined && part !== '';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const cut = (about: string): string => excerptOf(about, longestAbout).after;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
