import { readXml } from './xmlStream';

/** The plan of an electronic book. */
export interface EpubPackage {
  /** Paths of the chapters in the archive, in reading order, without the machine-readable table of contents. */
  readonly chapters: readonly string[];
  readonly title?: string;
  readonly creators: readonly string[];
  readonly publisher?: string;
  /** As written. */
  readonly date?: string;
  /** As written: BCP 47. */
  readonly language?: string;
}

/** Reads the package document (OPF 2 and 3) that stands at `path`. Never throws. */
export function readEpubPackage(xml: string, path: string): EpubPackage {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  const items = new Map<string, string>();
  const chapters: string[] = [];
  const fields = new Map<string, string[]>();
  let open: string | undefined;
  let written = '';
  readXml(xml, {
    openElement: (prefixed, attributes) => {
      const name = prefixed.slice(prefixed.indexOf(':') + 1);
      open = prefixed.startsWith('dc:') ? name : undefined;
      written = '';
      if (name === 'item') {
        const isText = /xhtml|html/i.test(attributes.get('media-type') ?? '');
        const isContents = /\bnav\b/.test(attributes.get('properties') ?? '');
        if (isText && !isContents) items.set(attributes.get('id') ?? '', attributes.get('href') ?? '');
      }
      const href = name === 'itemref' ? items.get(attributes.get('idref') ?? '') : undefined;
      if (href) chapters.push(resolve(folder, href));
    },
    closeElement: () => {
      if (open !== undefined && written.trim())
        fields.set(open, [...(fields.get(open) ?? []), written.replace(/\s+/g, ' ').trim()]);
      open = undefined;
    },
    addText: (text) => {
      if (open !== undefined) written += text;
    },
  });
  const [title] = fields.get('title') ?? [];
  const [publisher] = fields.get('publisher') ?? [];
  const [date] = fields.get('date') ?? [];
  const [language] = fields.get('language') ?? [];
  return {
    // A plan that names a chapter many times over makes a book no longer.
    chapters: [...new Set(chapters)],
    creators: fields.get('creator') ?? [],
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(date ? { date } : {}),
    ...(language ? { language } : {}),
  };
}

/** The path in the archive that a reference stands for: relative to the package document, with `%20` and `../`. */
function resolve(folder: string, href: string): string {
  const parts: string[] = [];
  const [bare = ''] = href.split('#', 1);
  for (const part of (folder + unescaped(bare)).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function unescaped(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
