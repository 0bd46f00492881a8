import { type CorpusRules, noCorpusRules } from '../model/corpusRules';
import type { EntityType, Mention } from '../model/mention';
import type { Sentence, SourceMetadata } from '../model/source';
import { romanise } from '../text/fold';
import type { DetectedLanguage } from '../text/language';
import { derive, type Source } from './entityDrafts';
import { isSameWord, nameTokens } from './nameAlignment';
import { placeKey, type Table } from './nameIndex';
import { type MentionPlace, nameKey } from './nameNodes';
import { NameSearch } from './nameSearch';
import { finish, type Steps } from './steps';

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

/** Names whose answer is kept. */
const foundLimit = 20_000;

/**
 * Who and what the sources of a corpus name. The table is a function of the sources alone: any sequence of replacing and
 * removing gives the same as building it anew. It is worked out when first asked for after a change.
 */
export class EntityTable {
  readonly #sources = new Map<string, Source>();
  #rules = noCorpusRules;
  #table: Table | undefined;
  /** What is left to do for the table. */
  #steps: Steps<Table> | undefined;
  /** Answers of `find` that were given already, for the table as it is. */
  readonly #found = new Map<string, { readonly entity: Entity | undefined }>();

  /** Adds the mentions of a source, or puts them in the place of its earlier ones. Publisher and authors count as named. */
  replaceSource(path: string, sentences: readonly Sentence[], metadata?: SourceMetadata): void {
    this.#sources.set(path, metadata === undefined ? { sentences } : { sentences, metadata });
    this.#changed();
  }

  /** What the project says on names, in place of what it said before. */
  applyRules(rules: CorpusRules): void {
    this.#rules = rules;
    this.#changed();
  }

  removeSource(path: string): void {
    if (this.#sources.delete(path)) this.#changed();
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
    this.#derive();
    const found = this.#found;
    // Texts name the same few over and over; names that are looked for in vain are even more.
    if (found.size > foundLimit) found.clear();
    let known = found.get(name);
    if (known === undefined) {
      known = { entity: this.#find(name) };
      found.set(name, known);
    }
    return known.entity;
  }

  #find(name: string): Entity | undefined {
    const { byName, byRoman, byWord, byPart } = this.#derive();
    const key = nameKey(name);
    if (key === '') return undefined;
    const exact = byName.get(key);
    if (exact) return only(exact);
    const tokens = nameTokens(key);
    // A surname alone, or part of a long name, means the one person who bears it.
    const bearers =
      tokens.length > 0 && key.length > 3
        ? (byPart.get(tokens[0] ?? '') ?? []).filter((entity) => bears(entity, tokens))
        : [];
    if (bearers.length === 1) return bearers[0];
    if (key.length < 5 || /\d/.test(key)) return undefined;
    const roman = byRoman.get(romanise(key));
    if (roman) return only(roman);
    if (tokens.length < 2 && key.length < 7) return undefined;
    const near = new Set<Entity>();
    for (const token of tokens) {
      for (const entity of byWord.get(token.slice(0, 3)) ?? []) {
        if (tokensOfNames(entity).some((words) => isNear(tokens, words))) near.add(entity);
      }
    }
    return only([...near]);
  }

  /** The entity that has exactly this name or alias, whatever the accents and capitals. */
  findExactly(name: string): Entity | undefined {
    const exact = this.#derive().byName.get(nameKey(name));
    return exact && only(exact);
  }

  /** The entity of an id. */
  entity(id: string): Entity | undefined {
    return this.#derive().byId.get(id);
  }

  /**
   * Listed entities of which some name has a word that begins as `typed` does; the closest first (`closeness` by id, asked
   * for only where there are any), then those that most sources name.
   */
  search(typed: string, limit: number, closeness?: () => ReadonlyMap<string, number>): readonly Entity[] {
    return this.#search().find(typed, limit, closeness);
  }

  /** Paths of the sources that mention a listed entity. */
  sourcesNaming(entity: Entity): readonly string[] {
    return this.#search().sourcesNaming(entity);
  }

  /** Makes ready what is searched in, so that nobody who types waits for it. */
  prepareSearch(): void {
    this.#search();
  }

  #search(): NameSearch {
    const table = this.#derive();
    table.search ??= new NameSearch(this.entities());
    return table.search;
  }

  /** Whether the table is there: after a change it is worked out when first asked for. */
  get isWorkedOut(): boolean {
    return this.#table !== undefined;
  }

  /** Works the table out in small steps. Whoever asks meanwhile has the rest done at once. */
  *workOut(): Steps<void> {
    while (!this.#table) {
      this.#steps ??= derive(this.#sources, this.#rules);
      const { done, value } = this.#steps.next();
      if (done) this.#keep(value);
      else yield;
    }
  }

  #derive(): Table {
    return this.#table ?? this.#keep(finish(this.#steps ?? derive(this.#sources, this.#rules)));
  }

  #keep(table: Table): Table {
    this.#table = table;
    this.#steps = undefined;
    this.#found.clear();
    return table;
  }

  #changed(): void {
    this.#table = undefined;
    this.#steps = undefined;
  }
}

function only(found: readonly Entity[]): Entity | undefined {
  if (found.length === 1) return found[0];
  const actors = found.filter(({ type }) => type === 'person' || type === 'organization' || type === 'agreement');
  if (actors.length < 2) return actors[0];
  // The one whom twice as many sources name as any other is meant.
  const sources = (entity: Entity): number => new Set(entity.mentions.map(({ source }) => source)).size;
  const [first, second] = actors
    .map((entity) => ({ entity, count: sources(entity) }))
    .sort((a, b) => b.count - a.count);
  return first && second && first.count >= 2 * second.count ? first.entity : undefined;
}

/** Does one of the person's names hold all these words? */
function bears(entity: Entity, tokens: readonly string[]): boolean {
  return tokensOfNames(entity).some((words) => tokens.every((token) => words.includes(token)));
}

/** The words of each name of an entity: asked for over and over where many names are alike. */
function tokensOfNames(entity: Entity): readonly (readonly string[])[] {
  const before = nameWords.get(entity);
  if (before) return before;
  const words = entity.aliases.map((alias) => nameTokens(nameKey(alias)));
  nameWords.set(entity, words);
  return words;
}

const nameWords = new WeakMap<Entity, readonly (readonly string[])[]>();

function isNear(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => isSameWord(word, b[i] ?? ''));
}
