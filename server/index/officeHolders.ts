import type { Comparison } from '../compare/comparison';
import type { Participant, Statement } from '../compare/statement';
import { compareTimes } from '../compare/timeAgreement';
import { offices } from '../lexicon/offices';
import type { TimeExpression } from '../model/time';

/** Offices that a country or body has one of at a time. */
const exclusiveOffices: ReadonlySet<string> = new Set(
  offices.filter(({ exclusive }) => exclusive === 'one').map(({ id }) => id),
);

/** The concept of entering upon an office. */
const takingOffice = 'take-office';

/** A statement that gives somebody an office. */
interface Tenure<S extends Statement> {
  readonly statement: S;
  readonly participant: Participant;
  /** Office and whose it is: 'president of FR'. */
  readonly office: string;
}

/** An office that a statement gives a person, or that it says the person took. */
export interface OfficeGiven<S extends Statement> {
  /** Row of the lexicon's offices; undefined where only the taking of an office is told. */
  readonly office?: string;
  /** How the statement puts it: 'Finnish President', 'profesora de Historia'. */
  readonly words?: string;
  /** ISO 3166 code of the country, or folded name of the organization, where told. */
  readonly of?: string;
  readonly when?: 'former' | 'then' | 'future';
  /** When it was taken, or the time at which the person is said to have held it. */
  readonly time?: TimeExpression;
  readonly statement: S;
}

/** What statements say of the offices of a person, in their order. `person` is the entity's id. */
export function officesGiven<S extends Statement>(person: string, statements: readonly S[]): OfficeGiven<S>[] {
  return statements.flatMap((statement): OfficeGiven<S>[] => {
    const given = statement.participants.flatMap(({ key, mention: { role }, clause }): OfficeGiven<S>[] => {
      if (key !== person || !role) return [];
      const { office, of, when } = role;
      const time = when === 'then' ? statement.times.find((one) => one.clause === clause && isPoint(one)) : undefined;
      return [
        {
          office,
          words: statement.text.slice(role.start, role.end).replace(/\s+/gu, ' '),
          statement,
          ...(of === undefined ? {} : { of }),
          ...(when === undefined ? {} : { when }),
          ...(time ? { time } : {}),
        },
      ];
    });
    const entry = entryOf(statement);
    return entry?.participant.key === person ? [...given, { statement, time: entry.time }] : given;
  });
}

const isPoint = ({ from, relation }: TimeExpression): boolean => from !== undefined && relation !== 'for';

/** What a corpus says of who held which exclusive office when. */
export class OfficeHolders<S extends Statement> {
  readonly #tenures: readonly Tenure<S>[];
  /** First day in office by person, as far as said, with the statement that says so. */
  readonly #entries = new Map<
    string,
    { readonly day: number; readonly statement: S; readonly participant: Participant }
  >();

  constructor(statements: readonly S[]) {
    this.#tenures = statements.flatMap((statement) => tenuresOf(statement));
    for (const statement of statements) {
      const entry = entryOf(statement);
      if (entry && (this.#entries.get(entry.participant.key)?.day ?? Infinity) > entry.day)
        this.#entries.set(entry.participant.key, { ...entry, statement });
    }
  }

  /**
   * Who else the corpus has in an office at the time for which a statement gives it to somebody: because it says so of
   * the same time, or because the other had taken office before and is spoken of as the holder.
   */
  compare(a: Statement): { readonly other: S; readonly comparison: Comparison }[] {
    return tenuresOf(a).flatMap((own) => {
      const time =
        a.times.find(
          (one) => one.clause === own.participant.clause && one.from !== undefined && one.relation !== 'for',
        ) ?? a.times.find((one) => one.from !== undefined && one.relation !== 'for');
      if (!time || own.participant.mention.role?.when === 'former') return [];
      const rivals = this.#tenures.filter(
        ({ office, participant, statement }) =>
          office === own.office &&
          participant.key !== own.participant.key &&
          participant.mention.role?.when === undefined &&
          statement !== a,
      );
      const conflicting = rivals.flatMap((rival) => {
        const { participant, statement } = rival;
        const entry = this.#entries.get(participant.key);
        const sameTime = statement.times.some(
          (one) => one.from !== undefined && one.precision !== 'vague' && compareTimes(one, time) === 'same',
        );
        const inOffice =
          entry !== undefined &&
          entry.day <= (time.from ?? -Infinity) &&
          (this.#entries.get(own.participant.key)?.day ?? -Infinity) < entry.day;
        if (!sameTime && !inOffice) return [];
        const pairs = [{ other: statement, comparison: conflict(own, participant) }];
        if (inOffice && entry.statement !== statement)
          pairs.push({ other: entry.statement, comparison: conflict(own, entry.participant) });
        return pairs;
      });
      if (!conflicting.length) return [];
      const agreeing = this.#tenures.filter(
        ({ office, participant, statement }) =>
          office === own.office &&
          participant.key === own.participant.key &&
          statement.times.some((one) => one.from !== undefined && compareTimes(one, time) !== 'different'),
      );
      return [
        ...conflicting,
        ...agreeing.map(({ statement, participant }) => ({
          other: statement,
          comparison: { ...conflict(own, participant), relation: 'agrees' as const },
        })),
      ];
    });
  }
}

function conflict(own: Tenure<Statement>, other: Participant): Comparison {
  const valueFrom = ({ mention, key }: Participant): Comparison['a'] => ({
    text: mention.name,
    span: { start: mention.start, end: mention.end },
    key: `participant:${key}`,
  });
  return {
    kind: 'participant',
    relation: 'conflicts',
    score: 0.9,
    a: valueFrom(own.participant),
    b: valueFrom(other),
  };
}

function tenuresOf<S extends Statement>(statement: S): Tenure<S>[] {
  return statement.participants.flatMap((participant): Tenure<S>[] => {
    const { role, type } = participant.mention;
    if (type !== 'person' || role?.of === undefined || !exclusiveOffices.has(role.office)) return [];
    return [{ statement, participant, office: `${role.office} of ${role.of}` }];
  });
}

/** The person who takes office in a statement, and when. */
function entryOf(
  statement: Statement,
): { readonly day: number; readonly time: TimeExpression; readonly participant: Participant } | undefined {
  const event = statement.features.find(({ keys }) => keys.includes(takingOffice));
  if (!event || statement.stanceAt(event.start).polarity === 'negative') return undefined;
  const time = statement.times.find(
    ({ clause, from, relation }) => clause === event.clause && from !== undefined && relation !== 'for',
  );
  const people = statement.participants.filter(({ mention, speaker }) => mention.type === 'person' && !speaker);
  // Who takes office is named last before the verb.
  const participant = people.filter(({ mention }) => mention.start < event.start).at(-1) ?? people[0];
  return time?.from === undefined || !participant ? undefined : { day: time.from, time, participant };
}
