import type { Speaker } from '../messages/speaker';
import type { EvidenceMatrix } from '../protocol';
import { describeCell, speakingSources } from './describeMatrix';

/**
 * The matrix as comma-separated values (RFC 4180, with a byte order mark, which spreadsheets need): a line for each
 * sentence, a column for each source that says something.
 */
export function renderCsv(matrix: EvidenceMatrix, speaker: Speaker): string {
  const columns = speakingSources(matrix);
  const head = [
    speaker.say('lineHeading'),
    speaker.say('sentence'),
    speaker.say('disputes'),
    ...columns.map((source) => matrix.sources[source]?.name ?? ''),
  ];
  const rows = matrix.sentences.map(({ start, text, cells, disputes }) => [
    String(start.line + 1),
    text,
    disputes.map(({ message }) => message).join(' '),
    ...columns.map((source) =>
      describeCell(
        cells.find((cell) => cell.source === source),
        speaker,
      ),
    ),
  ]);
  return `\ufeff${[head, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

/** Text that a spreadsheet would take for a formula is marked as text. */
function field(text: string): string {
  const plain = /^[=+\-@\t]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
