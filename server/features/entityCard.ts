import type { CorpusIndex, SourceStatement } from '../index/corpusIndex';
import type { Entity } from '../index/entityTable';
import { voicesOf } from '../index/voices';
import type { Conflict } from '../model/conflict';
import type { Mention } from '../model/mention';
import { type DetectedLanguage, isLanguage } from '../text/language';
import type { Span } from '../text/span';
import { type AgreementAccount, accountsOf, partiesOf } from './agreementAccounts';
import { type CardPassage, passageNaming } from './cardPassage';
import { type OfficeHeld, officesHeld } from './officesHeld';

/** What a card shows of an actor, a place or an agreement. */
export interface EntityCard extends Span {
  readonly kind: 'entity';
  readonly name: string;
  readonly type: Entity['type'];
  /** How many independent voices name it. */
  readonly voices: number;
  readonly spellings: readonly Spelling[];
  /** Of a person, best attested first. */
  readonly offices: readonly OfficeHeld[];
  /** Of an agreement: ISO 3166 codes of countries, and names. */
  readonly parties: readonly string[];
  /** Of an agreement: what became of it, by who says so. */
  readonly accounts: readonly AgreementAccount[];
  /** First passages that name it, one of each independent voice. */
  readonly passages: readonly CardPassage[];
  /** Disputes that it is in. */
  readonly conflicts: readonly Conflict[];
}

/** Another way to write the name, and the languages of the sources that write it so. */
export interface Spelling {
  readonly name: string;
  readonly languages: readonly DetectedLanguage[];
}

/** The card of an actor or agreement, for a hover or beside a completion. */
export function entityCard({ start, end }: Span, entity: Entity, index: CorpusIndex): EntityCard {
  const statements = index.statementsOf(entity);
  const voices = voicesOf(
    statements.map((statement) => passageNaming(entity.id, statement, index)),
    index,
  );
  const isAgreement = entity.type === 'agreement';
  return {
    start,
    end,
    kind: 'entity',
    name: entity.name,
    type: entity.type,
    voices: voices.length,
    spellings: spellingsOf(entity, index),
    offices: entity.type === 'person' ? officesHeld(entity, statements, index) : [],
    parties: isAgreement ? partiesOf(entity, statements, index) : [],
    accounts: isAgreement ? accountsOf(entity, statements, index) : [],
    passages: voices,
    conflicts: conflictsWith(statements, index),
  };
}

/**
 * Spellings other than the preferred one, the most frequent first. Adjectives of nationality name nobody, and 'the accord'
 * is no name of an agreement.
 */
function spellingsOf(entity: Entity, index: CorpusIndex): Spelling[] {
  const found = new Map<string, { count: number; languages: Set<DetectedLanguage> }>();
  for (const { source, sentence, mention } of entity.mentions) {
    const said = index.factsOf(source)?.sentences[sentence];
    const named = said?.mentions[mention];
    if (!said || !named || named.demonym || isGeneric(named) || named.name === entity.name) continue;
    const known = found.get(named.name) ?? { count: 0, languages: new Set() };
    known.count += 1;
    if (isLanguage(said.language)) known.languages.add(said.language);
    found.set(named.name, known);
  }
  const spoken = [...found].sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1));
  // What stands in brackets or in the metadata of a source is no mention.
  const rest = isActor(entity) ? entity.aliases.filter((alias) => alias !== entity.name && !found.has(alias)) : [];
  return [
    ...spoken.map(([name, { languages }]) => ({ name, languages: [...languages].sort() })),
    ...rest.map((name) => ({ name, languages: [] })),
  ];
}

const isActor = ({ type }: Entity): boolean => type === 'person' || type === 'organization';

const isGeneric = ({ type, name }: Mention): boolean => type === 'agreement' && /^\p{Ll}+$/u.test(name);

/** The known disputes of which some side stands in a statement that names it. */
function conflictsWith(statements: readonly SourceStatement[], index: CorpusIndex): Conflict[] {
  const named = new Set(statements);
  return (index.knownConflicts ?? [])
    .filter(({ sides }) => sides.some((side) => side.some(({ statement }) => named.has(statement))))
    .map(({ conflict }) => conflict);
}
