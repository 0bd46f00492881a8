import type { Context, Feature, Participant, Referent, Statement } from '../compare/statement';
import { cuesAt, stanceAt } from '../extract/factuality';
import type { Mention } from '../model/mention';
import type { Sentence } from '../model/source';
import type { TimeExpression } from '../model/time';
import { fold } from '../text/fold';
import type { Language } from '../text/language';
import { contains, overlaps, type Span } from '../text/span';
import { adoptNames } from './adoptedNames';
import type { Entity } from './entityTable';

/** What surrounds a sentence and supplies what it leaves unsaid. */
export interface Surroundings {
  readonly text: string;
  readonly published?: string;
  readonly speaker?: string;
  readonly referent?: Referent;
  readonly unstated?: boolean;
  readonly context: Context;
  /** Key of the entity that a mention names; undefined where it names nobody known. */
  readonly keyOf: (mention: Mention, index: number) => string | undefined;
  /** The entity that has exactly this name. */
  readonly findName: (name: string) => Entity | undefined;
}

/** Makes the facts of one sentence ready for comparison. */
export function buildStatement(sentence: Sentence, language: Language, around: Surroundings): Statement {
  const { start, end, clauses, cues, attributions } = sentence;
  const clauseOf = (span: Span): number =>
    Math.max(
      0,
      clauses.findLastIndex((clause) => clause.start <= span.start),
    );
  const speakers = attributions.map(({ speaker }) => speaker);
  const isSpeaker = (span: Span): boolean =>
    speakers.some((speaker) => overlaps(speaker, span)) && !attributions.some(({ content }) => contains(content, span));
  const isCue = (span: Span): boolean =>
    cues.some((cue) => cue.kind !== 'negation' && cue.kind !== 'end' && cue.kind !== 'former' && overlaps(cue, span));
  const participants = sentence.mentions.flatMap((mention, index): Participant[] => {
    const key = around.keyOf(mention, index);
    if (key === undefined) return [];
    return [
      {
        mention: typed(mention, key),
        key,
        clause: clauseOf(mention),
        ...(isSpeaker(mention) ? { speaker: true } : {}),
      },
    ];
  });
  const adopted = adoptNames(sentence.terms, around.text, around.findName);
  const features: Feature[] = [
    ...participants.map(participantFeature),
    ...adopted.features.map((feature) => (isSpeaker(feature) ? { ...feature, speaker: true as const } : feature)),
    ...adopted.rest.map(({ start: from, end: to, kind, keys, clause, agent }) => {
      const span = { start: from, end: to };
      // In 'the defence agreement' nobody defends or agrees: the words only say which one is meant.
      const named =
        kind === 'event' &&
        sentence.mentions.some((mention) => mention.type === 'agreement' && overlaps(mention, span));
      return {
        ...span,
        kind: named ? ('thing' as const) : kind,
        keys,
        clause,
        ...(agent ? { agent } : {}),
        ...(isSpeaker(span) ? { speaker: true as const } : {}),
        ...(isCue(span) ? { cue: true as const } : {}),
      };
    }),
    ...sentence.times.flatMap((time) => yearFeatures(time, clauseOf(time))),
    ...labelFeatures(sentence, around, clauseOf),
  ];
  // 'Said no to', 'without doubt': a word that is part of a phrase with a meaning of its own bends nothing.
  const bending = cues.filter((cue) => !sentence.terms.some((term) => isPartOf(cue, term)));
  const voice = around.speaker === undefined ? undefined : around.findName(around.speaker);
  return {
    start,
    end,
    language,
    features,
    clauses,
    participants,
    attributions,
    text: around.text,
    context: around.context,
    times: sentence.times.map((time) => ({ ...time, clause: clauseOf(time) })),
    quantities: sentence.quantities.map((quantity) => ({ ...quantity, clause: clauseOf(quantity) })),
    ...(around.published === undefined ? {} : { published: around.published }),
    ...(around.speaker === undefined ? {} : { speaker: around.speaker }),
    ...(voice ? { voice: { key: voice.id, name: voice.name } } : {}),
    ...(around.referent ? { referent: around.referent } : {}),
    ...(around.unstated ? { unstated: true as const } : {}),
    stanceAt: remembered((offset) => stanceAt(offset, bending, attributions)),
    bendingAt: (offset) => cuesAt(offset, bending),
  };
}

