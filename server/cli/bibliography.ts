import { formatBibliography } from '../csl/formatReferences';
import type { Style } from '../csl/style';
import { localeOfBrief } from '../features/briefLocale';
import { citedRecords } from '../features/citedRecords';
import { toBibtex } from '../features/export/bibtex';
import { toRis } from '../features/export/ris';
import { allRecords } from '../index/records';
import type { BibliographicRecord } from '../model/bibliographicRecord';
import { visibleText } from '../text/visibleText';
import { loadStyle, speakOfStyle } from '../workspace/citationStyle';
import { loadCorpus } from './corpus';
import { printLine, printNote } from './print';
import { readBrief } from './readBrief';
import { type Invocation, UsageError } from './usage';

/** Prints the records of what briefs cite, in the order of citation; without a brief those of everything there is. */
export async function bibliography(invocation: Invocation): Promise<number> {
  const { rest, format } = invocation;
  const texts = await Promise.all(rest.map(readBrief));
  const { index } = await loadCorpus(invocation);
  const cited = texts.map((text) => citedRecords(text, index));
  for (const key of new Set(cited.flatMap(({ unknown }) => unknown)))
    printNote(`no source has the key '${visibleText(key)}'`);
  const byKey = new Map(cited.flatMap(({ records }) => records.map((record) => [record.id, record] as const)));
  const records = rest.length ? [...byKey.values()] : allRecords(index);
  if (format === 'text') {
    const style = await styleNamed(invocation.style);
    const locale = localeOfBrief(texts[0] ?? '') ?? 'en';
    for (const { text } of formatBibliography(style, records, locale)) printLine(visibleText(text));
  } else process.stdout.write(write(records, format));
  return 0;
}

async function styleNamed(name: string | undefined): Promise<Style> {
  const style = await loadStyle(name);
  if (typeof style !== 'string') return style;
  throw new UsageError(`--style ${name}: ${speakOfStyle(style)}`);
}

function write(records: readonly BibliographicRecord[], format: Invocation['format']): string {
  if (format === 'bibtex') return toBibtex(records);
  if (format === 'ris') return toRis(records);
  return `${JSON.stringify(records, null, 2)}\n`;
}
