import { patternsOf } from '../../compare/doerPatterns';
import { perStatement } from '../../compare/perStatement';
import type { Statement } from '../../compare/statement';
import { columnWords, traitsOf } from '../../extract/wordTraits';
import { possessives } from '../../lexicon/caseMarks';
import { directedRelations } from '../../lexicon/directedRelations';
import { accessions, afterMarks, departures } from '../../lexicon/successionMarks';
import type { Language } from '../../text/language';
import type { Span } from '../../text/span';
import { stem } from '../../text/stem';
import type { Token } from '../../text/tokens';
import { marksOf, type Name, namesOf, tokensOf } from './names';

/** What a statement says of two that it names: who owns whom, who beat whom. */
export interface StatedRelation extends Span {
  /** Row of the table of relations, or the key of an act. */
  readonly id: string;
  readonly kind: 'verb' | 'noun';
  /** Who does it, or has it. */
  readonly doer?: readonly Name[];
  /** To whom it is done, whose it is. */
  readonly target?: readonly Name[];
  readonly clause: number;
  /** Stem of the word that tells it. */
  readonly word?: string;
  /** 'Her father': the other party was named before. */
  readonly possessed?: true;
}

/** The relations of a statement whose both parties it names, or one of them. */
export const relationsOf = perStatement((statement): readonly StatedRelation[] => [
  ...tableWords(statement),
  ...acts(statement),
  ...successions(statement),
]);

interface Form {
  readonly id: string;
  readonly back: boolean;
  readonly noun: boolean;
}

export interface Word extends Span {
  readonly from: number;
  readonly to: number;
  readonly clause: number;
}

/** What the words of the table of relations say. */
function tableWords(statement: Statement): StatedRelation[] {
  const tokens = tokensOf(statement);
  const { language } = statement;
  const found: StatedRelation[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || namesOf(statement).some(({ from, to }) => from <= at && at < to)) continue;
    for (const form of formsOf(language).get(stem(token.text, language)) ?? []) {
      const isNoun = isNounAt(tokens, at, language);
      if (form.noun !== isNoun && !(form.noun && isBareNounAt(tokens, at, language))) continue;
      const word = { from: at, to: at + 1, start: token.start, end: token.end, clause: clauseAt(statement, token) };
      const [doer, target] = form.noun ? partiesOfNoun(statement, word) : partiesOfVerb(statement, word, form.back);
      const [left, right] = form.back ? [target, doer] : [doer, target];
      if (!left.length && !right.length) continue;
      found.push({
        id: form.id,
        kind: form.noun ? 'noun' : 'verb',
        start: word.start,
        end: word.end,
        clause: word.clause,
        word: stem(token.text, language),
        ...(form.noun && isPossessed(tokens, at, language) ? { possessed: true as const } : {}),
        ...(left.length ? { doer: left } : {}),
        ...(right.length ? { target: right } : {}),
      });
    }
  }
  return found;
}

/** What the verbs of the statement say. */
function acts(statement: Statement): StatedRelation[] {
  const tokens = tokensOf(statement);
  return statement.features.flatMap((feature): StatedRelation[] => {
    if (feature.kind !== 'event' || feature.cue || feature.speaker || feature.agent) return [];
    const from = tokens.findIndex(({ end }) => end > feature.start);
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? feature.end) < feature.end) to += 1;
    if (from < 0 || isNounAt(tokens, from, statement.language)) return [];
    const word = { from, to, start: feature.start, end: feature.end, clause: feature.clause };
    const [doer, target] = partiesOfVerb(statement, word, false);
    return feature.keys
      .filter((key) => !key.startsWith('~') && !key.includes(':'))
      .map((key) => ({
        id: `act:${key}`,
        kind: 'verb' as const,
        start: feature.start,
        end: feature.end,
        clause: feature.clause,
        ...(doer.length ? { doer } : {}),
        ...(target.length ? { target } : {}),
      }));
  });
}

/** 'After the death of X, Y was elected': Y succeeded X. */
function successions(statement: Statement): StatedRelation[] {
  const { features, language } = statement;
  const tokens = tokensOf(statement);
  const names = namesOf(statement);
  return features.flatMap((leaving): StatedRelation[] => {
    if (!leaving.keys.some((key) => departures.has(key))) return [];
    const at = tokens.findIndex(({ end }) => end > leaving.start);
    const after = tokens
      .slice(Math.max(0, at - 2), at)
      .some(({ text }) => columnWords(afterMarks[language]).includes(text.toLowerCase()));
    const gone = names.find(({ from, marks }) => from > at && from - at <= 4 && marks.includes('of'));
    if (!after || !gone) return [];
    const rising = features.find(({ start, keys }) => start > gone.end && keys.some((key) => accessions.has(key)));
    const come = names.findLast(
      ({ start, end, marks }) => start > gone.end && end <= (rising?.start ?? 0) && !marks.length,
    );
    if (!rising || !come) return [];
    return [
      {
        id: 'succeed',
        kind: 'noun',
        start: rising.start,
        end: rising.end,
        clause: rising.clause,
        doer: [come],
        target: [gone],
      },
    ];
  });
}

