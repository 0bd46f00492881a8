import type { Block, ReadSource } from '../model/source';
import { detectLanguage } from '../text/detectLanguage';
import type { DetectedLanguage } from '../text/language';

/**
 * The language of each block. Longer blocks go by their own words, whatever the markup declares; short ones and lists of
 * names by what is declared, else by their neighbours. Longer text in none of the six languages stays `und`.
 */
export function decideLanguages(
  source: ReadSource,
  blocks: readonly Block[],
  reasons: readonly (string | undefined)[],
): DetectedLanguage[] {
  const evidence = blocks.map((block, index) =>
    reasons[index] === undefined ? weigh(source.text, block) : { own: 'und' as const, strength: 'none' as const },
  );
  const before = nearestSure(evidence, 1);
  const after = nearestSure(evidence, -1);
  const common = mostCommon(blocks, evidence) ?? source.metadata.language ?? 'und';
  return blocks.map((block, index): DetectedLanguage => {
    const { own, strength } = evidence[index] ?? { own: 'und', strength: 'none' };
    if (strength === 'sure' || strength === 'foreign') return own;
    const declared =
      block.language ?? (own === 'und' || own === source.metadata.language ? source.metadata.language : undefined);
    if (declared !== undefined && (block.language !== undefined || common === declared)) return declared;
    // What introduces text goes with what follows it; all else with what came before.
    const leads =
      block.kind === 'heading' || block.kind === 'title' || block.kind === 'byline' || block.kind === 'caption';
    const neighbours = leads ? [after[index], before[index]] : [before[index], after[index]];
    if (own !== 'und' && neighbours.includes(own)) return own;
    return neighbours.find((language) => language !== undefined) ?? (own === 'und' ? common : own);
  });
}

interface Evidence {
  readonly own: DetectedLanguage;
  /** `sure`: long enough to be believed. `foreign`: long, and in none of the languages. */
  readonly strength: 'sure' | 'weak' | 'foreign' | 'none';
}

/** Letters from which on the words of a block count more than its neighbours. */
const enoughLetters = 60;
/** Letters from which on text in Latin script that fits no language is in none of them. */
const foreignLetters = 120;
const examined = 300;

function weigh(text: string, block: Block): Evidence {
  const beginning = text.slice(block.start, Math.min(block.end, block.start + examined)).replace(/\]\([^)\s]*\)/g, ']');
  const own = detectLanguage(beginning);
  const words = beginning.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (own !== 'und') return { own, strength: letters >= enoughLetters ? 'sure' : 'weak' };
  const names = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const isNames = names >= 0.4 * words.length;
  const isForeign = /[^\p{Script=Latin}\p{M}]/u.test(words.join(''))
    ? letters >= 20
    : letters >= foreignLetters && !isNames;
  return { own, strength: isForeign ? 'foreign' : 'none' };
}

/** For each block the language of the nearest sure block before it (`step` 1) or behind it (-1). */
function nearestSure(evidence: readonly Evidence[], step: 1 | -1): (DetectedLanguage | undefined)[] {
  const nearest: (DetectedLanguage | undefined)[] = new Array(evidence.length).fill(undefined);
  let last: DetectedLanguage | undefined;
  for (let count = 0; count < evidence.length; count += 1) {
    const index = step === 1 ? count : evidence.length - 1 - count;
    nearest[index] = last;
    const found = evidence[index];
    if (found?.strength === 'sure') last = found.own;
  }
  return nearest;
}

function mostCommon(blocks: readonly Block[], evidence: readonly Evidence[]): DetectedLanguage | undefined {
  const letters = new Map<DetectedLanguage, number>();
  for (const [index, { own, strength }] of evidence.entries()) {
    const block = blocks[index];
    if (!block || (strength !== 'sure' && strength !== 'weak')) continue;
    letters.set(own, (letters.get(own) ?? 0) + block.end - block.start);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0];
}
