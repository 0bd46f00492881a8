import { statementHeads } from '../lexicon/bylineWords';
import type { organizationHeads } from '../lexicon/organizationHeads';
import { fold } from '../text/fold';
import type { Language } from '../text/language';
import { byForm } from './companyNames';
import { extendLeft, extendRight, joinedEnd } from './organizationExtent';
import { lazily } from './phraseMap';
import { adjoins, isNameLike, type NameWord } from './sentenceWords';
import { isCompanySuffix, tablesFor, type WordTables } from './wordTables';

/** A stretch of words that names an organization by its form. Indices count words. */
export interface OrganizationSpan {
  readonly from: number;
  readonly to: number;
  readonly head?: (typeof organizationHeads)[number];
  /** Nothing but the head word: 'the Senate', 'la Fiscalía'. */
  readonly bare: boolean;
}

/** Finds names that show by a head word, a legal form or a business word that they are an organization's. */
export function findOrganizations(
  text: string,
  words: readonly NameWord[],
  language: Language,
  headline: boolean,
): OrganizationSpan[] {
  const tables = tablesFor(language);
  const found: OrganizationSpan[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const floor = found.at(-1)?.to ?? 0;
    const span = byHead(text, words, at, floor, language, tables) ?? byForm(text, words, at, floor, language);
    if (!span || (headline && !fillsLine(words, span)) || isLabel(words, span)) continue;
    found.push(span);
    at = span.to - 1;
  }
  return found;
}

/** In a line of capitals only a name that is most of the line is one: a letterhead. */
function fillsLine(words: readonly NameWord[], { from, to }: OrganizationSpan): boolean {
  const counting = words.filter((word) => word.shape !== 'mark').length;
  return (to - from) / counting >= 0.6 || words.slice(from, to).some((word) => isCompanySuffix(word.text));
}

const labels = lazily(() => new Set(Object.values(statementHeads).flatMap((list) => list.split(', ').map(fold))));

/** 'Press release' and the like: what a text is, not who. */
function isLabel(words: readonly NameWord[], { from, to }: OrganizationSpan): boolean {
  return labels().has(
    words
      .slice(from, to)
      .map(({ key }) => key)
      .join(' '),
  );
}

function byHead(
  text: string,
  words: readonly NameWord[],
  at: number,
  floor: number,
  language: Language,
  tables: WordTables,
): OrganizationSpan | undefined {
  const word = words[at];
  if (!word?.starts.head) return undefined;
  if (word.shape === 'lower') return byLowerHead(text, words, at, floor, language, tables);
  if (word.shape !== 'capital' && word.shape !== 'upper') return undefined;
  const hit =
    tables.organizationHeads.findAt(words, at) ?? (language === 'de' ? compoundHead(word, tables) : undefined);
  if (!hit) return undefined;
  // German names the trade before the name: 'der Hersteller Nordglas'.
  if (language === 'de' && hit.value.id === 'company' && !word.text.includes('-')) return undefined;
  // A foreign head comes first, as in its own language: 'Banco X' in an English text, but not 'X Marina'.
  const before = words[at - 1];
  if (
    !tables.ownOrganizationHeads.findAt(words, at) &&
    language !== 'de' &&
    !word.text.includes('-') &&
    isNameLike(before) &&
    !before?.functional &&
    adjoins(before, word, text) &&
    !isOwnRomance(language)
  )
    return undefined;
  const headEnd = at + hit.length;
  const from = extendLeft(text, words, at, floor, language, tables);
  const to = extendRight(text, words, at, headEnd, language, tables, tables.ownOrganizationHeads.has(word.key));
  const bare = from === at && to === headEnd && !word.text.includes('-') && hit.length === 1;
  if (
    bare &&
    (hit.value.kind !== 'institution' || language === 'de' || (word.opens && word.shape !== 'upper' && word.common))
  )
    return undefined;
  if (language === 'de' && !isGermanName(words, from, at, headEnd, to)) return undefined;
  // In headlines and at the start of sentences a company noun with a plain word is no name.
  if (to - from === 1 && hit.value.kind !== 'institution' && !bare && !word.text.includes('-')) return undefined;
  return { from, to, head: hit.value, bare: bare && to - from === 1 };
}

const isOwnRomance = (language: Language): boolean => language !== 'en' && language !== 'de';

const lowerHeads = new Set([
  'ministry',
  'court',
  'prosecution',
  'parliament',
  'navy',
  'army',
  'air-force',
  'general-staff',
  'central-bank',
  'supreme-court',
  'commission',
]);

/** In English these name one body only with more beside them than the country. */
const manyPerCountry = new Set(['ministry', 'court', 'commission']);

/** 'le ministère des Transports', 'il tribunale di Lecce', 'the Norwegian navy': state bodies in lower case. */
function byLowerHead(
  text: string,
  words: readonly NameWord[],
  at: number,
  floor: number,
  language: Language,
  tables: WordTables,
): OrganizationSpan | undefined {
  const hit = tables.ownOrganizationHeads.findAt(words, at);
  if (!hit || !lowerHeads.has(hit.value.id) || language === 'de') return undefined;
  if (language === 'en') {
    let from = at;
    while (
      from > floor &&
      tables.portfolios.get([words[from - 1]?.key ?? '']) &&
      adjoins(words[from - 1], words[from], text)
    )
      from -= 1;
    const owner = words[from - 1];
    if (
      from - 1 < floor ||
      !owner?.geography ||
      owner.geography.length !== 1 ||
      owner.geography.value.kind === 'region' ||
      (from === at && manyPerCountry.has(hit.value.id))
    )
      return undefined;
    return { from: from - 1, to: at + hit.length, head: hit.value, bare: false };
  }
  const to = joinedEnd(text, words, at + hit.length, language, tables);
  return to === undefined
    ? undefined
    : { from: at, to: extendRight(text, words, at, to, language, tables, true), head: hit.value, bare: false };
}

/** 'UN-Behörde', 'Bundesnetzagentur': the head ends the word. */
function compoundHead(
  word: NameWord,
  tables: WordTables,
): { value: (typeof organizationHeads)[number]; length: number } | undefined {
  const parts = word.key.split('-');
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined || !/^\p{Lu}/u.test(word.text)) return undefined;
  const value = tables.ownOrganizationHeads.get([last]);
  return value ? { value, length: 1 } : undefined;
}

/** Every German noun has a capital: the head needs a foreign, a proper or a hyphenated part beside it. */
function isGermanName(words: readonly NameWord[], from: number, head: number, headEnd: number, to: number): boolean {
  const headWord = words[head];
  if (headWord?.text.includes('-')) return /^\p{Lu}{2,}-/u.test(headWord.text);
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word || (at >= head && at < headEnd)) continue;
    if (isNameLike(word) && !word.common) return true;
    if (word.geography) return true;
  }
  return false;
}
