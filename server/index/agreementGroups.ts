import type { Mention } from '../model/mention';
import type { Sentence } from '../model/source';
import type { DetectedLanguage } from '../text/language';
import { isSameWord } from './nameAlignment';
import type { MentionPlace } from './nameNodes';

/** One agreement: everything that is said to tell which it is, and where it is spoken of. */
export interface AgreementGroup {
  readonly kinds: Set<string>;
  readonly proper: Set<string>;
  readonly years: Set<string>;
  readonly subjects: Set<string>;
  readonly parties: Set<string>;
  named: boolean;
  /** Names it goes by: language -> spelling -> how often. `anaphoric` ones ('the accord') are left out. */
  readonly surfaces: Map<DetectedLanguage, Map<string, number>>;
  readonly namedSurfaces: Set<string>;
  readonly alsoCalled: Set<string>;
  readonly places: MentionPlace[];
}

/**
 * Finds which mentions speak of the same agreement: within a document by name, subject and parties, 'the agreement' being
 * the last one named that it fits; across documents by proper name, else by parties and subject together. The kind alone
 * ('agreement') never joins two; different subjects, years or proper names part them.
 */
export function groupAgreements(
  sources: readonly (readonly [path: string, sentences: readonly Sentence[]])[],
): AgreementGroup[] {
  const groups = sources.flatMap(([path, sentences]) => readDocument(path, sentences));
  return joinAcross(groups);
}

function readDocument(source: string, sentences: readonly Sentence[]): AgreementGroup[] {
  const groups: AgreementGroup[] = [];
  const recent: AgreementGroup[] = [];
  for (const [sentence, { mentions, language }] of sentences.entries()) {
    for (const [index, mention] of mentions.entries()) {
      if (mention.type !== 'agreement') continue;
      const features = featuresOf(mention, language);
      const last = recent.findLast((one) => compatible(features, one));
      const group =
        isTelling(features) || (isSpecific(features) && !last) ? findOrMake(features, groups, recent) : last;
      if (!group) continue;
      if (group !== features) merge(group, features);
      group.places.push({ source, sentence, mention: index });
      recent.push(group);
    }
  }
  return groups;
}

function findOrMake(
  features: AgreementGroup,
  groups: AgreementGroup[],
  recent: readonly AgreementGroup[],
): AgreementGroup {
  let best: AgreementGroup | undefined;
  let bestScore = 1.5;
  for (const group of groups) {
    if (!compatible(features, group)) continue;
    const value = likeness(features, group) + (recent.at(-1) === group ? 0.5 : 0);
    if (value > bestScore) {
      best = group;
      bestScore = value;
    }
  }
  if (best) return best;
  groups.push(features);
  return features;
}

function featuresOf(mention: Mention, language: DetectedLanguage): AgreementGroup {
  const [kind = '#agreement', ...rest] = mention.terms ?? [];
  const features: AgreementGroup = {
    kinds: new Set([kind.slice(1)]),
    proper: new Set(rest.filter((word) => !/^\d{4}$/.test(word))),
    years: new Set(rest.filter((word) => /^\d{4}$/.test(word))),
    subjects: new Set(mention.subjects?.filter((subject) => !lightSubjects.has(subject))),
    parties: new Set(mention.parties),
    named: mention.named === true,
    surfaces: new Map(),
    namedSurfaces: new Set(mention.named ? [mention.name] : []),
    alsoCalled: new Set(mention.alsoCalled === undefined ? [] : [mention.alsoCalled]),
    places: [],
  };
  if (isSpecific(features) || mention.name.includes(' ')) features.surfaces.set(language, new Map([[mention.name, 1]]));
  return features;
}

/** What any agreement is about. */
const lightSubjects = new Set(['cooperation', 'joint', 'understanding', 'association', 'country', 'national']);

function isSpecific({ proper, subjects, parties, named, years }: AgreementGroup): boolean {
  return named || proper.size > 0 || subjects.size > 0 || parties.size > 0 || years.size > 0;
}

/** Told by more than its parties, which a sentence may name whatever agreement it speaks of. */
function isTelling({ proper, subjects, named, years }: AgreementGroup): boolean {
  return named || proper.size > 0 || subjects.size > 0 || years.size > 0;
}

