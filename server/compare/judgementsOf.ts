import { deicticOpenings } from '../lexicon/deicticOpenings';
import { denyingWords } from '../lexicon/denyingWords';
import { judgements, onlyAsPredicate, saidOfWhatMayBe } from '../lexicon/judgements';
import { lightConcepts } from '../lexicon/lightConcepts';
import { overlaps } from '../text/span';
import { perStatement } from './perStatement';
import type { Feature, Statement } from './statement';

/** One end of an axis that a statement says something to be at. */
export interface Judgement {
  readonly feature: Feature;
  readonly axis: number;
  readonly end: 0 | 1;
  /** What is judged, as far as the sentence names it. */
  readonly subjects: readonly Feature[];
  /** 'It was …': what is judged stands in the sentences before. */
  readonly pointed: boolean;
  /** The word has another meaning beside this one. */
  readonly doubtful: boolean;
}

/** How a statement judges what it speaks of; nothing on an axis of which one clause names both ends, and what the first clause says before what is added. */
export const judgementsOf = perStatement((statement): readonly Judgement[] => {
  const found = statement.features.flatMap((feature) => judge(statement, feature));
  return found.filter(
    ({ axis, end, feature }) =>
      !found.some((other) => other.axis === axis && other.end !== end && other.feature.clause <= feature.clause),
  );
});

function judge(statement: Statement, feature: Feature): Judgement[] {
  const places = feature.speaker ? nowhere : placesOf(feature.keys);
  if (!places.length) return [];
  const { factuality, open } = statement.stanceAt(feature.start);
  // That something could have been foreseen is no doubt of it.
  if (open || (factuality === 'unconfirmed' && !feature.keys.some((key) => saidOfWhatMayBe.has(key)))) return [];
  const lead = leadOf(statement, feature);
  const isPredicate = being[statement.language].test(lead.slice(-nearby));
  if (feature.keys.some((key) => onlyAsPredicate.has(key)) && !isPredicate && !isAlone(statement, feature)) return [];
  // 'Nobody wished to hear of the shambles' denies no shambles.
  const denied = denyingWords[statement.language].test(isPredicate ? lead : lead.slice(-nearby));
  const subjects = subjectsOf(statement, feature, places, lead);
  const pointed = refersBack(statement, feature, lead);
  const doubtful = feature.kind === 'event' && feature.keys.some((key) => !key.startsWith('~') && !isPlace(key));
  return places.map(({ axis, end }) => ({
    feature,
    axis,
    end: denied ? (end === 0 ? 1 : 0) : end,
    subjects,
    pointed,
    doubtful,
  }));
}

interface Place {
  readonly axis: number;
  readonly end: 0 | 1;
}

let places: ReadonlyMap<string, readonly Place[]> | undefined;

const isPlace = (key: string): boolean => {
  places ??= readPlaces();
  return places.has(key);
};

/** The ends of axes that the meanings of a word stand at. */
function placesOf(keys: readonly string[]): readonly Place[] {
  places ??= readPlaces();
  let found: readonly Place[] = nowhere;
  for (const key of keys) {
    const own = places.get(key);
    if (!own) continue;
    const before = found;
    found = before.length ? [...before, ...own.filter(({ axis }) => !before.some((one) => one.axis === axis))] : own;
  }
  return found;
}

const nowhere: readonly Place[] = [];

function readPlaces(): ReadonlyMap<string, readonly Place[]> {
  const table = new Map<string, Place[]>();
  for (const [axis, { ends }] of judgements.entries())
    for (const end of [0, 1] as const)
      for (const id of ends[end].split(' ')) table.set(id, [...(table.get(id) ?? []), { axis, end }]);
  return table;
}

/** The stretch between a feature and the last mark before it. */
function leadOf({ text, start }: Statement, feature: Feature): string {
  const lead = text.slice(start, feature.start);
  return lead.slice(lead.search(/[^.:;,—–«“"»(„]*$/u));
}

/** 'It was a shambles', 'Chaotic.': what is judged stands in the sentences before. */
function refersBack(statement: Statement, feature: Feature, lead: string): boolean {
  const opening = deicticOpenings[statement.language].exec(lead);
  if (opening) {
    const from = feature.start - lead.length;
    // 'It is watched by unarmed men' says nothing of what it is.
    if (!/^\s*(?:\p{L}+\s+){0,4}$/u.test(lead.slice(opening.index + opening[0].length))) return false;
    if (leadsAside[statement.language].test(lead.slice(opening.index + opening[0].length))) return false;
    return !statement.features.some((one) => isSubject(one) && one.start >= from && one.end <= from + opening.index);
  }
  return isAlone(statement, feature);
}

/** Does the sentence say nothing else? */
const isAlone = ({ features }: Statement, judgement: Feature): boolean =>
  !features.some((one) => !overlaps(one, judgement) && (isSubject(one) || one.kind === 'word'));

/** How near, in letters, a verb of being or a denial stands before the judgement that it belongs to. */
const nearby = 28;

/** Between a verb of being and a judgement: another than what is judged is told of. */
const leadsAside: Readonly<Record<Statement['language'], RegExp>> = {
  en: /\b(?:by|with|from|in|to)\b/iu,
  es: /(?<!\p{L})(?:por|con|desde|en)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:da|dal|dalla|con|in|nel|nella)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:par|avec|dans|en)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:por|pelo|pela|com|em|no|na)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:von|vom|mit|in|im)(?!\p{L})/iu,
};

const being: Readonly<Record<Statement['language'], RegExp>> = {
  en: /(?<!\p{L})(?:was|were|is|are|been)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:fue|fueron|era|eran|es|son|sido)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:fu|furono|era|erano|è|sono|stat[oaie])(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:était|étaient|est|sont|fut|furent|été)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:foi|foram|era|eram|é|são|sido)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:war|waren|ist|sind|gewesen)(?!\p{L})/iu,
};

/** What stands with a judgement in its clause; in the clauses before, where its own has no subject ('… and went well'). */
function subjectsOf(
  { features }: Statement,
  judgement: Feature,
  places: readonly Place[],
  lead: string,
): readonly Feature[] {
  const rivals = new Set(places.map(({ axis }) => axis));
  const all = features.filter(
    (one) => isSubject(one) && !overlaps(one, judgement) && !placesOf(one.keys).some(({ axis }) => rivals.has(axis)),
  );
  const own = all.filter(({ clause }) => clause === judgement.clause);
  const from = judgement.start - lead.length;
  return own.some(({ start, end }) => start >= from && end <= judgement.start && isNamed(own, start))
    ? own
    : all.filter(({ clause, end }) => clause === judgement.clause || end <= judgement.start);
}

/** Is what stands there a thing or a name rather than a verb? */
const isNamed = (features: readonly Feature[], at: number): boolean =>
  features.some(({ start, kind }) => start === at && kind !== 'event' && kind !== 'state');

const isSubject = ({ kind, keys, speaker, cue }: Feature): boolean =>
  !speaker &&
  !cue &&
  kind !== 'word' &&
  kind !== 'year' &&
  kind !== 'label' &&
  !keys.every((key) => key.startsWith('~') || lightConcepts.has(key));
