import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Reason } from '../model/reason';
import { projectFile as fileName } from '../protocol';
import { failureOf } from './corpusFiles';
import type { EntryMistake } from './projectEntries';
import { noRules, type ProjectRules, parseProjectRules, ruleEntries } from './projectRules';
import { parseSettings, type Settings } from './settings';

/** A place in the project file. Lines and characters from 0. */
interface Place {
  readonly line: number;
  readonly character: number;
  readonly length: number;
}

/** A mistake in the project file, where it stands. */
export interface ProjectMistake extends Place {
  readonly reason: Reason;
}

export interface ProjectFile {
  /** Absolute path of the file. */
  readonly file: string;
  readonly settings: Settings;
  readonly rules: ProjectRules;
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
    const reason = failureOf(error);
    return { file, settings: base, rules: noRules, mistakes: [{ reason, line: 0, character: 0, length: 0 }] };
  }
}

const settingEntries: ReadonlySet<string> = new Set(['corpus', 'exclude', 'severity', 'languages', 'maxFileSize']);

/** The entries that a project file may have. */
export const projectEntries: readonly string[] = [...settingEntries, ...ruleEntries];

/** What the text of a project file says. */
export function parseProjectFile(text: string, base: Settings): Omit<ProjectFile, 'file'> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
  const placeAt = (offset: number, length: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(0, line - 1), character: Math.max(0, col - 1), length };
  };
  const mistakes: ProjectMistake[] = document.errors.map(({ message, pos: [from, to] }) => ({
    ...placeAt(from, Math.max(1, to - from)),
    reason: { says: 'yamlMistake', detail: message },
  }));
  const entries = entriesOf(document, mistakes);
  if (!entries) return { settings: base, rules: noRules, mistakes };
  const placeOf = (path: EntryMistake['path']): Place => {
    const [start, end] = rangeAt(document, path);
    const [line = ''] = text.slice(start, end).split(/\r?\n/u, 1);
    return placeAt(start, Math.max(1, line.length));
  };
  const wrong: EntryMistake[] = entries
    .filter(([name]) => !projectEntries.includes(name))
    .map(([name]) => ({
      path: [name],
      reason: { says: 'unknownEntry', entry: name, known: projectEntries.join(', ') },
    }));
  const parsed = parseSettings(Object.fromEntries(entries.filter(([name]) => settingEntries.has(name))), base);
  for (const reason of parsed.mistakes) wrong.push({ path: reason.entry.split('.'), reason });
  const { rules, mistakes: wrongRules } = parseProjectRules(Object.fromEntries(entries));
  mistakes.push(...[...wrong, ...wrongRules].map(({ path, reason }) => ({ ...placeOf(path), reason })));
  const namesCorpus = entries.some(([name]) => name === 'corpus');
  return {
    settings: parsed.settings,
    rules,
    mistakes,
    ...(namesCorpus ? { corpusEntry: placeOf(['corpus']) } : {}),
  };
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
      reason: { says: 'yamlMistake', detail: error instanceof Error ? error.message : String(error) },
    });
  }
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'object' && !Array.isArray(value)) return Object.entries(value);
  mistakes.push({
    line: 0,
    character: 0,
    length: 1,
    reason: { says: 'projectWithoutEntries', file: fileName },
  });
  return undefined;
}

/** Where an entry begins and ends: its key, or the member of a list; the nearest one above it where there is none. */
function rangeAt(document: Document, path: EntryMistake['path']): readonly [start: number, end: number] {
  let found: readonly [number, number] = [0, 0];
  let at: unknown = document.contents;
  for (const step of path) {
    if (!isCollection(at)) break;
    const pair = isMap(at)
      ? at.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : undefined;
    const next: unknown = pair ? pair.value : at.get(step, true);
    const marked = pair ? pair.key : next;
    if (!isNode(marked) || !marked.range) break;
    found = [marked.range[0], marked.range[1]];
    at = next;
  }
  return found;
}
