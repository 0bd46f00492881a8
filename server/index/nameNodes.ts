import { companySuffixes } from '../lexicon/companySuffixes';
import { isKnownPlace, placeNameOf } from '../lexicon/exonyms';
import type { Mention } from '../model/mention';
import type { Sentence } from '../model/source';
import { fold } from '../text/fold';
import type { DetectedLanguage } from '../text/language';
import { nameTokens } from './nameAlignment';

/** Where a mention stands. */
export interface MentionPlace {
  readonly source: string;
  /** Index of the sentence in its source. */
  readonly sentence: number;
  /** Index of the mention in its sentence. */
  readonly mention: number;
}

export type ActorType = 'person' | 'organization' | 'place';

/** All mentions of one source under one name. */
export interface NameNode {
  readonly source: string;
  /** Folded name without legal form and article. */
  readonly key: string;
  readonly tokens: readonly string[];
  readonly votes: Record<ActorType, number>;
  /** Language -> spelling -> how often. */
  readonly surfaces: Map<DetectedLanguage, Map<string, number>>;
  readonly alsoCalled: Set<string>;
  terms: readonly string[];
  /** A name of one word in capitals only. */
  readonly acronym: boolean;
  readonly places: MentionPlace[];
}

const suffixes = new Set(companySuffixes.map((suffix) => fold(suffix).replace(/[.\s/]/g, '')));
const leadingArticles = new Set([
  'the',
  'el',
  'la',
  'los',
  'las',
  'il',
  'lo',
  'le',
  'les',
  "l'",
  'o',
  'a',
  'os',
  'as',
  'der',
  'die',
  'das',
]);

/** The form under which names are compared: a city that languages call otherwise has one. */
export function nameKey(name: string): string {
  const words = fold(name)
    .replace(/(?:^|\s)l'/g, ' ')
    .split(/[^\p{L}\p{N}'&.-]+/u)
    .map((word) => word.replace(/^[.'-]+|[.'-]+$/g, ''))
    .filter((word) => word !== '');
  while (words.length > 1 && suffixes.has((words.at(-1) ?? '').replace(/[.]/g, ''))) words.pop();
  while (words.length > 1 && leadingArticles.has(words[0] ?? '')) words.shift();
  return placeNameOf(words.join(' '));
}

/** Weight of a vote by the look of a name against one by evidence. */
const tentativeVote = 0.2;

/** Gathers the mentions of people, organizations, places and unknowns of a source by name. Countries are left out. */
export function readNodes(source: string, sentences: readonly Sentence[]): NameNode[] {
  const nodes = new Map<string, NameNode>();
  for (const [sentence, { mentions, language }] of sentences.entries()) {
    for (const [index, mention] of mentions.entries()) {
      if (mention.type === 'agreement' || isGeography(mention)) continue;
      const key = nameKey(mention.name);
      if (key === '') continue;
      const kind = mention.type === 'place' ? 'place' : 'actor';
      let node = nodes.get(`${kind} ${key}`);
      if (!node) {
        node = {
          source,
          key,
          tokens: nameTokens(key),
          votes: { person: 0, organization: 0, place: 0 },
          surfaces: new Map(),
          alsoCalled: new Set(),
          terms: mention.terms ?? [],
          acronym: /^[\p{Lu}\p{N}.&-]{2,8}$/u.test(mention.name),
          places: [],
        };
        nodes.set(`${kind} ${key}`, node);
      }
      if (mention.type !== 'unknown') node.votes[mention.type] += mention.tentative ? tentativeVote : 1;
      else if (isKnownPlace(key)) node.votes.place += tentativeVote;
      if (mention.alsoCalled !== undefined) node.alsoCalled.add(nameKey(mention.alsoCalled));
      if (node.terms.length === 0 && mention.terms) node.terms = mention.terms;
      const spellings = node.surfaces.get(language) ?? new Map<string, number>();
      spellings.set(mention.name, (spellings.get(mention.name) ?? 0) + 1);
      node.surfaces.set(language, spellings);
      node.places.push({ source, sentence, mention: index });
    }
  }
  return [...nodes.values()];
}

/** A country, demonym, capital or region: known by its code or its name alone. */
export function isGeography(mention: Mention): boolean {
  return mention.type === 'place' && (mention.country !== undefined || mention.demonym === true);
}

/** The type that most evidence is for. */
export function typeOf(votes: Readonly<Record<ActorType, number>>): ActorType | 'unknown' {
  let best: ActorType | 'unknown' = 'unknown';
  for (const type of ['person', 'organization', 'place'] as const) {
    if (votes[type] > 0 && (best === 'unknown' || votes[type] > votes[best])) best = type;
  }
  return best;
}
