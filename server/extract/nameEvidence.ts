import type { Language } from '../text/language';
import type { NameRun } from './nameRuns';
import { weighBefore, weighBehind } from './neighbourEvidence';
import { weighRoles } from './officeEvidence';
import type { OrganizationSpan } from './organizationNames';
import { keySet } from './phraseMap';
import type { RoleHit } from './roles';
import type { NameWord } from './sentenceWords';
import { noVotes, type Votes } from './votes';
import { isGivenName, isPlaceOpener, tablesFor, type WordTables } from './wordTables';

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
  if (
    words[run.from]?.shape === 'initial' ||
    words.slice(run.from, run.to).some((word, i, all) => word.shape === 'initial' && all[i + 1]?.text === '.')
  )
    votes.person += 4;
  if (run.honorific) votes.person += 8;
  weighRoles(votes, run, around, content.length);
  weighBefore(votes, run, words, tables, content.length);
  weighBehind(votes, run, words, tables, content.length);
  const definite = definiteBefore(run, words, language);
  if (definite && content.length > 1) votes.organization += 1;
  if (
    !definite &&
    !isQuoted(run, words) &&
    content.length >= 2 &&
    content.length <= 3 &&
    votes.place + votes.thing + votes.organization === 0 &&
    plainPerson(content)
  )
    votes.person += 1;
  return votes;
}

/** People of two names take no article, but for Portuguese. */
function definiteBefore(run: NameRun, words: readonly NameWord[], language: Language): boolean {
  return language !== 'pt' && !run.honorific && definiteArticles.has(words[run.from - 1]?.key ?? '');
}

const definiteArticles = keySet([
  'the, el, la, los, las, il, lo, gli, le, les, l’, der, die, das, den, dem, dell’, della, dello, all’, alla, dall’, dalla, nella, nell’, sull’, sulla',
]);

const isQuoted = (run: NameRun, words: readonly NameWord[]): boolean =>
  /^["“«„'‘]$/.test(words[run.from - 1]?.text ?? '') && /^["”»“'’]$/.test(words[run.to]?.text ?? '');

function plainPerson(content: readonly NameWord[]): boolean {
  return content.every(
    (word) => word.shape === 'capital' && !word.common && !word.geography && !word.functional && !/\d/.test(word.text),
  );
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
