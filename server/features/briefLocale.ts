import { isLanguage } from '../text/language';
import { BriefReader } from './brief';

const frontMatter = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

/** The locale of a brief (BCP 47): what its front matter says under `lang`, else the language of most of its text. */
export function localeOfBrief(text: string): string | undefined {
  const yaml = frontMatter.exec(text)?.groups?.['yaml'] ?? '';
  const told = /^lang(?:uage)?:[ \t]*["']?(?<tag>[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3})["']?[ \t]*$/mu.exec(yaml);
  const tag = told?.groups?.['tag'];
  if (tag !== undefined) return tag.replaceAll('_', '-');
  const letters = new Map<string, number>();
  for (const { language, start, end } of new BriefReader().read(text))
    if (isLanguage(language)) letters.set(language, (letters.get(language) ?? 0) + end - start);
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0];
}
