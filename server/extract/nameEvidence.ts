import type { Language } from '../text/language';
import { keySet } from './phraseMap';
import type { NameRun } from './nameRuns';
import type { OrganizationSpan } from './organizationNames';
import type { RoleHit } from './roles';
import { isNameLike, type NameWord } from './sentenceWords';
import { isGivenName, isPlaceOpener, tablesFor, type WordTables } from './wordTables';

/** What speaks for a name being of each type. */
export interface Votes {
  person: number;
  organization: number;
  place: number;
  /** Ship, work, law, event …: no actor. */
  thing: number;
}

export function noVotes(): Votes {
  return { person: 0, organization: 0, place: 0, thing: 0 };
}

/** Weight that a single good reason has, and from which a type is believed. */
export const convincing = 2;

/** The sentence around a name. */
export interface Surroundings {
  readonly words: readonly NameWord[];
  readonly language: Language;
  readonly roles: readonly RoleHit[];
  readonly organizations: readonly OrganizationSpan[];
}

/** Reasons that the words of a run and the words around it give for its type. */
export function weighRun(run: NameRun, around: Surroundings): Votes {
  const votes = noVotes();
  const { words, language } = around;
  const tables = tablesFor(language);
  const content = words.slice(run.from, run.to).filter((word) => word.shape === 'capital' || word.shape === 'upper');
  const [first] = content;
  const last = content.at(-1);
  if (!first || !last) return votes;
  weighForm(votes, content, tables);
  if (run.honorific) votes.person += 8;
  weighRoles(votes, run, around, content.length);
  weighBefore(votes, run, words, tables, content.length);
  weighBehind(votes, run, words, tables, content.length);
  const definite = definiteBefore(run, words, language);
  if (definite && content.length > 1) votes.organization += 1;
  if (!definite && !isQuoted(run, words) && content.length >= 2 && content.length <= 3 && votes.place + votes.thing + votes.organization === 0 && plainPerson(content)) votes.person += 1;
  return votes;
}

/** People of two names take no article, but for Portuguese. */
function definiteBefore(run: NameRun, words: readonly NameWord[], language: Language): boolean {
  return language !== 'pt' && !run.honorific && definiteArticles.has(words[run.from - 1]?.key ?? '');
}

const definiteArticles = keySet(['the, el, la, los, las, il, lo, gli, le, les, l’, der, die, das, den, dem, dell’, della, dello, all’, alla, dall’, dalla, nella, nell’, sull’, sulla']);

