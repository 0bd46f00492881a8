import type { Difference } from '../../compare/wordAlignment';
import { stretch } from '../../index/quotedPassages';
import type { Speaker } from '../../messages/speaker';
import type { CheckedQuotation } from '../briefChecker';
import { type Edit, inTitle, type Replacement } from './replacement';
import { asProse } from './sourceName';

/** An altered quotation given in the words of the nearest source; what the writer put in brackets or left out stays so. */
export function useSourceWords(text: string, quotation: CheckedQuotation, speaker: Speaker): Edit[] {
  const { verdict, start, end } = quotation;
  const [nearest] = verdict.kind === 'altered' ? verdict.passages : [];
  if (verdict.kind !== 'altered' || !nearest) return [];
  const { words } = verdict;
  const { wording, alignment } = nearest;
  const replacementFor = ({ quoted, source }: Difference): Replacement => {
    const own = stretch(wording.text, wording, source);
    if (quoted.to > quoted.from && source.to > source.from) {
      const span = { start: words.starts[quoted.from] ?? 0, end: words.ends[quoted.to - 1] ?? 0 };
      return { start: start + span.start, end: start + span.end, text: asProse(oneLine(own)) };
    }
    const before = quoted.from > 0 ? (words.ends[quoted.from - 1] ?? 0) : 0;
    if (quoted.to > quoted.from) {
      // With the space before it, or behind it at the beginning.
      const behind = quoted.from > 0 ? words.ends[quoted.to - 1] : words.starts[quoted.to];
      return { start: start + before, end: start + (behind ?? 0), text: '' };
    }
    // With the marks that part it from the words before.
    const from = wording.ends[source.from - 1] ?? 0;
    const missing = oneLine(wording.text.slice(from, wording.ends[source.to - 1]));
    const space = /^\s/u.test(missing) ? ' ' : '';
    return { start: start + before, end: start + before, text: `${space}${asProse(missing)}` };
  };
  const replacements = alignment.differences.map(replacementFor);
  const mended = replacements.reduceRight(
    (whole, one) => whole.slice(0, one.start - start) + one.text + whole.slice(one.end - start),
    text.slice(start, end),
  );
  return [{ title: speaker.say('fixSourceWords', { words: inTitle(mended) }), replacements }];
}

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ');
