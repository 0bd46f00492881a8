import type { Span } from '../text/span';
import { type Token, tokenize } from '../text/tokens';

/** Words between quotation marks in the piece of `text` that `span` covers, in order: spans without the marks. */
export function findQuotations(text: string, span: Span): Span[] {
  if (!anyMark.test(text.slice(span.start, span.end))) return [];
  return pairQuotes(tokenize(text, span)).map(({ start, end }) => ({ start, end }));
}

/** A quotation by its tokens: those between the marks are `from` up to, not including, `to`. */
export interface QuotedTokens extends Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Pairs quotation marks of all kinds by their shape: where they stand between space and letter, less by what they are,
 * as printed texts mix them. An opening mark inside a quotation closes it at the end of the last clause before; a closing
 * mark with none open closes a quotation that began before the text; what stays open ends with the text.
 */
export function pairQuotes(tokens: readonly Token[]): QuotedTokens[] {
  const found: QuotedTokens[] = [];
  let open: { readonly mark: string; readonly from: number } | undefined;
  let nested = 0;
  const close = (to: number): void => {
    const first = open ? tokens[open.from] : undefined;
    const last = tokens[to - 1];
    if (open && first && last && to > open.from) found.push({ from: open.from, to, start: first.start, end: last.end });
    open = undefined;
    nested = 0;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.text.length !== 1 || !marks.includes(token.text)) continue;
    const single = singles.includes(token.text);
    const opens = shapeOf(tokens, i, open?.mark) === 'opening';
    if (opens) {
      if (single && !closesLater(tokens, i)) continue;
      if (!open) open = { mark: token.text, from: i + 1 };
      else if (single !== singles.includes(open.mark) || (token.text !== open.mark && !alike(token.text, open.mark)))
        nested += 1;
      else {
        close(lastStop(tokens, open.from, i));
        open = { mark: token.text, from: i + 1 };
      }
    } else if (open) {
      if (single && !singles.includes(open.mark)) {
        if (nested > 0) nested -= 1;
      } else if (nested > 0 && !alike(token.text, open.mark)) nested -= 1;
      else if (!(singles.includes(open.mark) && !single)) close(i);
    } else if (!single && found.length === 0 && i > 3 && token.text !== '"' && looksContinued(tokens, i)) {
      open = { mark: token.text, from: 0 };
      close(i);
    }
  }
  if (open && !singles.includes(open.mark)) close(lastStop(tokens, open.from, tokens.length));
  return found;
}

const marks = '"“”„‟«»‘’‚‛‹›\'';
const singles = "‘’‚‛‹›'";
const anyMark = /["“”„‟«»‘’‚‛‹›']/;
const families = ['"', '“”„‟', '«»', "‘’‚‛'", '‹›'];

function alike(a: string, b: string): boolean {
  return families.some((family) => family.includes(a) && family.includes(b));
}

function shapeOf(tokens: readonly Token[], at: number, openMark: string | undefined): 'opening' | 'closing' {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!token) return 'closing';
  const touchesBefore = before !== undefined && before.end === token.start && !/^[([{—–-]$/.test(before.text);
  const touchesAfter = after !== undefined && after.start === token.end && !/^[)\]},.;:!?]$/.test(after.text);
  // French sets spaces inside its marks.
  if (token.text === '«' || token.text === '»') {
    const usual = token.text === '«' ? 'opening' : 'closing';
    if (touchesBefore === touchesAfter)
      return openMark === token.text ? (openMark === '»' ? 'closing' : 'opening') : usual;
    return touchesAfter ? 'opening' : 'closing';
  }
  if (touchesBefore !== touchesAfter) return touchesAfter ? 'opening' : 'closing';
  if (token.text === '„' || token.text === '‚') return 'opening';
  if (token.text === '“' || token.text === '‘') return openMark === '„' || openMark === '‚' ? 'closing' : 'opening';
  if (token.text === '"') return openMark ? 'closing' : 'opening';
  return 'closing';
}

/** Apostrophes look like single quotes: one opens only if another one closes. */
function closesLater(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 2; i < tokens.length; i += 1) {
    const text = tokens[i]?.text;
    if (
      text !== undefined &&
      text.length === 1 &&
      singles.includes(text) &&
      shapeOf(tokens, i, tokens[at]?.text) === 'closing'
    )
      return true;
  }
  return false;
}

/** Where a quotation that lacks its closing mark ends: behind the last stop, else at the end. */
function lastStop(tokens: readonly Token[], from: number, to: number): number {
  if (to === tokens.length) return to;
  for (let i = to - 1; i > from; i -= 1) if (/^[.,;:!?…]+$/.test(tokens[i]?.text ?? '')) return i;
  return to;
}

/** Does the text before a closing mark run back to the start as one stretch of words? */
function looksContinued(tokens: readonly Token[], at: number): boolean {
  return !tokens.slice(0, at).some(({ text }) => text.length === 1 && !singles.includes(text) && marks.includes(text));
}
