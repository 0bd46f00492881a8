/**
 * Which of the turns of an interview are questions and which are answers: the sequence that goes least against what is
 * usual, namely that they alternate, that questions end in a question mark, and that answers are longer (Viterbi's
 * algorithm over two states). `asks`: the turn ends in a question mark; lengths in characters.
 */
export function alternateTurns(
  turns: readonly { readonly asks: boolean; readonly length: number }[],
): ('question' | 'answer')[] {
  const kinds = ['question', 'answer'] as const;
  const lengths = turns.map(({ length }) => length);
  const middle = [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
  const from: ('question' | 'answer')[][] = [];
  let total = { question: 0, answer: cost.startsWithAnswer as number };
  for (const [index, { asks, length }] of turns.entries()) {
    const own = {
      question: (asks ? 0 : cost.questionStates) + (length > 2 * middle ? cost.longQuestion : 0),
      answer: asks ? cost.answerEndsAsking : 0,
    };
    const sources: ('question' | 'answer')[] = [];
    const next = { question: 0, answer: 0 };
    for (const [state, kind] of kinds.entries()) {
      const other = kind === 'question' ? 'answer' : 'question';
      const stay = total[kind] + (index === 0 ? 0 : cost.sameAgain);
      const change = index === 0 ? Number.POSITIVE_INFINITY : total[other];
      sources[state] = change <= stay ? other : kind;
      next[kind] = Math.min(stay, change) + own[kind];
    }
    from.push(sources);
    total = next;
  }
  const path: ('question' | 'answer')[] = new Array(turns.length);
  let kind: 'question' | 'answer' = total.question <= total.answer ? 'question' : 'answer';
  for (let index = turns.length - 1; index >= 0; index -= 1) {
    path[index] = kind;
    kind = from[index]?.[kind === 'question' ? 0 : 1] ?? kind;
  }
  return path;
}

/** Costs of reading a turn against what is usual. */
const cost = {
  answerEndsAsking: 1.6,
  questionStates: 0.9,
  longQuestion: 1,
  sameAgain: 3,
  startsWithAnswer: 2,
} as const;
