import type { Attribution } from '../model/stance';
import type { Span } from '../text/span';
import { clauseAt } from './cueScope';
import type { Said } from './reportContent';
import { canSpeak, type NamedReading, nounPhraseAfter, nounPhraseBefore, type SpeakerTokens } from './speaker';
import type { VerbGroup } from './verbGroup';

/** Who says it: before the verb, behind it, or carried over from the report before. */
export function speakerOf(
  reading: NamedReading,
  group: VerbGroup,
  said: Said,
  previous: Attribution | undefined,
): Span | undefined {
  const { tokens, words, language, quotations } = reading;
  const quotation = quotations.find(({ start }) => start === said.content.start);
  const limit = said.side === 'before' ? (quotation?.to ?? 0) : 0;
  const end = said.side === 'after' ? tokens.findIndex(({ start }) => start >= said.content.start) : tokens.length;
  const own = language === 'de' ? germanSubject(reading, group) : undefined;
  const before = fits(reading, own ?? nounPhraseBefore(reading, group.from, limit), said.content);
  const behind = fits(reading, nounPhraseAfter(reading, group.to, end < 0 ? tokens.length : end), said.content);
  if (said.side === 'before' && language !== 'de') return before ?? behind ?? dropped(reading, group, previous);
  if (said.side === 'before') return behind ?? before;
  if (words[group.from - 1]?.relative || before) return before;
  if (language === 'de') return behind;
  const opens = group.from === 0 || tokens[group.from - 1]?.kind === 'punctuation' || said.kind === 'quotation';
  if (opens && behind && language !== 'en') return behind;
  return dropped(reading, group, previous);
}

/** Subject of a German perfect: before 'hat', or behind it where something else stands first. */
function germanSubject(reading: NamedReading, { at }: VerbGroup): SpeakerTokens | undefined {
  const clause = clauseAt(reading, at);
  if (!clause) return undefined;
  for (let i = clause.from; i < at; i += 1)
    if (reading.words[i]?.auxiliary)
      return nounPhraseBefore(reading, i, clause.from) ?? nounPhraseAfter(reading, i + 1, at);
  return undefined;
}

function fits(reading: NamedReading, speaker: SpeakerTokens | undefined, content: Span): SpeakerTokens | undefined {
  if (!speaker || !canSpeak(reading, speaker)) return undefined;
  const crosses = speaker.start < content.end && content.start < speaker.end;
  return crosses && !(content.start < speaker.start && speaker.end < content.end) ? undefined : speaker;
}

/** A verb without a subject of its own: that of the report before ('… and added that'), else the verb itself. */
function dropped(reading: NamedReading, group: VerbGroup, previous: Attribution | undefined): Span | undefined {
  const { words, tokens, language } = reading;
  const before = words[group.from - 1];
  const verb = tokens[group.at];
  const lower = words[group.at]?.lower ?? '';
  if (before?.coordinator || /(?:ing|ndo|ant)$/.test(lower)) {
    if (previous) return previous.speaker;
    const subject = mainSubject(reading, group.from);
    if (subject) return subject;
  }
  if (words.slice(group.from, group.at).some((word) => word.impersonal)) return undefined;
  const finite = words[group.at]?.finite || words.slice(group.from, group.at).some((word) => word.auxiliary);
  return finite && (language === 'es' || language === 'it' || language === 'pt') && verb && !before?.preposition
    ? { start: verb.start, end: verb.end }
    : undefined;
}

/** Subject of the sentence: the noun phrase before its first verb. */
function mainSubject(reading: NamedReading, limit: number): SpeakerTokens | undefined {
  for (let i = 1; i < limit; i += 1) {
    if (!reading.words[i]?.finite || (reading.words[i]?.capital && !reading.words[i]?.auxiliary)) continue;
    const subject = nounPhraseBefore(reading, i, 0);
    const plain =
      subject && !reading.words.slice(subject.from, subject.to).some((word) => word.preposition && !word.genitive);
    if (subject && plain && canSpeak(reading, subject)) return subject;
  }
  return undefined;
}
