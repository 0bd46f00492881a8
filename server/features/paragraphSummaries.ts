import { samePoint } from '../index/conflictGroups';
import type { CorpusIndex } from '../index/corpusIndex';
import type { Evidence } from '../model/conflict';
import type { Finding } from '../model/finding';
import { contains, type Span } from '../text/span';
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

/** Passages that a list beside the text still holds. */
const mostPassages = 40;

/** The paragraphs of a brief that some source speaks of; headings have none. */
export function summariseParagraphs(
  text: string,
  sentences: readonly CheckedSentence[],
  findings: readonly Finding[],
  index: CorpusIndex,
): ParagraphSummary[] {
  return findProseBlocks(text).flatMap((block): ParagraphSummary[] => {
    if (block.kind !== 'paragraph') return [];
    const own = sentences.filter(({ sentence }) => contains(block, sentence));
    const evidence = own.flatMap(({ check }) => check?.evidence ?? []).filter(({ score = 0 }) => score >= samePoint);
    const disputed = findings.filter((one) => one.conflict && contains(block, one));
    const sides = disputed.flatMap(({ conflict }) => conflict?.sides.flatMap((side) => side.evidence) ?? []);
    const passages = once([...sides, ...evidence]);
    if (!passages.length) return [];
    return [
      {
        start: block.start,
        end: block.end,
        sources: new Set(passages.map(({ source }) => index.voiceOf(source))).size,
        conflicts: new Set(disputed.map(({ conflict }) => conflict?.id)).size,
        passages: passages.slice(0, mostPassages),
      },
    ];
  });
}

function once(passages: readonly Evidence[]): Evidence[] {
  const places = new Map(passages.map((one) => [`${one.source}\n${one.line}\n${one.character}`, one]));
  return [...places.values()];
}
