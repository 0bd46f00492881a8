import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '../model/problem';
import type { Reason } from '../model/reason';
import { type CatalogueKind, catalogueKind } from '../read/bibliography/readCatalogue';
import { globPattern } from '../text/glob';
import { isInside } from './filePath';
import { ReadingFailure } from './readingFailure';

/** A file of the corpus. */
export interface CorpusFile {
  /** Absolute. */
  readonly file: string;
  /** Relative to its corpus folder, with `/`: the name of the source everywhere. */
  readonly path: string;
}

/** A file about sources: a sidecar, `sources.yaml`, a bibliography. */
export interface CatalogueFile extends CorpusFile {
  readonly kind: CatalogueKind;
  /** Of a sidecar: the document that it is about. */
  readonly document?: CorpusFile;
  /** Why it is not read. */
  readonly problem?: Reason;
}

export interface CorpusListing {
  /** Sorted by path. */
  readonly files: readonly CorpusFile[];
  /** What counts more comes first: sidecars, then `sources.yaml`, then bibliographies, each sorted by path. */
  readonly catalogues: readonly CatalogueFile[];
  readonly problems: readonly (Problem & { readonly path: string })[];
}

/** File types that are read as sources; everything else in a folder is passed over in silence. */
export const sourceSuffixes: ReadonlySet<string> = new Set([
  '.txt',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.xhtml',
  '.docx',
  '.pdf',
  '.epub',
  '.srt',
  '.vtt',
  '.csv',
  '.tsv',
  '.eml',
]);

/** More files than anybody reads for a brief: somebody chose the wrong folder. */
const mostFiles = 20_000;
const deepest = 40;

const skippedFolders = new Set(['node_modules', '__pycache__']);

/**
 * Lists the source files of folders and files. A folder is read recursively, hidden folders left out; a link that leads
 * back to a folder already read is passed over. Bibliographies right beside a folder belong to it, unless that lies
 * outside `boundary`. Never throws: what cannot be listed is a problem.
 */
export async function listCorpus(
  roots: readonly string[],
  exclude: readonly string[] = [],
  boundary?: string,
): Promise<CorpusListing> {
  const files = new Map<string, CorpusFile>();
  const about = new Map<string, CatalogueFile>();
  const problems: (Problem & { path: string })[] = [];
  const excluded = exclude.map(globPattern);
  const seenFolders = new Set<string>();
  const taken = new Set<string>();
  const takenAbout = new Set<string>();
  const complain = (path: string, reason: Reason): void => {
    problems.push({ code: 'unreadable-source', reason, path });
  };
  const add = (file: string, path: string, root: string): void => {
    if (files.size >= mostFiles || files.has(file)) return;
    // Two corpus folders may hold files of one name: the second is told apart by its folder.
    const unique = taken.has(path) ? `${basename(resolve(root))}/${path}` : path;
    taken.add(unique);
    files.set(file, { file, path: unique });
  };
  const addAbout = (file: string, path: string): void => {
    const kind = catalogueKind(file);
    if (kind === undefined || about.size >= mostFiles || about.has(file)) return;
    const unique = takenAbout.has(path) ? `${basename(dirname(file))}/${basename(file)}` : path;
    takenAbout.add(unique);
    about.set(file, { file, path: unique, kind });
  };
  const walk = async (folder: string, root: string, depth: number): Promise<void> => {
    const real = await realpath(folder);
    if (seenFolders.has(real) || depth > deepest) return;
    seenFolders.add(real);
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (files.size >= mostFiles) return;
      const file = join(folder, entry.name);
      const path = relative(root, file).split(sep).join('/');
      if (entry.name.startsWith('.') || excluded.some((pattern) => pattern.test(path))) continue;
      try {
        const kind = entry.isSymbolicLink() ? await stat(file) : entry;
        if (kind.isDirectory()) {
          if (!skippedFolders.has(entry.name)) await walk(file, root, depth + 1);
        } else if (kind.isFile() && sourceSuffixes.has(extname(entry.name).toLowerCase())) add(file, path, root);
        else if (kind.isFile()) addAbout(file, path);
      } catch (error) {
        complain(path, failureOf(error));
      }
    }
  };
  for (const root of roots) {
    try {
      const found = await stat(root);
      if (found.isDirectory()) {
        await walk(resolve(root), resolve(root), 0);
        for (const name of await besides(resolve(root), boundary))
          addAbout(join(dirname(resolve(root)), name), `../${name}`);
      } else if (catalogueKind(root) === undefined) add(resolve(root), basename(root), dirname(resolve(root)));
      else addAbout(resolve(root), basename(root));
    } catch (error) {
      complain(root, failureOf(error));
    }
  }
  if (files.size >= mostFiles) complain(roots[0] ?? '', { says: 'tooManyFiles', files: String(mostFiles) });
  const byPath = (a: CorpusFile, b: CorpusFile): number => (a.path < b.path ? -1 : 1);
  const listed = [...files.values()].sort(byPath);
  return { files: listed, catalogues: sortCatalogues([...about.values()].sort(byPath), listed), problems };
}

