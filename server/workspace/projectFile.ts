import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { projectFile as fileName } from '../protocol';
import { describeFailure } from './corpusFiles';
import { parseSettings, type Settings } from './settings';

/** A place in the project file. Lines and characters from 0. */
interface Place {
  readonly line: number;
  readonly character: number;
  readonly length: number;
}

/** A mistake in the project file, where it stands. */
export interface ProjectMistake extends Place {
  readonly message: string;
}

export interface ProjectFile {
  /** Absolute path of the file. */
  readonly file: string;
  readonly settings: Settings;
  readonly mistakes: readonly ProjectMistake[];
  /** Where the file names the corpus, if it does. */
  readonly corpusEntry?: Place;
}

/** Looks for the project file in a folder and the folders above it. */
export async function findProjectFile(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, fileName);
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile()) return file;
    if (dirname(at) === at) return undefined;
  }
}

/** Reads a project file on top of other settings. Never throws: mistakes are values, each disables only its entry. */
export async function readProjectFile(file: string, base: Settings): Promise<ProjectFile> {
  try {
    return { file, ...parseProjectFile(await readFile(file, 'utf8'), base) };
  } catch (error) {
    return { file, settings: base, mistakes: [{ message: describeFailure(error), line: 0, character: 0, length: 0 }] };
  }
}

const knownEntries: ReadonlySet<string> = new Set(['corpus', 'exclude', 'severity', 'languages', 'maxFileSize']);

/** The settings in the text of a project file. */
export function parseProjectFile(text: string, base: Settings): Omit<ProjectFile, 'file'> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
  const placeAt = (offset: number, length: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(0, line - 1), character: Math.max(0, col - 1), length };
  };
  const mistakes: ProjectMistake[] = document.errors.map(({ message, pos: [from, to] }) => ({
    ...placeAt(from, Math.max(1, to - from)),
    message,
  }));
  const entries = entriesOf(document, mistakes);
  if (!entries) return { settings: base, mistakes };
  const offsets = entryOffsets(document);
  const placeOf = (name: string): Place => placeAt(offsets.get(name) ?? 0, Math.max(1, name.length));
  for (const [name] of entries) {
    if (!knownEntries.has(name))
      mistakes.push({
        ...placeOf(name),
        message: `Unknown entry '${name}'; known are ${[...knownEntries].join(', ')}.`,
      });
  }
  const parsed = parseSettings(Object.fromEntries(entries.filter(([name]) => knownEntries.has(name))), base);
  for (const mistake of parsed.mistakes) {
    const name = /^'(?<name>[^'.]+)/u.exec(mistake)?.groups?.['name'] ?? '';
    mistakes.push({ ...placeOf(name), message: `${mistake}.` });
  }
  return { settings: parsed.settings, mistakes, ...(offsets.has('corpus') ? { corpusEntry: placeOf('corpus') } : {}) };
}

/** The top-level entries as plain values; undefined where there are none. */
function entriesOf(document: Document, mistakes: ProjectMistake[]): [name: string, value: unknown][] | undefined {
  let value: unknown;
  try {
    // A file that calls for more repeated parts than this is an attack, not a list of folders.
    value = document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    mistakes.push({
      line: 0,
      character: 0,
      length: 1,
      message: error instanceof Error ? error.message : String(error),
    });
  }
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'object' && !Array.isArray(value)) return Object.entries(value);
  mistakes.push({
    line: 0,
    character: 0,
    length: 1,
    message: `${fileName} must hold entries such as 'corpus: [sources]'.`,
  });
  return undefined;
}

/** Offset of each top-level entry. */
function entryOffsets({ contents }: Document): ReadonlyMap<string, number> {
  if (!isMap(contents)) return new Map();
  return new Map(
    contents.items.flatMap(({ key }): [string, number][] =>
      isScalar(key) && key.range ? [[String(key.value), key.range[0]]] : [],
    ),
  );
}
