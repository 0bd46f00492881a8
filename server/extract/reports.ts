import { figureVerbs, type ReportingVerbs, reportingVerbs } from '../lexicon/reportingVerbs';
import type { Attribution } from '../model/stance';
import type { Language } from '../text/language';
import type { Span } from '../text/span';
import { clauseAt, complementEnd, span } from './cueScope';
import { PhraseTable } from './phraseTable';
import { contentOf, reportEnd } from './reportContent';
import { speakerOf } from './reportSpeaker';
import { canSpeak, type NamedReading, nounPhraseAfter, nounPhraseBefore, type SpeakerTokens } from './speaker';
import { isReportingVerb, type VerbGroup, verbGroup } from './verbGroup';
import { columnWords } from './wordTraits';

/** Statements that a reporting verb hands to a speaker, in order. */
export function findReports(reading: NamedReading): Attribution[] {
  const found: Attribution[] = [];
  const { words, tokens, language } = reading;
  const figures = figuresOf(language);
  for (let i = 0; i < tokens.length; i += 1) {
    const word = words[i];
    if (!word || tokens[i]?.kind !== 'word') continue;
    const phrase = phrasesOf(language).matchAt(words, i, () => true);
    const row = phrase?.phrase.row ?? word.reporting;
    if (row && (phrase || isReportingVerb(reading, i, row))) {
      const one = reportAt(reading, i, (phrase?.end ?? i + 1) - i, row, found.at(-1));
      if (one) {
        found.push(one);
        continue;
      }
    }
    if (figures.has(word.lower)) {
      const one = figureAt(reading, i);
      if (one) found.push(one);
    }
  }
  return found;
}

const figureSets: Partial<Record<Language, ReadonlySet<string>>> = {};

function figuresOf(language: Language): ReadonlySet<string> {
  const known = figureSets[language] ?? new Set(columnWords(figureVerbs[language]));
  figureSets[language] = known;
  return known;
}

const phraseTables: Partial<Record<Language, PhraseTable<ReportingVerbs>>> = {};

/** Reporting verbs of several words: 'ha reso noto', 'fait savoir'. */
function phrasesOf(language: Language): PhraseTable<ReportingVerbs> {
  const known = phraseTables[language];
  if (known) return known;
  const made = new PhraseTable<ReportingVerbs>(language);
  for (const row of reportingVerbs)
    for (const verb of columnWords(row[language])) if (verb.includes(' ')) made.add(row, verb);
  phraseTables[language] = made;
  return made;
}

function reportAt(
  reading: NamedReading,
  at: number,
  length: number,
  row: ReportingVerbs,
  previous: Attribution | undefined,
): Attribution | undefined {
  const single = verbGroup(reading, at);
  const group = { ...single, to: Math.max(single.to, at + length) };
  if (group.negated) return undefined;
  const { tokens } = reading;
  const verb = tokens[at];
  if (!verb) return undefined;
  if (group.passive) return passiveReport(reading, group, row);
  // 'La declaración se publicó el lunes': what is published is no speaker.
  if (row.takes === 'object' && reading.words.slice(group.from, at).some((word) => word.impersonal)) return undefined;
  const said = contentOf(reading, group, row);
  if (!said) return undefined;
  const speaker = speakerOf(reading, group, said, previous);
  if (!speaker) return undefined;
  return make(reading, group, speaker, said.content, said.kind, row);
}

function make(
  { tokens }: NamedReading,
  group: VerbGroup,
  speaker: Span,
  content: Span,
  kind: Attribution['kind'],
  { manner }: Pick<ReportingVerbs, 'manner'>,
): Attribution {
  const start = Math.min(speaker.start, content.start, tokens[group.from]?.start ?? speaker.start);
  const end = Math.max(speaker.end, content.end, tokens[group.to - 1]?.end ?? speaker.end);
  return { start, end, speaker: { start: speaker.start, end: speaker.end }, content, kind, manner };
}

