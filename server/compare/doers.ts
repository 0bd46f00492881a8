import type { Language } from '../text/language';
import type { Span } from '../text/span';
import { bodyStart } from './dateline';
import { isOwnerOfBody } from './describedBodies';
import { describingNouns } from './describedPeople';
import { patternsOf } from './doerPatterns';
import type { Feature, Participant, Statement } from './statement';

/** One who does what a predicate says. The span covers what is said to describe them, too. */
export interface Doer extends Span {
  readonly participant: Participant;
  /** 'It was X who': nobody else. */
  readonly setApart?: true;
}

/** Who does it, and who is said not to have done it. */
export interface Doers {
  readonly doers: readonly Doer[];
  readonly denied: readonly Doer[];
}

/** How far before a name its mark is looked for. */
const reach = 90;

/**
 * The people and bodies that do what the predicate says. Told from the preposition of the doer, from sentences that set
 * somebody apart ('it was X that'), from word order and the passive; no parse. `described` are people without a name.
 */
export function findDoers(statement: Statement, predicate: Feature, described: readonly Participant[] = []): Doers {
  const from = bodyStart(statement);
  const near = [...statement.participants, ...described].filter(
    ({ mention, speaker, clause }) =>
      !speaker &&
      mention.start >= from &&
      (mention.type === 'person' || mention.type === 'organization') &&
      Math.abs(clause - predicate.clause) <= 1,
  );
  const isOwner = (participant: Participant): boolean =>
    described.length > 0 && !participant.concepts && isOwnerOfBody(statement, participant);
  const denied: Doer[] = [];
  const marked: Doer[] = [];
  const plain: Doer[] = [];
  const behind: Doer[] = [];
  for (const participant of near) {
    if (isOwner(participant)) continue;
    const { lead, start } = leadOf(statement, participant);
    const one = { participant, start, end: describedUntil(statement, predicate, participant) };
    const { language } = statement;
    if (patternsOf(language).not.test(lead)) {
      denied.push(one);
      continue;
    }
    const by = patternsOf(language).by.exec(lead);
    if (by && isOfPredicate(statement, predicate, participant, by[1] ?? ''))
      marked.push({ ...one, start: participant.mention.start - by[0].length });
    else if (isCleft(statement, predicate, participant, lead))
      marked.push({ ...one, start: cleftStart(statement, participant, lead), setApart: true });
    else if (isCleftBehind(statement, predicate, participant))
      marked.push({ ...one, start: predicate.end, setApart: true });
    else if (
      hasIt(statement, predicate, participant) ||
      isNamedAs(statement, predicate, participant) ||
      isAtPost(statement, predicate, participant)
    )
      marked.push(one);
    else if (participant.clause === predicate.clause && inOrder(statement, predicate, participant)) plain.push(one);
    else if (participant.clause === predicate.clause && isSubjectBehind(statement, predicate, participant))
      behind.push(one);
  }
  const doers = [marked, plain, behind].find(({ length }) => length > 0) ?? [];
  const named = doers.filter(({ participant }) => !participant.concepts);
  return { doers: named.length ? named : doers, denied };
}

/** The words right before the name and its title. */
function leadOf({ text, language, start: from }: Statement, { mention }: Participant): { lead: string; start: number } {
  const { role } = mention;
  const title = role && role.start < mention.start ? role.start : mention.start;
  // 'The retired judge X': what describes the judge describes X.
  const described =
    title < mention.start
      ? patternsOf(language).described.exec(text.slice(Math.max(from, title - reach), title))
      : null;
  return {
    lead: text.slice(Math.max(from, mention.start - reach), mention.start),
    start: title - (described?.[0].length ?? 0),
  };
}

/** 'by X' belongs to the nearest act before it; a noun of possession ('his company's, owned by X') is not seen through. */
function isOfPredicate(
  { text, features, clauses, start }: Statement,
  predicate: Feature,
  { mention, clause }: Participant,
  mark: string,
): boolean {
  if (predicate.start > mention.start) return false;
  if (clause !== predicate.clause && (clauses[clause]?.start ?? start) - predicate.end > 3) return false;
  const between = features.filter(
    ({ kind, start: at, speaker }) =>
      kind === 'event' && !speaker && at >= predicate.end && at < mention.start - mark.length - 1,
  );
  // 'The files stolen and reviewed by X' are both X's; of 'the stolen files reviewed by X' X reviewed them.
  const by = text.lastIndexOf(mark, mention.start);
  if (between.some((other) => by - other.end <= 2 && !/^\s*(?:,|and|y|e|et|und|ed)\s/u.test(text.slice(predicate.end))))
    return false;
  // Another verb stands nearer to the doer.
  return !between.some(
    (other) => other.clause === clause && mention.start - other.end < 40 && other.start > predicate.end + 25,
  );
}

