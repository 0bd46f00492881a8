import { agreementEpithets } from '../lexicon/agreementNouns';
import { cognate } from '../text/cognate';
import type { Language } from '../text/language';
import { keySet } from './phraseMap';
import { adjoins, isNameLike, type NameWord } from './sentenceWords';
import type { WordTables } from './wordTables';

export const definite = keySet([
  'the, this, that, its, their, el, la, este, esta, dicho, ese, del, al, su, il, lo, l’, dell’, dall’, nell’, all’, questo, questa, quest’, le, ce, cet, cette, du, au, son, o, a, do, da, no, na, ao, à, neste, deste, der, das, die, dem, den, des, dieses, dieser, diesem, vom, im',
]);

export const indefinite = keySet([
  'a, an, un, una, une, um, uma, ein, eine, einen, einem, eines, einer, any, another, every, each, no, some, uno',
]);

export interface Notes {
  readonly parties: string[];
  readonly subjects: string[];
  readonly proper: string[];
  capitals: number;
}

export function noteGermanPart(first: string, tables: WordTables, notes: Notes): void {
  const known =
    tables.nameWords.get([first]) ??
    tables.nameWords.get([first.replace(/s$/, '')]) ??
    tables.portfolios.get([first.replace(/s$/, '')]);
  notes.subjects.push(known?.id ?? cognate(first.replace(/s$/, ''), 'de'));
}

