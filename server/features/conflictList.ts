import type { CorpusIndex } from '../index/corpusIndex';
import { wordsAbout } from '../index/describeAbout';
import type { Entity } from '../index/entityTable';
import type { Conflict } from '../model/conflict';
import type { Span } from '../text/span';
import { tokenize } from '../text/tokens';
import type { CheckedSentence } from './briefChecker';
import { findKnownNames } from './knownNames';

/** A conflict as a list shows it. */
export interface ListedConflict {
  readonly conflict: Conflict;
  /** Where the brief that was asked for states a value of it. */
  readonly stated: readonly Span[];
}

/** The conflicts among the sources as far as they are known, most certain first. */
export function listConflicts({ knownConflicts }: CorpusIndex): ListedConflict[] {
  return (knownConflicts ?? []).map(({ conflict }) => ({ conflict, stated: [] }));
}

/** What is in dispute in a brief, each conflict once, in the order of the text. */
export function listConflictsInBrief(sentences: readonly CheckedSentence[]): ListedConflict[] {
  const found = new Map<string, { conflict: Conflict; stated: Span[] }>();
  for (const { sentence, check } of sentences) {
    for (const { conflict, span } of check?.disputes ?? []) {
      const listed = found.get(conflict.id) ?? { conflict, stated: [] };
      listed.stated.push({ start: sentence.start + span.start, end: sentence.start + span.end });
      found.set(conflict.id, listed);
    }
  }
  return [...found.values()];
}

/** What a conflict is about is an agreement sooner than a person, and a place last. */
const ranks: Readonly<Record<Entity['type'], number>> = {
  agreement: 0,
  person: 1,
  organization: 2,
  place: 3,
  unknown: 4,
};

/** The preferred name of the actor or agreement that a conflict is about; undefined where it names none. */
export function subjectOf(conflict: Conflict, index: CorpusIndex): string | undefined {
  const words = wordsAbout(conflict);
  const [subject] = findKnownNames(words, tokenize(words), index.entities)
    .flatMap((mention) => index.entities.resolve(mention) ?? [])
    .sort((a, b) => ranks[a.type] - ranks[b.type]);
  return subject?.name;
}
