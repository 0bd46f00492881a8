import { accordingTo, accordingToBehind, notSpeakers, pointOfView } from '../lexicon/accordingTo';
import type { Attribution } from '../model/stance';
import type { Language } from '../text/language';
import type { Span } from '../text/span';
import { stem } from '../text/stem';
import type { Clause } from './clauses';
import { clauseAt, span } from './cueScope';
import { isFiniteVerb } from './finiteVerb';
import { PhraseTable } from './phraseTable';
import { canSpeak, type NamedReading, nounPhraseAfter, type SpeakerTokens } from './speaker';
import { columnWords } from './wordTraits';

/** Speakers that are named without a verb: 'according to X', 'laut X', 'X zufolge', '…, so X', 'for X, …'. */
export function findNamedSources(reading: NamedReading): Attribution[] {
  const { tokens, words, language, quotations } = reading;
  const { before, behind, views } = tablesOf(language);
  const found: Attribution[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens[i]?.kind !== 'word' || quotations.some(({ from, to }) => i >= from && i < to && to - from > 3)) continue;
    const leading = before.matchAt(words, i, () => true);
    const named = leading
      ? speakerBehind(reading, i, leading.end)
      : behind.matchAt(words, i, () => true)
        ? speakerInFront(reading, i)
        : views.has(words[i]?.lower ?? '') && opensSentence(reading, i)
          ? viewpoint(reading, i)
          : language === 'de' && words[i]?.lower === 'so' && tokens[i - 1]?.text === ','
            ? germanSo(reading, i)
            : undefined;
    if (!named) continue;
    const content = contentAround(reading, named);
    if (!content) continue;
    const { speaker } = named;
    const quoted = quotations.find(
      (one) =>
        one.start >= content.start && one.end <= content.end && one.to - one.from > 3 && coversMost(one, content),
    );
    const said = quoted ? { start: quoted.start, end: quoted.end } : content;
    const first = tokens[named.from]?.start ?? speaker.start;
    const last = tokens[named.to - 1]?.end ?? speaker.end;
    found.push({
      start: Math.min(first, said.start),
      end: Math.max(last, said.end),
      speaker: { start: speaker.start, end: speaker.end },
      content: said,
      kind: quoted ? 'quotation' : 'reported',
      manner: 'said',
    });
    i = Math.max(i, named.to - 1);
  }
  return found;
}

interface NamedSource {
  /** The tokens of the whole phrase. */
  readonly from: number;
  readonly to: number;
  readonly speaker: SpeakerTokens;
}

interface Tables {
  readonly before: PhraseTable<'before'>;
  readonly behind: PhraseTable<'behind'>;
  readonly views: ReadonlySet<string>;
  readonly notSpeakers: ReadonlySet<string>;
}

const tables: Partial<Record<Language, Tables>> = {};

function tablesOf(language: Language): Tables {
  const known = tables[language];
  if (known) return known;
  const before = new PhraseTable<'before'>(language);
  before.add('before', accordingTo[language]);
  const behind = new PhraseTable<'behind'>(language);
  behind.add('behind', accordingToBehind[language]);
  const made = {
    before,
    behind,
    views: new Set(columnWords(pointOfView[language])),
    notSpeakers: new Set(columnWords(notSpeakers[language]).map((word) => stem(word, language))),
  };
  tables[language] = made;
  return made;
}

const objectPronouns =
  /^(?:him|her|them|lui|elle|elles|eux|él|ella|ellos|ellas|lei|loro|ele|ela|eles|elas|ihm|ihr|ihnen|sé)$/;

function speakerBehind(reading: NamedReading, from: number, at: number): NamedSource | undefined {
  const { words, tokens, language } = reading;
  const first = words[at];
  const token = tokens[at];
  if (!first || !token || words[from - 1]?.determiner) return undefined;
  if (objectPronouns.test(first.lower)) {
    const speaker = { from: at, to: at + 1, start: token.start, end: token.end };
    return { from, to: at + 1, speaker };
  }
  let start = at;
  // 'según informó X', 'secondo quanto riferito dalla X': a verb stands between.
  while (
    start < at + 4 &&
    (words[start]?.reporting ||
      words[start]?.auxiliary ||
      /^(?:quanto|lo|ce|que|o)$/.test(words[start]?.lower ?? '')) &&
    !beginsName(words, start)
  )
    start += 1;
  if (words[start]?.preposition && words[start]?.determiner && !/^(?:as?|des|du)$/.test(words[start]?.lower ?? ''))
    start += 1;
  const contracted = words[start - 1]?.determiner === true;
  if (token.kind === 'number' || (first.finite && start === at)) return undefined;
  const speaker = nounPhraseAfter(reading, start, tokens.length) ?? bareNoun(reading, start);
  if (!speaker || speaker.from > start + 2 || !(contracted || canSpeak(reading, speaker))) return undefined;
  const { notSpeakers: excluded } = tablesOf(language);
  for (let i = speaker.from; i < Math.min(speaker.to, speaker.from + 3); i += 1) {
    const word = words[i];
    if (!word || word.determiner) continue;
    if (excluded.has(word.stem) || tokens[i]?.kind === 'number') return undefined;
    break;
  }
  return { from, to: speaker.to, speaker };
}

/** Portuguese 'o' and French 'ce' before a noun are its articles. */
function beginsName(words: NamedReading['words'], at: number): boolean {
  const word = words[at];
  return Boolean(
    word?.determiner && !words[at + 1]?.reporting && !words[at + 1]?.auxiliary && words[at + 1]?.lower !== 'que',
  );
}

