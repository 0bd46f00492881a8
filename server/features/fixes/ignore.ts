import type { Speaker } from '../../messages/speaker';
import { contains, type Span } from '../../text/span';
import { findIgnoreComments, type IgnoreComment } from '../ignoreComments';
import type { Edit, Replacement } from './replacement';

/** A comment at the end of the line that silences a code on it; a comment that is there already takes the code in. */
export function ignoreOnThisLine(text: string, { start }: Span, code: string, speaker: Speaker): Edit[] {
  const line = lineAt(text, start);
  const there = findIgnoreComments(text).find(
    (comment) => comment.form === 'line' && contains(line, comment) && comment.codes.length > 0,
  );
  const words = text.slice(line.start, line.end);
  // Spaces at the end may be a line break, and a bar there ends the row of a table: the comment goes before them.
  const end = line.start + words.replace(/[ \t\r]*(?:\|[ \t\r]*)?$/u, '').length;
  return [
    {
      title: speaker.say('fixIgnoreLine', { code }),
      replacements: [
        there ? addCode(there, code) : { start: end, end, text: ` <!-- source-aware-disable-line ${code} -->` },
      ],
    },
  ];
}

/** A comment above the text, below front matter, that silences a code in the whole brief. */
export function ignoreInThisFile(text: string, code: string, speaker: Speaker): Edit[] {
  const there = findIgnoreComments(text).find(({ form, codes }) => form === 'file' && codes.length > 0);
  const start = frontMatter.exec(text)?.[0].length ?? 0;
  return [
    {
      title: speaker.say('fixIgnoreFile', { code }),
      replacements: [
        there ? addCode(there, code) : { start, end: start, text: `<!-- source-aware-disable-file ${code} -->\n\n` },
      ],
    },
  ];
}

/** Takes away an ignore comment, with its line where nothing else stands on it, or the one code of it at `span`. */
export function removeIgnore(text: string, span: Span, speaker: Speaker): Edit[] {
  const comment = findIgnoreComments(text).find((one) => contains(one, span));
  if (!comment) return [];
  const code = comment.codes.find(({ start, end }) => start === span.start && end === span.end);
  if (code) {
    const before = comment.codes[comment.codes.indexOf(code) - 1];
    const next = comment.codes[comment.codes.indexOf(code) + 1];
    return [
      {
        title: speaker.say('fixRemoveCode', { code: code.code }),
        replacements: [
          { start: before?.end ?? code.start, end: before ? code.end : (next?.start ?? code.end), text: '' },
        ],
      },
    ];
  }
  return [{ title: speaker.say('fixRemoveComment'), replacements: [{ ...withItsLine(text, comment), text: '' }] }];
}

const frontMatter = /^---[ \t]*\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n(?:[ \t]*\r?\n)*|$)/u;

function addCode({ codes }: IgnoreComment, code: string): Replacement {
  const end = codes.at(-1)?.end ?? 0;
  return { start: end, end, text: ` ${code}` };
}

function withItsLine(text: string, { start, end }: Span): Span {
  const before = /(?:^|\n)[ \t]*$/u.test(text.slice(0, start));
  const after = /^[ \t]*(?:\r?\n|$)/u.exec(text.slice(end));
  if (before && after) return { start: text.lastIndexOf('\n', start - 1) + 1, end: end + after[0].length };
  // Amid words one of the two spaces around it goes too.
  const space = /[ \t]$/u.test(text.slice(0, start)) && /^(?:\s|$)/u.test(text.slice(end)) ? 1 : 0;
  return { start: start - space, end };
}

function lineAt(text: string, offset: number): Span {
  const newline = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: newline < 0 ? text.length : newline };
}
