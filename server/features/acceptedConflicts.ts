import type { CorpusIndex } from '../index/corpusIndex';
import { english, type Speaker } from '../messages/speaker';
import type { AcceptedConflict, AcceptedPassage, AcceptedSide } from '../model/acceptedConflict';
import { type Conflict, type Evidence, questionOf, type Side } from '../model/conflict';
import type { Finding, SuppressedFinding } from '../model/finding';
import { fold } from '../text/fold';
import { hash } from '../text/hash';

/** An entry of the project that is on a conflict, and which sources joined the conflict since. */
export interface Acceptance {
  readonly entry: AcceptedConflict;
  /** Paths of sources that the entry does not know. While there are any, the conflict is told again. */
  readonly joined: readonly string[];
}

/**
 * The entry that is on a conflict, if any. A conflict has no id that outlives a change of the sources, so it is known by
 * what it is made of: the same question, a value in common, and on two of its sides (or on its only one) a sentence that
 * the entry names. Sentences are known by their words, so neither lines added above them nor a renamed file wake the
 * conflict; a changed sentence counts as new words of a source that is known.
 */
export function findAcceptance(conflict: Conflict, accepted: readonly AcceptedConflict[]): Acceptance | undefined {
  const [best] = accepted
    .filter((entry) => isOn(entry, conflict))
    .map((entry) => ({ entry, joined: sourcesUnknownTo(entry, conflict) }))
    .sort((a, b) => a.joined.length - b.joined.length);
  return best;
}

/**
 * The entry that accepts a conflict as it stands: what `acceptConflict` of the workspace writes into the project file.
 * What the sources were found to say on the same point elsewhere is taken in, so that it wakes up for a new source only,
 * not for another sentence of the brief. `stated` is the value of the brief where no source gives it (`Finding.stated`).
 */
export function acceptanceOf(
  conflict: Conflict,
  index: Pick<CorpusIndex, 'knownConflicts'>,
  reason: string,
  stated?: string,
): AcceptedConflict {
  const sides = conflict.sides.map(toAccepted);
  const shown: AcceptedConflict = { kind: conflict.kind, about: conflict.about, reason, sides };
  for (const { conflict: known } of index.knownConflicts ?? []) {
    if (!isOn(shown, known)) continue;
    for (const side of known.sides.map(toAccepted)) {
      const at = sides.findIndex((one) => one.passages.some((passage) => includes(side.passages, passage)));
      const same = sides[at];
      if (!same) sides.push(side);
      else
        sides[at] = {
          ...same,
          passages: [...same.passages, ...side.passages.filter((one) => !includes(same.passages, one))],
        };
    }
  }
  return { ...shown, sides, ...(stated === undefined ? {} : { stated: [stated] }) };
}

/** Short name of the words of a passage, whatever its white space. */
export function digestOf({ quote }: Pick<Evidence, 'quote'>): string {
  return hash(quote.replace(/\s+/gu, ' ').trim()).slice(0, 10);
}

/** Drops the findings on accepted conflicts. One that sources have joined since is told, and says which. */
export function heedAcceptedConflicts(
  findings: readonly Finding[],
  accepted: readonly AcceptedConflict[],
  speaker: Speaker = english,
): { findings: readonly Finding[]; silenced: readonly SuppressedFinding[] } {
  if (!accepted.length) return { findings, silenced: [] };
  const silenced: SuppressedFinding[] = [];
  const left = findings.flatMap((finding): Finding[] => {
    const acceptance = finding.conflict && findAcceptance(finding.conflict, accepted);
    // That sources differ was accepted, not a value that none of them gives.
    if (!acceptance || !allowsValue(acceptance.entry, finding.stated)) return [finding];
    const { entry, joined } = acceptance;
    if (joined.length) return [{ ...finding, message: `${finding.message} ${describeWaking(entry, joined, speaker)}` }];
    silenced.push({ finding, suppression: { by: 'project', reason: entry.reason } });
    return [];
  });
  return { findings: left, silenced };
}

const joinedNamed = 3;

function describeWaking({ reason }: AcceptedConflict, joined: readonly string[], speaker: Speaker): string {
  const more = joined.length > joinedNamed ? ', …' : '';
  return speaker.say('acceptedBefore', { reason, sources: `${joined.slice(0, joinedNamed).join(', ')}${more}` });
}

const allowsValue = ({ stated = [] }: AcceptedConflict, value: string | undefined): boolean =>
  value === undefined || stated.some((one) => fold(one) === fold(value));

function isOn(entry: AcceptedConflict, { kind, sides }: Conflict): boolean {
  if (questionOf(entry.kind) !== questionOf(kind)) return false;
  const passages = entry.sides.flatMap((side) => side.passages);
  const anchored = sides.filter(({ evidence }) => evidence.some((one) => names(passages, one)));
  if (!anchored.length || anchored.length < Math.min(2, sides.length)) return false;
  // One sentence may give several figures: those of another dispute are others.
  const values = new Set(entry.sides.map(({ value }) => fold(value)));
  return questionOf(kind) === 'polarity' || sides.some(({ value }) => values.has(fold(value)));
}

/** Whether one of the passages is this one. */
const names = (passages: readonly AcceptedPassage[], one: Evidence): boolean =>
  passages.some(({ source, digest }) => (digest === undefined ? source === one.source : digest === digestOf(one)));

function sourcesUnknownTo(entry: AcceptedConflict, { sides }: Conflict): string[] {
  const passages = entry.sides.flatMap((side) => side.passages);
  const sources = new Set(passages.map(({ source }) => source));
  const unknown = sides
    .flatMap(({ evidence }) => evidence)
    .filter((one) => !sources.has(one.source) && !names(passages, one));
  return [...new Set(unknown.map(({ source }) => source))].sort();
}

const toAccepted = ({ value, evidence }: Side): AcceptedSide => ({
  value,
  passages: evidence.map((one) => ({ source: one.source, digest: digestOf(one) })),
});

const includes = (passages: readonly AcceptedPassage[], { digest }: AcceptedPassage): boolean =>
  passages.some((one) => one.digest === digest);
