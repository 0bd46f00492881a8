import { patternsOf } from '../../compare/doerPatterns';
import type { Statement } from '../../compare/statement';
import { traitsOf } from '../../extract/wordTraits';
import type { Language } from '../../text/language';
import { joinedTo } from './joinedNames';
import { type Name, namesOf, tokensOf } from './names';
import { isNounAt } from './nounPlace';
import type { Parties, Word } from './parties';

/** Who does what the verb says, and to whom. */
export function partiesOfVerb(statement: Statement, verb: Word, withPreposition: boolean): Parties {
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
  const first = subject ? joinedTo(statement, subject) : antecedent ? [antecedent] : [];
  const isLast = statement.language === 'de' && !behind.length;
  const by = (isLast ? before : behind).find(({ marks }) => marks.includes('by'));
  const passive = patternsOf(statement.language).passive.test(isLast ? lead : lead.slice(-auxiliaryReach));
  const reduced = !passive && by !== undefined && isReduced(statement, verb, by);
  if (passive || reduced) {
    const patient = reduced
      ? names.findLast(({ end }) => end <= verb.start && verb.start - end <= reducedReach)
      : undefined;
    const goal = first.length || reduced ? undefined : behind.find(({ marks }) => marks.includes('to'));
    return [by ? joinedTo(statement, by) : [], reduced ? (patient ? [patient] : []) : goal ? [goal] : first];
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
  return [first, object ? joinedTo(statement, object) : []];
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
