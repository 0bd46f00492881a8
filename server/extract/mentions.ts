import type { Mention, Role } from '../model/mention';
import type { Passage } from '../model/source';
import { repairGlue, type Vocabulary } from '../text/glue';
import { isFunctionWord } from '../text/functionWords';
import type { Language } from '../text/language';
import type { Span } from '../text/span';
import { type Token, tokenize } from '../text/tokens';
import { type AgreementSpan, findAgreements } from './agreementNames';
import { DocumentNames } from './documentNames';
import { convincing, isApposed, leadsTo, noVotes, type Surroundings, type Votes, weighRun } from './nameEvidence';
import { findRuns, type NameRun } from './nameRuns';
import { nameTerms } from './nameTerms';
import { findOrganizations, isAbbreviationOf, type OrganizationSpan } from './organizationNames';
import { findRoles, type RoleHit } from './roles';
import { type NameWord, readWords } from './sentenceWords';
import { isCompanySuffix, isHonorific, isParticle } from './wordTables';

/** A document whose names are looked for. */
export interface MentionDocument {
  readonly text: string;
  /** Passages whose words count as the document's. */
  readonly passages: readonly Passage[];
  readonly vocabulary: Vocabulary;
}

export interface MentionFinder {
  /** Names, countries and agreements of a sentence, in order, not overlapping but for an acronym inside its bracket. */
  find(sentence: Span, tokens: readonly Token[], language: Language): Mention[];
}

/**
 * Finds who and what a document names. What a capital means is judged by how the document itself writes its words; what
 * a name is the name of, by head words, roles, apposition and verbs, all places of the document together. `unknown` where
 * nothing tells. Uses the facts of this one document only.
 */
export function createMentionFinder(document: MentionDocument): MentionFinder {
  const names = readNames(document);
  return {
    find: (_sentence, tokens, language) => findMentions(document, names, tokens, language),
  };
}

/** First pass: what all passages together tell of each name. */
function readNames({ text, passages, vocabulary }: MentionDocument): DocumentNames {
  const names = new DocumentNames();
  for (const passage of passages) {
    if (passage.leftOut !== undefined || passage.language === 'und') continue;
    const tokens = repairGlue(tokenize(text, passage), vocabulary);
    const scene = readScene(text, tokens, passage.language, vocabulary, names);
    for (const body of scene.organizations) {
      const keys = keysOf(scene.words, body.from, body.to);
      const votes = { ...noVotes(), organization: 8 };
      if (!body.bare) names.add(keys, votes, !scene.headline);
      const short = shortName(scene.words, body.from, body.to);
      if (short !== undefined) names.add([short.key], votes, false);
    }
    for (const run of scene.runs) {
      const votes = weighRun(run, scene);
      weighAcronym(votes, run, scene);
      names.add(keysOf(scene.words, run.from, run.to), votes, !scene.headline);
    }
    for (const [at, word] of scene.words.entries()) {
      if (!word.opens || word.shape !== 'capital' || word.functional || word.common || scene.headline || scene.runs.some((run) => run.from <= at && at < run.to)) continue;
      names.addPending(word.key, weighRun({ from: at, to: at + 1, honorific: false }, scene));
    }
    for (const role of scene.roles) if (role.body !== undefined) names.add([role.body.key], { ...noVotes(), organization: 3 }, false);
    if (passage.language === 'de') countArticles(scene.words, names);
  }
  names.finish();
  return names;
}

interface Scene extends Surroundings {
  readonly headline: boolean;
  readonly runs: readonly NameRun[];
  readonly agreements: readonly AgreementSpan[];
}

function readScene(text: string, tokens: readonly Token[], language: Language, vocabulary: Vocabulary, names: DocumentNames): Scene {
  const words = readWords(partGlued(tokens, language), language, vocabulary);
  const headline = isHeadline(words, language);
  const bodies = findOrganizations(text, words, language, headline);
  const allRoles = findRoles(words, language);
  const allAgreements = findAgreements(text, words, language);
  // 'president of the Executive Committee' is an office; the bodies named inside an agreement are its parts.
  const organizations = bodies.filter((body) => !allRoles.some((role) => role.from < body.from && body.to <= role.to) && !allAgreements.some((span) => span.from < body.from && body.to <= span.to));
  const agreements = allAgreements.filter((span) => !organizations.some((body) => body.from < span.to && span.from < body.to));
  const taken: boolean[] = [];
  for (const span of organizations) for (let at = span.from; at < span.to; at += 1) taken[at] = true;
  for (const span of agreements) for (let at = span.from; at < span.to; at += 1) taken[at] = true;
  const roles = allRoles.filter((role) => {
    for (let at = role.from; at < role.to; at += 1) if (taken[at] && !words[at]?.geography) return false;
    return true;
  });
  for (const role of roles) for (let at = role.from; at < role.to; at += 1) taken[at] = true;
  const runs = findRuns(text, words, taken, language, names, headline);
  return { words, language, roles, organizations, agreements, headline, runs };
}

