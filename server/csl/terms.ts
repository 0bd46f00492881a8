import { locatorTerms } from '../lexicon/locatorTerms';
import { styleTerms } from '../lexicon/styleTerms';
import { isLanguage, type Language } from '../text/language';
import type { Style } from './style';
import { attribute, childOf, type StyleNode } from './styleTree';

/** The words of a style in one language. */
export interface Terms {
  readonly language: Language;
  /** A term of a form and number; the longer forms stand in for shorter ones that are missing. Empty where nobody knows it. */
  term(name: string, form?: string, plural?: boolean): string;
  readonly quotes: readonly [opening: string, closing: string, innerOpening: string, innerClosing: string];
  /** English as in the United States, which is what styles take plain English for. */
  readonly isAmerican: boolean;
  /** Full stops and commas go before a closing quotation mark. */
  readonly punctuationInQuote: boolean;
  /** The style's own layout of a localized date. */
  dateLayout(form: string): StyleNode | undefined;
}

/** Forms that are tried one after the other. */
const fallbacks: Readonly<Record<string, readonly string[]>> = {
  long: ['long'],
  short: ['short', 'long'],
  verb: ['verb', 'long'],
  'verb-short': ['verb-short', 'verb', 'long'],
  symbol: ['symbol', 'short', 'long'],
};

const quotations: Readonly<Record<Language, Terms['quotes']>> = {
  en: ['“', '”', '‘', '’'],
  es: ['«', '»', '“', '”'],
  it: ['«', '»', '“', '”'],
  fr: ['« ', ' »', '“', '”'],
  pt: ['“', '”', '‘', '’'],
  de: ['„', '“', '‚', '‘'],
};

/** The words of a style for a document in `locale` (BCP 47). What the style itself brings comes first. */
export function termsOf(style: Style, locale: string): Terms {
  const wanted = (style.defaultLocale ?? locale).toLowerCase();
  const own = wanted.split('-', 1)[0] ?? 'en';
  const language = isLanguage(own) ? own : 'en';
  const locales = style.locales.filter((node) => {
    const bound = attribute(node, 'xml:lang')?.toLowerCase();
    return bound === undefined || bound === wanted || bound === own || wanted.startsWith(`${bound}-`);
  });
  const given = new Map<string, StyleNode>();
  for (const node of locales.flatMap((one) => childOf(one, 'terms')?.children ?? [])) {
    const key = `${attribute(node, 'name')}\n${attribute(node, 'form') ?? 'long'}`;
    if (!given.has(key)) given.set(key, node);
  }
  const options = locales.flatMap((one) => childOf(one, 'style-options') ?? []);
  const inQuote = options.map((one) => attribute(one, 'punctuation-in-quote')).find((one) => one !== undefined);
  return {
    language,
    term(name, form = 'long', plural = false) {
      for (const one of fallbacks[form] ?? ['long']) {
        const node = given.get(`${name}\n${one}`);
        if (node) return numbered(node, plural);
        const row = styleTerms.find(({ id, form: its = 'long' }) => id === name && its === one);
        if (row) {
          const [single = '', multiple = single] = row[language].split('|');
          return plural ? multiple : single;
        }
      }
      const [single = '', multiple = ''] = locatorTerms.find(({ id }) => id === name)?.[language].split(', ') ?? [];
      return plural ? multiple : single;
    },
    quotes: quotations[language],
    isAmerican: isAmerican(wanted),
    punctuationInQuote: inQuote === undefined ? isAmerican(wanted) : inQuote === 'true',
    dateLayout: (form) =>
      locales
        .flatMap((one) => one.children.filter(({ name }) => name === 'date'))
        .find((one) => attribute(one, 'form') === form),
  };
}

const isAmerican = (locale: string): boolean => locale === 'en' || locale === 'en-us';

function numbered(node: StyleNode, plural: boolean): string {
  const number = childOf(node, plural ? 'multiple' : 'single') ?? childOf(node, 'single');
  return number ? number.text : node.text;
}
