import { samePoint } from '../index/conflictGroups';
import type { CorpusIndex } from '../index/corpusIndex';
import type { Evidence } from '../model/conflict';
import type { Finding } from '../model/finding';
import type { Span } from '../text/span';
import type { CheckedSentence } from './briefChecker';
import { findProseBlocks } from './proseBlocks';

/** What the sources say on a paragraph of a brief, in two figures. */
export interface ParagraphSummary extends Span {
  /** Independent voices that surely speak of something it says. */
  readonly sources: number;
  /** Findings in it on which sources conflict, or say otherwise. */
  readonly conflicts: number;
  /** The best passages, at most one for each source and sentence. */
  readonly passages: readonly Evidence[];
}

/** Passages that a list beside the text shows without scrolling far; all lenses are sent whenever the brief changes. */
const mostPassages = 12;

/** The paragraphs of a brief that some source speaks of; headings have none. */
export function summariseParagraphs(
  text: string,
  sentences: readonly CheckedSentence[],
  findings: readonly Finding[],
  index: CorpusIndex,
): ParagraphSummary[] {
  const disputes = findings.filter(({ conflict }) => conflict !== undefined);
  // All three are in the order of the text: each is gone through once.
  let sentence = 0;
  let dispute = 0;
  return findProseBlocks(text).flatMap((block): ParagraphSummary[] => {
    const evidence: Evidence[] = [];
    for (; (sentences[sentence]?.sentence.start ?? block.end) < block.end; sentence += 1)
      evidence.push(...(sentences[sentence]?.check?.evidence ?? []).filter(({ score = 0 }) => score >= samePoint));
    const conflicts = new Map<string, readonly Evidence[]>();
    for (; (disputes[dispute]?.start ?? block.end) < block.end; dispute += 1) {
      const conflict = disputes[dispute]?.conflict;
      if (conflict)
        conflicts.set(
          conflict.id,
          conflict.sides.flatMap((side) => side.evidence),
        );
    }
    const all = [...[...conflicts.values()].flat(), ...evidence];
    if (block.kind !== 'paragraph' || !all.length) return [];
    return [
      {
        start: block.start,
        end: block.end,
        sources: new Set([...new Set(all.map(({ source }) => source))].map((source) => index.voiceOf(source))).size,
        conflicts: conflicts.size,
        passages: firstOf(all),
      },
    ];
  });
}

/** The first passages, each once. */
function firstOf(all: readonly Evidence[]): Evidence[] {
  const places = new Map<string, Evidence>();
  for (const one of all) {
    if (places.size === mostPassages) break;
    const place = `${one.source}\n${one.line}\n${one.character}`;
    if (!places.has(place)) places.set(place, one);
  }
  return [...places.values()];
}
