import { turnLabels } from '../lexicon/interviewWords';
import type { Block, ReadSource } from '../model/source';
import { fold } from '../text/fold';
import { languages } from '../text/language';
import { findFullName, findInterviewee } from './interviewee';
import { alternateTurns } from './turnOrder';

/** Whose turn a block of an interview is. */
export interface Turn {
  readonly turn?: 'question' | 'answer';
  readonly speaker?: string;
}

/**
 * Finds the questions and answers of an interview, by the marks it uses: dashes, letters ('Q:'), names ('Humboldt:'),
 * questions in bold or as headings, or bare questions between paragraphs. A block without a mark goes on with the turn
 * before it. Questions that are headings or stand in bold are marked in every document. Index by index with `blocks`.
 */
export function findTurns(
  source: ReadSource,
  blocks: readonly Block[],
  reasons: readonly (string | undefined)[],
): Turn[] {
  const lines: Line[] = blocks.map((block, index) => ({
    block,
    text: source.text.slice(block.start, Math.min(block.end, block.start + longestOpening)),
    ending: source.text.slice(Math.max(block.start, block.end - 12), block.end),
    isText: reasons[index] === undefined && isSpoken.has(block.kind),
  }));
  const marks = findLetterMarks(lines) ?? findNameMarks(lines) ?? findDashMarks(lines) ?? findQuestionMarks(lines);
  if (!marks) return lines.map((line) => (isQuestionHeading(line) ? { turn: 'question' } : {}));
  const first = marks.turns.findIndex((turn) => turn !== undefined);
  const interviewee = marks.named ? undefined : findInterviewee(source, blocks.slice(0, first), marks.certain);
  // Questions and paragraphs alternate in lists of frequent questions too: without a person it is no interview.
  if (!marks.certain && !interviewee) return lines.map((line) => (isQuestionHeading(line) ? { turn: 'question' } : {}));
  let open: Turn = {};
  return lines.map((line, index): Turn => {
    const found = marks.turns[index];
    if (found) {
      const speaker =
        found.speaker === undefined
          ? interviewee
          : (findFullName(source, blocks.slice(0, first), found.speaker) ?? found.speaker);
      open =
        found.turn === 'question'
          ? { turn: 'question' }
          : { ...(found.turn ? { turn: found.turn } : {}), ...(speaker ? { speaker } : {}) };
      return open;
    }
    if (!line.isText || index < first) return {};
    if (line.block.kind !== 'heading') return open;
    open = {};
    return isQuestionHeading(line) ? { turn: 'question' } : {};
  });
}

interface Line {
  readonly block: Block;
  readonly text: string;
  readonly ending: string;
  readonly isText: boolean;
}

interface Mark {
  readonly turn?: 'question' | 'answer';
  /** Label of the turn, where it is a name. */
  readonly speaker?: string;
}

interface Marks {
  /** Index by index with the blocks; undefined where nothing marks a turn. */
  readonly turns: readonly (Mark | undefined)[];
  /** The marks alone make it an interview. */
  readonly certain: boolean;
  readonly named?: true;
}

const longestOpening = 400;
const isSpoken: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'heading']);

function endsAsQuestion(line: Line): boolean {
  return /[?;]["'”’»)\]*_]*$/.test(line.ending) && /\?["'”’»)\]*_]*$/.test(line.ending);
}

function isQuestionHeading(line: Line): boolean {
  return line.isText && line.block.kind === 'heading' && endsAsQuestion(line);
}

let letters: ReadonlyMap<string, 'question' | 'answer'>[] | undefined;

/** 'Q:' and 'A:', 'Frage:' and 'Antwort:'. */
function findLetterMarks(lines: readonly Line[]): Marks | undefined {
  letters ??= languages.flatMap((language) =>
    turnLabels[language].split(',').map((pair) => {
      const [question = '', answer = ''] = pair.split('/').map((label) => fold(label.trim()));
      return new Map([
        [question, 'question'],
        [answer, 'answer'],
      ] as const);
    }),
  );
  const labels = lines.map((line) =>
    line.isText ? fold(/^[*_]*(\p{L}{1,15})[*_]*\s?[:.)–-][*_]*\s/u.exec(line.text)?.[1] ?? '') : '',
  );
  for (const pair of letters) {
    const turns = labels.map((label) => pair.get(label));
    const questions = turns.filter((turn) => turn === 'question').length;
    if (questions < 2 || turns.filter((turn) => turn === 'answer').length < 2) continue;
    return { turns: turns.map((turn) => (turn ? { turn } : undefined)), certain: true };
  }
  return undefined;
}

