import { describeQuantity } from '../../compare/describeValue';
import type { CorpusIndex, SourceStatement } from '../../index/corpusIndex';
import type { Entity } from '../../index/entityTable';
import { recordOfSource } from '../../index/records';
import { dateOf } from '../../model/calendar';
import type { TimeExpression } from '../../model/time';
import type { Language } from '../../text/language';
import { visibleText } from '../../text/visibleText';

/** One property of one entity, as FollowTheMoney's statements have it; the id is left to whoever writes them. */
export interface FtmStatement {
  readonly entity_id: string;
  /** Property of the schema; `id` states that the entity exists. */
  readonly prop: string;
  readonly schema: string;
  readonly value: string;
  /** ISO 639-3, of words. */
  readonly lang?: string;
}

/**
 * What the sources claim, in the terms of FollowTheMoney (https://followthemoney.tech): every source is a document, every
 * actor a person or an organization, and every sentence that names an actor an event that involves them, with its date,
 * place and amounts, and the document as proof. Mentions tie actors to documents.
 */
export function* claimsAsFtm(index: CorpusIndex): Generator<FtmStatement> {
  for (const path of index.paths) yield* documentOf(path, index);
  const actors = index.entities.entities().filter(isActor);
  for (const actor of actors) yield* actorOf(actor);
  for (const actor of actors) yield* mentionsOf(actor);
  for (const statement of index.statements) yield* eventOf(statement, index);
}

/** ISO 639-3 codes, which FollowTheMoney takes. */
const codes: Readonly<Record<Language, string>> = { en: 'eng', es: 'spa', it: 'ita', fr: 'fra', pt: 'por', de: 'deu' };

const isActor = ({ type }: Entity): boolean => type === 'person' || type === 'organization';

const documentId = (path: string): string => `document:${path}`;
const actorId = ({ id }: Entity): string => `actor:${id}`;

function* documentOf(path: string, index: CorpusIndex): Generator<FtmStatement> {
  const record = recordOfSource(index, path);
  const { metadata, languages } = index.factsOf(path) ?? { metadata: undefined, languages: [] };
  const schema = /\.x?html?$/iu.test(path) ? 'HyperText' : /\.(?:pdf|docx|epub)$/iu.test(path) ? 'Pages' : 'PlainText';
  const say = about(documentId(path), schema);
  yield say('id', documentId(path));
  yield say('fileName', path.split('/').at(-1) ?? path);
  yield say('title', record?.title ?? path);
  for (const author of metadata?.authors ?? []) yield say('author', author);
  if (metadata?.publisher !== undefined) yield say('publisher', metadata.publisher);
  if (metadata?.published !== undefined) yield say('publishedAt', metadata.published);
  if (metadata?.url !== undefined) yield say('sourceUrl', metadata.url);
  for (const language of languages) {
    const code = codeOf(language);
    if (code !== undefined) yield say('language', code);
  }
}

function* actorOf(actor: Entity): Generator<FtmStatement> {
  const say = about(actorId(actor), schemaOf(actor));
  yield say('id', actorId(actor));
  yield say('name', actor.name);
  for (const alias of actor.aliases) if (alias !== actor.name) yield say('alias', alias);
  if (actor.country !== undefined) yield say('country', actor.country.toLowerCase());
}

const schemaOf = ({ type }: Entity): string => (type === 'person' ? 'Person' : 'Organization');

function* mentionsOf(actor: Entity): Generator<FtmStatement> {
  for (const source of new Set(actor.mentions.map((one) => one.source))) {
    const id = `mention:${actor.id}:${source}`;
    const say = about(id, 'Mention');
    yield say('id', id);
    yield say('document', documentId(source));
    yield say('resolved', actorId(actor));
    yield say('name', actor.name);
    yield say('detectedSchema', schemaOf(actor));
  }
}

/** A sentence that names at least one actor; without one nobody could find it. */
function* eventOf(statement: SourceStatement, index: CorpusIndex): Generator<FtmStatement> {
  const { participants, source, text, language, times, quantities, attributions } = statement;
  const involved = new Map<string, Entity>();
  const places = new Set<string>();
  for (const { key, mention } of participants) {
    const entity = index.entities.entity(key);
    if (entity && isActor(entity)) involved.set(entity.id, entity);
    else if (mention.type === 'place') places.add(mention.name);
  }
  if (involved.size === 0) return;
  const id = `claim:${source}:${statement.sentence}`;
  const say = about(id, 'Event');
  const lang = codes[language];
  yield say('id', id);
  yield { ...say('name', text.slice(statement.start, statement.end)), lang };
  yield say('proof', documentId(source));
  for (const entity of involved.values()) yield say('involved', actorId(entity));
  for (const place of places) yield say('location', place);
  for (const date of new Set(times.flatMap((time) => isoOf(time) ?? []))) yield say('date', date);
  for (const { speaker } of attributions) yield say('notes', `Said by ${text.slice(speaker.start, speaker.end)}`);
  for (const quantity of quantities) {
    if (quantity.dimension !== 'ordinal' && !quantity.label)
      yield say('summary', describeQuantity(quantity, language, text));
  }
}

/** '2021-06-12', '2021-06', '2021': as precise as the text says; undefined where it cannot be told. */
function isoOf({ from, precision, relation }: TimeExpression): string | undefined {
  if (from === undefined || relation === 'for') return undefined;
  const { year, month, day } = dateOf(from);
  const [y, m, d] = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  switch (precision) {
    case 'minute':
    case 'day':
      return `${y}-${m}-${d}`;
    case 'month':
      return `${y}-${m}`;
    case 'year':
      return y;
    case 'week':
    case 'season':
    case 'decade':
    case 'century':
    case 'vague':
      return undefined;
  }
}

const codeOf = (language: string): string | undefined => Object.entries(codes).find(([own]) => own === language)?.[1];

const about =
  (entity_id: string, schema: string) =>
  (prop: string, value: string): FtmStatement => ({ entity_id, schema, prop, value: visibleText(value).trim() });