const isPartOf = (part: Span, whole: Span): boolean =>
  contains(whole, part) && part.start > whole.start && part.end - part.start < whole.end - whole.start;

/** What the text of one document leaves open, the documents together may tell: whom or what a name names. */
function typed(mention: Mention, key: string): Mention {
  if (mention.type !== 'unknown') return mention;
  const type = actorTypes.find((one) => key.startsWith(`${one}:`));
  return type === undefined ? mention : { ...mention, type };
}

const actorTypes = ['person', 'organization', 'place'] as const;

/** The same function, which works out each answer once. */
function remembered<Answer>(compute: (offset: number) => Answer): (offset: number) => Answer {
  const answers = new Map<number, Answer>();
  return (offset) => {
    const known = answers.get(offset);
    if (known !== undefined) return known;
    const answer = compute(offset);
    answers.set(offset, answer);
    return answer;
  };
}

/**
 * Numbered things: 'kilometre 40', 'article 7', 'Boeing 747'. The key holds what is numbered, so that only numbers of the
 * same thing compare. The digits of a name that was found whole are part of the name.
 */
function labelFeatures(
  { quantities, mentions, terms }: Sentence,
  around: Surroundings,
  clauseOf: (span: Span) => number,
): Feature[] {
  return quantities.flatMap((quantity): Feature[] => {
    const { start, end, label, value } = quantity;
    if (!label || mentions.some((mention) => contains(mention, { start: end - 1, end }))) return [];
    const numbered = numberedName(quantity, around);
    if (numbered) return [{ ...numbered, clause: clauseOf(quantity) }];
    const named = mentions.findIndex((mention) => mention.end <= start + 1 && start - mention.end <= 1);
    const term = terms.find((one) => one.end <= end && (overlaps(one, quantity) || start - one.end <= 2));
    const mention = mentions[named];
    const owner = mention
      ? (around.keyOf(mention, named) ?? unknownKey(mention))
      : (term?.keys[0] ?? fold(around.text.slice(start, end)).replace(/[^a-z]/gu, ''));
    return [{ start, end, kind: 'label', keys: [`#${owner}#${value}`], clause: clauseOf(quantity) }];
  });
}

/** 'Aurelia-3', where the text shows no name: in German every noun has a capital. */
function numberedName(
  { start, end }: Span,
  { text, findName }: Surroundings,
): Pick<Feature, 'start' | 'end' | 'kind' | 'keys'> | undefined {
  const lead = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]{2,}[-\u2010\u2011]$/u.exec(
    text.slice(Math.max(0, start - longestName), start),
  );
  if (!lead) return undefined;
  const from = start - lead[0].length;
  const name = text.slice(from, end);
  const entity = findName(name);
  const key = `name:${fold(name)}`;
  return { start: from, end, kind: 'name', keys: entity ? [entity.id, key] : [key] };
}

const longestName = 30;

function participantFeature({ mention, key, clause, speaker }: Participant): Feature {
  const { start, end, type, country } = mention;
  const keys = country === undefined || key === `country:${country}` ? [key] : [key, `country:${country}`];
  const kind = country !== undefined ? 'country' : type === 'unknown' ? 'name' : type;
  // Two texts may know a name as two things; it is the same name all the same. Of persons the surname alone may be another's.
  const spelled = unknownKey(mention);
  const named = type === 'person' || keys.includes(spelled) ? keys : [...keys, spelled];
  return {
    start,
    end,
    kind,
    keys: type === 'agreement' ? [...keys, agreementKey] : named,
    clause,
    ...(speaker ? { speaker } : {}),
  };
}

/** Common to all agreements: which one is meant is often told by parties and subject alone. */
const agreementKey = 'agreement';

const dayLength = 86_400_000;

/** The year, and where known the month, that a time falls in. */
export function yearFeatures(time: TimeExpression, clause: number): Feature[] {
  const { start, end, from, to, relation } = time;
  if (from === undefined || relation === 'for') return [];
  const first = new Date(from * dayLength);
  const last = new Date((to ?? from) * dayLength);
  if (first.getUTCFullYear() !== last.getUTCFullYear()) return [];
  return [{ start, end, kind: 'year', keys: [`year:${first.getUTCFullYear()}`], clause }];
}

/** The key of a name that no entity of the corpus has. */
export function unknownKey(mention: Mention): string {
  return mention.country === undefined ? `name:${fold(mention.name)}` : `country:${mention.country}`;
}
