import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { projectFile as fileName } from '../protocol';
import { describeFailure } from './corpusFiles';
import { parseSettings, type Settings } from './settings';

/** A mistake in the project file, where it stands. Lines and characters from 0. */
export interface ProjectMistake {
  readonly message: string;
  readonly line: number;
  readonly character: number;
  readonly length: number;
}

export interface ProjectFile {
  /** Absolute path of the file. */
  readonly file: string;
  readonly settings: Settings;
  readonly mistakes: readonly ProjectMistake[];
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
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const mistakes: ProjectMistake[] = [];
  const at = (offset: number, length: number, message: string): void => {
    const { line, col } = lineCounter.linePos(offset);
    mistakes.push({ message, line: Math.max(0, line - 1), character: Math.max(0, col - 1), length });
  };
  for (const { message, pos } of document.errors) at(pos[0], Math.max(1, pos[1] - pos[0]), message);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    at(0, 1, error instanceof Error ? error.message : String(error));
  }
  if (value === null || value === undefined) return { settings: base, mistakes };
  if (typeof value !== 'object' || Array.isArray(value)) {
    at(0, 1, `${fileName} must hold entries such as 'corpus: [sources]'.`);
    return { settings: base, mistakes };
  }
  const offsets = entryOffsets(text);
  for (const name of Object.keys(value)) {
    if (!knownEntries.has(name)) at(offsets.get(name) ?? 0, name.length, `Unknown entry '${name}'; known are ${[...knownEntries].join(', ')}.`);
  }
  const parsed = parseSettings(Object.fromEntries(Object.entries(value).filter(([name]) => knownEntries.has(name))), base);
  for (const mistake of parsed.mistakes) {
    const name = /^'(?<name>[^'.]+)/u.exec(mistake)?.groups?.['name'] ?? '';
    at(offsets.get(name) ?? 0, Math.max(1, name.length), `${mistake}.`);
  }
  return { settings: parsed.settings, mistakes };
}

/** Offset of each top-level entry. */
function entryOffsets(text: string): ReadonlyMap<string, number> {
  return new Map([...text.matchAll(/^(?<name>[\w-]+)\s*:/gmu)].map((match) => [match.groups?.['name'] ?? '', match.index]));
}
