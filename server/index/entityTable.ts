import type { EntityType, Mention } from '../model/mention';
import type { SourceMetadata, Sentence } from '../model/source';
import { fold, romanise } from '../text/fold';
import { hash } from '../text/hash';
import { type DetectedLanguage, languages } from '../text/language';
import { businessWords, mediaOpeners } from '../lexicon/companySuffixes';
import { organizationHeads } from '../lexicon/organizationHeads';
import { type AgreementGroup, groupAgreements } from './agreementGroups';
import { isSameWord, nameTokens } from './nameAlignment';
import { groupNames } from './nameGroups';
import { NameSearch } from './nameSearch';
import { isGeography, type MentionPlace, nameKey, type NameNode, readNodes, typeOf } from './nameNodes';
import { count, namesByLanguage, preferredName } from './preferredName';

/** Somebody or something that sources name: a person, an organization, a place or an agreement. */
export interface Entity {
  /** From its content: the same while the corpus text is unchanged. */
  readonly id: string;
  readonly name: string;
  /** `unknown` where no source tells; such entities are found by name but not listed. */
  readonly type: EntityType | 'unknown';
  /** Every name the sources use for it, the preferred one among them. */
  readonly aliases: readonly string[];
  readonly mentions: readonly MentionPlace[];
  /** The preferred name in each language that names it. */
  readonly names: Partial<Record<DetectedLanguage, string>>;
  /** ISO 3166 code of a country, demonym or capital. */
  readonly country?: string;
}

interface Source {
  readonly sentences: readonly Sentence[];
  readonly metadata?: SourceMetadata;
}

interface Table {
  readonly entities: readonly Entity[];
  readonly byPlace: ReadonlyMap<string, Entity>;
  readonly byName: ReadonlyMap<string, readonly Entity[]>;
  readonly byRoman: ReadonlyMap<string, readonly Entity[]>;
  readonly byWord: ReadonlyMap<string, readonly Entity[]>;
  /** People by each word of their names. */
  readonly byPart: ReadonlyMap<string, readonly Entity[]>;
  readonly byId: ReadonlyMap<string, Entity>;
  /** Made when a name is first searched for. */
  search?: NameSearch;
}

/**
 * Who and what the sources of a corpus name. The table is a function of the sources alone: any sequence of replacing and
 * removing gives the same as building it anew. It is worked out when first asked for after a change.
 */
export class EntityTable {
  readonly #sources = new Map<string, Source>();
  #table: Table | undefined;

  /** Adds the mentions of a source, or puts them in the place of its earlier ones. Publisher and authors count as named. */
  replaceSource(path: string, sentences: readonly Sentence[], metadata?: SourceMetadata): void {
    this.#sources.set(path, metadata === undefined ? { sentences } : { sentences, metadata });
    this.#table = undefined;
  }

