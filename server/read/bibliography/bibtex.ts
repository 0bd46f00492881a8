import type {
  Catalogue,
  CatalogueEntry,
  RecordType,
  RecordValue,
  RecordVariables,
} from '../../model/bibliographicRecord';
import type { Problem } from '../../model/problem';
import { type BibtexEntry, cutBibtex } from './bibtexEntries';
import { catalogueProblem } from './catalogueProblem';
import { languageTag } from './languageTag';
import { latexText } from './latexText';
import { dateOfFields, parseRecordDate } from './recordDate';
import { bibtexNames } from './recordNames';

/** Reads BibTeX and BibLaTeX, the exports of Better BibTeX among them. */
export function readBibtex(text: string): Catalogue {
  const { entries, problems } = cutBibtex(text);
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  return {
    entries: entries.filter(({ type }) => !lists.has(type)).map((entry) => toEntry(entry, byKey)),
    problems: [...problems, ...unknownTypes(entries)],
  };
}

/** Entries that are no publications. */
const lists: ReadonlySet<string> = new Set(['set', 'xdata', 'control', 'bibnote']);

const types: Readonly<Record<string, RecordType>> = {
  article: 'article-journal',
  suppperiodical: 'article-journal',
  periodical: 'periodical',
  review: 'review',
  book: 'book',
  mvbook: 'book',
  collection: 'book',
  mvcollection: 'book',
  reference: 'book',
  mvreference: 'book',
  proceedings: 'book',
  mvproceedings: 'book',
  manual: 'book',
  commentary: 'book',
  booklet: 'pamphlet',
  inbook: 'chapter',
  incollection: 'chapter',
  suppbook: 'chapter',
  bookinbook: 'chapter',
  suppcollection: 'chapter',
  inreference: 'entry-encyclopedia',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  report: 'report',
  techreport: 'report',
  thesis: 'thesis',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  unpublished: 'manuscript',
  misc: 'document',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  patent: 'patent',
  dataset: 'dataset',
  software: 'software',
  artwork: 'graphic',
  image: 'graphic',
  audio: 'song',
  music: 'song',
  movie: 'motion_picture',
  video: 'motion_picture',
  performance: 'performance',
  letter: 'personal_communication',
  jurisdiction: 'legal_case',
  legislation: 'legislation',
  legal: 'treaty',
  standard: 'standard',
};

const subtypes: Readonly<Record<string, RecordType>> = {
  newspaper: 'article-newspaper',
  magazine: 'article-magazine',
  interview: 'interview',
  speech: 'speech',
  webpage: 'webpage',
  blog: 'post-weblog',
  forum: 'post',
};

const theses: Readonly<Record<string, string>> = {
  phdthesis: 'PhD thesis',
  mastersthesis: "Master's thesis",
  phd: 'PhD thesis',
  mathesis: "Master's thesis",
  techreport: 'Technical report',
};

/** Variables that take one field as it is; where several fields are named, the first that the entry has. */
const texts: Readonly<Record<string, string>> = {
  'container-title-short': 'shortjournal journalabbreviation',
  'collection-title': 'series',
  'publisher-place': 'location address',
  publisher: 'publisher institution school organization',
  'title-short': 'shorttitle',
  volume: 'volume',
  'number-of-volumes': 'volumes',
  'number-of-pages': 'pagetotal numpages',
  'chapter-number': 'chapter',
  edition: 'edition',
  ISBN: 'isbn',
  ISSN: 'issn',
  PMID: 'pmid',
  PMCID: 'pmcid',
  abstract: 'abstract',
  annote: 'annotation annote',
  note: 'note addendum',
  keyword: 'keywords keyword',
  version: 'version',
  medium: 'howpublished',
  'call-number': 'library',
  status: 'pubstate',
  'event-title': 'eventtitle',
  'event-place': 'venue',
  'original-title': 'origtitle',
  'original-publisher': 'origpublisher',
  'original-publisher-place': 'origlocation',
};

const names: Readonly<Record<string, string>> = {
  author: 'author',
  editor: 'editor',
  translator: 'translator',
  'container-author': 'bookauthor',
  'collection-editor': 'serieseditor',
};

