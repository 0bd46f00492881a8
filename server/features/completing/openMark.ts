import type { DetectedLanguage } from '../../text/language';
import type { WritingPlace } from './writingPlace';

/** A quotation that is being written. */
export interface OpenMark {
  /** The opening mark, with the space that stands within it. */
  readonly opening: string;
  /** What stands between it and the cursor. */
  readonly typed: string;
  /** Space to stand within the marks, as French has it. */
  readonly inside: string;
  readonly closing: string;
  /** How much of what stands behind the cursor is the closing mark that the editor put there. Characters. */
  readonly closed: number;
  /** What stands behind that. */
  readonly behind: string;
}

/** How much of a quotation may have been typed before the rest is offered. Characters. */
const longestTyped = 80;

/** An opening mark stands at the beginning, behind a space, a bracket or a dash. */
const pattern = new RegExp(
  `(?<=^|[\\s([{—–:-])(?<mark>["“„«»‘‚‹])(?<space>[ \\u00a0\\u202f]?)(?<typed>[^"“”„«»‹›\\n]{0,${longestTyped}})$`,
  'u',
);

/** The closing mark of each opening one. */
const closingMarks: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '‘': '’',
  '‚': '‘',
  '‹': '›',
};

/** The quotation mark that is open at the cursor; undefined where none is. */
export function findOpenMark({ line, paragraph, behind, language }: WritingPlace): OpenMark | undefined {
  const match = pattern.exec(line);
  const { mark = '', space = '', typed = '' } = match?.groups ?? {};
  const closing = closingMarks[mark];
  if (!match || closing === undefined) return undefined;
  const before = paragraph.slice(0, paragraph.length - match[0].length);
  if (closes(mark, before)) return undefined;
  // An apostrophe may begin a word: only what ends with the mark is surely one.
  if (mark === '‘' && typed !== '') return undefined;
  const inside = spaceWithin(mark, space, language);
  const own = new RegExp(`^[ \\u00a0\\u202f]?${closing}`, 'u').exec(behind)?.[0] ?? '';
  return {
    opening: `${mark}${space}`,
    typed,
    inside,
    closing,
    closed: own.length,
    behind: behind.slice(own.length),
  };
}

/** Marks that open in one language close in another, and straight ones do both: what is open before tells. */
function closes(mark: string, before: string): boolean {
  const count = (one: string): number => before.split(one).length - 1;
  switch (mark) {
    case '"':
      return count('"') % 2 === 1;
    case '»':
      return count('«') > count('»');
    case '«':
      return count('»') > count('«');
    case '“':
      return count('„') > count('“');
    case '‘':
      return count('‚') > count('‘');
    default:
      return false;
  }
}

/** French sets a space that does not break within its marks. */
function spaceWithin(mark: string, space: string, language: DetectedLanguage): string {
  if (mark !== '«' && mark !== '‹') return '';
  return space !== '' ? space.replace(' ', '\u00a0') : language === 'fr' ? '\u00a0' : '';
}

/** Words with their own quotation marks made inner ones, where they would end the quotation. */
export function withInnerMarks(words: string, opening: string, closing: string): string {
  const [mark = ''] = opening;
  if (!words.includes(mark) && !words.includes(closing)) return words;
  const single = mark === '‘' || mark === '‚' || mark === '‹';
  const [open, close] = single ? ['“', '”'] : ['‘', '’'];
  return words
    .replace(/(?<=^|[\s([{—–-])["“„«»‘‚‹][\u00a0\u202f]?(?=\S)/gu, open)
    .replace(/(?<=\S)[\u00a0\u202f]?["”“»«’‘›](?![\p{L}\p{N}])/gu, close);
}
