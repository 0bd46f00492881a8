import type { CorpusIndex } from '../index/corpusIndex';
import { voicesOf } from '../index/voices';
import type { ConflictKind, Evidence } from '../model/conflict';
import type { Relation } from '../protocol';
import type { CheckedSentence } from './briefChecker';
import { type DisputeScale, disputeScale } from './disputeScale';
import type { Dispute, SentenceCheck } from './sentenceCheck';

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

const silence: EvidenceRow = { claims: new Map(), disputes: [] };
const known = new WeakMap<SentenceCheck, EvidenceRow>();

/** The row of a sentence; kept as long as what was found on the sentence is. */
export function evidenceRow({ sentence, check }: CheckedSentence, index: CorpusIndex): EvidenceRow {
  if (!check) return silence;
  const before = known.get(check);
  if (before) return before;
  const row: EvidenceRow = {
    claims: claimsOf(check, index),
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

function claimsOf({ disputes, matches, evidence }: SentenceCheck, index: CorpusIndex): Map<string, RowClaim[]> {
  const all: RowClaim[] = [
    ...disputes.flatMap(({ conflict: { kind, sides }, side }) =>
      sides.flatMap(({ value, evidence: passages }, at) =>
        passages.map(
          (one) => ({ relation: at === side ? 'supports' : 'contradicts', evidence: one, kind, value }) as const,
        ),
      ),
    ),
    // What conflicts without being in dispute is not sure enough to be told.
    ...matches.flatMap(({ comparison: { relation, kind, b }, other }): RowClaim[] =>
      relation === 'conflicts'
        ? []
        : [
            {
              relation: relation === 'updates' ? 'updated' : 'supports',
              evidence: index.evidenceFor(other),
              kind,
              value: b.text,
            },
          ],
    ),
    ...evidence.map((one) => ({ relation: 'mentions', evidence: one }) as const),
  ];
  const bySource = new Map<string, RowClaim[]>();
  for (const claim of all.sort((a, b) => ranks[a.relation] - ranks[b.relation])) {
    const own = bySource.get(claim.evidence.source) ?? [];
    bySource.set(claim.evidence.source, own);
    if (own.length < claimsShown && !own.some((one) => saysTheSame(one, claim))) own.push(claim);
  }
  return bySource;
}

/** One passage is shown once for each point, and not at all as a mere mention where it settles one. */
function saysTheSame(one: RowClaim, other: RowClaim): boolean {
  const isSame = one.evidence.line === other.evidence.line && one.evidence.character === other.evidence.character;
  return isSame && (other.relation === 'mentions' || one.kind === other.kind);
}
