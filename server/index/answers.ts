import type { Feature, Stance, Statement } from '../compare/statement';
import { isFragment } from '../extract/fragments';
import { askingWords, nobodyWords, noWords, yesWords } from '../lexicon/answerWords';
import { fold } from '../text/fold';
import type { Language } from '../text/language';
import { contains } from '../text/span';

/**
 * An answer that takes its content from what was asked, with that content: 'Did they pay? No, never.' says that they did
 * not pay, 'Who signed? The two ministers.' that these signed. Other answers as they are.
 *
 * What is taken over keeps its place in the question, and holds as the answer says, or as the `verdict` does that stands
 * before it: 'No. They did …'.
 */
export function completeAnswer(answer: Statement, asked: Statement, verdict: Statement = answer): Statement {
  const polarity = answerOf(verdict, asked);
  if (!polarity) return answer;
  const clause = polarity.joins ? 0 : answer.clauses.length;
  const features = askedFeatures(asked).map((feature): Feature => ({ ...feature, clause }));
  if (!features.length) return answer;
  const isAsked = (offset: number): boolean => contains(asked, { start: offset, end: offset + 1 });
  const stanceAt = (offset: number): Stance => {
    if (!isAsked(offset)) return answer.stanceAt(offset);
    const put = asked.stanceAt(offset);
    const negated = put.polarity === 'negative';
    const isPlain = put.open === true || put.factuality === 'asserted' || put.factuality === 'denied';
    if (!isPlain || (negated && !polarity.joins))
      return { polarity: 'positive', factuality: 'unconfirmed', open: true };
    return { polarity: negated === polarity.isSo ? 'negative' : 'positive', factuality: 'asserted' };
  };
  // The words of the answer that turn the question round.
  const { start } = verdict;
  const verdictWord = {
    start,
    end: start + (/^[^.,;:!]+/u.exec(verdict.text.slice(start, verdict.end))?.[0].length ?? 1),
  };
  const { unstated: _, ...rest } = answer;
  return {
    ...rest,
    features: [...answer.features, ...features],
    clauses: polarity.joins ? answer.clauses : [...answer.clauses, { start: asked.start, end: asked.end }],
    stanceAt,
    bendingAt: (offset) => (!isAsked(offset) ? answer.bendingAt(offset) : polarity.isSo ? [] : [verdictWord]),
  };
}

/** How the answer takes up what was asked. `joins`: it fills the place that the question left open. */
interface Uptake {
  readonly isSo: boolean;
  readonly joins: boolean;
}

function answerOf(answer: Statement, asked: Statement): Uptake | undefined {
  // A short answer does not tell its language.
  const { yes, no, nobody, denial } = patterns(asked.language);
  const text = withoutMark(answer);
  const words = fold(text);
  const isPhrase = isFragment(text, asked.language);
  const namesNobody = isPhrase && nobody.test(words.length <= shortPhrase ? words : words.replace(/[,;:].*$/su, ''));
  if (asksForValue(asked)) return isPhrase ? { isSo: !namesNobody, joins: true } : undefined;
  // 'I am not.', 'No lo hay.': nothing but the denial.
  if (namesNobody || no.test(words) || (!answer.features.length && denial.test(words)))
    return { isSo: false, joins: false };
  return yes.test(words) ? { isSo: true, joins: false } : undefined;
}

/** What is asked or put to somebody: not who is said to say it. */
function askedFeatures({ features, attributions }: Statement): Feature[] {
  const [report] = attributions;
  return features.filter(
    (feature) => !feature.speaker && feature.kind !== 'year' && (!report || contains(report.content, feature)),
  );
}

/** 'Who', 'what', 'how many': the question leaves a place open. */
const asksForValue = (asked: Statement): boolean =>
  patterns(asked.language).asking.test(withoutMark(asked).toLowerCase());

/** A sentence without the mark of its turn. */
const withoutMark = ({ text, start, end }: Statement): string => text.slice(start, end).replace(turnMark, '');

/** Characters of a phrase that says one thing. */
const shortPhrase = 30;
/** '— ', 'A. ', '**Answer:** ', 'Velde: '. */
const turnMark = /^[\s*_>—–―«“"'-]*(?:\p{Lu}[.:](?=\s)|\p{Lu}[\p{L}. ]{1,30}:)?[\s*_—–―«“"'-]*/u;

interface Patterns {
  readonly yes: RegExp;
  readonly no: RegExp;
  readonly nobody: RegExp;
  readonly denial: RegExp;
  readonly asking: RegExp;
}

const compiled: Partial<Record<Language, Patterns>> = {};

function patterns(language: Language): Patterns {
  const known = compiled[language];
  if (known) return known;
  const either = (list: string): string =>
    list
      .split(', ')
      .map((one) => fold(one))
      .join('|');
  const made = {
    yes: new RegExp(`^(?:${either(yesWords[language])})\\s*(?:[.,;:!…—–-]|$)`, 'u'),
    no: new RegExp(`^(?:${either(noWords[language])})\\s*(?:[.,;:!…—–-]|$)`, 'u'),
    nobody: new RegExp(`(?<!\\p{L})(?:${either(nobodyWords[language])})(?!\\p{L})`, 'u'),
    denial: deniers[language],
    // The word stands first but for an address and a preposition: 'General, with whom …?'
    asking: new RegExp(
      `^[^\\p{L}]*(?:[^,?]{1,24}, *)?[^\\p{L}]*(?:\\p{L}{1,4} )?(?:${askingWords[language].split(', ').join('|')})(?!\\p{L})`,
      'u',
    ),
  };
  compiled[language] = made;
  return made;
}

/** A denial that leaves all else to the question. */
const deniers: Readonly<Record<Language, RegExp>> = {
  en: /^(?:i|he|she|it|we|they|there|you) (?:\p{L}+n['’]t|\p{L}+ not)[.,;!]?$/u,
  es: /^no (?:lo|la|los|las) \p{L}+[.,;!]?$/u,
  it: /^non (?:lo|la|li|le|l['’]|ce n['’]) ?\p{L}+[.,;!]?$/u,
  fr: /^(?:je|il|elle|nous|on|ils|elles) (?:ne |n['’])(?:l['’]|le |la |les |y )?\p{L}+ pas[.,;!]?$/u,
  pt: /^nao (?:o |a |os |as )?\p{L}+[.,;!]?$/u,
  de: /^(?:das |es )?\p{L}+ (?:ich |er |sie |wir |es )?(?:es |das )?nicht[.,;!]?$/u,
};
