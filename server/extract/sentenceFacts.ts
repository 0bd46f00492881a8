import type { Mention } from '../model/mention';
import type { Sentence } from '../model/source';
import type { TimeExpression } from '../model/time';
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
  const times = readTimes(tokens, language, setting.published);
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

/** The times of one sentence as they are meant; relative ones count from `published` (ISO date), else they stay open. */
export function readTimes(
  tokens: readonly Token[],
  language: Language,
  published: string | undefined,
): readonly TimeExpression[] {
  return readOnlyThen(findTimes(tokens, language, published), tokens, language);
}

const nothing = { mentions: [], times: [], quantities: [], cues: [], attributions: [], clauses: [], terms: [] };
