import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '../model/problem';
import { globPattern } from '../text/glob';

/** A file of the corpus. */
export interface CorpusFile {
  /** Absolute. */
  readonly file: string;
  /** Relative to its corpus folder, with `/`: the name of the source everywhere. */
  readonly path: string;
}

export interface CorpusListing {
  /** Sorted by path. */
  readonly files: readonly CorpusFile[];
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
 * back to a folder already read is passed over. Never throws: what cannot be listed is a problem.
 */
export async function listCorpus(roots: readonly string[], exclude: readonly string[] = []): Promise<CorpusListing> {
  const files = new Map<string, CorpusFile>();
  const problems: (Problem & { path: string })[] = [];
  const excluded = exclude.map(globPattern);
  const seenFolders = new Set<string>();
  const taken = new Set<string>();
  const complain = (path: string, message: string): void => {
    problems.push({ code: 'unreadable-source', message, path });
  };
  const add = (file: string, path: string, root: string): void => {
    if (files.size >= mostFiles || files.has(file)) return;
    // Two corpus folders may hold files of one name: the second is told apart by its folder.
    const unique = taken.has(path) ? `${basename(resolve(root))}/${path}` : path;
    taken.add(unique);
    files.set(file, { file, path: unique });
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
      } catch (error) {
        complain(path, describeFailure(error));
      }
    }
  };
  for (const root of roots) {
    try {
      const found = await stat(root);
      if (found.isDirectory()) await walk(resolve(root), resolve(root), 0);
      else add(resolve(root), basename(root), dirname(resolve(root)));
    } catch (error) {
      complain(root, describeFailure(error));
    }
  }
  if (files.size >= mostFiles)
    complain(roots[0] ?? '', `Only the first ${mostFiles} files are read: is this the right folder?`);
  return { files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
}

/** What went wrong with a file, in words for the person who owns it. */
export function describeFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'The file or folder does not exist.';
    case 'EACCES':
    case 'EPERM':
      return 'No permission to read it.';
    case 'ELOOP':
      return 'The link leads back to itself.';
    case 'ENOTDIR':
    case 'EISDIR':
      return 'A folder stands where a file is expected, or the other way round.';
    default:
      return `It cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
