import { findQuotations } from '../extract/quotations';
import type { Span } from '../text/span';
import { maskMarkup } from './maskMarkup';
import type { ProseKind } from './proseBlocks';

/** Words that a brief gives as somebody else's: between quotation marks, or as a block quote. Without the marks. */
export interface BriefQuotation extends Span {
  readonly form: 'marked' | 'block';
}

/** Quotations of a block of a brief, in order; spans count from the start of the block. Quotations within others are part of these. */
export function findBriefQuotations(block: string, kind: ProseKind): BriefQuotation[] {
  const masked = maskMarkup(block);
  const isMarked = openingMark.test(masked.trimStart());
  if (kind === 'quote' && !isMarked) {
    const own = blockQuote(block, masked);
    return own ? [own] : [];
  }
  return findQuotations(masked, { start: 0, end: masked.length })
    .filter((span) => isClosed(masked, span))
    .map(({ start, end }) => ({
      // Brackets of the writer's at either end are part of it.
      start: block.startsWith('[', start - 1) ? start - 1 : start,
      end: block.startsWith(']', end) ? end + 1 : end,
      form: 'marked',
    }));
}

const openingMark = /^["“”„‟«»‘‚‛‹›]/u;

/** A quotation that is still being written has no end yet. */
function isClosed(text: string, { start, end }: Span): boolean {
  return (
    /["“”„‟«»‘’‚‛‹›'][ \u00a0\u202f]*$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /^[\p{P}\p{S}\s]{0,12}?["“”„‟«»‘’‚‛‹›']/u.test(text.slice(end, end + 12))
  );
}

/** The words of a block quote, without the line that says whose they are. */
function blockQuote(block: string, masked: string): BriefQuotation | undefined {
  // '**Note:** …' is the writer's.
  if (/^\s*\*\*[^*\n]{1,60}\*\*/u.test(block) || attributionLine.test(masked)) return undefined;
  const signed = signature.exec(block);
  const words = masked.slice(0, signed?.index ?? masked.length);
  const start = words.length - words.trimStart().length;
  const end = words.trimEnd().length;
  return end > start ? { start, end, form: 'block' } : undefined;
}

const attributionLine = /^\s*(?:[—–―]|-{1,3})\s*\S/u;
const signature = /\n[ \t]*(?:>[ \t]?)*[ \t]*(?:[—–―]|-{1,3})[ \t]*\S[^\n]*\s*$/u;
