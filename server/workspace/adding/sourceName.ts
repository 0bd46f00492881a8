import type { DocumentKind } from '../../read/documentKind';
import { fold } from '../../text/fold';

const suffixes: Readonly<Record<DocumentKind, string>> = {
  pdf: '.pdf',
  docx: '.docx',
  epub: '.epub',
  html: '.html',
  subtitles: '.vtt',
  mail: '.eml',
  text: '.txt',
};

/**
 * A file name for a document of the web: the last part of its address where that is made of words, else its title, else
 * the host. ASCII, so that it is the same on every system and in every archive.
 */
export function nameOfPage(url: string, kind: DocumentKind, title: string | undefined): string {
  const { hostname, pathname } = new URL(url);
  const last = decoded(pathname.split('/').findLast((part) => part !== '') ?? '');
  const stem = last.replace(/\.[a-z]{2,5}$/iu, '');
  const isWords = /\p{L}{3}/u.test(stem) && !/^(?:index|default|article|view|download)$/iu.test(stem);
  const candidates = isWords ? [stem] : [title ?? '', stem, hostname.replace(/^www\./u, '')];
  const suffix =
    kind === 'text'
      ? (/\.(?:txt|md|csv|tsv)$/iu.exec(last)?.[0].toLowerCase() ?? '.txt')
      : kind === 'subtitles'
        ? /\.srt$/iu.test(last)
          ? '.srt'
          : '.vtt'
        : suffixes[kind];
  return safeName(`${candidates.map(slug).find((one) => one.length >= 3) ?? 'page'}${suffix}`);
}

/** The name of a file that is copied, without what other systems do not take. */
export function safeName(name: string): string {
  const plain = name.replace(/[\p{Cc}<>:"/\\|?*]/gu, '-').replace(/^[. ]+|[. ]+$/gu, '');
  const at = plain.lastIndexOf('.');
  const [stem, suffix] = at > 0 ? [plain.slice(0, at), plain.slice(at)] : [plain, ''];
  const short = stem.slice(0, longestStem) || 'source';
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu.test(short) ? `${short}-source${suffix}` : `${short}${suffix}`;
}

/** The same name with a number: `report-2.pdf`. */
export function numbered(name: string, number: number): string {
  const at = name.lastIndexOf('.');
  return at > 0 ? `${name.slice(0, at)}-${number}${name.slice(at)}` : `${name}-${number}`;
}

const longestStem = 80;

const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, longestStem)
    .replace(/^-+|-+$/gu, '');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
