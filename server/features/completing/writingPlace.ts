import { detectLanguage } from '../../text/detectLanguage';
import { type DetectedLanguage, isLanguage } from '../../text/language';
import { BriefReader, type BriefSentence } from '../brief';
import { findProseBlocks, type ProseBlock } from '../proseBlocks';

/** Where in the prose of a brief something is being written. */
export interface WritingPlace {
  /** The line up to the cursor, from its last `reach` characters on. */
  readonly line: string;
  /** The paragraph up to the cursor. */
  readonly paragraph: string;
  /** What the paragraph says behind the cursor. */
  readonly behind: string;
  /** The heading above. */
  readonly heading?: string;
  /** Language of what was written before. */
  readonly language: DetectedLanguage;
}

/** What is completed begins at most this far before the cursor. Characters. */
const reach = 200;
/** How much text before the cursor tells the language that is being written. Characters. */
const languageReach = 600;

/** The place of the cursor; undefined in code, front matter, comments, and on empty lines: nothing is written there. */
export function findWritingPlace(text: string, offset: number): WritingPlace | undefined {
  const blocks = findProseBlocks(text);
  const at = blocks.findIndex(({ start, end }) => start <= offset && offset <= end);
  const block = blocks[at];
  if (!block) return undefined;
  const paragraph = text.slice(block.start, offset);
  const heading = blocks.slice(0, at).findLast(({ kind }) => kind === 'heading');
  return {
    line: paragraph.slice(Math.max(paragraph.lastIndexOf('\n') + 1, paragraph.length - reach)),
    paragraph,
    behind: text.slice(offset, block.end),
    ...(heading ? { heading: text.slice(heading.start, heading.end) } : {}),
    language: languageBefore(text, offset, block),
  };
}

/** Of the paragraph itself, if that is long enough to tell. */
function languageBefore(text: string, offset: number, { start }: ProseBlock): DetectedLanguage {
  const own = detectLanguage(text.slice(start, offset));
  return own === 'und' ? detectLanguage(text.slice(Math.max(0, offset - languageReach), offset)) : own;
}

/**
 * The sentences of a paragraph, what is being typed left out: `said` stands before it, `behind` after it. The last one is
 * the one being written. They are read as in the whole brief, so that what is known of them there is known here.
 */
export function sentencesAround(
  said: string,
  behind: string,
  { heading, language }: Pick<WritingPlace, 'heading' | 'language'>,
): readonly BriefSentence[] {
  const lead = heading === undefined ? '' : `# ${heading}\n\n`;
  return new BriefReader()
    .read(`${lead}${said}${behind}`)
    .filter(({ start }) => start >= lead.length && start <= lead.length + said.length)
    .map((sentence): BriefSentence => {
      const place = { start: sentence.start - lead.length, end: sentence.end - lead.length };
      if (isLanguage(sentence.language)) return { ...sentence, ...place };
      const key = `${language}\n${sentence.text}\n${sentence.antecedents.join('\n')}`;
      return { ...sentence, ...place, language, key };
    });
}
