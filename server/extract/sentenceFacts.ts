import type { Mention } from '../model/mention';
import type { Sentence } from '../model/source';
import type { DetectedLanguage, Language } from '../text/language';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { findAttributions } from './attribution';
import { splitClauses } from './clauses';
import { findCues } from './factuality';
import { readOnlyThen } from './onlyThen';
import { findQuantities } from './quantities';
import { findTerms } from './terms';
import { findTimes } from './times';

/** What the sentence is taken from. */
export interface SentenceSetting {
  /** Whole text that spans count in. */
  readonly text: string;
  /** ISO date that relative times count from. */
  readonly published?: string;
  /** Names in the sentence. */
  readonly findMentions: (sentence: Span, tokens: readonly Token[], language: Language) => readonly Mention[];
}

type SentenceFacts = Omit<Sentence, 'passage'>;

/** Everything that one sentence says, from its tokens (spans absolute in `setting.text`). */
export function extractSentence(
  span: Span,
  tokens: readonly Token[],
  language: DetectedLanguage,
  setting: SentenceSetting,
): SentenceFacts {
  const { start, end } = span;
  if (language === 'und') return { start, end, language, ...nothing };
  const mentions = setting.findMentions(span, tokens, language);
  const times = readOnlyThen(findTimes(tokens, language, setting.published), tokens, language);
  const quantities = findQuantities(tokens, language, times);
  const clauses = splitClauses(tokens, language);
  return {
    start,
    end,
    language,
    mentions,
    times,
    quantities,
    clauses,
    cues: findCues(tokens, language),
    attributions: findAttributions(setting.text, tokens, language, mentions),
    terms: findTerms(tokens, language, { clauses, mentions, times, quantities }),
  };
}

const nothing = { mentions: [], times: [], quantities: [], cues: [], attributions: [], clauses: [], terms: [] };
