import type { Replacement } from './fixes/replacement';
import { bibliographyEnd, bibliographyStart } from './proseBlocks';

/**
 * Where a bibliography goes in a brief: in place of the one that was inserted before, else in the block where pandoc puts
 * its own (`::: {#refs}`), else at the end under a heading. `entries` are Markdown, one reference each.
 */
export function placeBibliography(text: string, entries: readonly string[], heading: string): Replacement {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const block = [bibliographyStart, ...entries.flatMap((entry) => ['', entry]), '', bibliographyEnd].join(newline);
  const start = text.indexOf(bibliographyStart);
  const end = start < 0 ? -1 : text.indexOf(bibliographyEnd, start);
  if (end >= 0) return { start, end: end + bibliographyEnd.length, text: block };
  const place = /^:{3,}[ \t]*\{[^}\n]*#refs\b[^}\n]*\}[ \t]*\r?\n(?<inside>[\s\S]*?)^:{3,}[ \t]*$/mu.exec(text);
  if (place) {
    const inside = place.groups?.['inside'] ?? '';
    const from = place.index + place[0].indexOf('\n') + 1;
    return { start: from, end: from + inside.length, text: `${block}${newline}` };
  }
  const kept = text.trimEnd().length;
  return {
    start: kept,
    end: text.length,
    text: `${kept === 0 ? '' : newline + newline}## ${heading}${newline}${newline}${block}${newline}`,
  };
}