/** Reads modifiers before the head, gives where they begin. */
export function readLeft(
  text: string,
  words: readonly NameWord[],
  head: number,
  language: Language,
  tables: WordTables,
  floor: number,
  notes: Notes,
): number {
  if (language !== 'en' && language !== 'de') {
    const year = words[head - 1];
    return year && /^(?:19|20)\d\d$/.test(year.text) ? head : head;
  }
  let start = head;
  while (start > floor && head - start < 5) {
    const before = words[start - 1];
    if (!before || !adjoins(before, words[start], text) || before.functional || before.shape === 'mark') break;
    if (before.shape === 'number' && !/^(?:19|20)\d\d$/.test(before.text)) break;
    if (/^['’]s?$/.test(before.text)) break;
    start -= 1;
  }
  const determined =
    definite.has(words[start - 1]?.key ?? '') ||
    indefinite.has(words[start - 1]?.key ?? '') ||
    /^['’]s$/.test(words[start - 1]?.text ?? '');
  const epithets = epithetKeys(language);
  let from = head;
  for (let at = head - 1; at >= start; at -= 1) {
    const word = words[at];
    if (!word) break;
    if (language === 'de' && word.shape === 'capital' && !word.geography) break;
    if (epithets.has(word.key) || epithets.has(word.key.replace(/e[nrsm]?$/, ''))) break;
    const fits = note(words, at, head, language, tables, notes, determined);
    if (!fits) break;
    from = at;
  }
  return from;
}

const epithetSets = new Map<Language, ReadonlySet<string>>();

function epithetKeys(language: Language): ReadonlySet<string> {
  let set = epithetSets.get(language);
  if (!set) {
    set = keySet([agreementEpithets[language]]);
    epithetSets.set(language, set);
  }
  return set;
}

/** Writes down what a modifier tells. Whether it may be one. */
function note(
  words: readonly NameWord[],
  at: number,
  end: number,
  language: Language,
  tables: WordTables,
  notes: Notes,
  determined: boolean,
): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.geography && at + word.geography.length <= end) {
    const { code, kind } = word.geography.value;
    if (kind === 'capital' && word.shape === 'capital') notes.proper.push(word.key);
    else if (code !== undefined) notes.parties.push(code);
    return true;
  }
  if (/^(?:19|20)\d\d$/.test(word.text)) {
    notes.proper.push(word.text);
    return true;
  }
  if (word.shape === 'number') return false;
  const parts = word.text.split(/[-–]/);
  if (parts.length > 1 && parts.every((part) => /^\p{Lu}/u.test(part))) {
    for (const part of parts) notes.parties.push(part.toLowerCase());
    notes.capitals += 1;
    return true;
  }
  const known = tables.nameWords.findAt(words, at) ?? tables.portfolios.findAt(words, at);
  const capital = isNameLike(word);
  if (known) {
    notes.subjects.push(known.value.id);
    if (capital) notes.capitals += 1;
    return true;
  }
  if (capital) {
    notes.capitals += 1;
    if (language !== 'de' && !word.opens) notes.proper.push(word.key);
    else if (language !== 'de') notes.proper.push(word.key);
    return true;
  }
  if (!determined) return false;
  if (word.key !== 'bilateral' && !word.key.startsWith('bilateral')) notes.subjects.push(cognate(word.key, language));
  return true;
}

const linking = keySet([
  'of, on, for, over, concerning, regarding, de, del, d’, di, da, do, das, dos, du, des, della, dello, dell’, degli, delle, dei, sobre, sur, su, sull’, sulla, sul, sui, sugli, sulle, en, in, em, para, pour, per, von, über, zur, zum, für, relativo, relativa, relatif, vom, zu',
]);

const articles = keySet([
  'the, la, las, los, el, le, les, l’, a, o, os, as, il, lo, gli, i, der, die, das, den, dem, materia, matéria, matière',
]);

/** Reads modifiers behind the head, gives where they end. */
export function readRight(
  text: string,
  words: readonly NameWord[],
  start: number,
  language: Language,
  tables: WordTables,
  notes: Notes,
): { to: number; alsoCalled?: string } {
  let to = start;
  const romance = language !== 'en' && language !== 'de';
  for (let round = 0; round < 8; round += 1) {
    const next = words[to];
    if (!next || !adjoins(words[to - 1], next, text)) break;
    if (romance && next.shape === 'upper' && next.key.length <= 6) {
      notes.proper.push(next.key);
      to += 1;
      continue;
    }
    if (romance && isNameLike(next) && !next.functional) {
      if (!note(words, to, words.length, language, tables, notes, true)) break;
      to += next.geography?.length ?? 1;
      continue;
    }
    if (romance && next.shape === 'lower' && !next.functional) {
      const known = tables.nameWords.findAt(words, to) ?? tables.portfolios.findAt(words, to);
      if (known) {
        notes.subjects.push(known.value.id);
        to += known.length;
        continue;
      }
      if (next.geography?.value.code !== undefined) {
        notes.parties.push(next.geography.value.code);
        to += next.geography.length;
        continue;
      }
      if (/^bilatera/.test(next.key)) {
        to += 1;
        continue;
      }
      break;
    }
    const behind = behindLink(text, words, to, language, tables, notes);
    if (behind === undefined) break;
    to = behind;
  }
  const inside = words[to + 1];
  if (words[to]?.text === '(' && inside?.shape === 'upper' && words[to + 2]?.text === ')')
    return { to, alsoCalled: inside.text };
  return { to };
}

const isLink = (word: NameWord | undefined): boolean =>
  word !== undefined &&
  linking.has(word.key) &&
  (word.shape === 'lower' || (word.shape === 'upper' && word.functional));

/** 'of Oslo', 'on coastal security', 'de 2019', 'en materia de pesca', 'vom Juni 2024'. */
function behindLink(
  text: string,
  words: readonly NameWord[],
  at: number,
  language: Language,
  tables: WordTables,
  notes: Notes,
): number | undefined {
  if (!isLink(words[at])) return undefined;
  let next = at;
  while (
    next < at + 4 &&
    (linking.has(words[next]?.key ?? '') || articles.has(words[next]?.key ?? '')) &&
    (words[next]?.shape === 'lower' || words[next]?.functional)
  )
    next += 1;
  const target = words[next];
  if (!target || !adjoins(words[next - 1], target, text)) return undefined;
  if (/^(?:19|20)\d\d$/.test(target.text)) {
    notes.proper.push(target.text);
    return next + 1;
  }
  if (target.shape === 'number') return undefined;
  const place = words[at]?.key;
  if (target.geography) {
    const { code, kind } = target.geography.value;
    if (kind === 'demonym' || place === 'in' || place === 'en' || place === 'em') return undefined;
    if (kind === 'country' && code !== undefined) notes.parties.push(code);
    else
      notes.proper.push(
        words
          .slice(next, next + target.geography.length)
          .map(({ key }) => key)
          .join(' '),
      );
    return next + target.geography.length;
  }
  const known = tables.nameWords.findAt(words, next) ?? tables.portfolios.findAt(words, next);
  if (known) {
    notes.subjects.push(known.value.id);
    let end = next + known.length;
    if (isNameLike(target)) notes.capitals += 1;
    // 'on coastal security': adjective and noun.
    const more = language === 'en' || language === 'de' ? tables.nameWords.findAt(words, end) : undefined;
    if (more && adjoins(words[end - 1], words[end], text)) {
      notes.subjects.push(more.value.id);
      end += more.length;
    }
    return end;
  }
  if (isNameLike(target) && (language !== 'de' || place === 'von')) {
    if (place === 'in' || place === 'en' || place === 'em' || place === 'per' || place === 'para') return undefined;
    let end = next + 1;
    notes.proper.push(target.key);
    notes.capitals += 1;
    while (isNameLike(words[end]) && adjoins(words[end - 1], words[end], text)) {
      notes.proper.push(words[end]?.key ?? '');
      end += 1;
    }
    return end;
  }
  if (
    target.shape === 'lower' &&
    !target.functional &&
    ['on', 'sobre', 'sur', 'su', "sull'", 'sulla', 'sul', 'uber'].includes(place ?? '')
  ) {
    notes.subjects.push(cognate(target.key, language));
    return next + 1;
  }
  return undefined;
}
