import { basename } from 'node:path';
import { BriefChecker, type CheckedSentence } from '../../server/features/briefChecker';
import { findInBrief } from '../../server/features/briefFindings';
import type { CorpusIndex } from '../../server/index/corpusIndex';
import type { Conflict, ConflictKind, Evidence } from '../../server/model/conflict';
import type { Finding } from '../../server/model/finding';
import { fold } from '../../server/text/fold';
import type { AnnotatedConflict, AnnotatedName, AnnotatedSentence, Annotation, Passage } from './annotation';

/** So many of so many. */
export interface Share {
  readonly of: number;
  readonly right: number;
}

/** What became of the sentences that state a side of a conflict of one kind. */
export interface Decisions {
  /** Told, with both sides. */
  readonly decided: number;
  /** Told, but not with the sides that a reader found. */
  readonly otherSides: number;
  /** Nothing said. */
  readonly abstained: number;
}

/** How right the engine is on one corpus, as counts: those of several corpora add up. */
export interface Scores {
  /** Of the warnings on must-find and quiet sentences, those on sentences that state a side of a conflict. */
  readonly precision: Share;
  /** Of the sentences that state a side of a conflict, those that are told. */
  readonly recall: Share;
  /** The same, where the finding shows passages of two of the sides. */
  readonly sided: Share;
  /** Of those, with the right kind of question. */
  readonly kind: Share;
  /** Of the supporting passages, those among the first five that a hover shows. */
  readonly evidence: Share;
  /** Of the conflicts among the sources, those listed; and of those listed, the real ones. */
  readonly listedRecall: Share;
  readonly listedPrecision: Share;
  readonly nameRecall: Share;
  readonly namePrecision: Share;
  /** Sentences that must stay quiet: right are those that do. */
  readonly quiet: Share;
  readonly byKind: Readonly<Partial<Record<ConflictKind, Decisions>>>;
  /** What went wrong, a line each. */
  readonly misses: readonly string[];
}

const evidenceShown = 5;

/** Compares what the engine says of a corpus with what a reader found in it. */
export function scoreCorpus(annotation: Annotation, index: CorpusIndex): Scores {
  const listed = index.conflicts().map(({ conflict }) => conflict);
  const checker = new BriefChecker(index);
  const judged = annotation.sentences.map((sentence) => judge(sentence, annotation, checker, index));
  const known = judged.filter(({ sentence }) => sentence.level !== 'hard');
  const stating = known.filter(({ sentence }) => sentence.expect.length);
  const silent = known.filter(({ sentence }) => !sentence.expect.length);
  const told = stating.filter(({ warnings }) => warnings.length);
  const alarms = silent.filter(({ findings }) => findings.length);
  const sided = stating.filter(({ right }) => right);
  const must = annotation.conflicts.filter(({ level }) => level !== 'hard');
  const found = must.filter((conflict) => listed.some((one) => showsSides(one, conflict)));
  const real = listed.filter((one) => annotation.conflicts.some((conflict) => showsSides(one, conflict)));
  const supports = judged.flatMap(({ supported }) => supported);
  const names = scoreNames(annotation, index);
  return {
    precision: { right: told.length, of: told.length + alarms.length },
    recall: { right: told.length, of: stating.length },
    sided: { right: sided.length, of: stating.length },
    kind: {
      right: sided.filter(({ right }) => right && right.finding.conflict?.kind === right.conflict.kind).length,
      of: sided.length,
    },
    evidence: { right: supports.filter(({ shown }) => shown).length, of: supports.length },
    listedRecall: { right: found.length, of: must.length },
    listedPrecision: { right: real.length, of: listed.length },
    nameRecall: names.recall,
    namePrecision: names.precision,
    quiet: { right: silent.length - alarms.length, of: silent.length },
    byKind: countByKind(stating),
    misses: [
      ...stating.filter(({ warnings }) => !warnings.length).map(({ sentence }) => `missed: ${sentence.text}`),
      ...told.filter(({ right }) => !right).map(({ sentence }) => `other sides: ${sentence.text}`),
      ...alarms.map(({ sentence, findings }) => `false alarm: ${sentence.text} (${findings[0]?.message ?? ''})`),
      ...supports.filter(({ shown }) => !shown).map(({ text, passage }) => `not shown: ${text} (${passage.source})`),
      ...must.filter((conflict) => !found.includes(conflict)).map(({ id }) => `not listed: ${id}`),
      ...listed
        .filter((one) => !real.includes(one))
        .map(({ about, sides }) => `listed: ${about}: ${sides.map(({ value }) => value).join(' / ')}`),
      ...names.misses,
    ],
  };
}

