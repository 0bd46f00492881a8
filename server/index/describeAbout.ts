import type { Statement } from '../compare/statement';
import type { ConflictKind } from '../model/conflict';
import { overlaps, type Span } from '../text/span';

/** What is asked, around the words that name the event or thing. */
const questions: Record<ConflictKind, (words: string) => string> = {
  date: (words) => `the date (${words})`,
  number: (words) => `the figure (${words})`,
  polarity: (words) => `whether it is so (${words})`,
  factuality: (words) => `how certain it is (${words})`,
  participant: (words) => `who it was (${words})`,
  place: (words) => `the place (${words})`,
  attribution: (words) => `whose words these are (${words})`,
  characterisation: (words) => `what it is like (${words})`,
};

const mostNames = 3;

/**
 * The thing in dispute, in words for people: what is asked, the words that name the event or thing, and who is involved.
 * `value` is where the disputed value stands: it is no part of what the dispute is about.
 */
export function describeAbout(kind: ConflictKind, statement: Statement, value: Span, about: readonly string[]): string {
  const head = statement.features.find(
    ({ keys, kind: one }) => one !== 'year' && about.some((key) => keys.includes(key)),
  );
  const named = head ?? value;
  const words = statement.text.slice(named.start, named.end).replace(/\s+/gu, ' ');
  const names = statement.participants
    .filter(
      ({ speaker, mention }) => !speaker && !mention.demonym && !overlaps(mention, value) && !overlaps(mention, named),
    )
    .map(({ mention }) => mention.name);
  return questions[kind]([words, ...new Set(names)].slice(0, mostNames + 1).join(', '));
}