function toEntry(entry: BibtexEntry, byKey: ReadonlyMap<string, BibtexEntry>): CatalogueEntry {
  const field = (list: string): string | undefined => findField(entry, list, byKey);
  const text = (list: string): string | undefined => {
    const value = field(list);
    return (value === undefined ? undefined : latexText(value)) || undefined;
  };
  const variables: Record<string, RecordValue> = {};
  const put = (variable: string, value: RecordValue | undefined): void => {
    if (value !== undefined) variables[variable] = value;
  };
  for (const [variable, list] of Object.entries(texts)) put(variable, text(list));
  for (const [variable, list] of Object.entries(names)) {
    const found = bibtexNames(field(list) ?? '');
    if (found.length) put(variable, found);
  }
  put('title', titleOf(text('title'), text('subtitle')));
  put(
    'container-title',
    titleOf(text('journaltitle journal booktitle maintitle'), text('journalsubtitle booksubtitle')),
  );
  put('page', text('pages')?.replace(/\s*[–—-]+\s*/gu, '-'));
  put('DOI', text('doi')?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, ''));
  put('URL', addressOf(field('url') ?? field('howpublished')));
  put('issued', dateOf(text('date'), text('year'), text('month'), text('day')));
  put('accessed', parseRecordDate(text('urldate') ?? ''));
  put('original-date', parseRecordDate(text('origdate') ?? ''));
  put('event-date', parseRecordDate(text('eventdate') ?? ''));
  const type = subtypes[(text('entrysubtype') ?? '').toLowerCase()] ?? types[entry.type] ?? 'document';
  const isIssue = ['article-journal', 'article-magazine', 'article-newspaper', 'periodical'].includes(type);
  if (isIssue) put('issue', text('number issue'));
  else put(type === 'book' || type === 'chapter' ? 'collection-number' : 'number', text('number'));
  put('genre', theses[text('type') ?? entry.type] ?? text('type'));
  put('language', languageTag(text('langid language hyphenation')));
  // What was printed as the way of publication, and is an address, is no medium.
  if (variables['URL'] !== undefined && /https?:/u.test(text('howpublished') ?? '')) delete variables['medium'];
  const known: RecordVariables = { ...variables, type };
  return {
    ...(entry.key === '' ? {} : { key: entry.key }),
    variables: known,
    files: filesIn(entry.fields.get('file') ?? ''),
    line: entry.line,
  };
}

/** The value of the first field of the list that the entry has, or that the entry has from the one it is part of. */
function findField(entry: BibtexEntry, list: string, byKey: ReadonlyMap<string, BibtexEntry>): string | undefined {
  const own = list.split(' ').flatMap((name) => entry.fields.get(name) ?? []);
  if (own[0] !== undefined) return own[0];
  const parent = byKey.get((entry.fields.get('crossref') ?? entry.fields.get('xdata') ?? '').split(',', 1)[0] ?? '');
  if (!parent || parent === entry || ownOnly.has(list)) return undefined;
  const inherited = list.split(' ').flatMap((name) => parent.fields.get(inheritedName(name)) ?? []);
  return inherited[0];
}

/** What a part does not have from the whole. */
const ownOnly: ReadonlySet<string> = new Set([
  'title',
  'subtitle',
  'shorttitle',
  'pages',
  'abstract',
  'doi',
  'url',
  'note addendum',
]);

/** The title of the whole is the container's title of the part. */
const inheritedName = (name: string): string =>
  name === 'booktitle' || name === 'journaltitle'
    ? 'title'
    : name === 'booksubtitle'
      ? 'subtitle'
      : name === 'bookauthor'
        ? 'author'
        : name;

function titleOf(title: string | undefined, subtitle: string | undefined): string | undefined {
  if (title === undefined || subtitle === undefined) return title ?? subtitle;
  return /[?!.:]$/u.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

function dateOf(date?: string, year?: string, month?: string, day?: string) {
  if (date !== undefined) return parseRecordDate(date);
  return year === undefined ? undefined : dateOfFields(year, month, day);
}

/** An address as it is written, without the LaTeX around it. */
function addressOf(value: string | undefined): string | undefined {
  return /https?:\/\/[^\s{}]+/u.exec(value?.replace(/\\([%#&_~$])/gu, '$1') ?? '')?.[0];
}

/** Files of an entry: a path, or 'Title:path:type' as Zotero and JabRef have it, several parted by `;`. */
function filesIn(field: string): string[] {
  return field
    .split(/(?<!\\);/u)
    .flatMap((one) => {
      const parts = one.split(/(?<!\\):/u).map((part) => part.replace(/\\([\\:;{}&_%#$])/gu, '$1').trim());
      // A drive letter is no title.
      if (parts.length > 1 && /^[a-zA-Z]$/u.test(parts[0] ?? '')) return [`${parts[0]}:${parts[1]}`];
      return parts.length >= 3 ? [parts[1] ?? ''] : [parts[0] ?? ''];
    })
    .map((file) =>
      file.includes('{') || file.includes('\\') ? latexText(file.replace(/\\(?=[\w .-]*[\\/.])/gu, '/')) : file,
    )
    .filter((file) => file !== '');
}

function unknownTypes(entries: readonly BibtexEntry[]): Problem[] {
  return entries
    .filter(({ type }) => !(type in types) && !lists.has(type) && !/^custom[a-f]$/u.test(type))
    .map(({ type, key, line }) => catalogueProblem({ says: 'bibtexTypeUnknown', key, type }, line));
}
