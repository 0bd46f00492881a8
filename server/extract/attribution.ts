import type { Mention } from '../model/mention';
import type { Attribution } from '../model/stance';
import type { Language } from '../text/language';
import { contains, overlaps } from '../text/span';
import type { Token } from '../text/tokens';
import { readClauses } from './clauses';
import { findIntroduced } from './introducedQuotes';
import { findNamedSources } from './namedSources';
import { findReports } from './reports';
import type { NamedReading } from './speaker';

/**
 * Who is said to say what in one sentence: quotations and reported speech. The speaker is a span of the text, a pronoun as
 * well as a name; where a language leaves the subject out ('dijo que …') it is the verb, which carries the person.
 */
export function findAttributions(
  text: string,
  tokens: readonly Token[],
  language: Language,
  mentions: readonly Mention[],
): Attribution[] {
  if (tokens.length === 0) return [];
  const first = tokens[0]?.start ?? 0;
  const last = tokens.at(-1)?.end ?? text.length;
  const reading: NamedReading = {
    ...readClauses(tokens, language),
    mentions: mentions.filter((mention) => overlaps(mention, { start: first, end: last })),
  };
  const own = [...findReports(reading), ...findNamedSources(reading)].map((one) => asQuoted(one, reading));
  const known = [...own, ...continued(reading, own)];
  const found = [...known, ...findIntroduced(text, reading, known)].sort((a, b) => a.start - b.start);
  return found.filter((one, index) => !found.some((other, k) => k !== index && isBetter(other, one, k < index)));
}

/** 'Said in May that “…”': where all that is reported stands between marks, it is a quotation. */
function asQuoted(one: Attribution, { quotations }: NamedReading): Attribution {
  if (one.kind === 'quotation') return one;
  const { content } = one;
  const quoted = quotations.find(
    ({ from, to, start, end }) =>
      to - from > 3 &&
      contains(content, { start, end }) &&
      end - start > (content.end - content.start) * nearlyAll &&
      !contains({ start, end }, one.speaker),
  );
  return quoted ? { ...one, kind: 'quotation', content: { start: quoted.start, end: quoted.end } } : one;
}

const nearlyAll = 0.85;

/** '“…”, she said, “…”': the second quotation is hers as well. */
function continued({ quotations, tokens, words }: NamedReading, found: readonly Attribution[]): Attribution[] {
  return found.flatMap((one) => {
    if (one.kind !== 'quotation' || one.content.start > one.speaker.start) return [];
    const next = quotations.find(({ start }) => start > one.speaker.end);
    if (!next || found.some(({ content }) => contains(content, next))) return [];
    const behind = tokens.findIndex(({ start }) => start >= one.end);
    for (let i = behind; i < next.from; i += 1)
      if (/^[;:]$/.test(tokens[i]?.text ?? '') || words[i]?.finite || next.from - behind > 20) return [];
    return [{ ...one, end: Math.max(one.end, next.end), content: { start: next.start, end: next.end } }];
  });
}

/** Two readings of the same words: the quotation wins, then the one found first. */
function isBetter(other: Attribution, one: Attribution, earlier: boolean): boolean {
  const same = other.content.start === one.content.start && other.content.end === one.content.end;
  if (same) return other.kind === one.kind ? earlier : other.kind === 'quotation';
  // A report cannot lie in its own speaker.
  return contains(other.speaker, one) && !contains(one.speaker, other);
}
