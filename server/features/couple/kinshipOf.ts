import { perStatement } from '../../compare/perStatement';
import { columnWords } from '../../extract/wordTraits';
import { anyKin, formerMarks, kinships } from '../../lexicon/kinships';
import { perLanguage } from '../../text/perLanguage';
import type { Span } from '../../text/span';
import { clauseAt, marksOf, type Name, namesOf, tokensOf } from './names';
import { partiesOfNoun } from './partiesOfNoun';

/** What a statement says that somebody is to another one. */
export interface StatedKinship extends Span {
  /** Rows of the table of kinships: one word may stand for more than one. */
  readonly kinds: readonly string[];
  readonly holder: Name;
  /** Whose; undefined where only the nearness of names tells. */
  readonly of?: Name;
}

/** The kinships that a statement tells of those it names. */
export const kinshipsOf = perStatement((statement): readonly StatedKinship[] => {
  const tokens = tokensOf(statement);
  const words = kindsOf(statement.language);
  return tokens.flatMap((token, at): StatedKinship[] => {
    const kinds = words.get(token.text.toLowerCase());
    if (!kinds || namesOf(statement).some(({ from, to }) => from <= at && at < to)) return [];
    const clause = clauseAt(statement, token);
    const noun = { from: at, to: at + 1, start: token.start, end: token.end, clause };
    const [[holder], [of]] = partiesOfNoun(statement, noun);
    // 'Mother of three' is nobody's that is named.
    const isOfOthers =
      !of &&
      marksOf(statement.language)
        .get(tokens[at + 1]?.text.toLowerCase() ?? '')
        ?.includes('of');
    if (!holder || isOfOthers) return [];
    const before = tokens[at - 1]?.text.toLowerCase() ?? '';
    const isFormer =
      formerOf(statement.language).has(before) || (before === '-' && tokens[at - 2]?.text.toLowerCase() === 'ex');
    const all = isFormer && kinds.includes('spouse') ? ['former spouse'] : kinds;
    const start = isFormer && before !== '-' ? (tokens[at - 1]?.start ?? token.start) : token.start;
    return [{ kinds: all, holder, start, end: token.end, ...(of ? { of } : {}) }];
  });
});

/** The kinship seen from the other one. */
export const seenBack = (kinds: readonly string[]): readonly string[] =>
  kinds.map((kind) => kinships.find(({ id }) => id === kind)?.back ?? kind);

const formerOf = perLanguage((language) => new Set(columnWords(formerMarks[language])));

const kindsOf = perLanguage((language): ReadonlyMap<string, readonly string[]> => {
  const made = new Map<string, string[]>();
  const add = (word: string, id: string): void => {
    made.set(word.toLowerCase(), [...(made.get(word.toLowerCase()) ?? []), id]);
  };
  for (const { id, words } of kinships) for (const word of columnWords(words[language])) add(word, id);
  for (const word of columnWords(anyKin[language]))
    for (const { id } of kinships) if (id !== 'acquaintance' && id !== 'former spouse') add(word, id);
  return made;
});
