import type { CorpusIndex } from '../index/corpusIndex';
import { voicesOf } from '../index/voices';
import type { ConflictKind, Evidence } from '../model/conflict';
import type { Relation } from '../protocol';
import type { BriefSentence } from './brief';
import type { CheckedSentence } from './briefChecker';
import { type DisputeScale, disputeScale } from './disputeScale';
import type { Dispute, Match, SentenceCheck } from './sentenceCheck';

/** What one passage says on one point of a sentence. */
export interface RowClaim {
  readonly relation: Relation;
  readonly evidence: Evidence;
  readonly kind?: ConflictKind;
  readonly value?: string;
}

export type RowScale = DisputeScale;

export interface RowDispute {
  readonly dispute: Dispute;
  readonly sides: readonly {
    readonly value: string;
    readonly voices: number;
    readonly evidence: readonly Evidence[];
  }[];
  readonly scale?: RowScale;
}

/** What the sources say on one sentence, wherever the sentence stands. */
export interface EvidenceRow {
  /** By path of the source; what decides first. A source that is not in it is silent. */
  readonly claims: ReadonlyMap<string, readonly RowClaim[]>;
  readonly disputes: readonly RowDispute[];
}

/** Claims of one source on one sentence, and passages of one side, that are shown. */
const claimsShown = 4;
const passagesPerSide = 12;

/**
 * Score from which a passage is held to speak of the matter. Higher than for a hover, where a person looks for anything
 * near: a cell of the matrix is a statement.
 */
const speaksOfIt = 0.6;
/** Score from which a source that says that it is so supports a sentence by that alone. */
const surelySo = 0.6;

const silence: EvidenceRow = { claims: new Map(), disputes: [] };
const known = new WeakMap<SentenceCheck, EvidenceRow>();

/** The row of a sentence; kept as long as what was found on the sentence is. */
export function evidenceRow({ sentence, check }: CheckedSentence, index: CorpusIndex): EvidenceRow {
  if (!check) return silence;
  const before = known.get(check);
  if (before) return before;
  const row: EvidenceRow = {
    claims: claimsOf(sentence, check, index),
    disputes: check.disputes.map((dispute) => {
      const scale = disputeScale(dispute, sentence, check, index);
      return {
        dispute,
        sides: dispute.conflict.sides.map(({ value, evidence }) => ({
          value,
          voices: voicesOf(evidence, index).length,
          evidence: evidence.slice(0, passagesPerSide),
        })),
        ...(scale ? { scale } : {}),
      };
    }),
  };
  known.set(check, row);
  return row;
}

/** A contradiction is what must not be overlooked; then comes what settles a point. */
const ranks: Readonly<Record<Relation, number>> = { contradicts: 0, updated: 1, supports: 2, mentions: 3, silent: 4 };

/** Of equal weight, what names a value comes first. */
const inOrder = (a: RowClaim, b: RowClaim): number =>
  ranks[a.relation] - ranks[b.relation] || Number(a.value === undefined) - Number(b.value === undefined);

function claimsOf(
  { kind: place }: BriefSentence,
  { disputes, matches, evidence }: SentenceCheck,
  index: CorpusIndex,
): Map<string, RowClaim[]> {
  const all: RowClaim[] = [
    ...disputes.flatMap(({ conflict: { kind, sides }, side }) =>
      sides.flatMap(({ value, evidence: passages }, at) =>
        passages.map(
          (one) => ({ relation: at === side ? 'supports' : 'contradicts', evidence: one, kind, value }) as const,
        ),
      ),
    ),
    // What conflicts without being in dispute is not sure enough to be told.
    ...matches.flatMap((match) => settledBy(match, index)),
    // A heading names what is spoken of: that passages speak of it too tells nothing.
    ...evidence
      .filter(({ score = 0 }) => score >= speaksOfIt && place !== 'heading')
      .map((one) => ({ relation: 'mentions', evidence: one }) as const),
  ];
  const bySource = new Map<string, RowClaim[]>();
  for (const claim of all.sort(inOrder)) {
    const own = bySource.get(claim.evidence.source) ?? [];
    bySource.set(claim.evidence.source, own);
    if (own.length < claimsShown && !own.some((one) => saysTheSame(one, claim))) own.push(claim);
  }
  return bySource;
}

/** What a match settles beside the disputes. */
function settledBy({ comparison: { relation, kind, score, b }, other }: Match, index: CorpusIndex): RowClaim[] {
  if (relation === 'conflicts') return [];
  const evidence = index.evidenceFor(other);
  if (relation === 'updates') return [{ relation: 'updated', evidence, kind, value: b.text }];
  if (kind === 'date' || kind === 'number') return [{ relation: 'supports', evidence, kind, value: b.text }];
  // Which of its words says so is of no use to a reader.
  return score < surelySo ? [] : [{ relation: 'supports', evidence, kind }];
}

/** One passage is shown once for each value, and by no weaker word where it settles a point. */
function saysTheSame(one: RowClaim, other: RowClaim): boolean {
  const isSame = one.evidence.line === other.evidence.line && one.evidence.character === other.evidence.character;
  return isSame && (other.value === undefined || one.kind === other.kind);
}
