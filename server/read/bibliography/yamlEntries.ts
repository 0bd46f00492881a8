import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Catalogue, CatalogueEntry, RecordVariables } from '../../model/bibliographicRecord';
import type { Problem } from '../../model/problem';
import { catalogueProblem } from './catalogueProblem';
import { cslVariables } from './cslVariables';
import { languageTag } from './languageTag';
import { isKey } from './typedKey';

/** Reads a sidecar: the fields of one document. */
export function readSidecar(text: string): Catalogue {
  return readYaml(text, (root, read) => [read(root, [])]);
}

/**
 * Reads `sources.yaml`: a list of entries that each name their `file`, the same under `sources` or (as pandoc has it)
 * `references`, or fields under the path of each file.
 */
export function readSourcesFile(text: string): Catalogue {
  return readYaml(text, (root, read) => {
    const list = isSeq(root) ? root : (root.get('sources', true) ?? root.get('references', true));
    if (isSeq(list)) return list.items.map((item) => read(item, []));
    const map = isMap(list) ? list : root;
    if (!isMap(map)) return [];
    return map.items.map(({ key, value }) => read(value, isScalar(key) ? [String(key.value)] : []));
  });
}

type ReadEntry = (node: unknown, files: readonly string[]) => CatalogueEntry | undefined;

/** More than this is no list of sources. Characters. */
const longest = 5_000_000;

function readYaml(
  text: string,
  toEntries: (root: YAMLMap | YAMLSeq, read: ReadEntry) => (CatalogueEntry | undefined)[],
): Catalogue {
  const problems: Problem[] = [];
  if (text.length > longest) return { entries: [], problems: [catalogueProblem({ says: 'catalogueTooLong' }, 0)] };
  const lines = new LineCounter();
  const lineOf = (offset: number): number => Math.max(0, lines.linePos(offset).line - 1);
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      strict: false,
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    for (const { message, pos } of document.errors)
      problems.push(catalogueProblem({ says: 'notYaml', detail: message.split('\n', 1)[0] ?? '' }, lineOf(pos[0])));
    const root = document.contents;
    if (root === null) return { entries: [], problems };
    if (!isMap(root) && !isSeq(root))
      return {
        entries: [],
        problems: problems.length ? problems : [catalogueProblem({ says: 'catalogueWithoutFields' }, 0)],
      };
    const read: ReadEntry = (node, files) => readEntry(node, files, document, lineOf, problems);
    return { entries: toEntries(root, read).filter((entry) => entry !== undefined), problems };
  } catch (error) {
    // Aliases without anchor, and nesting beyond the parser's depth, throw.
    const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    return { entries: [], problems: [...problems, catalogueProblem({ says: 'catalogueUnreadable', detail }, 0)] };
  }
}

function readEntry(
  node: unknown,
  files: readonly string[],
  document: Document,
  lineOf: (offset: number) => number,
  problems: Problem[],
): CatalogueEntry | undefined {
  const line = lineOf(startOf(node));
  if (!isMap(node)) {
    problems.push(catalogueProblem({ says: 'entryWithoutValues' }, line));
    return undefined;
  }
  const fields: Record<string, unknown> = {};
  const lineOfField = new Map<string, number>();
  for (const { key, value } of node.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    // Dates and numbers of editions stay as they are written.
    const plain = isScalar(value)
      ? typeof value.value === 'number'
        ? (value.source ?? value.value)
        : value.value
      : toPlain(value, document);
    fields[name] = plain;
    lineOfField.set(name.toLowerCase(), lineOf(startOf(key)));
  }
  const { entry, wrong } = toEntry(fields, files, line);
  for (const field of wrong)
    problems.push(catalogueProblem({ says: 'unreadValue', field }, lineOfField.get(field.toLowerCase()) ?? line));
  return entry;
}

const toPlain = (value: unknown, document: Document): unknown =>
  isMap(value) || isSeq(value) ? value.toJS(document, { maxAliasCount: 50 }) : undefined;

const startOf = (node: unknown): number => {
  const { range } = (typeof node === 'object' && node !== null ? node : {}) as Partial<Node>;
  return range?.[0] ?? 0;
};

/** What people call the variables of CSL-JSON, in lower case. */
const called: Readonly<Record<string, string>> = {
  headline: 'title',
  authors: 'author',
  byline: 'author',
  creator: 'author',
  date: 'issued',
  published: 'issued',
  pubdate: 'issued',
  year: 'issued',
  'publication-date': 'issued',
  retrieved: 'accessed',
  url: 'URL',
  link: 'URL',
  canonical: 'URL',
  source_url: 'URL',
  doi: 'DOI',
  isbn: 'ISBN',
  issn: 'ISSN',
  pmid: 'PMID',
  lang: 'language',
  locale: 'language',
  outlet: 'publisher',
  site: 'publisher',
  site_name: 'publisher',
  publication: 'publisher',
  newspaper: 'container-title',
  journal: 'container-title',
  place: 'publisher-place',
  pages: 'page',
  keywords: 'keyword',
  notes: 'note',
};

const keyNames = ['citation-key', 'key', 'citekey', 'id'];
const fileNames = ['file', 'path', 'document'];

function toEntry(
  fields: Readonly<Record<string, unknown>>,
  files: readonly string[],
  line: number,
): { entry: CatalogueEntry; wrong: string[] } {
  const given = new Map(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));
  const named = fileNames.flatMap((name) => given.get(name) ?? []).filter((value) => typeof value === 'string');
  const keys = keyNames.flatMap((name) => given.get(name) ?? []).map(String);
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const lower = name.toLowerCase();
    if (keyNames.includes(lower) || fileNames.includes(lower)) continue;
    const variable = called[lower] ?? name;
    rest[variable] ??= value;
  }
  const { variables, wrong } = cslVariables(rest);
  const key = keys.find(isKey) ?? keys.find((one) => /\S/u.test(one) && !/[{}\n]/u.test(one));
  const tag = languageTag(typeof variables.language === 'string' ? variables.language : undefined);
  const known: RecordVariables = tag === undefined ? variables : { ...variables, language: tag };
  return {
    entry: { ...(key === undefined ? {} : { key }), variables: known, files: [...files, ...named], line },
    wrong,
  };
}
