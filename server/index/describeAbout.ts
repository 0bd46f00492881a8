import type { Statement } from '../compare/statement';
import { english, type MessageName, type Speaker } from '../messages/speaker';
import type { Conflict, ConflictKind } from '../model/conflict';
import { overlaps, type Span } from '../text/span';

/** What is asked, around the words that name the event or thing. */
const questions = {
  date: 'aboutDate',
  number: 'aboutNumber',
  polarity: 'aboutPolarity',
  factuality: 'aboutFactuality',
  participant: 'aboutParticipant',
  place: 'aboutPlace',
  attribution: 'aboutAttribution',
  characterisation: 'aboutCharacterisation',
} as const satisfies Record<ConflictKind, MessageName>;

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
  return english.say(questions[kind], { words: [words, ...new Set(names)].slice(0, mostNames + 1).join(', ') });
}

/** The words that name the event or thing in dispute and who is involved, as `about` holds them. */
export function wordsAbout({ about }: Pick<Conflict, 'about'>): string {
  const start = about.indexOf('(');
  return start < 0 ? about : about.slice(start + 1, -1);
}

/** `about` in the writer's language; what the sources call things stays as it is. */
export function sayAbout(conflict: Pick<Conflict, 'about' | 'kind'>, speaker: Speaker): string {
  return speaker.say(questions[conflict.kind], { words: wordsAbout(conflict) });
}
