import type { SourceMetadata } from '../model/source';
import type { Language } from '../text/language';
import { splitNames } from './byline';
import { findDateLine, findIsoDate, toIso } from './writtenDate';

type Fields = 'title' | 'author' | 'publisher' | 'published' | 'url';

/** Where each field is looked for among `meta` elements, best first. */
const metaNames: Readonly<Record<Fields, string>> = {
  title: 'og:title citation_title dc.title dcterms.title twitter:title headline parsely-title',
  author: 'author article:author citation_author dc.creator dcterms.creator parsely-author sailthru.author byl',
  publisher: 'og:site_name citation_journal_title dc.publisher dcterms.publisher application-name article:publisher',
  published:
    'article:published_time og:article:published_time datepublished citation_publication_date dc.date dc.date.issued dcterms.issued dcterms.date dcterms.created parsely-pub-date sailthru.date pubdate publishdate publish-date date',
  url: 'og:url',
};

/** Collects what the head of a page, its linked data and its `time` elements tell about the page as a publication. */
export class PageHead {
  language: Language | undefined;
  #title = '';
  #headline = '';
  #headlines = 0;
  #canonical: string | undefined;
  #datetime: string | undefined;
  readonly #meta = new Map<string, string[]>();
  readonly #linked: Partial<Record<Fields, string[]>> = {};

  addElement(name: string, attributes: ReadonlyMap<string, string>, isFurniture: boolean): void {
    if (name === 'meta') {
      const key = (
        attributes.get('property') ??
        attributes.get('name') ??
        attributes.get('itemprop') ??
        ''
      ).toLowerCase();
      const content = attributes.get('content')?.trim();
      if (key && content && this.#meta.size < 300)
        this.#meta.set(key, [...(this.#meta.get(key) ?? []).slice(0, 20), content]);
    } else if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical') {
      this.#canonical ??= attributes.get('href');
    } else if (name === 'time' && !isFurniture) {
      const value = attributes.get('datetime');
      const published =
        /publi/i.test(`${attributes.get('class') ?? ''} ${attributes.get('itemprop') ?? ''}`) ||
        attributes.has('pubdate');
      if (value && (published || this.#datetime === undefined)) this.#datetime = value;
    }
  }

  /** The contents of `title` and of linked data. */
  addText(name: string, text: string): void {
    if (name === 'title') this.#title ||= text.replace(/\s+/g, ' ').trim();
    else this.#addLinkedData(text);
  }

  /** Text of the page as it is shown: the headline is taken from the first `h1`. */
  addShown(element: string, text: string): void {
    if (element === 'h1' && this.#headlines === 1 && this.#headline.length < 300) this.#headline += text;
  }

  beginHeadline(): void {
    if (/\S/.test(this.#headline) || this.#headlines === 0) this.#headlines += 1;
  }

  metadata(): Partial<SourceMetadata> {
    const headline = this.#headline.replace(/\s+/g, ' ').trim();
    const site = siteInTitle(this.#title);
    const title = this.#first('title') ?? (headline || site?.title || this.#title || undefined);
    const publisher = this.#first('publisher') ?? site?.name;
    const authors = [
      ...new Set(
        this.#all('author')
          .filter((value) => !/^https?:/.test(value))
          .flatMap(splitNames),
      ),
    ];
    const published = this.#dateIn([...this.#all('published'), ...(this.#datetime ? [this.#datetime] : [])]);
    const url = [this.#canonical, ...this.#all('url')].find((value) => value && /^https?:\/\//.test(value));
    return {
      ...(title ? { title } : {}),
      ...(authors.length ? { authors } : {}),
      ...(publisher ? { publisher } : {}),
      ...(published ? { published } : {}),
      ...(url ? { url } : {}),
      ...(this.language ? { language: this.language } : {}),
    };
  }

  #first(field: Fields): string | undefined {
    return this.#all(field)[0];
  }

  /** Linked data first: it is made for machines and hardly ever holds the name of the site in the title. */
  #all(field: Fields): string[] {
    return [
      ...(this.#linked[field] ?? []),
      ...metaNames[field].split(' ').flatMap((name) => this.#meta.get(name) ?? []),
    ].filter((value) => !/^https?:/.test(value) || field === 'url');
  }

  #dateIn(values: readonly string[]): string | undefined {
    for (const value of values) {
      const written = findIsoDate(value) ?? (findDateLine(value) ? toIso(findDateLine(value) ?? {}) : undefined);
      if (written) return written;
    }
    return undefined;
  }

  #addLinkedData(json: string): void {
    let data: unknown;
    try {
      data = JSON.parse(json.trim());
    } catch {
      // Pages hold broken linked data often enough; the rest of the page still tells.
      return;
    }
    const item = findArticle(data, 0);
    if (!item) return;
    const add = (field: Fields, value: unknown) => {
      const texts = textsIn(value);
      if (texts.length && !this.#linked[field]) this.#linked[field] = texts;
    };
    add('title', item['headline'] ?? item['name']);
    add('author', item['author'] ?? item['creator']);
    add('publisher', item['publisher'] ?? item['sourceOrganization']);
    add('published', item['datePublished'] ?? item['dateCreated']);
    add('url', item['url'] ?? item['mainEntityOfPage']);
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function findArticle(data: unknown, depth: number): JsonObject | undefined {
  if (depth > 4) return undefined;
  if (Array.isArray(data)) {
    for (const item of data.slice(0, 50)) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  if (!isObject(data)) return undefined;
  const type = textsIn(data['@type']).join(' ');
  if (/Article|Posting|Report|NewsRelease|FAQPage|WebPage/.test(type) && (data['headline'] || data['datePublished']))
    return data;
  return findArticle(data['@graph'], depth + 1) ?? findArticle(data['mainEntity'], depth + 1);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(textsIn);
  if (isObject(value)) return textsIn(value['name'] ?? value['@id'] ?? value['url']);
  return [];
}

/** 'Headline - Section - The Outlet': the site behind the last separator. */
function siteInTitle(title: string): { title: string; name: string } | undefined {
  const match = /^(.{3,}?)\s+[|·–—-]\s+(?:.*\s[|·–—-]\s+)?([^|·–—]{2,60}?)$/u.exec(title);
  const name = match?.[2]?.trim();
  if (!match || !name || name.split(/\s+/).length > 7 || /[.!?]$/.test(name)) return undefined;
  return { title: (match[1] ?? '').trim(), name };
}
