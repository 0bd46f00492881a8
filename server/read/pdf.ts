import type { Reason } from '../model/reason';
import type { Landmark, SourceMetadata } from '../model/source';
import { splitNames } from './byline';
import { type ConvertedText, nothingRead } from './convertedText';
import { loadPdf, type PdfFile, type PdfPage, readPdfPage } from './pdfFile';
import { findPdfBlocks, type PdfBlock } from './pdfLayout';
import { dropRunningHeads } from './runningHeads';

/** More pages than the longest report has. */
const mostPages = 3000;
/** Longest text that is collected: beyond it nothing is read of any source. Characters. */
const mostText = 4_000_000;

/** Does the file say that it is a PDF? It may, somewhere in its first bytes. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

/**
 * The text of a PDF in reading order: lines joined to paragraphs, words that were parted at the end of a line put
 * together, running heads and page numbers left out, larger lines as headings. Scripts in the file are never run. Never
 * rejects: what cannot be read is a problem.
 */
export async function readPdf(bytes: Uint8Array): Promise<ConvertedText> {
  const file = await loadPdf(bytes);
  if ('says' in file) return nothingRead(file);
  try {
    const problems: Reason[] = [];
    const { pages, unread } = await readPages(file);
    if (unread > 0) problems.push({ says: 'unreadPages', count: unread });
    if (file.pageCount > pages.length + unread) problems.push({ says: 'cutPages', pages: String(pages.length) });
    if (pages.every(({ lines }) => lines.length === 0)) return nothingRead({ says: 'pdfOfPictures' });
    return { ...write(findPdfBlocks(dropRunningHeads(pages))), metadata: metadataOf(file), problems };
  } finally {
    await file.close();
  }
}

async function readPages(file: PdfFile): Promise<{ pages: PdfPage[]; unread: number }> {
  const pages: PdfPage[] = [];
  let unread = 0;
  let length = 0;
  for (let number = 1; number <= Math.min(file.pageCount, mostPages) && length < mostText; number += 1) {
    const page = await readPdfPage(file, number);
    if (!page) {
      unread += 1;
      continue;
    }
    pages.push(page);
    for (const { text } of page.lines) length += text.length;
  }
  return { pages, unread };
}

function write(blocks: readonly PdfBlock[]): Pick<ConvertedText, 'text' | 'drafts' | 'landmarks'> {
  const pieces: string[] = [];
  const drafts: ConvertedText['drafts'] = [];
  const landmarks: Landmark[] = [];
  let length = 0;
  for (const { text, pages, level } of blocks) {
    if (length > 0) {
      pieces.push('\n\n');
      length += 2;
    }
    for (const { at, label } of pages)
      if (landmarks.at(-1)?.label !== label) landmarks.push({ textStart: length + at, kind: 'page', label });
    const role = level === undefined ? { kind: 'paragraph' as const } : { kind: 'heading' as const, level };
    drafts.push({ start: length, end: length + text.length, ...role });
    pieces.push(text);
    length += text.length;
  }
  return { text: pieces.join(''), drafts, landmarks };
}

/** Titles that the program gave, not the author. */
const madeTitle = /^microsoft word\b|\.(?:docx?|rtf|odt|indd|qxd|tex|pdf)$|^(?:untitled|document|documento)\s*\d*$/iu;

/** Dates of files are no dates of publication. A single word is the name of an account, not of an author. */
function metadataOf({ title, author }: PdfFile): Partial<SourceMetadata> {
  const authors = splitNames(author ?? '').filter((name) => /\S\s+\S/u.test(name));
  return {
    ...(title && !madeTitle.test(title) ? { title } : {}),
    ...(authors.length > 0 ? { authors } : {}),
  };
}
