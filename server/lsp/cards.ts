import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import { describeAccount } from '../features/agreementAccounts';
import { describeOffice } from '../features/describeOffice';
import type { DisputedPoint, PointSide } from '../features/disputeCard';
import type { EntityCard } from '../features/entityCard';
import type { HoverCard, SentenceCard } from '../features/hoverCard';
import type { RecordCard } from '../features/recordCard';
import type { SourceCard } from '../features/sourceCard';
import { sayAbout } from '../index/describeAbout';
import type { MessageName, Speaker } from '../messages/speaker';
import type { Conflict } from '../model/conflict';
import { excerptOf } from '../text/excerpt';
import type { Corpus } from '../workspace/corpus';
import { type Markup, markdownMarkup, plainMarkup } from './markup';
import { isGiven, PassageWriter } from './passageWriter';

/** Characters of a quote: the link leads to the rest. A card must be read in a glance, without scrolling. */
const longestQuote = 130;
/** The same where several quotes stand below each other. */
const shortQuote = 110;
/** The same where nothing else is shown. */
const wholeQuote = 500;
/** Sides of a dispute that are quoted; of more only the values are given. */
const quotedSides = 3;
const passagesShown = 3;
const passagesOfEntity = 2;
const officesShown = 3;
const accountsShown = 4;
const spellingsShown = 3;
const conflictsShown = 2;
/** Rows of who says what from which on less is shown of the rest. */
const manyRows = 3;
const longestAbout = 100;

/** How a card is written for one client: Markdown where it can show it, else plain text. */
export interface CardStyle {
  readonly markdown: boolean;
  readonly speaker: Speaker;
  /** The message of a diagnostic stands above: what is in dispute is said there. */
  readonly underDiagnostic?: boolean;
  /** Of a source: as a bibliography in the chosen style has it. */
  readonly reference?: string;
}

/** How the card of a dispute begins. */
const leads = {
  'conflicting-sources': 'inConflictOn',
  'contradicts-sources': 'saidOtherwiseOn',
  'outdated-figure': 'updatedSince',
} as const satisfies Record<DisputedPoint['code'], MessageName>;

/**
 * Renders cards. Text of sources is escaped: nothing in it becomes markup, a link or an image. What is said stands in
 * words and in reading order, so that it reads the same aloud.
 */
export class CardWriter {
  readonly #kind: MarkupKind;
  readonly #markup: Markup;
  readonly #speaker: Speaker;
  readonly #underDiagnostic: boolean;
  readonly #reference: string | undefined;
  readonly #passages: PassageWriter;