export type Parties = readonly [readonly Name[], readonly Name[]];

/** Who does what the verb says, and to whom. */
function partiesOfVerb(statement: Statement, verb: Word, withPreposition: boolean): Parties {
  const names = namesOf(statement);
  const own = names.filter(({ clause, aside }) => clause === verb.clause && !aside);
  const before = own.filter(({ end }) => end <= verb.start);
  const behind = reachBehind(statement, verb, own);
  const clause = statement.clauses[verb.clause];
  const subject = before.findLast(({ marks }) => marks.length === 0);
  const lead = statement.text.slice(clause?.start ?? statement.start, verb.start);
  const antecedent =
    before.length === 0 && opensRelative(statement, verb.clause) && !hasPronoun(statement, lead)
      ? names.findLast(({ end }) => end <= (clause?.start ?? 0) && (clause?.start ?? 0) - end <= 3)
      : undefined;
  const first = subject ? group(statement, subject) : antecedent ? [antecedent] : [];
  const isLast = statement.language === 'de' && !behind.length;
  const by = (isLast ? before : behind).find(({ marks }) => marks.includes('by'));
  const passive = patternsOf(statement.language).passive.test(isLast ? lead : lead.slice(-auxiliaryReach));
  const reduced = !passive && by !== undefined && isReduced(statement, verb, by);
  if (passive || reduced) {
    const patient = reduced
      ? names.findLast(({ end }) => end <= verb.start && verb.start - end <= reducedReach)
      : undefined;
    const goal = first.length || reduced ? undefined : behind.find(({ marks }) => marks.includes('to'));
    return [by ? group(statement, by) : [], reduced ? (patient ? [patient] : []) : goal ? [goal] : first];
  }
  if (isBareParticiple(statement, verb)) return [none, none];
  if (isLast) return partiesBefore(before);
  // 'Im Finale besiegte X Y'
  const [inverted, second] = behind.filter(({ marks }) => marks.length === 0);
  if (statement.language === 'de' && !first.length && inverted && second && second.clause === verb.clause)
    return [[inverted], [second]];
  const object = behind.find(({ marks }) =>
    withPreposition ? marks.length > 0 && !marks.includes('other') : marks.length === 0 || marks.includes('to'),
  );
  return [first, object ? group(statement, object) : []];
}

/** 'X hat Y gekauft': both stand before the verb. */
function partiesBefore(before: readonly Name[]): Parties {
  const [doer, target] = before.filter(({ marks }) => marks.length === 0);
  return [doer ? [doer] : none, target ? [target] : none];
}

const none: readonly Name[] = [];

/** 'The firm that she founded' */
const hasPronoun = ({ language }: Statement, lead: string): boolean =>
  (lead.match(/[\p{L}\p{M}]+/gu) ?? []).slice(1).some((word) => traitsOf(word, language).pronoun);

/** 'Elected mayor of …', 'the bought company': no verb of a sentence. English and German tell it by no ending of their own. */
function isBareParticiple(statement: Statement, verb: Word): boolean {
  const tokens = tokensOf(statement);
  const shape = participles[statement.language];
  const last = tokens[verb.to - 1]?.text ?? '';
  if (!shape?.test(last)) return false;
  if (namesOf(statement).some(({ to }) => to === verb.from)) return false;
  return !tokens
    .slice(Math.max(0, verb.from - 3), verb.to)
    .some(({ text }) => traitsOf(text, statement.language).auxiliary);
}

const participles: Partial<Record<Language, RegExp>> = {
  es: /(?:[aií]d|ch|scrit|puest)[oa]s?$/u,
  it: /(?:[aiu]t|[rs]s|[nrlt]t|es|is|us)[oaie]$/u,
  fr: /(?:é|us?|is|it)e?s?$/u,
  pt: /(?:[aií]d|it)[oa]s?$/u,
};

const auxiliaryReach = 25;
const reducedReach = 30;

/** 'The firm, bought by X': a participle without its auxiliary. */
function isReduced(statement: Statement, verb: Word, by: Name): boolean {
  if (by.from - verb.to > 6) return false;
  const before = tokensOf(statement)[verb.from - 1];
  return before?.kind !== 'word' || !traitsOf(before.text, statement.language).auxiliary;
}