const isQuoted = (run: NameRun, words: readonly NameWord[]): boolean => /^["“«„'‘]$/.test(words[run.from - 1]?.text ?? '') && /^["”»“'’]$/.test(words[run.to]?.text ?? '');

function plainPerson(content: readonly NameWord[]): boolean {
  return content.every((word) => word.shape === 'capital' && !word.common && !word.geography && !word.functional && !/\d/.test(word.text));
}

function weighForm(votes: Votes, content: readonly NameWord[], tables: WordTables): void {
  const [first] = content;
  if (!first) return;
  const given = isGivenName(first.key) || (first.key.includes('-') && first.key.split('-').every(isGivenName));
  if (given && content.length >= 2 && content.length <= 5) votes.person += 5;
  else if (given && content.length === 1) votes.person += 0.2;
  if (content.some((word) => /\p{L}-\d|\d/u.test(word.text))) votes.thing += 4;
  if (!given && content.length > 1 && /^[IVX]+$/.test(content.at(-1)?.text ?? '')) votes.thing += 4;
  if (content.length === 1) return;
  const at = { words: content };
  for (let i = 0; i < content.length; i += 1) {
    const word = content[i];
    if (!word || (i === 0 && given)) continue;
    if (tables.placeHeads.findAt(at.words, i)) votes.place += i === 0 || i === content.length - 1 ? 5 : 2;
    if (tables.eventHeads.findAt(at.words, i)) votes.thing += 4;
    if (tables.thingHeads.findAt(at.words, i)) votes.thing += 4;
  }
  if (isPlaceOpener(first.key) && !given) votes.place += 3;
}

function weighRoles(votes: Votes, run: NameRun, { words, roles, organizations }: Surroundings, size: number): void {
  for (const role of roles) {
    // 'minister X', 'the minister, X'
    if (leadsTo(words, role, run)) votes.person += 4;
    if (role.to === run.from || (words[role.to]?.text === ',' && role.to + 1 === run.from && words[run.to]?.text === ',')) {
      votes.person += role.to === run.from ? 6 : 4;
    }
    // 'X, the minister', 'X, minister'
    if (words[run.to]?.text === ',' && isApposed(words, run.to + 1, role.from)) votes.person += size > 1 ? 5 : 1;
    // 'X chief executive Y', 'X’s chairman': X has such people.
    const behind = /^['’]s?$/.test(words[run.to]?.text ?? '') ? run.to + 1 : run.to;
    if (role.from === behind && isOfficeOfBody(role.office)) {
      const name = words[role.to];
      if (isNameLike(name) || behind !== run.to) votes.organization += behind === run.to ? 4 : 2;
    }
    // 'chairman of X', 'gerente de X', 'analyst at X'
    const gap = words.slice(role.to, run.from);
    if (gap.length > 0 && gap.length <= 2 && gap.every((word) => ofWords.has(word.key)) && isOfficeOfBody(role.office)) votes.organization += 3;
  }
  for (const body of organizations) {
    // 'partner at the bank X' is caught by head words; 'X of the Lake Bank' tells of a person
    if (words[run.to]?.key === 'of' && body.from - run.to <= 2 && body.from > run.to && size > 1) votes.person += 2;
  }
}

const ofWords = new Set(['of', 'at', 'de', 'del', 'da', 'do', 'di', 'della', 'dell\'', 'd\'', 'du', 'des', 'for', 'von', 'bei', 'vom', 'chez', 'the', 'la', 'na', 'no', 'en', 'der', 'with', 'fur', 'alla', 'presso', 'para', 'pour', 'per']);
const bodyOffices = new Set(['chief-executive', 'chair', 'executive', 'director', 'spokesperson', 'scholar', 'secretary-general', 'lawyer', 'representative', 'president', 'leader', 'worker', 'vice-president']);
const isOfficeOfBody = (office: string): boolean => bodyOffices.has(office);

/** 'the mayor of Tarn, X': office, whose it is, comma, name. */
export function leadsTo(words: readonly NameWord[], role: RoleHit, run: NameRun): boolean {
  if (words[run.from - 1]?.text !== ',' || role.to >= run.from - 1 || run.from - role.to > 9 || !ofWords.has(words[role.to]?.key ?? '')) return false;
  let capitals = 0;
  for (let at = role.to; at < run.from - 1; at += 1) {
    const word = words[at];
    if (!word || (word.shape === 'mark' && word.text !== '&')) return false;
    if (isNameLike(word)) capitals += 1;
    else if (!word.functional && word.shape === 'lower' && capitals > 0) return false;
  }
  return capitals > 0;
}

/** Only an article, an adjective or the like between the comma and the office? */
export function isApposed(words: readonly NameWord[], from: number, to: number): boolean {
  if (to < from || to - from > 3) return false;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word || word.shape === 'mark' || relatives.has(word.key)) return false;
    if (at === from && !determiners.has(word.key) && !word.geography) return false;
  }
  return true;
}

const determiners = keySet(['the, a, an, its, his, her, their, our, then, el, la, los, un, una, su, entonces, il, lo, l’, uno, suo, sua, allora, le, les, une, son, sa, leur, alors, o, os, um, uma, seu, então, der, die, das, ein, eine, sein, seine, ihr, ihre, damals, former, ex, new']);
const relatives = keySet(['who, whose, which, that, where, when, while, and, but, as, after, if, quien, que, donde, cuando, y, pero, aunque, che, dove, quando, mentre, e, ma, qui, où, quand, et, mais, dont, onde, enquanto, mas, wo, als, und, aber, während, nachdem, lo, with, con, avec, com, mit, in, en, em, said, by, por, par, von, da, to, a, à'])

