import type { Reason } from '../model/reason';
import type { FileMapEntry, Landmark } from '../model/source';
import type { ConvertedText } from './convertedText';
import type { Draft } from './draft';
import { findCells, type RecordCell } from './recordCells';

/** More records than anybody reads: this is a data set, not a source. */
const mostRecords = 20_000;
/** A field that is this long is prose of its own. Characters. */
const longField = 160;

/**
 * Each record of a table (CSV, with commas, semicolons or tabs) as a passage: 'Column: value | Column: value', with the
 * names of the columns from the first line. Fields that hold prose are paragraphs of their own below it.
 */
export function readRecords(file: string): ConvertedText {
  const { rows, isCut } = findCells(file, mostRecords + 1);
  const [header = [], ...records] = rows;
  const hasHeader = header.length > 0 && header.every(({ text }) => /^\p{L}[^.!?]{0,60}$/u.test(text.trim()));
  const names = hasHeader ? header.map(({ text }) => text.trim()) : [];
  const pieces: string[] = [];
  const fileMap: FileMapEntry[] = [];
  const drafts: Draft[] = [];
  const landmarks: Landmark[] = [];
  let length = 0;
  const put = (text: string, fileStart: number): void => {
    fileMap.push({ textStart: length, fileStart });
    pieces.push(text);
    length += text.length;
  };
  const write = (cells: readonly RecordCell[], kind: 'tableRow' | 'paragraph'): void => {
    if (length > 0) put('\n\n', cells[0]?.at ?? 0);
    const start = length;
    for (const [index, { text, at, column }] of cells.entries()) {
      const name = kind === 'tableRow' ? names[column] : undefined;
      if (index > 0) put(' | ', at);
      if (name !== undefined) put(`${name}: `, at);
      put(text.trim(), at);
    }
    drafts.push({ start, end: length, kind });
  };
  for (const [index, cells] of (hasHeader ? records : rows).entries()) {
    const filled = cells.filter(({ text }) => /\S/.test(text));
    if (filled.length === 0) continue;
    const short = filled.filter(({ text }) => text.length <= longField);
    landmarks.push({ textStart: length, kind: 'record', label: String(index + 1) });
    if (short.length > 0) write(short, 'tableRow');
    for (const cell of filled) if (cell.text.length > longField) write([cell], 'paragraph');
  }
  const problems: Reason[] = isCut ? [{ says: 'cutRecords', records: mostRecords }] : [];
  return { text: pieces.join(''), drafts, metadata: {}, landmarks, fileMap, problems };
}