const agents: Readonly<Record<Language, RegExp>> = {
  en: /^by$/,
  es: /^por$/,
  it: /^(?:da|dal|dalla|dallo|dall'|dai|dagli|dalle)$/,
  fr: /^par$/,
  pt: /^(?:por|pelo|pela|pelos|pelas)$/,
  de: /^(?:von|vom)$/,
};

/** 'was confirmed by X', 'was quoted by the Gazette as saying that …'. */
function passiveReport(reading: NamedReading, group: VerbGroup, row: ReportingVerbs): Attribution | undefined {
  const { words, tokens, language } = reading;
  const clause = clauseAt(reading, group.at);
  if (!clause) return undefined;
  const from = language === 'de' ? clause.from : group.to;
  for (let i = from; i < clause.to; i += 1) {
    if (!agents[language].test(words[i]?.lower ?? '')) continue;
    const agent = nounPhraseAfter(reading, i + 1, language === 'de' && i < group.at ? group.at : clause.to);
    if (!agent || agent.from > i + 2 || !canSpeak(reading, agent)) return undefined;
    const subject = span(reading, clause.from, language === 'de' ? i : group.from);
    const that = reading.clauses[(reading.clauseOf[group.at] ?? 0) + 1];
    // 'Nobody was told by X': the subject hears it.
    if (toldSomebody.test(words[group.at]?.lower ?? '') && that?.opener !== 'that') return undefined;
    const content =
      subject && !(words[clause.from]?.impersonal && that)
        ? subject
        : that && span(reading, that.from, reportEnd(reading, that.from));
    return content
      ? make(reading, { ...group, to: Math.max(group.to, agent.to) }, agent, content, 'reported', row)
      : undefined;
  }
  if (!/^(?:quoted|cited|citado|citada|cité|citée|citato|citata|zitiert)$/.test(words[group.at]?.lower ?? ''))
    return undefined;
  // 'quoted as saying': the second verb carries the report.
  if (words.slice(group.to, group.to + 3).some((word) => word.reporting)) return undefined;
  const speaker = nounPhraseBefore(reading, group.from, 0);
  const rest = span(reading, group.to, Math.max(complementEnd(reading, group.at), clause.to));
  return speaker && rest && canSpeak(reading, speaker) && tokens[group.at]
    ? make(reading, group, speaker, rest, 'reported', row)
    : undefined;
}

/** Participles of verbs whose object is the one who is told. */
const toldSomebody =
  /^(?:told|informed|warned|notified|alerted|reminded|assured|informad[oa]s?|avisad[oa]s?|advertid[oa]s?|notificad[oa]s?|alertad[oa]s?|informat[oaie]|avvertit[oaie]|avvisat[oaie]|informée?s?|avertie?s?|prévenue?s?|informiert|gewarnt|benachrichtigt)$/;

/** 'X put the loss at 40 million': an estimate is the speaker's. */
function figureAt(reading: NamedReading, at: number): Attribution | undefined {
  const { words, tokens } = reading;
  const clause = clauseAt(reading, at);
  if (!clause || words[at - 1]?.determiner || words[at - 1]?.preposition) return undefined;
  const limit = Math.min(clause.to, at + 12);
  let amount = -1;
  for (let i = at + 1; i < limit; i += 1)
    if (
      tokens[i]?.kind === 'number' &&
      /^(?:at|en|a|à|in|auf|em|di|intorno|più|oltre|around|about|über|rund|plus)$/.test(words[i - 1]?.lower ?? '')
    )
      amount = i;
  if (amount < 0) return undefined;
  const group = verbGroup(reading, at);
  const speaker = nounPhraseBefore(reading, group.from, clause.from);
  const content = span(reading, group.to, clause.to);
  if (group.negated || !speaker || !content || !canSpeak(reading, speaker) || !isLikelySpeaker(reading, speaker))
    return undefined;
  return make(reading, group, speaker, content, 'reported', { manner: 'said' });
}

function isLikelySpeaker({ words, mentions }: NamedReading, { from, to, start, end }: SpeakerTokens): boolean {
  for (let i = from; i < to; i += 1) if (words[i]?.genericSpeaker || words[i]?.pronoun) return true;
  return mentions.some((mention) => mention.start < end && start < mention.end && mention.type !== 'agreement');
}
