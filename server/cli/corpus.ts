import { dirname, resolve } from 'node:path';
import type { FindingRules } from '../features/briefFindings';
import type { CorpusIndex } from '../index/corpusIndex';
import { english } from '../messages/speaker';
import { type CorpusRules, noCorpusRules } from '../model/corpusRules';
import type { Problem } from '../model/problem';
import type { Language } from '../text/language';
import type { ReadCatalogue } from '../workspace/catalogues';
import { ConflictsCache } from '../workspace/conflictsCache';
import { Corpus } from '../workspace/corpus';
import { FactsCache } from '../workspace/factsCache';
import { findProjectFile, readProjectFile } from '../workspace/projectFile';
import { defaultSettings, type Settings } from '../workspace/settings';
import { count, printNote } from './print';
import { type Invocation, UsageError } from './usage';

export interface LoadedCorpus {
  readonly index: CorpusIndex;
  /** Absolute file by source path. */
  readonly files: ReadonlyMap<string, string>;
  readonly rules: FindingRules;
  readonly languages: readonly Language[];
  readonly problems: readonly (Problem & { readonly path: string })[];
  /** The files about sources. */
  readonly catalogues: readonly ReadCatalogue[];
  /** Problems of a source that only show beside the others. */
  readonly problemsAmongOthers: (path: string) => readonly Problem[];
}

/** Reads the corpus that a call names. Throws UsageError where there is nothing to read. */
export async function loadCorpus(invocation: Invocation): Promise<LoadedCorpus> {
  const { corpus: named } = invocation;
  const { corpus, settings, rules, roots } = await openCorpus(invocation);
  await corpus.load();
  const { index, problems } = corpus;
  const missing = problems.find(({ path }) => roots.includes(path));
  if (missing && (named.length || !index.paths.length))
    throw new UsageError(`corpus ${missing.path}: ${english.tell(missing.reason)}`);
  const lost =
    index.paths.filter((path) => index.factsOf(path)?.problems.some(({ code }) => code === 'unreadable-source'))
      .length + problems.length;
  if (lost) printNote(`${count(lost, 'source')} could not be read, or only in part; 'source-aware sources' tells why`);
  if (!index.paths.length) printNote(`no sources in ${roots.join(', ')}`);
  const files = new Map(index.paths.flatMap((path): [string, string][] => [[path, corpus.fileOf(path) ?? path]]));
  const { catalogues } = corpus;
  const broken = catalogues.filter((one) => one.problems.length).length;
  if (broken)
    printNote(`${count(broken, 'file')} about sources could not be read as a whole; 'source-aware sources' tells why`);
  return {
    index,
    files,
    problems,
    rules,
    languages: settings.languages,
    catalogues,
    problemsAmongOthers: (path) => corpus.problemsAmongOthers(path),
  };
}

/** The corpus that a call names, not read yet. */
export async function openCorpus({ corpus: named, cache }: Pick<Invocation, 'corpus' | 'cache'>): Promise<{
  corpus: Corpus;
  settings: Settings;
  rules: FindingRules;
  roots: readonly string[];
}> {
  const { settings, rules, corpusRules } = await resolveProject();
  const roots = named.length ? named.map((root) => resolve(root)) : settings.corpus;
  const corpus = new Corpus({
    roots,
    exclude: settings.exclude,
    maxFileSize: settings.maxFileSize,
    languages: settings.languages,
    rules: corpusRules,
    ...(cache ? { cache: new FactsCache(), conflictsCache: new ConflictsCache() } : {}),
  });
  return { corpus, settings, rules, roots };
}

/** What the project file at or above the current folder says, with its folders made absolute. */
async function resolveProject(): Promise<{ settings: Settings; rules: FindingRules; corpusRules: CorpusRules }> {
  const file = await findProjectFile(process.cwd());
  if (file === undefined)
    return {
      settings: { ...defaultSettings, corpus: defaultSettings.corpus.map((root) => resolve(root)) },
      rules: {},
      corpusRules: noCorpusRules,
    };
  const { settings, rules, mistakes } = await readProjectFile(file, defaultSettings);
  for (const { reason, line } of mistakes) printNote(`${file}:${line + 1}: ${english.tell(reason)}`);
  return {
    settings: { ...settings, corpus: settings.corpus.map((root) => resolve(dirname(file), root)) },
    rules: { severity: settings.severity, accepted: rules.acceptedConflicts },
    corpusRules: rules.corpus,
  };
}
