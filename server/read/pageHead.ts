import type { SourceMetadata } from '../model/source';
import { isLanguage, type Language } from '../text/language';
import { printedName, writtenNames } from './bibliography/recordNames';
import { readLinkedData } from './linkedData';
import { findDateLine, findIsoDate, toIso } from './writtenDate';

type Fields = 'title' | 'author' | 'publisher' | 'published' | 'url' | 'doi' | 'language';

/** Where each field is looked for among `meta` elements, best first. */
const metaNames: Readonly<Record<Fields, string>> = {
  title: 'og:title citation_title dc.title dcterms.title twitter:title headline parsely-title',
  author:
    'author article:author citation_author citation_authors dc.creator dcterms.creator dc.contributor parsely-author sailthru.author byl',
  publisher: 'og:site_name citation_journal_title dc.publisher dcterms.publisher application-name article:publisher',
  published:
    'article:published_time og:article:published_time datepublished citation_publication_date dc.date dc.date.issued dcterms.issued dcterms.date dcterms.created parsely-pub-date sailthru.date pubdate publishdate publish-date date',
  url: 'og:url citation_public_url citation_abstract_html_url dc.identifier.uri dcterms.identifier dc.identifier',
  doi: 'citation_doi prism.doi bepress_citation_doi dc.identifier.doi dc.identifier dcterms.identifier',
  language: 'og:locale citation_language dc.language dcterms.language content-language',
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
  readonly #linked: string[] = [];
  #known: ReturnType<typeof readLinkedData>;

  addElement(name: string, attributes: ReadonlyMap<string, string>, isFurniture: boolean): void {
    if (name === 'meta') {
      const key = (
        attributes.get('property') ??
        attributes.get('name') ??
        attributes.get('itemprop') ??
        attributes.get('http-equiv') ??
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
    else if (this.#linked.length < mostBlocks) this.#linked.push(text);
  }

  /** Text of the page as it is shown: the headline is taken from the first `h1`. */
  addShown(element: string, text: string): void {
    if (element === 'h1' && this.#headlines === 1 && this.#headline.length < 300) this.#headline += text;
  }

  beginHeadline(): void {
    if (/\S/.test(this.#headline) || this.#headlines === 0) this.#headlines += 1;
  }

  metadata(): Partial<SourceMetadata> {
    this.#known = readLinkedData(this.#linked);
    const headline = this.#headline.replace(/\s+/g, ' ').trim();
    const site = siteInTitle(this.#title);
    const title = this.#first('title') ?? (headline || site?.title || this.#title || undefined);
    const publisher = this.#first('publisher') ?? site?.name;
    const authors = [...new Set(this.#all('author').flatMap(writtenNames).map(printedName))];
    const published = this.#dateIn([...this.#all('published'), ...(this.#datetime ? [this.#datetime] : [])]);
    const url = this.#address();
    const doi = /\b10\.\d{4,9}\/[^\s"'<>]+/.exec(
      this.#all('doi').find((value) => /\b10\.\d{4,9}\//.test(value)) ?? '',
    )?.[0];
    const language = this.language ?? this.#language();
    return {
      ...(title ? { title } : {}),
      ...(authors.length ? { authors } : {}),
      ...(publisher ? { publisher } : {}),
      ...(published ? { published } : {}),
      ...(url ? { url } : {}),
      ...(doi ? { doi } : {}),
      ...(language ? { language } : {}),
    };
  }

  #first(field: Fields): string | undefined {
    return this.#all(field)[0];
  }

  /** Linked data first: it is made for machines and hardly ever holds the name of the site in the title. */
  #all(field: Fields): string[] {
    const linked = field === 'language' ? undefined : this.#known?.[field];
    return [...(linked ?? []), ...metaNames[field].split(' ').flatMap((name) => this.#meta.get(name) ?? [])].filter(
      (value) => !/^https?:/.test(value) || field === 'url' || field === 'doi',
    );
  }

  /** The address that the page gives itself; one without its host is completed by another that has it. */
  #address(): string | undefined {
    const whole = this.#all('url').filter((value) => /^https?:\/\//.test(value) && URL.canParse(value));
    const canonical = this.#canonical?.trim();
    if (canonical && /^https?:\/\//.test(canonical)) return canonical;
    const [base] = whole;
    return canonical?.startsWith('/') && base ? new URL(canonical, base).href : base;
  }

  #language(): Language | undefined {
    const codes = this.#all('language').map((value) => value.trim().slice(0, 2).toLowerCase());
    return this.#known?.language ?? codes.find(isLanguage);
  }

  #dateIn(values: readonly string[]): string | undefined {
    for (const given of values) {
      // Journals write '2021/05/12' and '2021/5'.
      const value = given.replace(/^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/, (_, ...parts: string[]) =>
        parts
          .slice(0, 3)
          .flatMap((part) => (part ? [part.padStart(2, '0')] : []))
          .join('-'),
      );
      const written = findIsoDate(value) ?? (findDateLine(value) ? toIso(findDateLine(value) ?? {}) : undefined);
      if (written) return written;
    }
    return undefined;
  }
}

/** More linked data than any page has. */
const mostBlocks = 50;

/** 'Headline - Section - The Outlet': the site behind the last separator. */
function siteInTitle(title: string): { title: string; name: string } | undefined {
  const match = /^(.{3,}?)\s+[|·–—-]\s+(?:.*\s[|·–—-]\s+)?([^|·–—]{2,60}?)$/u.exec(title);
  const name = match?.[2]?.trim();
  if (!match || !name || name.split(/\s+/).length > 7 || /[.!?]$/.test(name)) return undefined;
  return { title: (match[1] ?? '').trim(), name };
}
