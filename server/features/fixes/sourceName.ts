import { keyOfSource } from '../../index/citationKeys';
import type { CorpusIndex } from '../../index/corpusIndex';
import { quotationMarks } from '../../lexicon/accountPhrases';
import type { Evidence } from '../../model/conflict';
import type { Language } from '../../text/language';
import { visibleText } from '../../text/visibleText';

/** Longer titles are no names: the key stands for the source then. */
const longestTitle = 80;

/** How a source is called in running text: its outlet, else its author, its title in quotation marks, its key. */
export function nameInProse({ source, publisher, title }: Evidence, language: Language, index: CorpusIndex): string {
  const [author] = index.factsOf(source)?.metadata.authors ?? [];
  const name = publisher ?? author;
  if (name !== undefined) return asProse(name);
  if (title === undefined || title.length > longestTitle) return citationOf(keyOfSource(index, source));
  const [opening, closing] = quotationMarks[language];
  return `${opening}${asProse(title)}${closing}`;
}

/** `@key`, in braces where pandoc needs them. */
export function citationOf(key: string): string {
  return /^[\p{L}\p{N}_]+(?:[:.#$%&\-+?<>~/][\p{L}\p{N}_]+)*$/u.test(key) ? `@${key}` : `@{${key}}`;
}

/** Words of a source made safe to stand in a Markdown text: nothing in them becomes markup, a citation or a tag. */
export function asProse(text: string): string {
  return visibleText(text)
    .trim()
    .replace(/[\\`*_[\]<>@]/gu, '\\$&');
}
