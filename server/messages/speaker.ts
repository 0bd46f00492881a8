import { actorMessages } from './actorMessages';
import { addingMessages } from './addingMessages';
import { cardMessages } from './cardMessages';
import { catalogueMessages } from './catalogueMessages';
import { corpusMessages } from './corpusMessages';
import { explanationMessages } from './explanationMessages';
import { findingMessages } from './findingMessages';
import { fixMessages } from './fixMessages';
import { lensMessages } from './lensMessages';
import { matrixMessages } from './matrixMessages';
import { type Locale, locales, type Wording } from './message';
import { projectMessages } from './projectMessages';
import { readingMessages } from './readingMessages';

/** Every message there is, by name. Each area has a file of its own; a name stands in one of them only. */
export const messages = {
  ...actorMessages,
  ...addingMessages,
  ...cardMessages,
  ...catalogueMessages,
  ...corpusMessages,
  ...explanationMessages,
  ...findingMessages,
  ...fixMessages,
  ...lensMessages,
  ...matrixMessages,
  ...projectMessages,
  ...readingMessages,
} as const;

export type MessageName = keyof typeof messages;

/** What is put for the placeholders of a message. */
export type Values<Name extends MessageName> = Readonly<Record<Placeholders<Forms<Name>>, string | number>>;

/** A message as a value: its name, and beside it what is put for its placeholders. A name of another message may stand for one. */
export type Said = {
  [Name in MessageName]: { readonly says: Name } & Readonly<
    Record<Placeholders<Forms<Name>>, string | number | { readonly says: Wordless }>
  >;
}[MessageName];

/** Messages without placeholders. */
type Wordless = { [Name in MessageName]: Placeholders<Forms<Name>> extends never ? Name : never }[MessageName];

type English<Name extends MessageName> = (typeof messages)[Name]['en'];
type Forms<Name extends MessageName> = English<Name> extends { readonly other: infer Text } ? Text : English<Name>;
type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;

/** Says messages in one language. Made once for each client; the command line speaks English. */
export class Speaker {
  readonly locale: Locale;
  // Made when first asked for: the tables behind them are read from the disk, which would hold up every start.
  readonly #plural: () => Intl.PluralRules;
  readonly #number: () => Intl.NumberFormat;
  readonly #languages: () => Intl.DisplayNames;
  readonly #countries: () => Intl.DisplayNames;
  readonly #or: () => Intl.ListFormat;
  /** By what is written: year, month, day. */
  readonly #dates = new Map<string, Intl.DateTimeFormat>();

  /** `locale`: a BCP 47 tag such as a client names ('es-MX'); English where the language is not among `locales`. */
  constructor(locale?: string) {
    const own = locales.find((one) => one === locale?.toLowerCase().split(/[-_]/u, 1)[0]) ?? 'en';
    this.locale = own;
    this.#plural = once(() => new Intl.PluralRules(own));
    this.#number = once(() => new Intl.NumberFormat(own));
    this.#languages = once(() => new Intl.DisplayNames(own, { type: 'language' }));
    this.#countries = once(() => new Intl.DisplayNames(own, { type: 'region', fallback: 'none' }));
    this.#or = once(() => new Intl.ListFormat(own, { type: 'disjunction' }));
  }

  /** The message with its placeholders filled in. Numbers are written as the language does; `count` chooses the form. */
  say<Name extends MessageName>(
    name: Name,
    ...[values]: Placeholders<Forms<Name>> extends never ? [] : [Values<Name>]
  ): string {
    return this.#fill(messages[name][this.locale], values ?? {});
  }

  /** What was noted down without words, in words. */
  tell({ says, ...values }: Said): string {
    return this.#fill(messages[says][this.locale], values);
  }

  #fill(message: Wording, given: Readonly<Record<string, string | number | { readonly says: Wordless }>>): string {
    return this.#form(message, given['count']).replace(/\{(?<name>\w+)\}/gu, (whole, key: string) => {
      const value = given[key];
      if (typeof value === 'object') return this.#fill(messages[value.says][this.locale], {});
      return typeof value === 'number' ? this.#number().format(value) : (value ?? whole);
    });
  }

  /** The name of a language: 'Spanish', 'español'. Undetected ones are named as such. */
  language(code: string): string {
    return code === 'und' ? this.say('unknownLanguage') : (this.#languages().of(code) ?? code);
  }

  /** The name of a country by its ISO 3166 code; undefined for anything else. */
  country(code: string): string | undefined {
    return /^[A-Z]{2}$/u.test(code) ? this.#countries().of(code) : undefined;
  }

  /** '12 June 2021' for `2021-06-12`, as precise as the ISO date is; what is none stays as it is. */
  date(iso: string): string {
    const [year, month, day] = /^\d{4}(?:-\d{2}){0,2}$/u.test(iso) ? iso.split('-').map(Number) : [];
    if (year === undefined) return iso;
    const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
    return this.#dateFormat(month !== undefined, day !== undefined).format(date);
  }

  #dateFormat(withMonth: boolean, withDay: boolean): Intl.DateTimeFormat {
    const shape = `${withMonth} ${withDay}`;
    const known = this.#dates.get(shape);
    if (known) return known;
    // Written out: 12/6 and 6/12 are read as the same by nobody.
    const format = new Intl.DateTimeFormat(this.locale === 'en' ? 'en-GB' : this.locale, {
      year: 'numeric',
      ...(withMonth ? { month: 'long' } : {}),
      ...(withDay ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    });
    this.#dates.set(shape, format);
    return format;
  }

  /** 'a', 'a or b', 'a, b, or c'. */
  either(items: readonly string[]): string {
    return this.#or().format(items);
  }

  #form(message: Wording, count: unknown): string {
    if (typeof message === 'string') return message;
    return typeof count === 'number' && this.#plural().select(count) === 'one' ? message.one : message.other;
  }
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** For the command line, and wherever nobody said which language to speak. */
export const english = new Speaker('en');