interface Judged {
  readonly sentence: AnnotatedSentence;
  /** `conflicting-sources`. */
  readonly warnings: readonly Finding[];
  /** Everything that says that the sources say otherwise. */
  readonly findings: readonly Finding[];
  readonly conflicts: readonly AnnotatedConflict[];
  /** The finding that shows two sides of a conflict that the sentence states a side of. */
  readonly right: { readonly finding: Finding; readonly conflict: AnnotatedConflict } | undefined;
  readonly supported: readonly { readonly text: string; readonly passage: Passage; readonly shown: boolean }[];
}

function judge(
  sentence: AnnotatedSentence,
  { conflicts: all }: Annotation,
  checker: BriefChecker,
  index: CorpusIndex,
): Judged {
  const checked: CheckedSentence[] = [...checker.check(`${sentence.text}\n`)];
  const findings = findInBrief(`${sentence.text}\n`, checked, index).filter(({ conflict }) => conflict);
  const warnings = findings.filter(({ code }) => code === 'conflicting-sources');
  const conflicts = sentence.expect.map((id) => {
    const conflict = all.find((one) => one.id === id);
    if (!conflict) throw new Error(`no conflict '${id}' in the annotation`);
    return conflict;
  });
  const [right] = conflicts.flatMap((conflict) => {
    const finding = warnings.find((one) => one.conflict && showsSides(one.conflict, conflict));
    return finding ? [{ finding, conflict }] : [];
  });
  const shown = checked.flatMap(({ check }) => (check?.evidence ?? []).slice(0, evidenceShown));
  const supported = (sentence.support ?? []).map((passage) => ({
    text: sentence.text,
    passage,
    shown: shown.some((one) => shows(one, passage)),
  }));
  return { sentence, warnings, findings, conflicts, right, supported };
}

function countByKind(stating: readonly Judged[]): Scores['byKind'] {
  const byKind: Partial<Record<ConflictKind, Decisions>> = {};
  for (const { conflicts, warnings, right } of stating) {
    const kind = (right?.conflict ?? conflicts[0])?.kind;
    if (kind === undefined) continue;
    const { decided, otherSides, abstained } = byKind[kind] ?? { decided: 0, otherSides: 0, abstained: 0 };
    byKind[kind] = {
      decided: decided + (right ? 1 : 0),
      otherSides: otherSides + (!right && warnings.length ? 1 : 0),
      abstained: abstained + (warnings.length ? 0 : 1),
    };
  }
  return byKind;
}

function showsSides({ sides }: Conflict, wanted: AnnotatedConflict): boolean {
  const shown = sides.flatMap(({ evidence }) => evidence);
  return (
    wanted.sides.filter(({ evidence }) => evidence.some((one) => shown.some((passage) => shows(passage, one)))).length >
    1
  );
}

/** Share of the words of a passage that another must have to stand for it, and, the other way round, of one inside it. */
const sameWords = 0.7;
const withinWords = 0.8;
const fewestWords = 5;

function shows(shown: Evidence, wanted: Passage): boolean {
  if (basename(shown.source) !== wanted.source) return false;
  const [own, other] = [wordsOf(shown.quote), wordsOf(wanted.quote)];
  return shareOf(other, own) >= sameWords || (own.length >= fewestWords && shareOf(own, other) >= withinWords);
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function shareOf(words: readonly string[], others: readonly string[]): number {
  return words.length ? words.filter((word) => others.includes(word)).length / words.length : 0;
}

function scoreNames({ names, notNames }: Annotation, index: CorpusIndex) {
  const keyOf = (name: string): string => wordsOf(name).join(' ');
  const keysOf = ({ name, aliases = [] }: Pick<AnnotatedName, 'name' | 'aliases'>): Set<string> =>
    new Set([name, ...aliases].map(keyOf));
  const wanted = names.map((name) => ({ name, keys: keysOf(name) }));
  const listed = index.entities
    .entities()
    .filter(({ type }) => type !== 'place')
    .map((entity) => ({ entity, keys: keysOf(entity) }));
  const isOne = (one: (typeof wanted)[number], other: (typeof listed)[number]): boolean =>
    one.name.type === other.entity.type && [...one.keys].some((key) => other.keys.has(key));
  const required = wanted.filter(({ name }) => !name.optional);
  const missing = required.filter((one) => !listed.some((other) => isOne(one, other)));
  const strangers = listed.filter((other) => !wanted.some((one) => isOne(one, other)));
  const junk = new Set(notNames.map(keyOf));
  return {
    recall: { right: required.length - missing.length, of: required.length },
    precision: { right: listed.length - strangers.length, of: listed.length },
    misses: [
      ...missing.map(({ name }) => `no name: ${name.name}`),
      ...strangers.map(
        ({ entity, keys }) =>
          `${[...keys].some((key) => junk.has(key)) ? 'junk' : 'stranger'}: ${entity.type} ${entity.name}`,
      ),
    ],
  };
}
