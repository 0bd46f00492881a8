import { causeNouns, causing, knowing, notKnowing, seeking, whatWords, whyWords } from '../lexicon/exclusiveCauses';
import type { Language } from '../text/language';
import { perStatement } from './perStatement';
import type { Feature, Stance, Statement } from './statement';

/**
 * The word that says that a cause is not known: 'the cause has not been established', 'nobody knows why it sank'.
 * Undefined where the statement says no such thing.
 */
export const findUnknown = perStatement((statement): Feature | undefined => {
  const noun = statement.features.find(({ keys, speaker }) => !speaker && keys.some((key) => causeNouns.has(key)));
  if (noun) {
    const { polarity, factuality, open } = statement.stanceAt(noun.start);
    if (open) return undefined;
    // 'No cause for alarm', 'rust may be the cause': something else has to be denied beside it.
    if (polarity === 'negative' || factuality === 'unconfirmed')
      return statement.features.some((other) => other !== noun && isIgnorance(statement, other, true))
        ? noun
        : undefined;
  }
  if (!noun && !whyWordIn(statement) && !asksWhat(statement)) return undefined;
  return statement.features.find((feature) => isIgnorance(statement, feature, false));
});

function isIgnorance(statement: Statement, { keys, start, speaker }: Feature, whatever: boolean): boolean {
  if (speaker) return false;
  if (keys.some((key) => notKnowing.has(key))) return true;
  if (statement.stanceAt(start).polarity !== 'negative') return false;
  return whatever || keys.some((key) => knowing.has(key));
}

const patterns: Partial<Record<Language, RegExp>> = {};

function whyWordIn({ text, start, end, language }: Statement): boolean {
  const words = whyWords[language].split(', ').join('|');
  const pattern = patterns[language] ?? new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
  patterns[language] = pattern;
  return pattern.test(text.slice(start, end));
}

/** The cause that is only being looked for: 'the origin of the fire is under investigation'. */
export const findSought = perStatement(({ features, stanceAt }): Feature | undefined =>
  features.find(
    (noun) =>
      !noun.speaker &&
      noun.keys.some((key) => causeNouns.has(key)) &&
      features.some(
        ({ keys, clause, start, agent, speaker }) =>
          clause === noun.clause && !agent && !speaker && keys.some((key) => seeking.has(key)) && isSo(stanceAt(start)),
      ),
  ),
);

const isSo = ({ polarity, open }: Stance): boolean => polarity === 'positive' && !open;

const asking: Partial<Record<Language, RegExp>> = {};

/** 'Have not determined what sparked it': a verb of causing behind a word that asks for it. */
function asksWhat({ text, start: from, features, language }: Statement): boolean {
  const pattern = asking[language] ?? new RegExp(`(?<!\\p{L})${whatWords[language]} $`, 'iu');
  asking[language] = pattern;
  return features.some(
    ({ keys, start }) =>
      keys.some((key) => causing.has(key)) && pattern.test(text.slice(Math.max(from, start - longestLead), start)),
  );
}

/** Characters before the verb in which the word that asks is looked for. */
const longestLead = 60;
