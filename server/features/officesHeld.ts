import { describeTime } from '../compare/describeValue';
import type { CorpusIndex, SourceStatement } from '../index/corpusIndex';
import type { Entity } from '../index/entityTable';
import { type OfficeGiven, officesGiven } from '../index/officeHolders';
import { voicesOf } from '../index/voices';
import type { Evidence } from '../model/conflict';
import { fold } from '../text/fold';
import { describeOffice, type OfficeInWords } from './describeOffice';

/** An office of a person, by who says so: 'former president of Finland', 'took office: March 2019'. */
export interface OfficeHeld extends OfficeInWords {
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
  const rows = new Map<string, OfficeInWords & { readonly evidence: Evidence[] }>();
  for (const one of given) {
    const office = one.office === undefined ? describeEntry(one) : describeHeld(one, given, index);
    if (!office) continue;
    const key = fold(office.office);
    const row = rows.get(key) ?? { ...office, evidence: [] };
    row.evidence.push(index.evidenceFor(one.statement));
    rows.set(key, row);
  }
  return [...rows.values()]
    .map(({ evidence, ...office }) => ({ ...office, passages: voicesOf(evidence, index) }))
    .sort((a, b) => b.passages.length - a.passages.length);
}

type Given = OfficeGiven<SourceStatement>;

const describeEntry = ({ time, statement }: Given): OfficeInWords | undefined =>
  time && { office: `took office: ${describeTime(time, statement.language, statement.text)}` };

/** 'President' alone is the president of the country that the others say, 'minister' the one for what they say. */
function describeHeld(one: Given, all: readonly Given[], index: CorpusIndex): OfficeInWords | undefined {
  const office = one.office === 'minister' ? (onlyOf(all.map(ministry)) ?? one.office) : one.office;
  const of = one.of ?? onlyOf(all.map((other) => (other.office === office ? other.of : undefined)));
  const found = describeOffice(
    { ...one, ...(office === undefined ? {} : { office }), ...(of === undefined ? {} : { of }) },
    index,
  );
  const { time, statement } = one;
  if (!found || !time) return found;
  return { ...found, office: `${found.office} (${describeTime(time, statement.language, statement.text)})` };
}

const ministry = ({ office }: Given): string | undefined => (office?.endsWith('-minister') ? office : undefined);

/** The one value that is given, if it is one only. */
function onlyOf(values: readonly (string | undefined)[]): string | undefined {
  const given = new Set(values.filter((value) => value !== undefined));
  return given.size === 1 ? [...given][0] : undefined;
}