function weighBefore(votes: Votes, run: NameRun, words: readonly NameWord[], tables: WordTables, size: number): void {
  const at = run.from;
  const before = words[at - 1];
  if (!before) return;
  const quoted = /^[«“"„*_]$/.test(before.text) ? at - 1 : at;
  const cue = words[quoted - 1];
  if (cue && cue.shape !== 'mark') {
    const head = tables.ownOrganizationHeads.findBefore(words, quoted);
    if (head && (cue.shape === 'lower' || tables === tablesFor('de'))) votes.organization += 5;
    if (cue.shape === 'lower' || tables === tablesFor('de')) {
      if (tables.placeHeads.findBefore(words, quoted)) votes.place += 5;
      if (tables.thingHeads.findBefore(words, quoted) || tables.eventHeads.findBefore(words, quoted)) votes.thing += 5;
    }
    if (cue.geography?.value.kind === 'demonym' && ['im', 'in'].includes(words[quoted - 2]?.key ?? '')) votes.place += 6;
    const of = ofWords.has(cue.key) ? quoted - 1 : undefined;
    if (of !== undefined) {
      if (tables.placeHeads.findBefore(words, of) && words[of - 1]?.shape === 'lower') votes.place += 4;
      if (tables.businessCues.has(words[of - 1]?.key ?? '')) votes.organization += 4;
    }
    if (tables.placePrepositions.findBefore(words, quoted) && !(cue.key === 'bei' || cue.key === 'presso')) votes.place += locative.has(cue.key) ? 3 : 2;
    if (locative.has(cue.key) && size > 1) votes.place += 1;
    if (cue.key === 'shares' || (cue.key === 'in' && tables.businessCues.has(words[quoted - 2]?.key ?? ''))) votes.organization += 5;
    if (!words[run.from]?.functional && tables.saying.findBefore(words, quoted)) votes.person += size > 1 ? 3 : 1;
    if (cue.key === 'such' || (cue.key === 'as' && words[quoted - 2]?.key === 'such' && tables.ownOrganizationHeads.findBefore(words, quoted - 2))) votes.organization += 5;
  }
  // 'its operator, X,'
  if (before.text === ',' && words[run.to]?.text === ',' && words[at - 2]?.shape === 'lower' && tables.ownOrganizationHeads.findBefore(words, at - 1)) votes.organization += 4;
  const opener = before.text === ':' ? at - 1 : at;
  const byline = tables.byline.findBefore(words, opener);
  if (byline && words[byline.at]?.opens !== false && size > 1 && (opener !== at || words[byline.at]?.opens)) votes.person += 5;
}

const locative = new Set(['in', 'en', 'em', 'near']);

function weighBehind(votes: Votes, run: NameRun, words: readonly NameWord[], tables: WordTables, size: number): void {
  const at = run.to;
  const behind = words[at];
  if (!behind) return;
  // 'X, 61,' and 'X, of Y,'
  if (behind.text === ',' && words[at + 1]?.shape === 'number' && /^[,.)]$/.test(words[at + 2]?.text ?? '') && Number(words[at + 1]?.text) < 110) votes.person += 6;
  if (behind.text === '(' && words[at + 1]?.shape === 'number' && words[at + 2]?.text === ')' && Number(words[at + 1]?.text) < 110) votes.person += 4;
  // Dateline: 'ULVEN, March 3 (Norrapress) -', 'Ulven, 3 de marzo'
  const opening = words[run.from]?.opens === true || words[run.from - 1]?.text === '/';
  const inDateline = words.slice(at, at + 6).some((word) => word.calendar);
  if (opening && (behind.text === ',' || behind.text === '/') && inDateline && (words[at + 1]?.calendar || words[at + 1]?.shape === 'number' || words[at + 1]?.functional || words[at + 1]?.geography || behind.text === '/' || isNameLike(words[at + 1]))) votes.place += 7;
  if (behind.text === ')' && words[run.from - 1]?.text === '(' && run.from < 14 && /^[-–—]+$/.test(words[at + 1]?.text ?? '') && words.slice(0, run.from).some((word) => word.calendar)) votes.organization += 5;
  if (behind.text === ',' && whoWords.has(words[at + 1]?.key ?? '')) votes.person += 2;
  if (behind.text === ',' && words[at + 1]?.geography?.value.kind === 'country' && size <= 3) votes.place += 3;
  if (tables.saying.findAt(words, at)) {
    // 'La Hora said', 'Der Bote schreibt': with an article it is a paper.
    if (words[run.from]?.functional) votes.organization += 3;
    else votes.person += size > 1 ? 3 : 1;
  }
  const possessive = /^['’]s?$/.test(behind.text) ? at + 1 : at;
  if (tables.businessCues.has(words[possessive]?.key ?? '')) votes.organization += possessive === at ? 4 : 3;
  const head = tables.ownOrganizationHeads.findAt(words, at);
  if (head && behind.shape === 'lower' && tables === tablesFor('en') && words[run.from - 1]?.key !== 'the') votes.organization += 2;
  if (behind.shape === 'lower') {
    const acronym = size === 1 && words[run.from]?.shape === 'upper';
    if (tables.placeHeads.findAt(words, at) || (words[at + 1]?.shape === 'lower' && tables === tablesFor('en') && tables.placeHeads.findAt(words, at + 1))) votes.place += 5;
    else if (acronym) votes.organization += 1;
    else if (tables.thingHeads.findAt(words, at) || tables.eventHeads.findAt(words, at)) votes.thing += size > 1 ? 2 : 3;
  }
  // 'X, the regulator', 'X, a law firm in Y'
  if (behind.text === ',' && (words[at + 1]?.functional || words[at + 1]?.geography) && !relatives.has(words[at + 1]?.key ?? '')) {
    for (let next = at + 1; next <= at + 4; next += 1) {
      const word = words[next];
      if (!word || word.shape === 'mark' || relatives.has(word.key)) break;
      const trade = tables.ownOrganizationHeads.findAt(words, next);
      if (trade && word.shape === 'lower' && (next > at + 1 || trade.value.kind === 'company')) {
        votes.organization += 4;
        break;
      }
    }
  }
}

const whoWords = new Set(['who', 'quien', 'quem', 'whose', 'aged']);
