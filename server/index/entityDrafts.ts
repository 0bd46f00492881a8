import { businessWords, mediaOpeners } from '../lexicon/companySuffixes';
import { organizationHeads } from '../lexicon/organizationHeads';
import { type CorpusRules, noCorpusRules } from '../model/corpusRules';
import type { Sentence, SourceMetadata } from '../model/source';
import { fold } from '../text/fold';
import { hash } from '../text/hash';
import { type DetectedLanguage, languages } from '../text/language';
import { type AgreementGroup, groupAgreements } from './agreementGroups';
import { countryName } from './countryName';
import type { Entity } from './entityTable';
import { nameTokens } from './nameAlignment';
import { groupNames } from './nameGroups';
import { indexed, placeKey, type Table } from './nameIndex';
import { isGeography, type MentionPlace, type NameNode, nameKey, readNodes, typeOf } from './nameNodes';
import { applyNameRules } from './nameRules';
import { count, namesByLanguage, preferredName } from './preferredName';
import { type Steps, visitInSteps } from './steps';

export interface Source {
  readonly sentences: readonly Sentence[];
  readonly metadata?: SourceMetadata;
}

/** Who and what the sources name, in steps. */
export function* derive(sources: ReadonlyMap<string, Source>, rules: CorpusRules = noCorpusRules): Steps<Table> {
  const ignored = new Set(rules.ignored.map(nameKey));
  const paths = [...sources.keys()].sort();
  const nodes: NameNode[] = [];
  yield* visitInSteps(paths, 16, (path) => {
    const source = sources.get(path);
    const read = source ? withMetadata(readNodes(path, source.sentences), path, source.metadata) : [];
    for (const node of read) if (!ignored.has(node.key)) nodes.push(node);
  });
  const drafts: Draft[] = [];
  yield* visitInSteps(yield* groupNames(nodes, rules.split), 256, (members) => {
    drafts.push(draftOfNames(members.flatMap((index) => nodes[index] ?? [])));
  });
  const documents = paths.map((path) => [path, sources.get(path)?.sentences ?? []] as const);
  drafts.push(...groupAgreements(documents).map(draftOfAgreement));
  yield;
  drafts.push(...draftGeography(documents));
  yield;
  const entities = identify(applyNameRules(drafts, rules));
  yield;
  return yield* indexed(entities);
}

type Draft = Omit<Entity, 'id'>;

/** The publisher and the authors of a source are named by it, even where its text does not. */
function withMetadata(nodes: NameNode[], source: string, metadata: SourceMetadata | undefined): NameNode[] {
  const add = (name: string, type: 'person' | 'organization'): void => {
    const key = nameKey(name);
    if (key === '' || nodes.some((node) => node.key === key && node.votes.place === 0)) return;
    nodes.push({
      source,
      key,
      tokens: nameTokens(key),
      votes: { person: type === 'person' ? 1 : 0, organization: type === 'organization' ? 1 : 0, place: 0 },
      surfaces: new Map([[metadata?.language ?? 'und', new Map([[name, 1]])]]),
      alsoCalled: new Set(),
      terms: [],
      acronym: false,
      places: [],
    });
  };
  if (metadata?.publisher !== undefined && isBodyLike(metadata.publisher)) add(metadata.publisher, 'organization');
  for (const author of metadata?.authors ?? []) if (/\p{Lu}.*\s.*\p{Lu}/u.test(author)) add(author, 'person');
  return nodes;
}

const bodyWords = new Set(
  [
    ...organizationHeads.flatMap((head) => languages.flatMap((language) => head[language].split(','))),
    ...businessWords,
    ...mediaOpeners,
  ].map((word) => fold(word.trim())),
);

/** A publisher's name that looks like one: a single word, a word of organizations in it, or joined by '&'. A blog's title is none. */
function isBodyLike(publisher: string): boolean {
  const words = fold(publisher).split(/[^\p{L}\p{N}&]+/u);
  return !publisher.trim().includes(' ') || words.some((word) => word === '&' || bodyWords.has(word));
}