function merge(into: AgreementGroup, from: AgreementGroup): void {
  for (const field of ['kinds', 'proper', 'years', 'subjects', 'parties', 'namedSurfaces', 'alsoCalled'] as const) {
    for (const value of from[field]) into[field].add(value);
  }
  into.named ||= from.named;
  for (const [language, spellings] of from.surfaces) {
    const known = into.surfaces.get(language) ?? new Map<string, number>();
    for (const [name, times] of spellings) known.set(name, (known.get(name) ?? 0) + times);
    into.surfaces.set(language, known);
  }
  into.places.push(...from.places);
}

/** Kinds that are never another word for an agreement of another kind. */
const ownKinds = new Set(['ceasefire', 'declaration', 'charter']);
/** Kinds that any agreement may be called. */
const looseKinds = new Set(['agreement', 'deal', 'pact']);

function kindFits(a: AgreementGroup, b: AgreementGroup): boolean {
  for (const kind of a.kinds) {
    if (b.kinds.has(kind)) return true;
    if (ownKinds.has(kind)) continue;
    for (const other of b.kinds)
      if (!ownKinds.has(other) && (looseKinds.has(kind) || looseKinds.has(other))) return true;
  }
  return false;
}

function compatible(a: AgreementGroup, b: AgreementGroup): boolean {
  if (!kindFits(a, b)) return false;
  if (a.years.size > 0 && b.years.size > 0 && !shares(a.years, b.years)) return false;
  const proper = sharesProper(a, b);
  if (a.proper.size > 0 && b.proper.size > 0 && !proper) return false;
  if (a.subjects.size > 0 && b.subjects.size > 0 && !shares(a.subjects, b.subjects) && !proper) return false;
  return a.parties.size === 0 || b.parties.size === 0 || shares(a.parties, b.parties);
}

function sharesProper(a: AgreementGroup, b: AgreementGroup): boolean {
  for (const word of a.proper) for (const other of b.proper) if (isSameWord(word, other)) return true;
  return calls(a, b) || calls(b, a);
}

/** Does one go by an acronym that is part of the name of the other? */
function calls(a: AgreementGroup, b: AgreementGroup): boolean {
  for (const other of a.alsoCalled) if (b.proper.has(other.toLowerCase())) return true;
  return false;
}

/** How much speaks for one and the same agreement. */
function likeness(a: AgreementGroup, b: AgreementGroup): number {
  let value = 0;
  if (sharesProper(a, b)) value += 4;
  for (const subject of a.subjects) if (b.subjects.has(subject)) value += 2;
  let parties = 0;
  for (const party of a.parties) if (b.parties.has(party)) parties += 1;
  value += parties >= 2 ? 3 : parties;
  if (a.years.size > 0 && shares(a.years, b.years)) value += 1;
  const sameKind =
    shares(a.kinds, b.kinds) ||
    ([...a.kinds].some((kind) => looseKinds.has(kind)) && [...b.kinds].some((kind) => looseKinds.has(kind)));
  if (sameKind) value += 1;
  return value;
}

/** From this likeness on agreements of two documents are one. */
const sameAcross = 3;

function joinAcross(groups: readonly AgreementGroup[]): AgreementGroup[] {
  const joined: AgreementGroup[] = [];
  // The most telling first, so that a vague one finds the one that it fits.
  const ordered = groups
    .map((group, at) => ({ group, at, weight: weigh(group) }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at);
  for (const { group } of ordered) {
    const fitting = joined
      .map((one) => ({ one, value: compatible(group, one) ? likeness(group, one) : 0 }))
      .filter(({ value }) => value >= sameAcross);
    const best = Math.max(0, ...fitting.map(({ value }) => value));
    const target = fitting.find(({ value }) => value === best);
    if (target) merge(target.one, group);
    else joined.push(group);
  }
  return joined;
}

function weigh({ proper, subjects, parties, named, years }: AgreementGroup): number {
  return (named ? 4 : 0) + proper.size * 2 + subjects.size + Math.min(2, parties.size) + years.size;
}

function shares<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean {
  for (const value of a) if (b.has(value)) return true;
  return false;
}