  constructor(corpus: Corpus, { markdown, speaker, underDiagnostic = false, reference }: CardStyle) {
    this.#reference = reference;
    this.#kind = markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
    this.#markup = markdown ? markdownMarkup : plainMarkup;
    this.#speaker = speaker;
    this.#underDiagnostic = underDiagnostic;
    this.#passages = new PassageWriter(corpus, this.#markup, speaker);
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
      case 'record':
        return this.#record(card);
      case 'quote':
        return [[this.#passages.passage(card.passage, wholeQuote)]];
      case 'unknownSource':
        return [[this.#markup.text(this.#speaker.say('unknownSource', { key: card.key }))]];
    }
  }

  #disputes({ disputes: [first, ...others] }: SentenceCard): (readonly string[])[] {
    if (!first) return [];
    return [...this.#point(first), others.map(({ conflict }) => this.#inOneLine('alsoInDispute', conflict))];
  }

  #point({ code, conflict, sides, statedByNone }: DisputedPoint): (readonly string[])[] {
    const { text, strong } = this.#markup;
    const unquoted = sides.slice(quotedSides).map(({ value }) => value);
    const limit = sides.length > 2 || this.#underDiagnostic ? shortQuote : longestQuote;
    return [
      this.#underDiagnostic ? [] : [strong(this.#speaker.say(leads[code], { about: this.#about(conflict) }))],
      ...sides.slice(0, quotedSides).map((side) => this.#side(side, limit)),
      unquoted.length ? [text(this.#speaker.say('orValues', { values: unquoted.join('; ') }))] : [],
      statedByNone === undefined ? [] : [text(this.#speaker.say('noSourceGives', { value: statedByNone }))],
    ];
  }

  #side({ value, isStated, passages }: PointSide, limit: number): string[] {
    const [first, ...others] = passages;
    const heading = [this.#markup.strong(value), this.#sources(passages.length)];
    const also = others.length
      ? [this.#speaker.say('alsoOutlets', { outlets: this.#passages.outlets(others, 1) })]
      : [];
    return [
      [...heading, ...(isStated ? [this.#speaker.say('asInSentence')] : [])].join(', '),
      ...(first ? [[this.#passages.passage(first, limit), ...also].join(', ')] : []),
    ];
  }

  #evidence({ evidence, isUnread }: SentenceCard): (readonly string[])[] {
    const others = evidence.slice(passagesShown);
    const lead = isUnread ? 'unreadOnSentence' : 'onSentence';
    return [
      [this.#markup.strong(this.#speaker.say(lead, { sources: this.#sources(evidence.length) }))],
      ...evidence.slice(0, passagesShown).map((one) => [this.#passages.passage(one, longestQuote)]),
      others.length ? [capital(this.#speaker.say('alsoOutlets', { outlets: this.#passages.outlets(others) }))] : [],
    ];
  }

  #entity(card: EntityCard): (readonly string[])[] {
    const { name, type, voices, spellings, offices, parties, accounts, passages, conflicts } = card;
    const kind = type === 'unknown' ? [] : [this.#speaker.say(type)];
    const said = [
      ...accounts
        .slice(0, accountsShown)
        .map((one) => ({ what: describeAccount(one, this.#speaker), by: one.passages })),
      ...offices.slice(0, officesShown).map((one) => ({ what: describeOffice(one, this.#speaker), by: one.passages })),
    ];
    return [
      [
        [this.#markup.strong(name), ...kind, this.#sources(voices)].join(', '),
        ...(spellings.length ? [this.#speaker.say('alsoWritten', { names: this.#spellings(spellings) })] : []),
        ...(parties.length ? [this.#speaker.say('parties', { names: this.#parties(parties) })] : []),
        ...said.map(({ what, by }) =>
          this.#speaker.say('accordingTo', {
            what: this.#markup.text(capital(what)),
            outlets: this.#passages.outlets(by),
          }),
        ),
        ...this.#conflicts(conflicts, said.length < manyRows ? conflictsShown : 1),
      ],
      ...passages
        .slice(0, said.length < manyRows ? passagesOfEntity : 1)
        .map((one) => [this.#passages.passage(one, shortQuote)]),
    ];
  }

  #spellings(spellings: EntityCard['spellings']): string {
    const shown = spellings.slice(0, spellingsShown).map(({ name, languages }) => {
      const by = languages.map((code) => this.#speaker.language(code)).join(', ');
      return this.#markup.text(by === '' ? name : `${name} (${by})`);
    });
    return this.#passages.andMore(shown.join('; '), spellings.length - shown.length);
  }

  #parties(parties: readonly string[]): string {
    return this.#markup.text(parties.map((party) => this.#speaker.country(party) ?? party).join(', '));
  }

  #conflicts(conflicts: readonly Conflict[], shown: number): string[] {
    const more = conflicts.length - shown;
    return [
      ...conflicts.slice(0, shown).map((conflict) => this.#inOneLine('inDispute', conflict)),
      ...(more > 0 ? [this.#speaker.say('otherDisputes', { count: more })] : []),
    ];
  }

  #source({ key, path, metadata, languages, copyOf, passage }: SourceCard): (readonly string[])[] {
    const { text, strong, link } = this.#markup;
    const { title, authors, publisher, published, url } = metadata;
    const facts = [
      ...authors,
      publisher,
      published === undefined ? undefined : this.#speaker.date(published),
      ...languages.map((code) => this.#speaker.language(code)),
    ].filter(isGiven);
    const source = link(path, this.#passages.wayTo({ source: path, line: 0, character: 0, quote: '' }, path));
    return [
      [
        strong(title ?? path),
        ...(facts.length ? [text(facts.join(', '))] : []),
        this.#speaker.say('withKey', { source, key: text(key) }),
        ...(url === undefined ? [] : [text(url)]),
        ...(copyOf === undefined ? [] : [this.#speaker.say('notIndependentOf', { source: text(copyOf) })]),
      ],
      this.#reference === undefined ? [] : [text(this.#reference)],
      passage ? [this.#speaker.say('onSentenceSays', { passage: this.#passages.passage(passage, longestQuote) })] : [],
    ];
  }

  #record({ key, title, authors, outlet, published, url }: RecordCard): (readonly string[])[] {
    const { text, strong } = this.#markup;
    const date = published === undefined ? undefined : this.#speaker.date(published);
    const facts = [...authors, outlet, date].filter(isGiven);
    return [
      [
        strong(title),
        ...(facts.length ? [text(facts.join(', '))] : []),
        ...(url === undefined ? [] : [text(url)]),
        text(this.#speaker.say('noDocument', { key })),
      ],
    ];
  }

  /** 'In dispute: the date (visit): 2009 or 2012'. */
  #inOneLine(lead: 'inDispute' | 'alsoInDispute', conflict: Conflict): string {
    const values = this.#speaker.either([...new Set(conflict.sides.map(({ value }) => value))]);
    return this.#markup.text(this.#speaker.say(lead, { about: this.#about(conflict), values }));
  }

  #about(conflict: Conflict): string {
    return excerptOf(sayAbout(conflict, this.#speaker), longestAbout).after;
  }

  #sources(count: number): string {
    return this.#speaker.say('independentSources', { count });
  }
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
