import { patternsOf } from '../../compare/doerPatterns';
import type { Statement } from '../../compare/statement';
import { traitsOf } from '../../extract/wordTraits';
import { joinedTo } from './joinedNames';
import { marksOf, type Name, namesOf } from './names';
import type { Parties, Word } from './parties';

/** Of 'X is the owner of Y', 'X, owner of Y', 'the owner of Y, X': X and Y. */
export function partiesOfNoun(statement: Statement, noun: Word): Parties {
  const names = namesOf(statement).filter(({ aside }) => !aside);
  const { text, language } = statement;
  const whose = ownerOf(statement, noun);
  const { copula } = patternsOf(language);
  const until = whose && whose.start >= noun.end ? (joinedTo(statement, whose).at(-1)?.end ?? whose.end) : noun.end;
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
  return [holder ? joinedTo(statement, holder) : [], whose ? joinedTo(statement, whose) : []];
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