const jsonNames = ['csl', 'bibliography', 'references', 'library', 'zotero'];

/** Pattern of the names of bibliographies right beside a folder of sources. JSON of other kinds is common there. */
export const besidesPattern = `{*.bib,*.bibtex,*.biblatex,*.ris,sources.yaml,sources.yml,${jsonNames.map((name) => `*${name}*.json`).join(',')}}`;

/** Whether a file right beside a folder of sources is a bibliography by its name. */
export function isBibliographyBeside(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    /\.(?:bib|bibtex|biblatex|ris)$|^sources\.ya?ml$/u.test(lower) ||
    (lower.endsWith('.json') && jsonNames.some((one) => lower.includes(one)))
  );
}

/** Names of the bibliographies right beside a folder. */
async function besides(folder: string, boundary: string | undefined): Promise<string[]> {
  const parent = dirname(folder);
  if (parent === folder || (boundary !== undefined && !isInside(parent, boundary))) return [];
  const names = await readdir(parent).catch((): string[] => []);
  return names.filter(isBibliographyBeside).sort();
}

/** `sources.yaml` is written by hand for these documents, a bibliography by a program for many. */
const ranks: Readonly<Record<CatalogueKind, number>> = { sidecar: 0, sources: 1, csl: 2, bibtex: 2, ris: 2 };

/** The files about sources in the order in which they count. YAML that lies beside no document is of another kind. */
function sortCatalogues(about: readonly CatalogueFile[], files: readonly CorpusFile[]): CatalogueFile[] {
  const byFile = new Map(files.map((one) => [one.file, one]));
  const byStem = new Map<string, CorpusFile[]>();
  for (const one of files) byStem.set(stemOf(one.file), [...(byStem.get(stemOf(one.file)) ?? []), one]);
  const sidecars = about.flatMap((one): CatalogueFile[] => {
    if (one.kind !== 'sidecar') return [];
    const stem = stemOf(one.file);
    const exact = byFile.get(stem);
    const [document, other] = exact ? [exact] : (byStem.get(stem) ?? []);
    if (document && !other) return [{ ...one, document }];
    if (document && other) {
      const [first, second] = [basename(document.file), basename(other.file)];
      return [{ ...one, problem: { says: 'sidecarOfTwo', first, second } }];
    }
    if (!sourceSuffixes.has(extname(stem).toLowerCase())) return [];
    return [{ ...one, problem: { says: 'sidecarOfNone', document: basename(stem) } }];
  });
  const others = about.filter(({ kind }) => kind !== 'sidecar').sort((a, b) => ranks[a.kind] - ranks[b.kind]);
  return [...sidecars, ...others];
}

const stemOf = (file: string): string => file.slice(0, file.length - extname(file).length);

/** What went wrong with a file. */
export function failureOf(error: unknown): Reason {
  if (error instanceof ReadingFailure) return error.reason;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return { says: 'noSuchFile' };
    case 'EACCES':
    case 'EPERM':
      return { says: 'noPermission' };
    case 'ELOOP':
      return { says: 'linkInCircle' };
    case 'ENOTDIR':
    case 'EISDIR':
      return { says: 'folderForFile' };
    default:
      return { says: 'unreadableFile', detail: error instanceof Error ? error.message : String(error) };
  }
}
