import type { FileMapEntry, SourceMetadata } from '../model/source';
import { type ConvertedText, nothingRead } from './convertedText';
import { type Draft, leaveOut } from './draft';
import { readHtml } from './html';
import { decodeBody, decodeWords } from './mailDecoding';
import { findMailParts, type MailPart } from './mailParts';
import { readPlain } from './plain';

/**
 * The text of a mail message (RFC 5322, MIME): its plain text, or its page where it has only that. What is quoted from
 * other messages, and the signature, are left out; attachments are not read. Subject, sender and date are its metadata.
 */
export function readMail(bytes: Uint8Array): ConvertedText {
  // One character for each byte: parts of one message may be in several encodings.
  const file = new TextDecoder('latin1').decode(bytes);
  const parts = findMailParts(file);
  const [message] = parts;
  if (!message || message.headers.size === 0) return nothingRead({ says: 'notAMail' });
  const bodies = parts.filter(({ isAttached, children }) => !isAttached && !children);
  if (bodies.some(({ type }) => /pkcs7-mime|pgp-encrypted/.test(type)))
    return { ...nothingRead({ says: 'lockedMail' }), metadata: metadataOf(message) };
  const plain = bodies.find(({ type }) => type === 'text/plain');
  const page = bodies.find(({ type }) => type === 'text/html');
  const body = plain && /\S/.test(file.slice(plain.start, plain.end)) ? plain : page;
  const found = { metadata: metadataOf(message), landmarks: [] };
  if (!body) return { ...found, text: '', drafts: [] };
  const { text, lines } = decodeBody(file.slice(body.start, body.end), body.encoding, body.charset);
  if (body.type === 'text/html') {
    const { text: shown, drafts, fileMap } = readHtml(text);
    return { ...found, text: shown, drafts, fileMap: composed(fileMap, lines, body.start) };
  }
  const drafts = readPlain(text);
  leaveOutQuoted(text, drafts);
  return { ...found, text, drafts, fileMap: composed([{ textStart: 0, fileStart: 0 }], lines, body.start) };
}

/** Lines that begin with `>`, the line above them that tells who wrote them, and what follows the line `--`. */
function leaveOutQuoted(text: string, drafts: readonly Draft[]): void {
  let isSignature = false;
  for (const [index, draft] of drafts.entries()) {
    const line = text.slice(draft.start, Math.min(draft.end, draft.start + 400));
    const next = drafts[index + 1];
    if (line === '--' || line.startsWith('--\n')) isSignature = true;
    if (isSignature) leaveOut(draft, 'contact');
    else if (line.startsWith('>') || (/:$/.test(line) && line.length < 200 && next && text[next.start] === '>'))
      leaveOut(draft, 'repeated');
  }
}

/** The way from shown text over decoded text to the file. */
function composed(
  shown: readonly FileMapEntry[],
  lines: readonly FileMapEntry[],
  bodyStart: number,
): readonly FileMapEntry[] {
  const entries: FileMapEntry[] = [];
  let line = 0;
  for (const [index, { textStart, fileStart }] of shown.entries()) {
    const end = shown[index + 1]?.textStart ?? Number.POSITIVE_INFINITY;
    while (line + 1 < lines.length && (lines[line + 1]?.textStart ?? 0) <= fileStart) line += 1;
    const first = lines[line];
    if (!first) continue;
    entries.push({ textStart, fileStart: bodyStart + first.fileStart + fileStart - first.textStart });
    for (let later = line + 1; later < lines.length; later += 1) {
      const entry = lines[later];
      const at = entry && textStart + entry.textStart - fileStart;
      if (!entry || at === undefined || at >= end) break;
      entries.push({ textStart: at, fileStart: bodyStart + entry.fileStart });
    }
  }
  return entries;
}

function metadataOf({ headers }: MailPart): Partial<SourceMetadata> {
  const title = decodeWords(headers.get('subject') ?? '')
    .replace(/^(?:(?:re|fwd?|aw|wg|tr|rv|enc|r|i)\s*:\s*)+/i, '')
    .trim();
  const from = decodeWords(headers.get('from') ?? '');
  const author = /^\s*"?([^"<>@]{2,100}?)"?\s*<[^<>]*>/.exec(from)?.[1]?.trim();
  const published = dateOf(headers.get('date') ?? '');
  return {
    ...(title ? { title } : {}),
    ...(author ? { authors: [author] } : {}),
    ...(published ? { published } : {}),
  };
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** 'Tue, 04 May 2021 10:15:00 +0200': the day where it was written. */
function dateOf(header: string): string | undefined {
  const [, day = '', month = '', year = ''] = /(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})/i.exec(header) ?? [];
  const number = months.indexOf(month.toLowerCase()) + 1;
  return number === 0 ? undefined : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
