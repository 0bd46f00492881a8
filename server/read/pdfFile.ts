import type { Reason } from '../model/reason';

/** A line of a page, in the order in which the file draws them. Lengths in points, from the lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Height of its letters. */
  readonly size: number;
}

export interface PdfPage {
  /** As the document counts: `12`, `xii`. */
  readonly label: string;
  readonly lines: readonly PdfLine[];
}

/** An open PDF. */
export interface PdfFile {
  readonly pageCount: number;
  readonly title?: string;
  readonly author?: string;
  readonly labels: readonly string[] | null;
  readonly document: PdfDocument;
  close(): Promise<void>;
}

type PdfLibrary = typeof import('unpdf/pdfjs');
type PdfDocument = Awaited<ReturnType<PdfLibrary['getDocument']>['promise']>;

/** Opens a PDF; gives the reason where it cannot be opened. The library is loaded when the first one is read. */
export async function loadPdf(bytes: Uint8Array): Promise<PdfFile | Reason> {
  let library: PdfLibrary;
  try {
    library = await import('unpdf/pdfjs');
  } catch {
    return { says: 'pdfReaderMissing' };
  }
  // The library takes the bytes for itself, and no kind of them but this.
  const task = library.getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const info = await describe(document);
    const labels = await document.getPageLabels().catch(() => null);
    return { ...info, labels, document, pageCount: document.numPages, close: () => task.destroy().catch(() => {}) };
  } catch (error) {
    await task.destroy().catch(() => {});
    return error instanceof Error && error.name === 'PasswordException'
      ? { says: 'lockedPdf' }
      : { says: 'damagedPdf' };
  }
}

async function describe(document: PdfDocument): Promise<{ title?: string; author?: string }> {
  try {
    const { info } = await document.getMetadata();
    const field = (name: string): string | undefined => {
      const value: unknown = name in info ? Reflect.get(info, name) : undefined;
      return typeof value === 'string' && value.trim() ? value.trim().slice(0, 500) : undefined;
    };
    const title = field('Title');
    const author = field('Author');
    return { ...(title ? { title } : {}), ...(author ? { author } : {}) };
  } catch {
    return {};
  }
}

/** The lines of one page, from number 1; undefined where it cannot be read. */
export async function readPdfPage({ document, labels }: PdfFile, number: number): Promise<PdfPage | undefined> {
  try {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    const lines: PdfLine[] = [];
    let open: { text: string; left: number; right: number; baseline: number; size: number } | undefined;
    for (const item of items) {
      if (!('str' in item)) continue;
      const [, , skew = 0, scale = 0, left = 0, baseline = 0] = item.transform as readonly number[];
      const size = Math.hypot(skew, scale) || item.height;
      // Notes in the margin that are turned around, and watermarks, are not lines of the text.
      if (Math.abs(skew) > 0.2 * size) continue;
      const isSameLine = open && Math.abs(open.baseline - baseline) < 0.5 * Math.max(size, open.size);
      if (open && isSameLine && left > open.left - size) {
        const isApart = left - open.right > 0.2 * size && !/\s$/u.test(open.text) && !/^\s/u.test(item.str);
        open.text += (isApart ? ' ' : '') + item.str;
        open.right = Math.max(open.right, left + item.width);
        if (/\S/u.test(item.str)) open.size = Math.max(open.size, size);
      } else if (/\S/u.test(item.str)) {
        if (open) lines.push(open);
        open = { text: item.str, left, right: left + item.width, baseline, size };
      }
      if (item.hasEOL && open) {
        lines.push(open);
        open = undefined;
      }
    }
    if (open) lines.push(open);
    const tidy = lines.map((line) => ({ ...line, text: line.text.replace(/\s+/gu, ' ').trim() }));
    return { label: labels?.[number - 1] || String(number), lines: tidy.filter(({ text }) => text !== '') };
  } catch {
    return undefined;
  }
}
