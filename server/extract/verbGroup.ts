import { type ReportingVerbs, separableReports } from '../lexicon/reportingVerbs';
import type { Language } from '../text/language';
import { clauseAt } from './cueScope';
import type { NamedReading } from './speaker';
import type { WordTraits } from './wordTraits';

/** The verb with its auxiliaries, adverbs and particles. */
export interface VerbGroup {
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly passive: boolean;
  readonly negated: boolean;
}

/** The verb group around the reporting verb at `at`. */
export function verbGroup(reading: NamedReading, at: number): VerbGroup {
  const { words, tokens, language } = reading;
  let from = at;
  let passive = false;
  let negated = false;
  let perfect = false;
  while (from > 0 && tokens[from - 1]?.kind === 'word') {
    const word = words[from - 1];
    if (!word) break;
    const negative = negatives.test(word.lower);
    if (
      !word.auxiliary &&
      !negative &&
      !(word.adverb && !word.capital) &&
      !clitic.test(word.lower) &&
      !been.test(word.lower)
    )
      break;
    if (language === 'de' && !word.auxiliary && !negative) break;
    if (word.lower === 'that' || (word.determiner && !clitic.test(word.lower))) break;
    negated ||= negative;
    perfect ||= having.test(word.lower);
    passive ||= been.test(word.lower) || (being[language].test(word.lower) && isPassiveForm(words[at], language));
    from -= 1;
  }
  if (language === 'de') {
    const clause = clauseAt(reading, at);
    for (let i = clause?.from ?? 0; i < (clause?.to ?? 0); i += 1) {
      if (/^(?:wurde|wurden|worden)$/.test(words[i]?.lower ?? '')) passive = true;
      // 'Der Satz, der überall zitiert wird'.
      if (
        i === at + 1 &&
        /^(?:wird|werden|würde|würden)$/.test(words[i]?.lower ?? '') &&
        /t$/.test(words[at]?.lower ?? '')
      )
        passive = true;
      if (negatives.test(words[i]?.lower ?? '')) negated = true;
    }
  } else if (perfect && language === 'en' && !words.slice(from, at).some((word) => word.lower === 'been'))
    passive = false;
  let to = at + 1;
  while (
    to < tokens.length &&
    words[to]?.adverb &&
    !words[to]?.determiner &&
    !words[to]?.complementizer &&
    tokens[to]?.kind === 'word' &&
    !words[to]?.preposition
  )
    to += 1;
  return { from, at, to, passive, negated };
}

/** Is the form at `at` a verb that reports, and not the noun or the adjective of the same look? */
export function isReportingVerb(reading: NamedReading, at: number, row: ReportingVerbs | undefined): boolean {
  const { words, tokens, language, quotations } = reading;
  const word = words[at];
  if (!word || !row || (word.capital && (at > 0 || language === 'de'))) return false;
  if (quotations.some(({ from, to }) => at >= from && at < to && to - from > 3)) return false;
  const before = words[at - 1];
  if (before?.determiner && tokens[at - 1]?.end !== undefined && !clitic.test(before.lower)) return false;
  if (before?.preposition && !clitic.test(before.lower) && before.lower !== 'as' && language !== 'de') return false;
  switch (language) {
    case 'en':
      return isEnglishReport(reading, at) && !isReducedRelative(reading, at);
    case 'de':
      return isGermanReport(reading, at);
    default:
      return isRomanceReport(reading, at);
  }
}

function isEnglishReport({ words, tokens }: NamedReading, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const next = tokens[at + 1];
  if (!word) return false;
  if (/(?:ed|said|told|wrote|thought|held|found|swore|written|put|ing)$/.test(word.lower))
    return !(word.lower.endsWith('ing') && (before?.auxiliary || at === 0)) &&
      !/^(?:found|put|held)$/.test(word.lower) === true
      ? true
      : words[at + 1]?.complementizer === true;
  if (
    before?.lower === 'to' ||
    before?.genitive ||
    possible.test(before?.lower ?? '') ||
    (before?.adverb && possible.test(words[at - 2]?.lower ?? ''))
  )
    return false;
  // 'the report', 'claims of', 'member states': a noun unless a subject stands before.
  const subject =
    before?.pronoun ||
    before?.capital ||
    before?.genericSpeaker ||
    before?.adverb ||
    before?.relative ||
    before?.auxiliary ||
    before?.coordinator;
  const inverted = next !== undefined && at > 0 && tokens[at - 1]?.kind === 'punctuation';
  const pure =
    /^(?:say|tell|insist|explain|argue|believe|warn|deny|denie|confirm|admit|add|maintain|contend|announce|reveal|allege|assert|declare|agree|acknowledge|think)s?$/;
  return (
    pure.test(word.lower) || Boolean(subject) || (inverted && /s$/.test(word.lower) && words[at + 1]?.capital === true)
  );
}

