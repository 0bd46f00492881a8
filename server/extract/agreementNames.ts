import { agreementEpithets, type agreementNouns, signingStems } from '../lexicon/agreementNouns';
import { cognate } from '../text/cognate';
import type { Language } from '../text/language';
import { keySet } from './phraseMap';
import { adjoins, isNameLike, type NameWord } from './sentenceWords';
import { tablesFor, type WordTables } from './wordTables';

/** A stretch of words that speaks of an agreement. Indices count words. */
export interface AgreementSpan {
  readonly from: number;
  readonly to: number;
  /** Id of the head noun. */
  readonly kind: string;
  readonly named: boolean;
  readonly parties: readonly string[];
  readonly subjects: readonly string[];
  /** Proper words of its name, folded, and years: what tells it from others of its kind. */
  readonly proper: readonly string[];
  readonly alsoCalled?: string;
}

type Noun = (typeof agreementNouns)[number];

/** Finds agreements, specific ('the fisheries accord with Norway') and anaphoric ('the accord'). */
export function findAgreements(text: string, words: readonly NameWord[], language: Language): AgreementSpan[] {
  const tables = tablesFor(language);
  const found: AgreementSpan[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const head = findHead(words, at, language, tables);
    if (!head) continue;
    const span = describe(text, words, at, head, language, tables, found.at(-1)?.to ?? 0);
    if (!span) continue;
    found.push(span);
    at = span.to - 1;
  }
  return found;
}

interface Head {
  readonly noun: Noun;
  readonly length: number;
  /** First part of a German compound, folded. */
  readonly first?: string;
}

const compoundEndings = keySet(['abkommen, vertrag, vertrages, vertrags, vereinbarung, pakt, pakts, protokoll, protokolls, konvention, übereinkommen, memorandum, charta, deal, abkommens']);

function findHead(words: readonly NameWord[], at: number, language: Language, tables: WordTables): Head | undefined {
  const word = words[at];
  if (!word?.starts.agreement) return undefined;
  const hit = tables.agreementNouns.findAt(words, at);
  if (hit) return { noun: hit.value, length: hit.length };
  if (language !== 'de' || word.shape !== 'capital' || word.key.length < 8) return undefined;
  for (const ending of compoundEndings) {
    if (word.key.length <= ending.length + 2 || !word.key.endsWith(ending)) continue;
    const noun = tables.agreementNouns.get([ending]);
    const first = word.key.slice(0, -ending.length).replace(/-$/, '');
    if (noun) return { noun, length: 1, first };
  }
  return undefined;
}

const definite = keySet([
  'the, this, that, its, their, el, la, este, esta, dicho, ese, del, al, su, il, lo, l’, dell’, dall’, nell’, all’, questo, questa, quest’, le, ce, cet, cette, du, au, son, o, a, do, da, no, na, ao, à, neste, deste, der, das, die, dem, den, des, dieses, dieser, diesem, vom, im',
]);
const indefinite = keySet(['a, an, un, una, une, um, uma, ein, eine, einen, einem, eines, einer, any, another, every, each, no, some, uno']);

function describe(text: string, words: readonly NameWord[], at: number, head: Head, language: Language, tables: WordTables, floor: number): AgreementSpan | undefined {
  const notes: Notes = { parties: [], subjects: [], proper: [], capitals: 0 };
  if (head.first !== undefined) noteGermanPart(head.first, tables, notes);
  const from = readLeft(text, words, at, language, tables, floor, notes);
  const right = readRight(text, words, at + head.length, language, tables, notes);
  const { alsoCalled } = right;
  const partiesEnd = readParties(words, right.to, notes);
  // With nothing else to tell it by, the parties are part of what it is called.
  const to = partiesEnd !== undefined && from === at && right.to === at + head.length ? partiesEnd : right.to;
  const determiner = words[from - 1];
  const isDefinite = determiner !== undefined && definite.has(determiner.key);
  const isIntroduced = isDefinite || (determiner !== undefined && indefinite.has(determiner.key));
  const headWord = words[at];
  const properHead = headWord?.shape === 'capital' && !headWord.opens && language !== 'de';
  const named = notes.proper.some((word) => !/^\d/.test(word)) || (properHead === true && notes.capitals > 0) || alsoCalled !== undefined;
  const specific = named || notes.subjects.length > 0 || notes.parties.length > 0;
  if (head.noun.kind === 'accord') {
    if (!specific && !isDefinite) return undefined;
    if (!named && !isIntroduced && notes.parties.length === 0 && headWord?.shape === 'lower' && !isModified(notes)) return undefined;
    if (head.noun.id === 'settlement' && !named) return undefined;
    // A contract with somebody is news of that somebody; one that states or subjects tell apart is an agreement to follow.
    if ((head.noun.id === 'contract' || head.noun.id === 'deal') && !named && notes.subjects.length === 0 && (notes.parties.length > 0 ? !notes.parties.some((party) => /^[A-Z]{2}$/.test(party)) : !isDefinite)) return undefined;
    if ((head.noun.id === 'protocol' || head.noun.id === 'convention' || head.noun.id === 'contract' || head.noun.id === 'charter') && !named && notes.parties.length === 0 && notes.subjects.length === 0 && !isSigned(words, language)) return undefined;
  }
  if (words[at - 1]?.key === "d'" && words[at]?.key === 'accord') return undefined;
  if (notes.parties.length < 2 && isSigned(words, language)) noteSentenceParties(words, notes);
  return {
    from,
    to,
    kind: head.noun.id,
    named,
    parties: unique(notes.parties),
    subjects: unique(notes.subjects),
    proper: unique(notes.proper),
    ...(alsoCalled === undefined ? {} : { alsoCalled }),
  };
}

