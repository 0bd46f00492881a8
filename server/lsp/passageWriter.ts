import type { CardPassage } from '../features/cardPassage';
import { describeLandmark, nameOfSource } from '../features/describeSource';
import type { Speaker } from '../messages/speaker';
import type { Evidence } from '../model/conflict';
import { excerptOf } from '../text/excerpt';
import type { Corpus } from '../workspace/corpus';
import { toLocation } from './convert';
import type { Markup, Way } from './markup';

/** Outlets that are named for one thing; the others are counted. */
const outletsShown = 2;

/** Writes passages of sources, and who they are of, for cards. */
export class PassageWriter {
  readonly #corpus: Corpus;
  readonly #markup: Markup;
  readonly #speaker: Speaker;

  constructor(corpus: Corpus, markup: Markup, speaker: Speaker) {
    this.#corpus = corpus;
    this.#markup = markup;
    this.#speaker = speaker;
  }

  /** Quote in the original words, then outlet with the way there, date and language. */
  passage(one: CardPassage, limit: number): string {
    const { quote, focus, published, attribution, language } = one;
    // In an interview nothing in the words themselves tells who says them.
    const speaker = attribution === undefined || quote.includes(attribution) ? undefined : attribution;
    const date = published === undefined ? undefined : this.#speaker.date(published);
    const about = [describeLandmark(one, this.#speaker), date, this.#speaker.language(language), speaker].filter(
      isGiven,
    );
    return `“${this.#excerpt(quote, limit, focus)}” ${[this.#outlet(one), ...about.map(this.#markup.text)].join(', ')}`;
  }

  #excerpt(quote: string, limit: number, focus: CardPassage['focus']): string {
    const { text, strong } = this.#markup;
    const { before, focus: value, after } = excerptOf(quote, limit, focus);
    // Beside punctuation the marks of bold print would be printed themselves.
    const shown = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(value) ? strong(value) : text(value);
    return `${text(before)}${shown}${text(after)}`;
  }

  /** The first few by name and with a link, the others as a number. */
  outlets(passages: readonly Evidence[], most = outletsShown): string {
    const shown = passages.slice(0, most).map((one) => this.#outlet(one));
    return this.andMore(shown.join(', '), passages.length - shown.length);
  }

  /** 'The Courier and 2 more'. */
  andMore(shown: string, count: number): string {
    return count > 0 ? this.#speaker.say('andMore', { shown, count }) : shown;
  }

  #outlet(one: Evidence): string {
    return this.#markup.link(nameOfSource(one), this.wayTo(one, this.#placeOf(one)));
  }

  #placeOf(one: Evidence): string {
    const landmark = describeLandmark(one, this.#speaker);
    return landmark === undefined ? `${one.source}:${one.line + 1}` : `${one.source}, ${landmark}`;
  }

  /** VS Code opens a file at the place, and selects the stretch, that stands behind `#` in its address. */
  wayTo(passage: Pick<Evidence, 'source' | 'line' | 'character' | 'quote'>, place: string): Way {
    const location = toLocation(passage, this.#corpus);
    if (!location) return { place };
    const { start, end } = location.range;
    const at = `L${start.line + 1},${start.character + 1}`;
    const to = end.character > start.character ? `-L${end.line + 1},${end.character + 1}` : '';
    return { place, address: `${location.uri}#${at}${to}` };
  }
}

/** Is it there, and not empty? */
export const isGiven = (part: string | undefined): part is string => part !== undefined && part !== '';
