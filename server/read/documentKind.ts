import type { KindReason } from '../model/reason';
import { decode } from '../text/decode';

/** What a document is by its bytes; `text` is any text whose kind only a name tells. */
export type DocumentKind = 'pdf' | 'docx' | 'epub' | 'html' | 'subtitles' | 'mail' | 'text';

/** Tells the kind of a document by its content. Undefined for what cannot be read as a source. */
export function documentKind(bytes: Uint8Array): DocumentKind | undefined {
  const head = latin(bytes, 0, 2048);
  if (/%PDF-\d/u.test(head.slice(0, 1024))) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return archiveKind(bytes, head);
  const { text, encoding } = decode(bytes.subarray(0, 65_536));
  if (encoding === 'binary') return undefined;
  const start = text.slice(0, 4096);
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|div|p|article)\b/iu.test(
      start,
    )
  )
    return 'html';
  if (/^\s*(?:WEBVTT\b|\d+\r?\n\d\d:\d\d:\d\d[,.]\d{3} -->)/u.test(start)) return 'subtitles';
  if (/^(?:[A-Z][\w-]*: .*\r?\n(?:[ \t].*\r?\n)*){3,}/u.test(start) && /^(?:From|Subject): /mu.test(start))
    return 'mail';
  return 'text';
}

/** Kinds that the type which a server tells (`text/html; charset=…`) can be; all where it tells nothing of use. */
export function kindsOfType(contentType: string): readonly DocumentKind[] {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/pdf') return ['pdf'];
  if (type === 'text/html' || type === 'application/xhtml+xml') return ['html', 'text'];
  if (type === 'application/epub+zip') return ['epub'];
  if (type.startsWith('application/vnd.openxmlformats-officedocument.wordprocessing')) return ['docx'];
  if (type === 'message/rfc822') return ['mail', 'text'];
  if (type.startsWith('text/')) return ['text', 'subtitles', 'mail', 'html'];
  if (/^(?:image|audio|video|font)\//u.test(type)) return [];
  return ['pdf', 'docx', 'epub', 'html', 'subtitles', 'mail', 'text'];
}

/** The kind that the suffix of a file name says; undefined for files that are not read. */
export function kindOfName(name: string): DocumentKind | undefined {
  switch (/\.(?<suffix>[a-z]+)$/iu.exec(name)?.groups?.['suffix']?.toLowerCase()) {
    case 'pdf':
      return 'pdf';
    case 'docx':
      return 'docx';
    case 'epub':
      return 'epub';
    case 'html':
    case 'htm':
    case 'xhtml':
      return 'html';
    case 'srt':
    case 'vtt':
      return 'subtitles';
    case 'eml':
      return 'mail';
    case 'txt':
    case 'md':
    case 'markdown':
    case 'csv':
    case 'tsv':
      return 'text';
    default:
      return undefined;
  }
}

/** What people call the kind. */
export const kindReasons: Readonly<Record<DocumentKind, KindReason>> = {
  pdf: { says: 'kindPdf' },
  docx: { says: 'kindDocx' },
  epub: { says: 'kindEpub' },
  html: { says: 'kindHtml' },
  subtitles: { says: 'kindSubtitles' },
  mail: { says: 'kindMail' },
  text: { says: 'kindText' },
};

/** Zipped documents name their parts at the beginning or in the directory at the end. */
function archiveKind(bytes: Uint8Array, head: string): DocumentKind | undefined {
  const names = `${head}${latin(bytes, Math.max(0, bytes.length - 65_536), bytes.length)}`;
  if (names.includes('application/epub+zip') || names.includes('META-INF/container.xml')) return 'epub';
  return names.includes('word/document.xml') ? 'docx' : undefined;
}

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  new TextDecoder('latin1').decode(bytes.subarray(from, to));