interface Notes {
  readonly parties: string[];
  readonly subjects: string[];
  readonly proper: string[];
  capitals: number;
}

const isModified = (notes: Notes): boolean => notes.subjects.length > 0;
const unique = (list: readonly string[]): string[] => [...new Set(list)].sort();

function noteGermanPart(first: string, tables: WordTables, notes: Notes): void {
  const known = tables.nameWords.get([first]) ?? tables.nameWords.get([first.replace(/s$/, '')]) ?? tables.portfolios.get([first.replace(/s$/, '')]);
  notes.subjects.push(known?.id ?? cognate(first.replace(/s$/, ''), 'de'));
}

/** Reads modifiers before the head, gives where they begin. */
function readLeft(text: string, words: readonly NameWord[], head: number, language: Language, tables: WordTables, floor: number, notes: Notes): number {
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
  const determined = definite.has(words[start - 1]?.key ?? '') || indefinite.has(words[start - 1]?.key ?? '') || /^['’]s$/.test(words[start - 1]?.text ?? '');
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
function note(words: readonly NameWord[], at: number, end: number, language: Language, tables: WordTables, notes: Notes, determined: boolean): boolean {
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

const linking = keySet(['of, on, for, over, concerning, regarding, de, del, d’, di, da, do, das, dos, du, des, della, dello, dell’, degli, delle, dei, sobre, sur, su, sull’, sulla, sul, sui, sugli, sulle, en, in, em, para, pour, per, von, über, zur, zum, für, relativo, relativa, relatif, vom, zu']);
const articles = keySet(['the, la, las, los, el, le, les, l’, a, o, os, as, il, lo, gli, i, der, die, das, den, dem, materia, matéria, matière']);

/** Reads modifiers behind the head, gives where they end. */
function readRight(text: string, words: readonly NameWord[], start: number, language: Language, tables: WordTables, notes: Notes): { to: number; alsoCalled?: string } {
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
  if (words[to]?.text === '(' && inside?.shape === 'upper' && words[to + 2]?.text === ')') return { to, alsoCalled: inside.text };
  return { to };
}

const isLink = (word: NameWord | undefined): boolean => word !== undefined && linking.has(word.key) && (word.shape === 'lower' || (word.shape === 'upper' && word.functional));

/** 'of Oslo', 'on coastal security', 'de 2019', 'en materia de pesca', 'vom Juni 2024'. */
function behindLink(text: string, words: readonly NameWord[], at: number, language: Language, tables: WordTables, notes: Notes): number | undefined {
  if (!isLink(words[at])) return undefined;
  let next = at;
  while (next < at + 4 && (linking.has(words[next]?.key ?? '') || articles.has(words[next]?.key ?? '')) && (words[next]?.shape === 'lower' || words[next]?.functional)) next += 1;
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
    else notes.proper.push(words.slice(next, next + target.geography.length).map(({ key }) => key).join(' '));
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
  if (target.shape === 'lower' && !target.functional && ['on', 'sobre', 'sur', 'su', "sull'", 'sulla', 'sul', 'uber'].includes(place ?? '')) {
    notes.subjects.push(cognate(target.key, language));
    return next + 1;
  }
  return undefined;
}

const between = keySet(['between, entre, tra, fra, zwischen']);
const withWords = keySet(['with, con, avec, com, mit, col, coi']);

/** 'between X and Y', 'with X', somewhere behind the agreement in its clause. */
function readParties(words: readonly NameWord[], start: number, notes: Notes): number | undefined {
  for (let at = start; at < Math.min(words.length, start + 8); at += 1) {
    const word = words[at];
    if (!word || /^[.;:,]$/.test(word.text)) return undefined;
    const both = between.has(word.key);
    if (!both && at > start + 3) return undefined;
    if (!both && !withWords.has(word.key)) continue;
    let seen = 0;
    let end = at;
    for (let next = at + 1; next < Math.min(words.length, at + 9) && seen < (both ? 2 : 1); next += 1) {
      const party = words[next];
      if (!party || /^[.;:]$/.test(party.text)) break;
      if (party.geography?.value.code !== undefined) {
        notes.parties.push(party.geography.value.code);
        next += party.geography.length - 1;
        seen += 1;
        if (party.geography.value.kind !== 'demonym') end = next + 1;
      } else if (isNameLike(party) && !party.functional) {
        const first = next;
        while (isNameLike(words[next + 1])) next += 1;
        end = next + 1;
        seen += 1;
        notes.parties.push(words.slice(first, end).map(({ key }) => key).join(' '));
      } else if (!both && party.shape === 'lower' && !party.functional) break;
    }
    return at === start && end > at && seen === (both ? 2 : 1) ? end : undefined;
  }
  return undefined;
}

function isSigned(words: readonly NameWord[], language: Language): boolean {
  const stems = signingStems[language].split(', ');
  return words.some((word) => word.shape === 'lower' && stems.some((stem) => word.key.startsWith(stem)));
}

/** The two countries of a sentence that tells of a signing are its parties. */
function noteSentenceParties(words: readonly NameWord[], notes: Notes): void {
  const codes = new Set<string>();
  for (const { geography } of words) if (geography?.value.code !== undefined) codes.add(geography.value.code);
  for (const party of notes.parties) if (/^[A-Z]{2}$/.test(party)) codes.add(party);
  if (codes.size === 2) notes.parties.push(...codes);
}