/** Does a statement have words that set somebody apart? Asked before any act is looked at. */
export const maySetApart = ({ text, language, start, end }: Statement): boolean =>
  patternsOf(language).setsApart.test(text.slice(start, end));

/** 'It was X that built it': the name stands before the predicate, set apart. */
function isCleft(
  { text, language, features }: Statement,
  predicate: Feature,
  { mention }: Participant,
  lead: string,
): boolean {
  const { cleft, relative } = patternsOf(language);
  if (predicate.start < mention.end || !cleft.test(lead)) return false;
  // 'It was X who said that it closed': X did the first of these.
  if (features.some(({ kind, start }) => kind === 'event' && start >= mention.end && start < predicate.start))
    return false;
  return relative.test(text.slice(mention.end, Math.min(predicate.start + 1, mention.end + 80)));
}

/** 'A firmare è stato X', 'quien firmó fue X', 'the one who signed was X': the name stands behind the predicate, set apart. */
function isCleftBehind(
  { text, language, clauses, start, features }: Statement,
  predicate: Feature,
  { mention }: Participant,
): boolean {
  if (predicate.end > mention.start || mention.start - predicate.end > reach) return false;
  const { cleftVerb, cleftOpening } = patternsOf(language);
  const between = text.slice(predicate.end, mention.start);
  if (!cleftVerb.test(between)) return false;
  const front = text.slice(Math.max(clauses[predicate.clause]?.start ?? start, predicate.start - 30), predicate.start);
  return (
    cleftOpening.test(front) &&
    !features.some(({ kind, start: at }) => kind === 'event' && at > predicate.end + reach / 2 && at < mention.start)
  );
}

/** 'At the wheel was X', 'alla guida c’era X': who is said to be at a post is there, whichever comes first. */
function isAtPost(statement: Statement, predicate: Feature, participant: Participant): boolean {
  const { text, language, features } = statement;
  const { mention, clause } = participant;
  if (clause !== predicate.clause || !patternsOf(language).post.test(text.slice(predicate.start, predicate.end)))
    return false;
  if (!predicate.keys.some((key) => posts.has(key)) || mention.end <= predicate.start) return false;
  const between = text.slice(predicate.end, beginOf(statement, participant));
  const other = features.some(({ kind, start }) => kind === 'event' && start >= predicate.end && start < mention.start);
  return !other && !governed[language].test(between);
}

/** Acts that are told by where one is: 'at the controls', 'in command'. */
const posts: ReadonlySet<string> = new Set(['at-controls', 'lead', 'drive', 'steer']);

/** Where the name begins with what describes it before: 'the captain X'. */
const beginOf = (statement: Statement, participant: Participant): number =>
  Math.min(participant.mention.start, ...describingNouns(statement, participant).map(({ start }) => start));

/** What stands between 'it was' and the name tells who the name is. */
function cleftStart({ language }: Statement, { mention }: Participant, lead: string): number {
  return mention.start - (patternsOf(language).cleft.exec(lead)?.[0].length ?? 0);
}

/** 'X was the builder', 'the builder was X', 'X served as its builder': a noun says what X did. */
function isNamedAs(statement: Statement, predicate: Feature, participant: Participant): boolean {
  const { text, language, features } = statement;
  const { mention, clause } = participant;
  if (clause !== predicate.clause) return false;
  const { noun, copula } = patternsOf(language);
  if (!noun.test(text.slice(Math.max(0, predicate.start - 30), predicate.start))) return false;
  const named = { start: mention.start, end: describedUntil(statement, predicate, participant) };
  const [first, second] = named.start < predicate.start ? [named, predicate] : [predicate, named];
  const between = text.slice(first.end, second.start);
  const other = features.some(
    ({ kind, start }) => kind === 'event' && start >= first.end && start < second.start && start !== predicate.start,
  );
  return !other && between.length <= namedAsReach && copula.test(between);
}
const namedAsReach = 70;

/** 'lo firmó X', 'Den Vertrag unterzeichnete X': the object comes first, so that who follows the verb is its subject. */
function isSubjectBehind(statement: Statement, predicate: Feature, participant: Participant): boolean {
  const { text, language, clauses, start, features } = statement;
  const { mention } = participant;
  const object = objectsBefore[language];
  if (!object || predicate.end > mention.start) return false;
  const front = text.slice(clauses[predicate.clause]?.start ?? start, predicate.start);
  const between = text.slice(predicate.end, beginOf(statement, participant));
  const verb = features.some(({ kind, start: at }) => kind === 'event' && at >= predicate.end && at < mention.start);
  return (
    (object.test(front) ||
      (language === 'de' && isFronted.test(front + between.slice(0, 8))) ||
      hasNoOtherSubject(statement, predicate, participant, front)) &&
    !verb &&
    !governed[language].test(between) &&
    !patternsOf(language).passive.test(`${front} ${between}`)
  );
}

