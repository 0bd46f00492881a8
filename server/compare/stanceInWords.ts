import type { Span } from '../text/span';
import type { Statement } from './statement';

/** Longest stretch of a sentence that is quoted whole, in characters. */
const longest = 48;

/**
 * What a sentence says of the happening that `span` names, in its own words: 'signed', 'has not signed', 'plans to …
 * close'. Words between the two are left out where they are many. Where no word of the sentence bends it, but the way in
 * which it is reported does, that stands behind it: 'signed (denied)'.
 */
export function stanceInWords(statement: Statement, span: Span): string {
  const { polarity, factuality } = statement.stanceAt(span.start);
  const words = clean(statement, span);
  if (polarity === 'positive' && factuality === 'asserted') return words;
  const cues = statement.bendingAt(span.start).filter((cue) => cue.end <= span.start || span.end <= cue.start);
  const nearest = cues.reduce<Span | undefined>(
    (best, cue) => (best && distance(best, span) <= distance(cue, span) ? best : cue),
    undefined,
  );
  if (!nearest) return factuality === 'asserted' ? words : `${words} (${factuality})`;
  const whole = {
    start: Math.min(span.start, ...cues.map(({ start }) => start)),
    end: Math.max(span.end, ...cues.map(({ end }) => end)),
  };
  if (whole.end - whole.start <= longest) return clean(statement, whole);
  const near = { start: Math.min(nearest.start, span.start), end: Math.max(nearest.end, span.end) };
  if (near.end - near.start <= longest) return clean(statement, near);
  const cue = clean(statement, nearest);
  return nearest.start < span.start ? `${cue} … ${words}` : `${words} … ${cue}`;
}

const clean = ({ text }: Statement, { start, end }: Span): string => text.slice(start, end).replace(/\s+/gu, ' ');

const distance = (cue: Span, { start, end }: Span): number => (cue.end <= start ? start - cue.end : cue.start - end);
