import { dirname, resolve } from 'node:path';
import type { CorpusIndex } from '../index/corpusIndex';
import type { SeverityChoice } from '../model/finding';
import type { Problem } from '../model/problem';
import { Corpus } from '../workspace/corpus';
import { FactsCache } from '../workspace/factsCache';
import { findProjectFile, readProjectFile } from '../workspace/projectFile';
import { defaultSettings, type Settings } from '../workspace/settings';
import { type Invocation, UsageError } from './usage';

export interface LoadedCorpus {
  readonly index: CorpusIndex;
  /** Absolute file by source path. */
  readonly files: ReadonlyMap<string, string>;
  readonly severity: SeverityChoice;
  readonly problems: readonly (Problem & { readonly path: string })[];
}

/** Reads the corpus that a call names. Throws UsageError where there is nothing to read. */
export async function loadCorpus({ corpus: named, cache }: Invocation): Promise<LoadedCorpus> {
  const settings = await resolveSettings();
  const roots = named.length ? named.map((root) => resolve(root)) : settings.corpus;
  const corpus = new Corpus({ roots, exclude: settings.exclude, maxFileSize: settings.maxFileSize, ...(cache ? { cache: new FactsCache() } : {}) });
  await corpus.load();
  const { index, problems } = corpus;
  const missing = problems.find(({ path }) => roots.includes(path));
  if (missing && !index.paths.length) throw new UsageError(`corpus ${missing.path}: ${missing.message}`);
  const files = new Map(index.paths.flatMap((path): [string, string][] => [[path, corpus.fileOf(path) ?? path]]));
  return { index, files, problems, severity: settings.severity };
}

/** Settings of the project file at or above the current folder, with its folders made absolute. */
async function resolveSettings(): Promise<Settings> {
  const file = await findProjectFile(process.cwd());
  if (file === undefined) return { ...defaultSettings, corpus: defaultSettings.corpus.map((root) => resolve(root)) };
  const { settings, mistakes } = await readProjectFile(file, defaultSettings);
  for (const { message, line } of mistakes) process.stderr.write(`source-aware: ${file}:${line + 1}: ${message}\n`);
  return { ...settings, corpus: settings.corpus.map((root) => resolve(dirname(file), root)) };
}