const objectsBefore: Partial<Record<Language, RegExp>> = {
  es: /(?:^|\s)(?:lo|la|los|las)\s+(?:ha |han |había )?$/iu,
  it: /(?:^|\s)(?:lo|la|li|le|l['’])\s*(?:ha |hanno |aveva )?$/iu,
  pt: /(?:^|\s)(?:o|a|os|as)\s+$/iu,
  de: /^\s*(?:[Dd]en|[Dd]ie|[Dd]as|[Ee]inen|[Ee]ine|[Ee]in)\s+\p{Lu}/u,
};

/** 'Gebaut hat sie X': the verb comes first, and its auxiliary next. */
const isFronted = /^\s*(?:hat|haben|hatte|hatten|ist|sind|war|waren)\s/u;

/**
 * 'En el puente mandaba X', 'al momento dell’urto conduceva la nave X': behind what says where or when, the verb comes before
 * its subject. Spanish marks a person as object; in the others only an act whose object is seldom a person is sure.
 */
function hasNoOtherSubject(
  { language, participants }: Statement,
  predicate: Feature,
  { mention, clause }: Participant,
  front: string,
): boolean {
  if (language !== 'es' && !predicate.keys.some((key) => posts.has(key))) return false;
  return (
    (adverbials[language]?.test(front) ?? false) &&
    !participants.some((one) => one.clause === clause && one.mention.start < predicate.start && one.mention !== mention)
  );
}

/** A clause that opens with a preposition. */
const adverbials: Partial<Record<Language, RegExp>> = {
  es: /^[\s,;"“«—-]*(?:en|a|al|durante|desde|con|tras|según|esa|aquella|aquel|ese)\s/iu,
  it: /^[\s,;"“«—-]*(?:in|a|al|alla|ai|allo|all['’]|nel|nella|sul|sulla|durante|quella|quel|con|dopo)(?:\s|(?<=['’]))/iu,
  pt: /^[\s,;"“«—-]*(?:em|no|na|nos|nas|ao|à|durante|naquela|nessa|com|após)\s/iu,
};

/** A preposition right before the name makes it no subject. */
const governed: Readonly<Record<Language, RegExp>> = {
  en: /$^/u,
  fr: /$^/u,
  es: /(?:^|\s)(?:a|al|con|para|contra|en|de|del)\s+(?:[\p{L}]+\s+){0,2}$/iu,
  it: /(?:^|\s)(?:a|al|alla|con|per|contro|in|di|del|della)\s+(?:[\p{L}]+\s+){0,2}$/iu,
  pt: /(?:^|\s)(?:a|ao|com|para|contra|em|de|do|da)\s+(?:[\p{L}]+\s+){0,2}$/iu,
  de: /(?:^|\s)(?:mit|für|gegen|bei|in|an|den|dem|des|von|vom|über)\s+(?:\p{Ll}+\s+){0,2}$/u,
};

/** 'X's signature' */
function hasIt({ text, language }: Statement, predicate: Feature, { mention }: Participant): boolean {
  if (language !== 'en' || predicate.start < mention.end || predicate.start - mention.end > 25) return false;
  return (
    /^['’]s?(?:\s+[\p{L}-]+){0,2}\s+$/u.test(text.slice(mention.end, predicate.start)) &&
    !patientNouns.test(text.slice(predicate.start, predicate.end))
  );
}

/** 'X's murder' is what was done to X. */
const patientNouns =
  /^(?:murder|killing|death|assassination|arrest|appointment|election|dismissal|extradition|deportation|conviction|sentence|sentencing|acquittal|shooting|takeover|rescue|sale)s?$/iu;

function inOrder(statement: Statement, predicate: Feature, { mention }: Participant): boolean {
  const { text, language } = statement;
  const clause = statement.clauses[predicate.clause];
  const { passive: auxiliary } = patternsOf(language);
  // The 'was' of 'was in charge' is no passive.
  const own = text.slice(predicate.start, predicate.end);
  // 'Was driving'
  if (language === 'en' && /ing$/iu.test(own)) return mention.start < predicate.start;
  const until = own.includes(' ') && auxiliary.test(own) ? predicate.start : predicate.end + 12;
  const passive = auxiliary.test(text.slice(clause?.start ?? statement.start, until));
  return mention.start < predicate.start !== passive;
}

/** A description that follows the name between commas belongs to it. */
function describedUntil({ text, end }: Statement, predicate: Feature, { mention }: Participant): number {
  const behind = /^,[^,.;:]{3,70}(?=[,.;])/u.exec(text.slice(mention.end, end));
  const until = mention.end + (behind?.[0].length ?? 0);
  return predicate.start >= mention.end && predicate.start < until ? mention.end : until;
}
