import type { Mention, Role } from '../model/mention';
import type { Language } from '../text/language';
import type { Span } from '../text/span';
import type { AgreementSpan } from './agreementNames';
import { isSaidOf } from './copularRoles';
import type { DocumentNames } from './documentNames';
import type { NameRun } from './nameRuns';
import { nameTerms } from './nameTerms';
import { isApposed, leadsTo } from './officeEvidence';
import { isAbbreviationOf } from './organizationExtent';
import type { OrganizationSpan } from './organizationNames';
import { shortName } from './readNames';
import type { RoleHit } from './roles';
import { keysOf, type Scene } from './scene';
import type { NameWord } from './sentenceWords';
import { convincing, type Votes } from './votes';
import { isHonorific } from './wordTables';

function spanOf(words: readonly NameWord[], from: number, to: number): Span {
  return { start: words[from]?.token.start ?? 0, end: words[to - 1]?.token.end ?? 0 };
}

function nameOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ').replace(/[*_]/g, '');
}

export function organizationMention(
  text: string,
  { words }: Scene,
  body: OrganizationSpan,
  language: Language,
): Mention {
  const span = spanOf(words, body.from, body.to);
  const short = shortName(words, body.from, body.to) ?? longName(text, words, body.from, body.to);
  const country = words.slice(body.from, body.to).find((word) => word.geography?.value.code !== undefined)?.geography
    ?.value.code;
  return {
    ...span,
    name: nameOf(text, span),
    type: 'organization',
    ...(short === undefined ? {} : { alsoCalled: short.text }),
    ...(country === undefined ? {} : { country }),
    terms: nameTerms(words, body.from, body.to, language),
  };
}

/** The full form that stands in brackets behind an acronym, or the one whose brackets the acronym stands in. */
function longName(
  text: string,
  words: readonly NameWord[],
  from: number,
  to: number,
): { readonly text: string } | undefined {
  if (to - from !== 1 && !/^[([]$/.test(words[from - 1]?.text ?? '')) return undefined;
  const acronym = words[from - 2];
  if (to - from > 1 && acronym?.shape === 'upper' && isAbbreviationOf(acronym.key, keysOf(words, from, to)))
    return { text: nameOf(text, acronym.token) };
  return undefined;
}

export function agreementMention(text: string, words: readonly NameWord[], span: AgreementSpan): Mention {
  const place = spanOf(words, span.from, span.to);
  return {
    ...place,
    name: nameOf(text, place),
    type: 'agreement',
    ...(span.alsoCalled === undefined ? {} : { alsoCalled: span.alsoCalled }),
    ...(span.parties.length > 0 ? { parties: span.parties } : {}),
    ...(span.subjects.length > 0 ? { subjects: span.subjects } : {}),
    named: span.named,
    terms: [`#${span.kind}`, ...span.proper],
  };
}

export function runMention(
  text: string,
  scene: Scene,
  run: NameRun,
  names: DocumentNames,
  language: Language,
): Mention {
  const { words } = scene;
  const span = spanOf(words, run.from, run.to);
  const size = run.to - run.from;
  const decided = decide(names.votesFor(keysOf(words, run.from, run.to).join(' ')), size);
  const role = decided.type === 'person' || decided.type === 'unknown' ? roleOf(scene, run) : undefined;
  const short = decided.type === 'person' ? undefined : shortName(words, run.from, run.to);
  return {
    ...span,
    name: nameOf(text, span),
    ...decided,
    ...(role ? { role } : {}),
    ...(short ? { alsoCalled: short.text } : {}),
    ...(decided.type === 'person' ? {} : { terms: nameTerms(words, run.from, run.to, language) }),
  };
}

/** The type that the votes are for; `tentative` where only the look of the name speaks. */
export function decide(votes: Votes, size: number): Pick<Mention, 'type' | 'tentative'> {
  const best = Math.max(votes.person, votes.organization, votes.place, votes.thing);
  if (best === 0) return { type: 'unknown' };
  if (votes.thing === best) return { type: 'unknown' };
  if (best < convincing)
    return best === votes.person && size > 1 ? { type: 'person', tentative: true } : { type: 'unknown' };
  if (votes.place === best && votes.place > votes.organization && votes.place > votes.person) return { type: 'place' };
  if (votes.organization >= votes.person) return { type: 'organization' };
  return { type: 'person' };
}

/** The office that the words beside a name give its bearer. */
function roleOf(scene: Scene, run: NameRun): Role | undefined {
  const { words, roles, language } = scene;
  const before = roles.find(
    (role) =>
      (role.to <= run.from && run.from - role.to <= 3 && bridge(words, role.to, run.from)) || leadsTo(words, role, run),
  );
  const hit: RoleHit | undefined =
    before ??
    roles.find((role) => words[run.to]?.text === ',' && isApposed(words, run.to + 1, role.from)) ??
    roles.find((role) => isSaidOf(words, run, role, language));
  if (!hit) return undefined;
  const of = hit.of ?? hit.body?.key ?? bodyOf(scene, hit);
  return {
    ...spanOf(words, hit.from, hit.to),
    office: hit.office,
    ...(of === undefined ? {} : { of }),
    ...(hit.when === undefined ? {} : { when: hit.when }),
  };
}

/** Only a comma, an honorific or nothing between title and name? */
function bridge(words: readonly NameWord[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word || (word.text !== ',' && word.text !== '.' && !isHonorific(word.key))) return false;
  }
  return true;
}

/** 'chairman of X', 'X chief executive': the folded name of what the office is held in. */
function bodyOf({ words, organizations, runs }: Scene, { from, to }: RoleHit): string | undefined {
  let next = to;
  while (next < to + 3 && words[next]?.shape === 'lower' && words[next]?.functional) next += 1;
  const end = /^['’]s?$/.test(words[from - 1]?.text ?? '') ? from - 1 : from;
  const body =
    (next > to ? [...organizations, ...runs].find((span) => span.from === next) : undefined) ??
    [...organizations, ...runs].find((span) => span.to === end);
  return body && keysOf(words, body.from, body.to).join(' ');
}

export function geographyMention(
  text: string,
  words: readonly NameWord[],
  at: number,
  geography: NonNullable<NameWord['geography']>,
): Mention {
  const span = spanOf(words, at, at + geography.length);
  const { code, kind } = geography.value;
  return {
    ...span,
    name: nameOf(text, span),
    type: 'place',
    ...(code === undefined ? {} : { country: code }),
    ...(kind === 'demonym' ? { demonym: true } : {}),
  };
}