/** A name with a capital function word glued to it ('OrtizÈ'): damage that vocabulary alone cannot tell from a spelling. */
function partGlued(tokens: readonly Token[], language: Language): readonly Token[] {
  if (!tokens.some((token) => token.kind === 'word' && caseChange.test(token.text))) return tokens;
  return tokens.flatMap((token) => {
    const parts = token.kind === 'word' ? gluedName.exec(token.text) : null;
    const [, left = '', right = ''] = parts ?? [];
    if (!parts || !isFunctionWord(right.toLowerCase(), language) || isParticle(left.toLowerCase())) return [token];
    const middle = token.start + left.length;
    return [
      { ...token, end: middle, text: left },
      { start: middle, end: token.end, text: right, kind: 'word' as const, glued: true as const },
    ];
  });
}

const caseChange = /\p{Ll}\p{Lu}/u;
const gluedName = /^(\p{Lu}\p{Ll}{3,})(\p{Lu}\p{Ll}*)$/u;

/** Are nearly all words capitalised, so that a capital tells nothing? */
function isHeadline(words: readonly NameWord[], language: Language): boolean {
  let capital = 0;
  let upper = 0;
  let all = 0;
  for (const word of words) {
    if (word.shape === 'mark' || word.shape === 'number' || word.text.length < 3 || word.functional) continue;
    all += 1;
    if (word.shape === 'capital') capital += 1;
    else if (word.shape === 'upper') upper += 1;
  }
  if (upper >= 2 && upper / all > 0.6) return true;
  return language !== 'de' && all >= 5 && (capital + upper) / all > 0.75;
}