function draftOfNames(nodes: readonly NameNode[]): Draft {
  const votes = { person: 0, organization: 0, place: 0 };
  const surfaces = new Map<DetectedLanguage, Map<string, number>>();
  for (const node of nodes) {
    // A full name tells more of its type than the surname alone.
    const weight = node.tokens.length > 1 ? 3 : 1;
    for (const type of ['person', 'organization', 'place'] as const) votes[type] += node.votes[type] * weight;
    for (const [language, spellings] of node.surfaces) {
      const known = surfaces.get(language) ?? new Map<string, number>();
      for (const [name, times] of spellings) known.set(name, (known.get(name) ?? 0) + times);
      surfaces.set(language, known);
    }
  }
  return {
    name: preferredName(surfaces),
    type: typeOf(votes),
    aliases: [...count(surfaces.values()).keys()].sort(),
    mentions: nodes.flatMap(({ places }) => places),
    names: namesByLanguage(surfaces),
  };
}

function draftOfAgreement(group: AgreementGroup): Draft {
  const all = count(group.surfaces.values());
  const named = new Map([...all].filter(([name]) => group.namedSurfaces.has(name)));
  const proper = named.size > 0 ? preferredName(new Map([['und', named]])) : undefined;
  const name = proper ?? builtName(group, preferredName(group.surfaces));
  const aliases = new Set([...all.keys(), ...group.alsoCalled, name]);
  return {
    name,
    type: 'agreement',
    aliases: [...aliases].sort(),
    mentions: group.places,
    names: namesByLanguage(group.surfaces),
  };
}

/** 'Freedonia–Sylvania fisheries memorandum': parties, subject, kind. */
function builtName({ parties, subjects, kinds }: AgreementGroup, surface: string): string {
  const between = [...parties]
    .filter((party) => /^[A-Z]{2}$/.test(party))
    .sort()
    .map((code) => countryName(code) ?? code);
  if (between.length < 2) return surface;
  return [between.join('-'), ...[...subjects].sort().slice(0, 2), [...kinds].sort().at(-1) ?? 'agreement'].join(' ');
}

/** Countries with their demonyms, capitals, and large regions. */
function draftGeography(documents: readonly (readonly [string, readonly Sentence[]])[]): Draft[] {
  const drafts = new Map<
    string,
    {
      readonly surfaces: Map<DetectedLanguage, Map<string, number>>;
      readonly demonyms: Set<string>;
      readonly places: MentionPlace[];
      readonly country?: string;
    }
  >();
  for (const [source, sentences] of documents) {
    for (const [sentence, { mentions, language }] of sentences.entries()) {
      for (const [index, mention] of mentions.entries()) {
        if (mention.type !== 'place' || !isGeography(mention)) continue;
        const key = mention.country ?? nameKey(mention.name);
        let draft = drafts.get(key);
        if (!draft) {
          draft = {
            surfaces: new Map(),
            demonyms: new Set(),
            places: [],
            ...(mention.country === undefined ? {} : { country: mention.country }),
          };
          drafts.set(key, draft);
        }
        const spellings = draft.surfaces.get(language) ?? new Map<string, number>();
        if (mention.demonym) draft.demonyms.add(mention.name);
        else spellings.set(mention.name, (spellings.get(mention.name) ?? 0) + 1);
        if (spellings.size > 0) draft.surfaces.set(language, spellings);
        draft.places.push({ source, sentence, mention: index });
      }
    }
  }
  return [...drafts.values()].map(({ surfaces, demonyms, places, country }) => ({
    name:
      country === undefined
        ? preferredName(surfaces) || [...demonyms].sort()[0] || ''
        : (countryName(country) ?? country),
    type: 'place',
    aliases: [...new Set([...count(surfaces.values()).keys(), ...demonyms])].sort(),
    mentions: places,
    names: namesByLanguage(surfaces),
    ...(country === undefined ? {} : { country }),
  }));
}

/** Gives ids from content. Two of one type and name are told apart by what else they are called and where they stand. */
function identify(drafts: readonly Draft[]): Entity[] {
  const slugs = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const slug = `${draft.type}:${fold(draft.name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')}`;
    slugs.set(slug, [...(slugs.get(slug) ?? []), draft]);
  }
  const entities: Entity[] = [];
  for (const [slug, same] of slugs) {
    for (const draft of same) {
      const id =
        same.length === 1
          ? slug
          : `${slug}~${hash(`${draft.aliases.join('\n')}\n${draft.mentions.map(({ source, sentence, mention }) => placeKey(source, sentence, mention)).join('\n')}`)}`;
      entities.push({ ...draft, id });
    }
  }
  return entities.sort((a, b) => (a.id < b.id ? -1 : 1));
}
