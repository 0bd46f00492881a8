/** A field of a record. */
export interface RecordCell {
  /** Without quotation marks. */
  readonly text: string;
  /** Where it begins in the file, behind its quotation mark. */
  readonly at: number;
  /** From 0. */
  readonly column: number;
}

/** The rows of a table in text (RFC 4180, with the separator that its first line uses most), at most so many. */
export function findCells(file: string, most: number): { rows: RecordCell[][]; isCut: boolean } {
  const separator = findSeparator(file);
  const rows: RecordCell[][] = [];
  let row: RecordCell[] = [];
  let at = 0;
  while (at < file.length) {
    if (rows.length >= most) return { rows, isCut: true };
    const isQuoted = file[at] === '"';
    const end = isQuoted ? endOfQuoted(file, at + 1) : endOfBare(file, at, separator);
    const start = isQuoted ? at + 1 : at;
    const text = file.slice(start, end);
    row.push({ text: isQuoted ? text.replaceAll('""', '"') : text, at: start, column: row.length });
    // What follows a closing quotation mark by mistake is passed over.
    at = isQuoted ? endOfBare(file, Math.min(file.length, end + 1), separator) : end;
    if (file[at] === separator) {
      at += 1;
      if (at < file.length) continue;
    }
    at += file[at] === '\r' && file[at + 1] === '\n' ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return { rows, isCut: false };
}

function findSeparator(file: string): string {
  const end = /[\r\n]/.exec(file.slice(0, 20_000))?.index ?? 20_000;
  const line = file.slice(0, end).replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t', '|'].map((mark) => [mark, line.split(mark).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function endOfQuoted(file: string, from: number): number {
  for (let at = file.indexOf('"', from); at >= 0; at = file.indexOf('"', at + 2)) if (file[at + 1] !== '"') return at;
  return file.length;
}

function endOfBare(file: string, from: number, separator: string): number {
  let at = from;
  while (at < file.length && file[at] !== separator && file[at] !== '\n' && file[at] !== '\r') at += 1;
  return at;
}