/** The names behind the verb, up to the next verb or stop. */
function reachBehind(statement: Statement, verb: Word, own: readonly Name[]): readonly Name[] {
  const next = statement.features.find(
    ({ kind, start, clause }) =>
      kind === 'event' &&
      clause === verb.clause &&
      start >= verb.end &&
      !isNounAt(
        tokensOf(statement),
        tokensOf(statement).findIndex(({ end }) => end > start),
        statement.language,
      ),
  );
  return own.filter(({ start }) => start >= verb.end && (!next || start < next.start));
}

function opensRelative({ clauses, text, language }: Statement, clause: number): boolean {
  const span = clauses[clause];
  if (!span) return false;
  const [word] = text.slice(span.start, span.end).match(/^\p{L}+/u) ?? [];
  return word !== undefined && (traitsOf(word, language).relative || /^(?:that|che|que|qui)$/iu.test(word));
}

/** Of 'X is the owner of Y', 'X, owner of Y', 'the owner of Y, X': X and Y. */
export function partiesOfNoun(statement: Statement, noun: Word): Parties {
  const names = namesOf(statement).filter(({ aside }) => !aside);
  const { text, language } = statement;
  const whose = ownerOf(statement, noun);
  const { copula } = patternsOf(language);
  const until = whose && whose.start >= noun.end ? (group(statement, whose).at(-1)?.end ?? whose.end) : noun.end;
  const next = names.find(({ start }) => start >= until);
  const last = names.findLast(
    ({ end, to }) => end <= noun.start && to <= (whose && whose.end <= noun.start ? whose.from : noun.from),
  );
  const subject = names.findLast(
    ({ end, clause, marks }) => end <= noun.start && clause === noun.clause && marks.length === 0,
  );
  const between = (a: number, b: number): string => text.slice(a, b).replace(/\s*\([^)]{1,40}\)/gu, '');
  let holder: Name | undefined;
  if (next && apposed.test(between(until, next.start)) && (next.marks.length === 0 || next.from === noun.to))
    holder = next;
  else if (last && last.clause === noun.clause && isDescribedBy(statement, between(last.end, noun.start)))
    holder = last;
  else if (subject && copula.test(between(subject.end, noun.start)) && noun.start - subject.end < subjectReach)
    holder = subject;
  else if (
    next &&
    next.clause === noun.clause &&
    next.marks.length === 0 &&
    copula.test(between(until, next.start)) &&
    between(until, next.start).length < 40
  )
    holder = next;
  return [holder ? group(statement, holder) : [], whose ? group(statement, whose) : []];
}

/** How far from 'is the owner of Y' its subject stands, with what describes it between. */
const subjectReach = 60;