/** 'The statement agreed on 3 March is …': behind the time comes the verb of the sentence, no subject of its own. */
function isReducedRelative({ words, tokens }: NamedReading, at: number): boolean {
  if (!words[at]?.lower.endsWith('ed') || !words[at + 1]?.preposition) return false;
  for (let i = at + 2; i < Math.min(tokens.length, at + 6); i += 1) {
    const word = words[i];
    if (!word || (tokens[i]?.kind !== 'word' && tokens[i]?.kind !== 'number')) return false;
    if (word.auxiliary) return i > at + 2;
    if (word.pronoun || (word.determiner && i > at + 2) || (word.capital && words[i - 1]?.capital)) return false;
  }
  return false;
}

/** 'We can mention …' reports nothing. */
const possible = /^(?:can|could|should|must|may|might|cannot|shall|let)$/;

function isGermanReport({ words, clauses, clauseOf }: NamedReading, at: number): boolean {
  const word = words[at];
  if (!word || words[at - 1]?.lower === 'zu') return false;
  const particles = separableReports[word.lower];
  if (particles !== undefined) {
    const own = clauses[clauseOf[at] ?? 0];
    const candidates = particles.split(' ');
    return words.slice(own?.from ?? 0, own?.to ?? 0).some(({ lower }) => candidates.includes(lower));
  }
  if (!/^(?:\p{L}{2,})?ge\p{L}{3,}(?:t|en)$/u.test(word.lower) || /^(?:gesteh|gestand)/.test(word.lower)) return true;
  const clause = clauses[clauseOf[at] ?? 0];
  for (let i = clause?.from ?? 0; i < (clause?.to ?? 0); i += 1)
    if (/^(?:hat|haben|hatte|hatten|habe|wurde|wurden|wird)$/.test(words[i]?.lower ?? '')) return true;
  return false;
}

function isRomanceReport({ words, language }: NamedReading, at: number): boolean {
  const word = words[at];
  if (!word) return false;
  const participle = participles[language].test(word.lower) && !/(?:ó|ò|ou)$/.test(word.lower);
  if (!participle || word.finite || /^(?:se|s')$/.test(words[at - 1]?.lower ?? '')) return true;
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) if (words[i]?.auxiliary) return true;
  return false;
}

const negatives =
  /^(?:not|never|no|non|ne|n'|pas|não|nunca|mai|jamais|nicht|nie|kein|keine|neither|nor|né|ni|nem|weder|\w+n't)$/;

const clitic = /^(?:lo|le|les|se|si|me|nos|gli|ci|ne|l'|s'|lui|leur|y|en|lhe|lhes|li|la)$/;

const been = /^(?:been|being|sido|stato|stata|stati|state|été)$/;

const having = /^(?:has|have|had)$/;

const being: Readonly<Record<Language, RegExp>> = {
  en: /^(?:is|are|was|were|be)$/,
  es: /^(?:es|son|fue|fueron|era|eran|ser|será|serán)$/,
  it: /^(?:è|sono|era|erano|fu|furono|viene|vengono|venne|vennero|sarà)$/,
  fr: /^(?:est|sont|était|étaient|fut|furent|sera|seront)$/,
  pt: /^(?:é|são|foi|foram|era|eram|ser|será)$/,
  de: /^(?:wurde|wurden|worden)$/,
};

function isPassiveForm(word: WordTraits | undefined, language: Language): boolean {
  return participles[language].test(word?.lower ?? '');
}

const participles: Readonly<Record<Language, RegExp>> = {
  en: /(?:ed|en|said|told|put|found)$/,
  es: /(?:[aií]d|ch|scrit|puest)[oa]s?$/,
  it: /(?:t|s)[oaie]$/,
  fr: /(?:é|i|u|is|it)e?s?$/,
  pt: /(?:[aií]d|it)[oa]s?$/,
  de: /(?:t|en)$/,
};
