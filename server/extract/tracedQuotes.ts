import { asPut, tracedSayings } from '../lexicon/tracedSayings';
import type { Mention } from '../model/mention';
import type { Attribution } from '../model/stance';
import { perLanguage } from '../text/perLanguage';
import { contains, overlaps, type Span } from '../text/span';
import type { NamedReading } from './speaker';

/** Words without which nothing is said. */
const shortest = 10;

/**
 * Words that a sentence hands to somebody before it gives them ('from X comes the line that …', 'hers is the phrase: “…”'),
 * or beside them ('as X put it, …', '…, wie X sagte').
 */
export function findTraced(text: string, whole: Span, reading: NamedReading): Attribution[] {
  return tracedSaying(text, whole, reading) ?? putInWords(text, whole, reading) ?? [];
}

function tracedSaying(text: string, whole: Span, reading: NamedReading): Attribution[] | undefined {
  const sentence = text.slice(whole.start, whole.end);
  const { traced, owned } = patternsOf(reading.language);
  const owner = owned.exec(sentence);
  const match = owner ?? traced.exec(sentence);
  if (!match?.groups) return undefined;
  const words = match.groups['who'] ?? match.groups['own'] ?? match.groups['own2'] ?? '';
  const start = whole.start + match.index + match[0].indexOf(words);
  const described = { start, end: start + words.length };
  const speaker = owner ? described : namedIn(described, reading.mentions);
  const said = saidBehind(text, { start: whole.start + match.index + match[0].length, end: whole.end }, reading);
  return speaker && said ? [attribution(speaker, said.content, said.kind)] : undefined;
}

/** The quotation behind, what a colon or 'that' leads to, or, in German, a comma. */
function saidBehind(
  text: string,
  rest: Span,
  { quotations, language }: NamedReading,
): Pick<Attribution, 'content' | 'kind'> | undefined {
  const quoted = quotations.find(({ start, from, to }) => start >= rest.start && to - from > 3);
  if (quoted) return { content: { start: quoted.start, end: quoted.end }, kind: 'quotation' };
  const behind = text.slice(rest.start, rest.end);
  const opening = /^[^:;]{0,80}:\s+/u.exec(behind) ?? patternsOf(language).opens.exec(behind);
  if (!opening) return undefined;
  const content = { start: rest.start + opening[0].length, end: rest.end };
  return content.end - content.start >= shortest ? { content, kind: 'reported' } : undefined;
}

/** 'As X put it, …', '…, as X put it.' */
function putInWords(text: string, whole: Span, reading: NamedReading): Attribution[] | undefined {
  const { leading, trailing } = patternsOf(reading.language);
  const sentence = text.slice(whole.start, whole.end);
  const match = leading.exec(sentence) ?? trailing.exec(sentence);
  const words = match?.groups?.['who'];
  if (!match || words === undefined) return undefined;
  const start = whole.start + match.index + match[0].indexOf(words);
  const speaker = namedIn({ start, end: start + words.length }, reading.mentions);
  const rest =
    match.index === 0
      ? { start: whole.start + match[0].length, end: whole.end }
      : { start: whole.start, end: whole.start + match.index };
  const quoted = reading.quotations.find(
    ({ start: from, end: to }) => contains(rest, { start: from, end: to }) && to - from > (rest.end - rest.start) / 2,
  );
  const content = quoted ? { start: quoted.start, end: quoted.end } : rest;
  return content.end - content.start >= shortest
    ? [attribution(speaker, content, quoted ? 'quotation' : 'reported')]
    : undefined;
}

/** The name among the words, or the words. */
const namedIn = (words: Span, mentions: readonly Mention[]): Span =>
  mentions.find((mention) => mention.type === 'person' && overlaps(mention, words)) ?? words;

const attribution = ({ start, end }: Span, content: Span, kind: Attribution['kind']): Attribution => ({
  start: Math.min(start, content.start),
  end: Math.max(end, content.end),
  speaker: { start, end },
  content,
  kind,
  manner: 'said',
});

interface Patterns {
  readonly traced: RegExp;
  readonly owned: RegExp;
  readonly opens: RegExp;
  readonly leading: RegExp;
  readonly trailing: RegExp;
}

/** Whom it is of: a few words without a mark, but for the commas around a name in apposition. */
const who = '(?<who>[^.;:!?«»“”"]{3,70}?)';

const patternsOf = perLanguage((language): Patterns => {
  const { from, verb, saying, opens, owned } = tracedSayings[language];
  const { before, behind } = asPut[language];
  const open = String.raw`(?:^|[.;,:—–-]\s*|\s)`;
  // A day or place may stand before the name's end, and little behind it.
  const put = behind ? String.raw`${who}\s+(?:${behind})(?:\s[^,.;:]{0,40})?` : who;
  return {
    traced: new RegExp(
      String.raw`(?:^|[.;:—–]\s*|,\s|c['’]est\s)(?:${from})(?:\s+|(?<=['’]))${who},?\s+(?:${verb})\s+(?:\p{L}+\s+){0,2}?${saying}(?!\p{L})`,
      'iu',
    ),
    owned: new RegExp(String.raw`${open}(?:${owned})\s+(?:\p{L}+\s+){0,2}?${saying}(?!\p{L})`, 'iu'),
    opens: new RegExp(
      language === 'de' ? String.raw`^\s*,\s*(?:(?:${opens})\s+)?` : String.raw`^[\s,]*(?:${opens})(?:\s+|(?<=['’]))`,
      'iu',
    ),
    leading: new RegExp(String.raw`^[\s«“"'—–-]*(?:${before})\s+${put},\s+`, 'iu'),
    trailing: new RegExp(String.raw`,\s+(?:${before})\s+${put}\s*[.!]?\s*$`, 'iu'),
  };
});