/** A comma, perhaps an age, an article, a word or two that describe. */
const apposed = /^\s*(?:,\s*)?(?:[\p{L}\p{M}'’]+\s+){0,3}$/u;
const described = /^\s*,\s*(?:\d{1,3}\s*(?:\p{L}+\s*){0,2},\s*)?(?:[\p{L}\p{M}'’]+\s+){0,3}$/u;
/** 'X, mother of three and daughter of Y' */
const describedToo = /^\s*,\s*(?:[\p{L}\p{M}'’]+\s+){1,8}$/u;

const isDescribedBy = ({ language }: Statement, between: string): boolean =>
  described.test(between) ||
  (describedToo.test(between) &&
    (between.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => traitsOf(word, language).coordinator));

/** 'of Y', 'Y's' */
function ownerOf(statement: Statement, noun: Word): Name | undefined {
  const names = namesOf(statement);
  const behind = names.find(({ from, marks }) => from >= noun.to && from - noun.to <= 6 && marks.includes('of'));
  const between = behind ? statement.text.slice(noun.end, behind.start) : '';
  // 'Mother of three and daughter of X', 'employee of the month at X of Y'
  const isJoined = (between.match(/[\p{L}\p{M}]+['’]?/gu) ?? []).some((word) => {
    const { coordinator, preposition, lower } = traitsOf(word, statement.language);
    return coordinator || (preposition && !marksOf(statement.language).get(lower)?.includes('of'));
  });
  if (behind && !isJoined && /^[\s\p{L}\p{M}'’-]*$/u.test(between)) return behind;
  // 'A subsidiary of a Dutch maker of tiles, Tegelwerk'
  const next = names.find(({ start }) => start >= noun.end);
  if (next && isOfDescribed(statement, noun, next)) return next;
  if (statement.language !== 'en' && statement.language !== 'de') return undefined;
  return names.find(
    ({ end }) =>
      end <= noun.start && /^(?:['’]s?|s)\s+(?:[\p{L}-]+\s+){0,2}$/u.test(statement.text.slice(end, noun.start)),
  );
}

function isOfDescribed(statement: Statement, noun: Word, name: Name): boolean {
  const { text, language } = statement;
  const between = /^\s*([\p{L}\p{M}]+['’]?)\s*([\p{L}\p{M}'’\s-]{3,70}),\s*(?:[\p{L}\p{M}]{1,4}['’]?\s*)?$/u.exec(
    text.slice(noun.end, name.start),
  );
  return (
    between?.[1] !== undefined &&
    name.marks.length === 0 &&
    marksOf(language).get(between[1].toLowerCase())?.includes('of') === true
  );
}

/** Names that a statement joins: 'X, Y and Z'. */
export const groupsOf = perStatement((statement): readonly (readonly Name[])[] =>
  namesOf(statement)
    .map((name) => group(statement, name))
    .filter((names, at) => names.length > 1 && names[0] === namesOf(statement)[at]),
);

/** The name with those that are joined to it, before it or behind: 'X, Y and Z'. */
function group(statement: Statement, one: Name): readonly Name[] {
  const names = namesOf(statement);
  const at = names.indexOf(one);
  let first = at;
  let last = at;
  // 'The predecessor of X, Y' names two, but joins none: a comma counts where a conjunction follows.
  for (let next = at + 1; next < names.length; next += 1) {
    const how = linkBetween(statement, names[next - 1], names[next]);
    if (how === 'none') break;
    if (how === 'last') last = next;
  }
  const isJoined = last > at || linkBetween(statement, names[at - 1], one) === 'last';
  while (isJoined && first > 0 && linkBetween(statement, names[first - 1], names[first]) !== 'none') first -= 1;
  return names.slice(first, last + 1);
}

/** How two names in a row are joined: by a comma, or by what joins the last one of several. */
function linkBetween(
  { text, language }: Statement,
  one: Name | undefined,
  other: Name | undefined,
): 'comma' | 'last' | 'none' {
  if (!one || !other || one.clause !== other.clause) return 'none';
  const gap = text.slice(one.end, other.start);
  const [, word] = /^\s*(?:,\s*)?(\p{L}+)\s+(?:\p{L}{1,3}['’]?\s*)?$/u.exec(gap) ?? [];
  if (/^\s*&\s*$/u.test(gap) || (word !== undefined && traitsOf(word, language).coordinator)) return 'last';
  return /^\s*,\s*$/u.test(gap) ? 'comma' : 'none';
}

/** Does an article or a preposition stand before the word, perhaps with an adjective between? */
function isNounAt(tokens: readonly Token[], at: number, language: Language): boolean {
  const word = tokens[at];
  if (language === 'de') return /^\p{Lu}/u.test(word?.text ?? '') && at > 0;
  for (let before = at - 1; before >= Math.max(0, at - 2); before -= 1) {
    const token = tokens[before];
    if (token?.kind !== 'word')
      return (
        token?.kind === 'punctuation' &&
        token.text === ',' &&
        !isFiniteLooking(word, language) &&
        // 'The firm, bought by X'
        !marksOf(language)
          .get(tokens[at + 1]?.text.toLowerCase() ?? '')
          ?.includes('by')
      );
    const traits = traitsOf(token.text, language);
    if (traits.determiner || traits.preposition) return !/^(?:to|zu)$/u.test(traits.lower);
    if (traits.auxiliary || traits.pronoun || traits.adverb || traits.capital || traits.relative) return false;
  }
  return false;
}

/** 'Her father', 'his late father' */
const isPossessed = (tokens: readonly Token[], at: number, language: Language): boolean => {
  const words = columnWords(possessives[language]);
  return [tokens[at - 1], tokens[at - 2]].some((token) => token && words.includes(token.text.toLowerCase()));
};

/** 'She is owner of …', 'X, owner of …' */
function isBareNounAt(tokens: readonly Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1];
  if (!before || isFiniteLooking(tokens[at], language)) return false;
  if (before.kind === 'punctuation') return before.text === ',';
  return patternsOf(language).copula.test(before.text);
}

const isFiniteLooking = (token: Token | undefined, language: Language): boolean =>
  token !== undefined && traitsOf(token.text, language).finite;

const clauseAt = ({ clauses }: Statement, { start }: Span): number =>
  Math.max(
    0,
    clauses.findIndex((clause) => clause.start <= start && start < clause.end),
  );

const compiled: Partial<Record<Language, ReadonlyMap<string, readonly Form[]>>> = {};

function formsOf(language: Language): ReadonlyMap<string, readonly Form[]> {
  const known = compiled[language];
  if (known) return known;
  const made = new Map<string, Form[]>();
  for (const { id, verbs, backVerbs, nouns, backNouns } of directedRelations) {
    for (const [column, back, noun] of [
      [verbs, false, false],
      [backVerbs, true, false],
      [nouns, false, true],
      [backNouns, true, true],
    ] as const) {
      if (!column) continue;
      for (const word of columnWords(column[language])) {
        if (word.includes(' ')) continue;
        const key = stem(word, language);
        made.set(key, [...(made.get(key) ?? []), { id, back, noun }]);
      }
    }
  }
  compiled[language] = made;
  return made;
}
