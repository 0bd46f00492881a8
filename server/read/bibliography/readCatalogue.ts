import type { Catalogue } from '../../model/bibliographicRecord';
import { decode } from '../../text/decode';
import { readBibtex } from './bibtex';
import { catalogueProblem, mostImportant } from './catalogueProblem';
import { readCslJson } from './cslJson';
import { readRis } from './ris';
import { readSidecar, readSourcesFile } from './yamlEntries';

/** The kinds of files about sources. */
export type CatalogueKind = 'bibtex' | 'ris' | 'csl' | 'sources' | 'sidecar';

/** The kind of a file by its name; undefined for files that say nothing on sources. Sidecars lie beside a document. */
export function catalogueKind(path: string): CatalogueKind | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (/^sources\.ya?ml$/u.test(name)) return 'sources';
  const suffix = /\.(?<suffix>[a-z]+)$/u.exec(name)?.groups?.['suffix'];
  switch (suffix) {
    case 'bib':
    case 'bibtex':
    case 'biblatex':
      return 'bibtex';
    case 'ris':
      return 'ris';
    case 'json':
      return 'csl';
    case 'yaml':
    case 'yml':
      return 'sidecar';
    default:
      return undefined;
  }
}

/**
 * Reads a file about sources. Undefined for JSON that is no bibliography. Never throws: what is broken is a problem with
 * its line, and the rest is there.
 */
export function readCatalogue(bytes: Uint8Array, kind: CatalogueKind): Catalogue | undefined {
  const { text, encoding, problem } = decode(bytes);
  if (encoding === 'binary')
    return kind === 'csl' ? undefined : { entries: [], problems: [catalogueProblem({ says: 'catalogueNotText' }, 0)] };
  const read = readText(text, kind);
  if (!read) return undefined;
  const problems = problem ? [catalogueProblem(problem, 0), ...read.problems] : read.problems;
  return { entries: read.entries, problems: mostImportant([...problems, ...repeatedKeys(read)]) };
}

function readText(text: string, kind: CatalogueKind): Catalogue | undefined {
  switch (kind) {
    case 'bibtex':
      return readBibtex(text);
    case 'ris':
      return readRis(text);
    case 'csl':
      return readCslJson(text);
    case 'sources':
      return readSourcesFile(text);
    case 'sidecar':
      return readSidecar(text);
  }
}

/** A key that the same file gave before: the first entry counts. */
function repeatedKeys({ entries }: Catalogue) {
  const first = new Map<string, number>();
  return entries.flatMap(({ key, line }) => {
    if (key === undefined) return [];
    const before = first.get(key);
    if (before !== undefined) return [catalogueProblem({ says: 'keyGivenTwice', key, line: String(before + 1) }, line)];
    first.set(key, line);
    return [];
  });
}