/** 'according to people familiar with it', 'selon plusieurs témoins': a noun without article, to the next boundary. */
function bareNoun({ words, tokens, language }: NamedReading, from: number): SpeakerTokens | undefined {
  let to = from;
  while (to < tokens.length && to - from < 8) {
    const word = words[to];
    if (!word || tokens[to]?.kind !== 'word' || word.complementizer || word.relative || word.adverb || word.coordinator)
      break;
    if (word.preposition && !word.genitive) break;
    if (to > from && isFiniteVerb(tokens, words, to, language)) break;
    to += 1;
  }
  while (to > from && words[to - 1]?.genitive) to -= 1;
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && to > from ? { from, to, start: first.start, end: last.end } : undefined;
}

/** 'dem Ministerium zufolge', 'in the union's account'. */
function speakerInFront(reading: NamedReading, at: number): NamedSource | undefined {
  const { words, tokens, language } = reading;
  const phraseEnd = at + (language === 'en' ? 2 : 1);
  let from = at;
  const limit = clauseAt(reading, at)?.from ?? 0;
  while (
    from > limit &&
    at - from < 10 &&
    tokens[from - 1]?.kind !== 'punctuation' &&
    !isFiniteVerb(tokens, words, from - 1, language)
  ) {
    if (words[from - 1]?.preposition && !words[from - 1]?.genitive) {
      if (language === 'en') break;
      if (words[from - 1]?.lower !== 'des') break;
    }
    from -= 1;
  }
  const first = tokens[from];
  const last = tokens[at - 1];
  if (!first || !last || at <= from) return undefined;
  if (language === 'en' && words[from - 1]?.lower !== 'in' && words[from - 1]?.lower !== 'by') return undefined;
  return {
    from: language === 'en' ? from - 1 : from,
    to: phraseEnd,
    speaker: { from, to: at, start: first.start, end: last.end },
  };
}

function opensSentence({ tokens }: NamedReading, at: number): boolean {
  return at === 0 || /^[.;:"“«]$/.test(tokens[at - 1]?.text ?? '');
}

/** 'For the union, the offer is an insult': only of people and bodies, and only with the comma. */
function viewpoint(reading: NamedReading, at: number): NamedSource | undefined {
  const { words, tokens, mentions } = reading;
  const speaker = nounPhraseAfter(reading, at + 1, tokens.length);
  if (!speaker || speaker.from !== at + 1 || tokens[speaker.to]?.text !== ',') return undefined;
  const named = mentions.some(
    ({ type, start, end }) =>
      (type === 'person' || type === 'organization') && start >= speaker.start && end <= speaker.end,
  );
  const head = words[speaker.from + (words[speaker.from]?.determiner ? 1 : 0)];
  return named || head?.genericSpeaker ? { from: at, to: speaker.to, speaker } : undefined;
}

/** '…, so der Minister.' */
function germanSo(reading: NamedReading, at: number): NamedSource | undefined {
  const speaker = nounPhraseAfter(reading, at + 1, reading.tokens.length);
  if (!speaker || speaker.from !== at + 1 || !canSpeak(reading, speaker)) return undefined;
  return { from: at, to: speaker.to, speaker };
}

/** What the phrase is about: what follows it where it opens its part of the sentence, else what it stands in or behind. */
function contentAround(reading: NamedReading, { from, to }: NamedSource): Span | undefined {
  const { clauses, clauseOf, words } = reading;
  const own = clauses[clauseOf[from] ?? 0];
  if (!own) return undefined;
  const partEnd = endOfPart(reading, clauseOf[Math.max(from, to - 1)] ?? 0);
  const following = span(reading, to, partEnd);
  const opens =
    from === own.from ||
    words.slice(own.from, from).every((word) => word.coordinator || word.subordinator || word.lower === ',');
  const dependent = own.opener === 'relative' || own.opener === 'that';
  const bare = !hasVerb(reading, own.from, from);
  if (dependent && bare && following) return span(reading, own.from, clauseEndBehind(reading, to));
  if (opens && following && (own.opener === 'start' || own.opener === 'stop' || words[own.from]?.coordinator))
    return following;
  if (bare && following && hasVerb(reading, to, partEnd)) return span(reading, own.from, partEnd);
  const start = dependent ? own.from : startOfPart(reading, clauseOf[from] ?? 0);
  return span(reading, start, from) ?? following;
}

function hasVerb({ tokens, words, language }: NamedReading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isFiniteVerb(tokens, words, i, language)) return true;
  return false;
}

function clauseEndBehind({ clauses, clauseOf }: NamedReading, at: number): number {
  const index = clauseOf[at] ?? clauses.length - 1;
  return clauses[index]?.to ?? at;
}

function isBreak(clause: Clause | undefined, { words }: NamedReading): boolean {
  return !clause || clause.opener === 'stop' || words[clause.from]?.adversative === true;
}

function endOfPart(reading: NamedReading, index: number): number {
  let last = index;
  while (!isBreak(reading.clauses[last + 1], reading)) last += 1;
  return reading.clauses[last]?.to ?? 0;
}

function startOfPart(reading: NamedReading, index: number): number {
  let first = index;
  while (first > 0 && !isBreak(reading.clauses[first], reading)) first -= 1;
  // A quotation is a stop of its own: what is attributed behind it is the quotation.
  const before = reading.quotations.find(
    ({ to }) => to + 1 === reading.clauses[first]?.from || to + 2 === reading.clauses[first]?.from,
  );
  return before?.from ?? reading.clauses[first]?.from ?? 0;
}

function coversMost(inner: Span, outer: Span): boolean {
  return (inner.end - inner.start) * 2 > outer.end - outer.start;
}
