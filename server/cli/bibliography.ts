import { citedRecords } from '../features/citedRecords';
import { toBibtex } from '../features/export/bibtex';
import { toRis } from '../features/export/ris';
import { allRecords } from '../index/records';
import type { BibliographicRecord } from '../model/bibliographicRecord';
import { visibleText } from '../text/visibleText';
import { loadCorpus } from './corpus';
import { printNote } from './print';
import { readBrief } from './readBrief';
import type { Invocation } from './usage';

/** Prints the records of what briefs cite, in the order of citation; without a brief those of everything there is. */
export async function bibliography(invocation: Invocation): Promise<number> {
  const { rest, format } = invocation;
  const texts = await Promise.all(rest.map(readBrief));
  const { index } = await loadCorpus(invocation);
  const cited = texts.map((text) => citedRecords(text, index));
  for (const key of new Set(cited.flatMap(({ unknown }) => unknown)))
    printNote(`no source has the key '${visibleText(key)}'`);
  const byKey = new Map(cited.flatMap(({ records }) => records.map((record) => [record.id, record] as const)));
  process.stdout.write(write(rest.length ? [...byKey.values()] : allRecords(index), format));
  return 0;
}

function write(records: readonly BibliographicRecord[], format: Invocation['format']): string {
  if (format === 'bibtex') return toBibtex(records);
  if (format === 'ris') return toRis(records);
  return `${JSON.stringify(records, null, 2)}\n`;
}
