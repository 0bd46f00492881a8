import type { Statement } from '../compare/statement';
import type { ConflictKind } from '../model/conflict';
import type { Span } from '../text/span';

const question: Record<ConflictKind, string> = {
  date: 'when',
  number: 'how much or how many',
  polarity: 'whether',
  factuality: 'how certain it is',
  participant: 'who',
  place: 'where',
  attribution: 'who said it',
  characterisation: 'how it is described',
};

/** The thing in dispute, in words for people: what is asked, the words that name the event or thing, and who is involved. */
export function describeAbout(kind: ConflictKind, statement: Statement, value: Span, about: readonly string[]): string {
  const head = statement.features.find(({ keys, clause, kind: one }) => about.some((key) => keys.includes(key)) && clause >= 0 && one !== 'year');
  const words = head ? statement.text.slice(head.start, head.end) : statement.text.slice(value.start, value.end);
  const names = [...new Set(statement.participants.filter(({ speaker, mention }) => !speaker && !mention.demonym).map(({ mention }) => mention.name))];
  return `${question[kind]}: ${words}${names.length ? ` (${names.slice(0, 3).join(', ')})` : ''}`;
}
