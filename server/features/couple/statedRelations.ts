import { perStatement } from '../../compare/perStatement';
import type { Statement } from '../../compare/statement';
import { columnWords } from '../../extract/wordTraits';
import { directedRelations } from '../../lexicon/directedRelations';
import { accessions, afterMarks, departures } from '../../lexicon/successionMarks';
import { perLanguage } from '../../text/perLanguage';
import type { Span } from '../../text/span';
import { stem } from '../../text/stem';
import { clauseAt, extentOf, type Name, namesOf, tokensOf } from './names';
import { isBareNounAt, isNounAt, isPossessed } from './nounPlace';
import { partiesOfNoun } from './partiesOfNoun';
import { partiesOfVerb } from './partiesOfVerb';

/** What a statement says of two that it names: who owns whom, who beat whom. */
export interface StatedRelation extends Span {
  /** Row of the table of relations, or the key of an act. */
  readonly id: string;
  readonly kind: 'verb' | 'noun';
  /** Who does it, or has it. */
  readonly doer?: readonly Name[];
  /** To whom it is done, whose it is. */
  readonly target?: readonly Name[];
  readonly clause: number;
  /** Stem of the word that tells it. */
  readonly word?: string;
  /** 'Her father': the other party was named before. */
  readonly possessed?: true;
}

/** The relations of a statement whose both parties it names, or one of them. */
export const relationsOf = perStatement((statement): readonly StatedRelation[] => [
  ...tableWords(statement),
  ...acts(statement),
  ...successions(statement),
]);

interface Form {
  readonly id: string;
  readonly back: boolean;
  readonly noun: boolean;
}

/** What the words of the table of relations say. */
function tableWords(statement: Statement): StatedRelation[] {
  const tokens = tokensOf(statement);
  const { language } = statement;
  const found: StatedRelation[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || namesOf(statement).some(({ from, to }) => from <= at && at < to)) continue;
    for (const form of formsOf(language).get(stem(token.text, language)) ?? []) {
      const isNoun = isNounAt(tokens, at, language);
      if (form.noun !== isNoun && !(form.noun && isBareNounAt(tokens, at, language))) continue;
      const word = {
        from: at,
        to: at + 1,
        start: token.start,
        end: token.end,
        clause: Math.max(0, clauseAt(statement, token)),
      };
      const [doer, target] = form.noun ? partiesOfNoun(statement, word) : partiesOfVerb(statement, word, form.back);
      const [left, right] = form.back ? [target, doer] : [doer, target];
      if (!left.length && !right.length) continue;
      found.push({
        id: form.id,
        kind: form.noun ? 'noun' : 'verb',
        start: word.start,
        end: word.end,
        clause: word.clause,
        word: stem(token.text, language),
        ...(form.noun && isPossessed(tokens, at, language) ? { possessed: true as const } : {}),
        ...(left.length ? { doer: left } : {}),
        ...(right.length ? { target: right } : {}),
      });
    }
  }
  return found;
}

/** Is the key of a feature the id of a concept? */
export const isConcept = (key: string): boolean => !key.startsWith('~') && !key.includes(':');

/** What the verbs of the statement say. */
function acts(statement: Statement): StatedRelation[] {
  const tokens = tokensOf(statement);
  return statement.features.flatMap((feature): StatedRelation[] => {
    if (feature.kind !== 'event' || feature.cue || feature.speaker || feature.agent) return [];
    const extent = extentOf(tokens, feature);
    if (!extent || isNounAt(tokens, extent.from, statement.language)) return [];
    const word = { ...extent, start: feature.start, end: feature.end, clause: feature.clause };
    const [doer, target] = partiesOfVerb(statement, word, false);
    return feature.keys.filter(isConcept).map((key) => ({
      id: `act:${key}`,
      kind: 'verb' as const,
      start: feature.start,
      end: feature.end,
      clause: feature.clause,
      ...(doer.length ? { doer } : {}),
      ...(target.length ? { target } : {}),
    }));
  });
}

/** 'After the death of X, Y was elected': Y succeeded X. */
function successions(statement: Statement): StatedRelation[] {
  const { features, language } = statement;
  const tokens = tokensOf(statement);
  const names = namesOf(statement);
  return features.flatMap((leaving): StatedRelation[] => {
    if (!leaving.keys.some((key) => departures.has(key))) return [];
    const at = tokens.findIndex(({ end }) => end > leaving.start);
    const after = tokens
      .slice(Math.max(0, at - 2), at)
      .some(({ text }) => afterWords(language).has(text.toLowerCase()));
    const gone = names.find(({ from, marks }) => from > at && from - at <= 4 && marks.includes('of'));
    if (!after || !gone) return [];
    const rising = features.find(({ start, keys }) => start > gone.end && keys.some((key) => accessions.has(key)));
    const come = names.findLast(
      ({ start, end, marks }) => start > gone.end && end <= (rising?.start ?? 0) && !marks.length,
    );
    if (!rising || !come) return [];
    return [
      {
        id: 'succeed',
        kind: 'noun',
        start: rising.start,
        end: rising.end,
        clause: rising.clause,
        doer: [come],
        target: [gone],
      },
    ];
  });
}

const afterWords = perLanguage((language) => new Set(columnWords(afterMarks[language])));

const formsOf = perLanguage((language): ReadonlyMap<string, readonly Form[]> => {
  const made = new Map<string, Form[]>();
  for (const { id, verbs, backVerbs, nouns, backNouns } of directedRelations) {
    for (const [column, back, noun] of [
      [verbs, false, false],
      [backVerbs, true, false],
      [nouns, false, true],
      [backNouns, true, true],
    ] as const) {
      if (!column) continue;
      for (const word of columnWords(column[language])) {
        if (word.includes(' ')) continue;
        const key = stem(word, language);
        made.set(key, [...(made.get(key) ?? []), { id, back, noun }]);
      }
    }
  }
  return made;
});
