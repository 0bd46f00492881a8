import { describeTime } from '../compare/describeValue';
import type { CorpusIndex, SourceStatement } from '../index/corpusIndex';
import type { Entity } from '../index/entityTable';
import { type OfficeGiven, officesGiven } from '../index/officeHolders';
import { voicesOf } from '../index/voices';
import type { Evidence } from '../model/conflict';
import { fold } from '../text/fold';
import type { Language } from '../text/language';
import { isPlainOffice } from './describeOffice';

/** An office of a person, by who says so. */
export interface OfficeHeld {
  /** Row of the lexicon, where it names one office; `take-office` where only the taking of one is told. */
  readonly office?: string;
  /** ISO 3166 code or name of whose office it is. */
  readonly of?: string;
  readonly when?: 'former' | 'then' | 'future';
  readonly time?: string;
  /** Else the words of a source, and their language. */
  readonly words?: string;
  readonly language?: Language;
  /** One passage of each independent source. */
  readonly passages: readonly Evidence[];
}

/** The offices that the sources give a person, those that most independent sources give first. */
export function officesHeld(
  { id }: Entity,
  statements: readonly SourceStatement[],
  index: CorpusIndex,
): readonly OfficeHeld[] {
  const given = officesGiven(id, statements);
  const rows = new Map<string, { readonly office: Omit<OfficeHeld, 'passages'>; readonly evidence: Evidence[] }>();
  for (const one of given) {
    const office = officeOf(one, given, index);
    if (!office) continue;
    const key = fold(JSON.stringify({ ...office, language: '' }));
    const row = rows.get(key) ?? { office, evidence: [] };
    row.evidence.push(index.evidenceFor(one.statement));
    rows.set(key, row);
  }
  return [...rows.values()]
    .map(({ office, evidence }) => ({ ...office, passages: voicesOf(evidence, index) }))
    .sort((a, b) => b.passages.length - a.passages.length);
}

type Given = OfficeGiven<SourceStatement>;

/** Words beside a name that are no office of their own. */
const noOffice: ReadonlySet<string> = new Set(['counterpart', 'former', 'then', 'future']);

/** 'President' alone is the president of the country that the others say, 'minister' the one for what they say. */
function officeOf(
  { office: said, of: owner, when, words, time, statement: { language, text } }: Given,
  all: readonly Given[],
  index: CorpusIndex,
): Omit<OfficeHeld, 'passages'> | undefined {
  const at = time ? { time: describeTime(time, language, text) } : {};
  if (said === undefined) return { office: 'take-office', ...at };
  if (noOffice.has(said)) return undefined;
  // Words that fit no plain row say more as they stand.
  if (!isPlainOffice(said, words ?? '', language)) return words ? { words, language, ...at } : undefined;
  const office = said === 'minister' ? (onlyOf(all.map(ministry)) ?? said) : said;
  const of = owner ?? onlyOf(all.map((other) => (other.office === office ? other.of : undefined)));
  return {
    office,
    ...(of === undefined ? {} : { of: index.entities.findExactly(of)?.name ?? of }),
    ...(when === undefined ? {} : { when }),
    ...at,
  };
}

const ministry = ({ office }: Given): string | undefined => (office?.endsWith('-minister') ? office : undefined);

/** The one value that is given, if it is one only. */
function onlyOf(values: readonly (string | undefined)[]): string | undefined {
  const given = new Set(values.filter((value) => value !== undefined));
  return given.size === 1 ? [...given][0] : undefined;
}