  removeSource(path: string): void {
    if (this.#sources.delete(path)) this.#table = undefined;
  }

  /** People, organizations, places and agreements, by id. */
  entities(): readonly Entity[] {
    return this.#derive().entities.filter(({ type }) => type !== 'unknown');
  }

  /** What the mention of a source names, `unknown` ones too; undefined for what names nothing by itself ('the agreement' out of the blue). */
  entityOf(source: string, sentence: number, mention: number): Entity | undefined {
    return this.#derive().byPlace.get(placeKey(source, sentence, mention));
  }

  /** What a mention outside the table names (one of a brief, or of a source): by name, for agreements by what they are about. */
  resolve(mention: Mention): Entity | undefined {
    const found = this.find(mention.name);
    if (found && (mention.type === 'unknown' || found.type === 'unknown' || found.type === mention.type)) return found;
    return mention.type === 'agreement' ? undefined : found;
  }

  /** The entity of a name or alias: exactly, folded, romanised otherwise, or spelled nearly so. Undefined if none or several. */
  find(name: string): Entity | undefined {
    const { byName, byRoman, byWord, byPart } = this.#derive();
    const key = nameKey(name);
    if (key === '') return undefined;
    const exact = byName.get(key);
    if (exact) return only(exact);
    const tokens = nameTokens(key);
    // A surname alone, or part of a long name, means the one person who bears it.
    const bearers = tokens.length > 0 && key.length > 3 ? (byPart.get(tokens[0] ?? '') ?? []).filter((entity) => bears(entity, tokens)) : [];
    if (bearers.length === 1) return bearers[0];
    if (key.length < 5 || /\d/.test(key)) return undefined;
    const roman = byRoman.get(romanise(key));
    if (roman) return only(roman);
    if (tokens.length < 2 && key.length < 7) return undefined;
    const near = new Set<Entity>();
    for (const token of tokens) {
      for (const entity of byWord.get(token.slice(0, 3)) ?? []) {
        if (entity.aliases.some((alias) => isNear(tokens, nameTokens(nameKey(alias))))) near.add(entity);
      }
    }
    return only([...near]);
  }

  /** The entity of an id. */
  entity(id: string): Entity | undefined {
    return this.#derive().byId.get(id);
  }

  /** Listed entities of which some name has a word that begins as `typed` does; those that most sources name first. */
  search(typed: string, limit: number): readonly Entity[] {
    const table = this.#derive();
    table.search ??= new NameSearch(this.entities());
    return table.search.find(typed, limit);
  }

  #derive(): Table {
    this.#table ??= derive(this.#sources);
    return this.#table;
  }
}

function only(found: readonly Entity[]): Entity | undefined {
  if (found.length === 1) return found[0];
  const actors = found.filter(({ type }) => type === 'person' || type === 'organization' || type === 'agreement');
  return actors.length === 1 ? actors[0] : undefined;
}

/** Does one of the person's names hold all these words? */
function bears({ aliases }: Entity, tokens: readonly string[]): boolean {
  return aliases.some((alias) => {
    const words = nameTokens(nameKey(alias));
    return tokens.every((token) => words.includes(token));
  });
}

function isNear(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => isSameWord(word, b[i] ?? ''));
}

function placeKey(source: string, sentence: number, mention: number): string {
  return `${sentence}.${mention} ${source}`;
}

function derive(sources: ReadonlyMap<string, Source>): Table {
  const paths = [...sources.keys()].sort();
  const nodes = paths.flatMap((path) => {
    const source = sources.get(path);
    return source ? withMetadata(readNodes(path, source.sentences), path, source.metadata) : [];
  });
  const drafts: Draft[] = groupNames(nodes).map((members) => draftOfNames(members.flatMap((index) => nodes[index] ?? [])));
  const documents = paths.map((path) => [path, sources.get(path)?.sentences ?? []] as const);
  drafts.push(...groupAgreements(documents).map(draftOfAgreement), ...draftGeography(documents));
  return indexed(identify(drafts));
}

type Draft = Omit<Entity, 'id'>;

/** The publisher and the authors of a source are named by it, even where its text does not. */
function withMetadata(nodes: NameNode[], source: string, metadata: SourceMetadata | undefined): NameNode[] {
  const add = (name: string, type: 'person' | 'organization'): void => {
    const key = nameKey(name);
    if (key === '' || nodes.some((node) => node.key === key && node.votes.place === 0)) return;
    nodes.push({
      source, key, tokens: nameTokens(key), votes: { person: type === 'person' ? 1 : 0, organization: type === 'organization' ? 1 : 0, place: 0 },
      surfaces: new Map([[metadata?.language ?? 'und', new Map([[name, 1]])]]), alsoCalled: new Set(), terms: [], acronym: false, places: [],
    });
  };
  if (metadata?.publisher !== undefined && isBodyLike(metadata.publisher)) add(metadata.publisher, 'organization');
  for (const author of metadata?.authors ?? []) if (/\p{Lu}.*\s.*\p{Lu}/u.test(author)) add(author, 'person');
  return nodes;
}

