import type {
  BibliographicRecord,
  Bibliography,
  CatalogueEntry,
  RecordVariables,
} from '../../model/bibliographicRecord';
import type { Problem } from '../../model/problem';
import type { Reason } from '../../model/reason';
import type { SourceMetadata } from '../../model/source';
import { fold } from '../../text/fold';
import { catalogueProblem } from './catalogueProblem';
import { type DescribedSource, type FiledEntry, isSamePublication, type Matches } from './matchEntries';
import { recordMetadata } from './recordMetadata';

/** A problem on a file about sources, or on the source itself. */
export interface KeyProblem {
  readonly catalogue?: string;
  readonly source?: string;
  readonly problem: Problem;
}

export interface MadeBibliography {
  readonly bibliography: Bibliography;
  /** What files tell of each source, by path. */
  readonly told: ReadonlyMap<string, Partial<SourceMetadata>>;
  readonly problems: readonly KeyProblem[];
}

/**
 * What the entries, matched with sources, say together. Of one source the entries that come first count most. A key is
 * that of whoever has it first: sources by path, then entries without a document; whoever else claims it is a problem.
 */
export function makeBibliography({ bySource, others }: Matches, sources: readonly DescribedSource[]): MadeBibliography {
  const problems: KeyProblem[] = [];
  const owners = new Map<string, Owner>();
  const moreKeys = new Map<string, string>();
  const ofSources = new Map<string, RecordVariables>();
  const told = new Map<string, Partial<SourceMetadata>>();
  for (const { path, metadata } of [...sources].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const entries = bySource.get(path) ?? [];
    const claims: Claim[] = [
      ...entries.flatMap(({ entry, catalogue }): Claim[] =>
        entry.key === undefined ? [] : [{ key: entry.key, catalogue, line: entry.line }],
      ),
      ...(metadata?.key === undefined ? [] : [{ key: metadata.key, line: 0 }]),
    ];
    const keys = claims.flatMap((claim) => {
      const owner = owners.get(claim.key);
      if (owner && owner.path !== path) problems.push(clash(claim, owner, path));
      else owners.set(claim.key, { path });
      return owner && owner.path !== path ? [] : [claim.key];
    });
    for (const key of new Set(keys.slice(1))) if (key !== keys[0]) moreKeys.set(key, path);
    if (!entries.length) continue;
    const variables = mergeVariables(entries);
    ofSources.set(path, variables);
    told.set(path, { ...recordMetadata(variables), ...(keys[0] === undefined ? {} : { key: keys[0] }) });
  }
  const records = recordsOf(others, owners, problems);
  return { bibliography: { ofSources, others: records, moreKeys }, told, problems };
}

/** The variables of all entries of one source; of each, that of the first entry that has it. */
function mergeVariables(entries: readonly FiledEntry[]): RecordVariables {
  const merged = new Map<string, RecordVariables[string]>();
  for (const { entry } of entries)
    for (const [name, value] of Object.entries(entry.variables)) if (!merged.has(name)) merged.set(name, value);
  return Object.fromEntries(merged);
}

interface Claim {
  readonly key: string;
  readonly catalogue?: string;
  readonly line: number;
}

/** Who has a key: a source, or an entry without one. */
interface Owner {
  readonly path?: string;
  readonly filed?: FiledEntry;
}

function clash({ key, catalogue, line }: Claim, { path: owner = '' }: Owner, path: string): KeyProblem {
  const problem = catalogueProblem({ says: 'keyOfOtherSource', key, owner, source: path }, line);
  return catalogue === undefined ? { source: path, problem } : { catalogue, problem };
}

function recordsOf(
  others: readonly FiledEntry[],
  owners: Map<string, Owner>,
  problems: KeyProblem[],
): BibliographicRecord[] {
  const records: BibliographicRecord[] = [];
  const taken = new Set(owners.keys());
  for (const filed of others) {
    const { entry, catalogue } = filed;
    const { key } = entry;
    const owner = key === undefined ? undefined : owners.get(key);
    if (key !== undefined && owner) {
      // Twice in one file is said where the file is read; one library is often exported in two formats.
      const isOther = owner.filed
        ? owner.filed.catalogue !== catalogue && !isSamePublication(owner.filed.entry, entry)
        : true;
      const title = owner.filed?.entry.variables.title ?? '';
      const reason: Reason =
        owner.path === undefined
          ? { says: 'keyOfEntry', key, title, file: owner.filed?.catalogue ?? '' }
          : { says: 'keyOfSource', key, owner: owner.path };
      if (isOther) problems.push({ catalogue, problem: catalogueProblem(reason, entry.line) });
      continue;
    }
    const id = key ?? freeKey(entry, taken);
    owners.set(id, { filed });
    taken.add(id);
    records.push({ ...entry.variables, id, type: entry.variables.type ?? 'document' });
  }
  return records;
}

/** A readable key for an entry that has none: author, year, first long word of the title. */
function freeKey({ variables }: CatalogueEntry, taken: ReadonlySet<string>): string {
  const { authors = [], publisher = '', published = '', title = '' } = recordMetadata(variables);
  const author = variables.author?.[0]?.family ?? authors[0] ?? publisher;
  const word = title.split(/[^\p{L}\p{N}]+/u).find((one) => one.length > 3) ?? '';
  const wanted = `${ascii(author)}${published.slice(0, 4)}${ascii(word)}`.replace(/^(?=\d|$)/u, 'source');
  let key = wanted;
  for (let copy = 2; taken.has(key); copy += 1) key = `${wanted}-${copy}`;
  return key;
}

const ascii = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]/gu, '')
    .slice(0, 24);