/** An acronym with an article, or that says or has something, is a body's. */
function weighAcronym(votes: Votes, run: NameRun, { words, headline }: Scene): void {
  const only = words[run.from];
  if (run.to - run.from !== 1 || only?.shape !== 'upper' || headline || only.key.length > 7) return;
  if (only.key.length >= 3) votes.organization += 2;
  const before = words[run.from - 1];
  const behind = words[run.to];
  if (before?.functional && before.shape !== 'mark') votes.organization += 2;
  else if (/^['’]s?$/.test(behind?.text ?? '') || (behind && behind.shape === 'lower' && !behind.functional)) votes.organization += 1;
}

const articleWords = new Set('der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere dieser diese dieses diesen diesem jeder jede jedes zum zur im am vom beim ins ans'.split(' '));

function countArticles(words: readonly NameWord[], names: DocumentNames): void {
  for (const [at, word] of words.entries()) {
    if (word.shape !== 'capital' || word.opens) continue;
    const before = words[at - 1];
    const adjective = before?.shape === 'lower' && !before.functional && /(?:e|en|er|es|em)$/.test(before.key);
    names.countArticle(word.key, before?.shape === 'number' || (before !== undefined && articleWords.has(before.key)) || adjective);
  }
}

function keysOf(words: readonly NameWord[], from: number, to: number): string[] {
  return words
    .slice(from, to)
    .filter((word) => word.shape !== 'mark')
    .map((word) => word.key);
}

/** Second pass: the mentions of one sentence. */
function findMentions({ text, vocabulary }: MentionDocument, names: DocumentNames, tokens: readonly Token[], language: Language): Mention[] {
  const scene = readScene(text, tokens, language, vocabulary, names);
  const { words } = scene;
  const mentions: Mention[] = [];
  const used: boolean[] = [];
  const use = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) used[at] = true;
  };
  for (const body of scene.organizations) {
    mentions.push(organizationMention(text, scene, body, language));
    use(body.from, body.to);
  }
  for (const span of scene.agreements) {
    mentions.push(agreementMention(text, words, span));
    use(span.from, span.to);
  }
  for (const run of scene.runs) {
    mentions.push(runMention(text, scene, run, names, language));
    use(run.from, run.to);
  }
  for (const role of scene.roles) {
    const word = words[role.from];
    if (role.body === undefined || !word) continue;
    const length = role.body.length;
    const votes = names.votesFor(role.body.key);
    mentions.push({ start: word.token.start, end: word.token.start + length, name: word.text.slice(0, length), ...decide(votes, 1) });
  }
  for (const [at, word] of words.entries()) {
    if (!word.geography || used[at]) continue;
    mentions.push(geographyMention(text, words, at, word.geography));
    use(at, at + word.geography.length);
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

function spanOf(words: readonly NameWord[], from: number, to: number): Span {
  return { start: words[from]?.token.start ?? 0, end: words[to - 1]?.token.end ?? 0 };
}

function nameOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ').replace(/[*_]/g, '');
}

function organizationMention(text: string, { words }: Scene, body: OrganizationSpan, language: Language): Mention {
  const span = spanOf(words, body.from, body.to);
  const short = shortName(words, body.from, body.to) ?? longName(text, words, body.from, body.to);
  const country = words.slice(body.from, body.to).find((word) => word.geography?.value.code !== undefined)?.geography?.value.code;
  return {
    ...span,
    name: nameOf(text, span),
    type: 'organization',
    ...(short === undefined ? {} : { alsoCalled: short.text }),
    ...(country === undefined ? {} : { country }),
    terms: nameTerms(words, body.from, body.to, language),
  };
}

/** The short form that stands in brackets right behind a name. */
function shortName(words: readonly NameWord[], from: number, to: number): { readonly key: string; readonly text: string } | undefined {
  const inside = words[to + 1];
  if (!/^[([]$/.test(words[to]?.text ?? '') || !inside || (inside.shape !== 'upper' && inside.shape !== 'capital')) return undefined;
  if (!/^[)\],;/]$/.test(words[to + 2]?.text ?? '')) return undefined;
  // An acronym behind a name of several words is taken for its own even where it abbreviates it in another language.
  const acronym = inside.shape === 'upper' && to - from > 2 && inside.key.length <= 8 && !inside.geography;
  return acronym || isAbbreviationOf(inside.key, keysOf(words, from, to)) ? { key: inside.key, text: inside.text } : undefined;
}

/** The full form that stands in brackets behind an acronym, or the one whose brackets the acronym stands in. */
function longName(text: string, words: readonly NameWord[], from: number, to: number): { readonly text: string } | undefined {
  if (to - from !== 1 && !/^[([]$/.test(words[from - 1]?.text ?? '')) return undefined;
  const acronym = words[from - 2];
  if (to - from > 1 && acronym?.shape === 'upper' && isAbbreviationOf(acronym.key, keysOf(words, from, to))) return { text: nameOf(text, acronym.token) };
  return undefined;
}

function agreementMention(text: string, words: readonly NameWord[], span: AgreementSpan): Mention {
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

function runMention(text: string, scene: Scene, run: NameRun, names: DocumentNames, language: Language): Mention {
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
function decide(votes: Votes, size: number): Pick<Mention, 'type' | 'tentative'> {
  const best = Math.max(votes.person, votes.organization, votes.place, votes.thing);
  if (best === 0) return { type: 'unknown' };
  if (votes.thing === best) return { type: 'unknown' };
  if (best < convincing) return best === votes.person && size > 1 ? { type: 'person', tentative: true } : { type: 'unknown' };
  if (votes.place === best && votes.place > votes.organization && votes.place > votes.person) return { type: 'place' };
  if (votes.organization >= votes.person) return { type: 'organization' };
  return { type: 'person' };
}

/** The office that the words beside a name give its bearer. */
function roleOf(scene: Scene, run: NameRun): Role | undefined {
  const { words, roles } = scene;
  const before = roles.find((role) => (role.to <= run.from && run.from - role.to <= 3 && bridge(words, role.to, run.from)) || leadsTo(words, role, run));
  const hit: RoleHit | undefined = before ?? roles.find((role) => words[run.to]?.text === ',' && isApposed(words, run.to + 1, role.from));
  if (!hit) return undefined;
  const of = hit.of ?? hit.body?.key ?? bodyOf(scene, hit);
  return { ...spanOf(words, hit.from, hit.to), office: hit.office, ...(of === undefined ? {} : { of }), ...(hit.when === undefined ? {} : { when: hit.when }) };
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
  const body = (next > to ? [...organizations, ...runs].find((span) => span.from === next) : undefined) ?? [...organizations, ...runs].find((span) => span.to === end);
  return body && keysOf(words, body.from, body.to).join(' ');
}

function geographyMention(text: string, words: readonly NameWord[], at: number, geography: NonNullable<NameWord['geography']>): Mention {
  const span = spanOf(words, at, at + geography.length);
  const { code, kind } = geography.value;
  return { ...span, name: nameOf(text, span), type: 'place', ...(code === undefined ? {} : { country: code }), ...(kind === 'demonym' ? { demonym: true } : {}) };
}

/** A name without the legal form at its end. */
export function withoutSuffix(name: string): string {
  const words = name.split(' ');
  while (words.length > 1 && isCompanySuffix(words.at(-1)?.replace(/,$/, '') ?? '')) words.pop();
  return words.join(' ').replace(/,$/, '');
}
