import { isLanguage, type Language } from '../text/language';
import { parseLooseJson } from './looseJson';

/** What the linked data of a page (schema.org as JSON-LD) tells about it as a publication; lists are best first. */
export interface LinkedData {
  readonly title: readonly string[];
  readonly author: readonly string[];
  readonly publisher: readonly string[];
  readonly published: readonly string[];
  readonly url: readonly string[];
  readonly doi: readonly string[];
  readonly language?: Language;
}

/**
 * Reads the JSON-LD blocks of a page: single things, lists, `@graph`, things that other blocks name by `@id`; damaged JSON
 * as far as it goes. Undefined where no block speaks of an article or another work.
 */
export function readLinkedData(blocks: readonly string[]): LinkedData | undefined {
  const things = blocks.flatMap((block) => thingsIn(parseLooseJson(block), 0)).slice(0, mostThings);
  const byId = new Map(
    things.flatMap((thing) =>
      typeof thing['@id'] === 'string' && Object.keys(thing).length > 1 ? [[thing['@id'], thing] as const] : [],
    ),
  );
  const [best] = things.map((thing) => ({ thing, rank: rankOf(thing) })).sort((a, b) => b.rank - a.rank);
  if (!best || best.rank === 0) return undefined;
  const { thing } = best;
  const names = (value: unknown): string[] => namesIn(value, byId, 0);
  const [code = ''] = names(thing['inLanguage']).map((name) => name.slice(0, 2).toLowerCase());
  return {
    title: textsIn(thing['headline']).concat(textsIn(thing['name'])),
    author: [...names(thing['author']), ...(thing['author'] === undefined ? names(thing['creator']) : [])],
    publisher: [...names(thing['publisher']), ...names(thing['sourceOrganization']), ...names(thing['isPartOf'])],
    published: [...textsIn(thing['datePublished']), ...textsIn(thing['dateCreated']), ...textsIn(thing['uploadDate'])],
    url: [...addressesIn(thing['url']), ...addressesIn(thing['mainEntityOfPage']), ...addressesIn(thing['@id'])],
    doi: doisIn([thing['identifier'], thing['sameAs'], thing['@id']]),
    ...(isLanguage(code) ? { language: code } : {}),
  };
}

type Thing = Readonly<Record<string, unknown>>;

const mostThings = 500;
const deepest = 6;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every thing of a block that may be a work or be named by one. */
function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.slice(0, mostThings).flatMap((one) => thingsIn(one, depth + 1));
  if (!isThing(value)) return [];
  const inner = [
    value['@graph'],
    value['mainEntity'],
    value['mainEntityOfPage'],
    value['itemListElement'],
    value['author'],
    value['publisher'],
  ];
  return [value, ...inner.flatMap((one) => thingsIn(one, depth + 1))];
}

/** How likely a thing is what the page is about: 0 for people, sites and menus. */
function rankOf(thing: Thing): number {
  const type = textsIn(thing['@type']).join(' ');
  const isTold = thing['headline'] !== undefined || thing['datePublished'] !== undefined;
  if (/Article|Posting|Report|NewsRelease|LiveBlog|Review|ScholarlyArticle/u.test(type)) return isTold ? 3 : 0;
  if (/^(?:Book|Dataset|Thesis|VideoObject|PodcastEpisode|Legislation|DigitalDocument)/u.test(type))
    return isTold || thing['name'] !== undefined ? 2 : 0;
  return /WebPage|FAQPage|CreativeWork/u.test(type) && isTold ? 1 : 0;
}

/** Names of people and bodies: as text, as things, or as things named by their `@id`. */
function namesIn(value: unknown, byId: ReadonlyMap<string, Thing>, depth: number): string[] {
  if (depth > deepest) return [];
  if (typeof value === 'string') return textsIn(value);
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((one) => namesIn(one, byId, depth + 1));
  if (!isThing(value)) return [];
  const own = textsIn(value['name']);
  if (own.length > 0) return own.slice(0, 1);
  const parts = [...textsIn(value['givenName']), ...textsIn(value['familyName'])];
  if (parts.length > 0) return [parts.join(' ')];
  const id = value['@id'];
  const named = typeof id === 'string' ? byId.get(id) : undefined;
  return named && named !== value
    ? namesIn(named, byId, depth + 1)
    : textsIn(value['@value']).concat(textsIn(value['alternateName']));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [plain(value)];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(textsIn);
  return isThing(value) ? textsIn(value['@value']) : [];
}

function addressesIn(value: unknown): string[] {
  if (isThing(value)) return [...addressesIn(value['@id']), ...addressesIn(value['url'])];
  return textsIn(value).filter((text) => /^https?:\/\//u.test(text));
}

function doisIn(values: readonly unknown[]): string[] {
  const texts = values
    .flatMap((value) => (Array.isArray(value) ? value.slice(0, 20) : [value]))
    .flatMap((value) => (isThing(value) ? textsIn(value['value']) : textsIn(value)));
  return texts.flatMap((text) => /\b10\.\d{4,9}\/[^\s"'<>]+/u.exec(text)?.[0] ?? []);
}

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** The text without the entities and marks of HTML that pages put into their data by mistake. */
function plain(text: string): string {
  return text
    .replace(/&(?:(?<name>amp|quot|apos|lt|gt|nbsp)|#(?<decimal>\d{1,6})|#x(?<hex>[0-9a-f]{1,5}));/giu, (...match) => {
      const { name, decimal, hex }: Record<string, string | undefined> = match.at(-1);
      if (name !== undefined) return entities[name.toLowerCase()] ?? '';
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/<\/?[a-z][^<>]{0,200}>/giu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