/** 'Ruiz: …' and 'The Herald: …' by turns. Who asks most is the interviewer; where nobody asks, it is a transcript. */
function findNameMarks(lines: readonly Line[]): Marks | undefined {
  const labels = lines.map((line) =>
    line.isText
      ? /^[*_]{0,2}((?:\p{Lu}[\p{L}\p{M}.’'-]*)(?:\s+(?:d[eoai]s?|von|van|al|\p{Lu}[\p{L}\p{M}.’'-]*)){0,4})[*_]{0,2}\s?:[*_]{0,2}\s+\S/u.exec(
          line.text,
        )?.[1]
      : undefined,
  );
  const counts = new Map<string, { turns: number; questions: number }>();
  for (const [index, label] of labels.entries()) {
    const line = lines[index];
    if (label === undefined || !line || label.length > 40) continue;
    const count = counts.get(label) ?? { turns: 0, questions: 0 };
    count.turns += 1;
    if (endsAsQuestion(line)) count.questions += 1;
    counts.set(label, count);
  }
  const speakers = [...counts].filter(([, { turns }]) => turns >= 2);
  const total = speakers.reduce((sum, [, { turns }]) => sum + turns, 0);
  const texts = lines.filter((line) => line.isText).length;
  if (speakers.length < 2 || speakers.length > 8 || total < 4 || total < 0.4 * texts) return undefined;
  const asker = speakers.sort(([, a], [, b]) => b.questions / b.turns - a.questions / a.turns)[0];
  const interviewer = asker && asker[1].questions >= 0.5 * asker[1].turns ? asker[0] : undefined;
  const turns = labels.map((label): Mark | undefined => {
    if (label === undefined || (counts.get(label)?.turns ?? 0) < 2) return undefined;
    if (interviewer === undefined) return { speaker: label };
    return label === interviewer ? { turn: 'question' } : { turn: 'answer', speaker: label };
  });
  return { turns, certain: true, named: true };
}

/** Turns that open with a dash: question and answer by turns, put right by the question marks. */
function findDashMarks(lines: readonly Line[]): Marks | undefined {
  const turns = lines.flatMap((line, index) =>
    line.isText && line.block.kind !== 'heading' && startsWithDash(line.text) ? [index] : [],
  );
  const asked = turns.flatMap((index) => lines[index] ?? []).filter(endsAsQuestion).length;
  const first = turns[0] ?? 0;
  const last = turns.at(-1) ?? 0;
  const between = lines.slice(first, last + 1).filter((line) => line.isText).length;
  if (turns.length < 4 || asked < 2 || asked < 0.15 * turns.length || turns.length < 0.4 * between) return undefined;
  const order = turns.flatMap((index) => lines[index] ?? []);
  const kinds = alternateTurns(
    order.map((line) => ({ asks: endsAsQuestion(line), length: line.block.end - line.block.start })),
  );
  const marks: (Mark | undefined)[] = new Array(lines.length).fill(undefined);
  for (const [order, index] of turns.entries()) marks[index] = { turn: kinds[order] ?? 'answer' };
  return { turns: marks, certain: true };
}

function startsWithDash(text: string): boolean {
  return /^(?:[—–―]\s*|-\s*(?=["'“«‘¿¡\p{L}\p{N}]))\S/u.test(text);
}

/** Questions of their own, in bold, as headings or bare, each followed by text that asks nothing. */
function findQuestionMarks(lines: readonly Line[]): Marks | undefined {
  const isQuestion = lines.map(
    (line) => line.isText && line.block.end - line.block.start <= longestOpening && endsAsQuestion(line),
  );
  const turns: (Mark | undefined)[] = new Array(lines.length).fill(undefined);
  let pairs = 0;
  let texts = 0;
  for (const [index, line] of lines.entries()) {
    if (!line.isText) continue;
    if (pairs > 0 || isQuestion[index]) texts += 1;
    const next = lines.slice(index + 1, index + 4).findIndex((below) => below.isText);
    const answer = next < 0 ? -1 : index + 1 + next;
    if (!isQuestion[index] || answer < 0 || isQuestion[answer] || lines[answer]?.block.kind === 'heading') continue;
    turns[index] = { turn: 'question' };
    turns[answer] = { turn: 'answer' };
    pairs += 1;
  }
  return pairs >= 3 && 2 * pairs >= 0.4 * texts ? { turns, certain: false } : undefined;
}
