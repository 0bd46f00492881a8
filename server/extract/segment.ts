import type { Block, Passage, ReadSource } from '../model/source';
import type { Span } from '../text/span';
import { cutLongBlock } from './cutLongBlock';
import { findTurns } from './interview';
import { decideLanguages } from './passageLanguage';

/**
 * Cuts a document into passages: paragraphs of one language each, at most some 5,000 characters long, with the headings
 * they stand under and, in interviews, whose words they are. Furniture of the page comes along with the reason why it is
 * left out; a heading with nothing under it but furniture is left out too.
 */
export function segment(source: ReadSource): Passage[] {
  const blocks = source.blocks.flatMap((block) => cutLongBlock(source.text, block));
  const reasons = leaveOutEmptySections(blocks);
  const languages = decideLanguages(source, blocks, reasons);
  const turns = findTurns(source, blocks, reasons);
  const above: { level: number; span: Span }[] = [];
  return blocks.map((block, index): Passage => {
    const leftOut = reasons[index];
    const { turn, speaker = block.speaker } = turns[index] ?? {};
    const isHeading = block.kind === 'heading' && leftOut === undefined;
    const level = block.level ?? 2;
    if (isHeading) while (above.length && (above.at(-1)?.level ?? 0) >= level) above.pop();
    const headings = above.map(({ span }) => span);
    if (isHeading) above.push({ level, span: { start: block.start, end: block.end } });
    return {
      start: block.start,
      end: block.end,
      kind: leftOut === undefined ? block.kind : 'boilerplate',
      language: languages[index] ?? 'und',
      ...(leftOut === undefined ? {} : { leftOut }),
      ...(turn ? { turn } : {}),
      ...(speaker ? { speaker } : {}),
      headings,
    };
  });
}

/** Why each block is left out. A heading follows its section. */
function leaveOutEmptySections(blocks: readonly Block[]): (string | undefined)[] {
  const reasons = blocks.map((block) => block.leftOut ?? (block.kind === 'boilerplate' ? 'menu' : undefined));
  let below: string | undefined;
  let hasContent = true;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (reasons[index] !== undefined) {
      below = reasons[index];
      if (index === blocks.length - 1) hasContent = false;
    } else if (block?.kind === 'heading') {
      // Only at the end of a page: further up, an empty heading stands over the headings below it.
      if (!hasContent && below !== undefined) reasons[index] = below;
    } else {
      hasContent = true;
      below = undefined;
    }
  }
  return reasons;
}
