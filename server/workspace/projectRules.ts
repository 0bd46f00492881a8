import type { AcceptedConflict } from '../model/acceptedConflict';
import { type CorpusRules, noCorpusRules } from '../model/corpusRules';
import { fold } from '../text/fold';
import { parseAccepted } from './acceptedEntries';
import { type EntryMistake, EntryReader, isRecord, isText } from './projectEntries';

/** What only a project file can say, beside settings. */
export interface ProjectRules {
  readonly acceptedConflicts: readonly AcceptedConflict[];
  readonly corpus: CorpusRules;
}

export const noRules: ProjectRules = { acceptedConflicts: [], corpus: noCorpusRules };

/** Names of the entries that `parseProjectRules` reads. */
export const ruleEntries: readonly string[] = ['aliases', 'ignoredNames', 'trustedSources', 'acceptedConflicts'];

/** Reads the rules out of the plain value of a project file. A wrong entry is a mistake and disables only itself. */
export function parseProjectRules(value: Readonly<Record<string, unknown>>): {
  rules: ProjectRules;
  mistakes: readonly EntryMistake[];
} {
  const reader = new EntryReader();
  const { merge, split } = parseAliases(value['aliases'], reader);
  const rules: ProjectRules = {
    acceptedConflicts: reader.list(value['acceptedConflicts'], ['acceptedConflicts'], parseAccepted),
    corpus: {
      merge,
      split,
      ignored: reader.texts(value['ignoredNames'], ['ignoredNames'], 'mustBeNames'),
      trusted: reader.texts(value['trustedSources'], ['trustedSources'], 'mustBeSources'),
    },
  };
  return { rules, mistakes: reader.mistakes };
}

function parseAliases(raw: unknown, reader: EntryReader): Pick<CorpusRules, 'merge' | 'split'> {
  if (raw === undefined || raw === null) return noCorpusRules;
  if (!isRecord(raw)) {
    reader.mistakes.push({ path: ['aliases'], reason: { says: 'aliasesForm' } });
    return noCorpusRules;
  }
  for (const key of Object.keys(raw)) {
    if (key !== 'merge' && key !== 'split')
      reader.mistakes.push({
        path: ['aliases', key],
        reason: { says: 'unknownEntryAmong', entry: key, known: 'merge, split' },
      });
  }
  const merge = reader.list(raw['merge'], ['aliases', 'merge'], parseNames);
  const split = reader.list(raw['split'], ['aliases', 'split'], (one, path) => {
    const names = parseNames(one, path);
    if (!Array.isArray(names)) return names;
    const joined = merge.find(
      (others) => names.filter((name) => others.some((other) => isSame(name, other))).length > 1,
    );
    return joined ? { path, reason: { says: 'aliasNamesJoined' as const } } : names;
  });
  return { merge, split };
}

function parseNames(raw: unknown, path: EntryMistake['path']): string[] | EntryMistake {
  return Array.isArray(raw) && raw.length > 1 && raw.every(isText) ? raw : { path, reason: { says: 'aliasNamesForm' } };
}

const isSame = (a: string, b: string): boolean => fold(a) === fold(b);