const bodyWords = new Set(
  [...organizationHeads.flatMap((head) => languages.flatMap((language) => head[language].split(','))), ...businessWords, ...mediaOpeners].map((word) => fold(word.trim())),
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
  return { name, type: 'agreement', aliases: [...aliases].sort(), mentions: group.places, names: namesByLanguage(group.surfaces) };
}

/** 'Freedonia–Sylvania fisheries memorandum': parties, subject, kind. */
function builtName({ parties, subjects, kinds }: AgreementGroup, surface: string): string {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
  const between = [...parties].filter((party) => /^[A-Z]{2}$/.test(party)).sort().map((code) => names.of(code) ?? code);
  if (between.length < 2) return surface;
  return [between.join('-'), ...[...subjects].sort().slice(0, 2), [...kinds].sort().at(-1) ?? 'agreement'].join(' ');
}

/** Countries with their demonyms, capitals, and large regions. */
function draftGeography(documents: readonly (readonly [string, readonly Sentence[]])[]): Draft[] {
  const drafts = new Map<string, { readonly surfaces: Map<DetectedLanguage, Map<string, number>>; readonly demonyms: Set<string>; readonly places: MentionPlace[]; readonly country?: string }>();
  for (const [source, sentences] of documents) {
    for (const [sentence, { mentions, language }] of sentences.entries()) {
      for (const [index, mention] of mentions.entries()) {
        if (mention.type !== 'place' || !isGeography(mention)) continue;
        const key = mention.country ?? nameKey(mention.name);
        let draft = drafts.get(key);
        if (!draft) {
          draft = { surfaces: new Map(), demonyms: new Set(), places: [], ...(mention.country === undefined ? {} : { country: mention.country }) };
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
    name: country === undefined ? preferredName(surfaces) || [...demonyms].sort()[0] || '' : countryName(country),
    type: 'place',
    aliases: [...new Set([...count(surfaces.values()).keys(), ...demonyms])].sort(),
    mentions: places,
    names: namesByLanguage(surfaces),
    ...(country === undefined ? {} : { country }),
  }));
}

function countryName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** Gives ids from content. Two of one type and name are told apart by what else they are called and where they stand. */
function identify(drafts: readonly Draft[]): Entity[] {
  const slugs = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const slug = `${draft.type}:${fold(draft.name).replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}`;
    slugs.set(slug, [...(slugs.get(slug) ?? []), draft]);
  }
  const entities: Entity[] = [];
  for (const [slug, same] of slugs) {
    for (const draft of same) {
      const id = same.length === 1 ? slug : `${slug}~${hash(`${draft.aliases.join('\n')}\n${draft.mentions.map(({ source, sentence, mention }) => placeKey(source, sentence, mention)).join('\n')}`)}`;
      entities.push({ ...draft, id });
    }
  }
  return entities.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function indexed(entities: readonly Entity[]): Table {
  const byPlace = new Map<string, Entity>();
  const byName = new Map<string, Entity[]>();
  const byRoman = new Map<string, Entity[]>();
  const byWord = new Map<string, Entity[]>();
  const byPart = new Map<string, Entity[]>();
  const add = (map: Map<string, Entity[]>, key: string, entity: Entity): void => {
    const list = map.get(key);
    if (!list) map.set(key, [entity]);
    else if (list.at(-1) !== entity) list.push(entity);
  };
  for (const entity of entities) {
    for (const { source, sentence, mention } of entity.mentions) byPlace.set(placeKey(source, sentence, mention), entity);
    for (const alias of new Set([...entity.aliases, entity.name])) {
      const key = nameKey(alias);
      if (key === '') continue;
      add(byName, key, entity);
      add(byRoman, romanise(key), entity);
      for (const token of nameTokens(key)) {
        add(byWord, token.slice(0, 3), entity);
        if (entity.type === 'person') add(byPart, token, entity);
      }
    }
  }
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return { entities, byPlace, byName, byRoman, byWord, byPart, byId };
}
