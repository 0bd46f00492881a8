/** What the tests in an editor know of corpus/sample. */
export const sample = {
  /** A sentence of the brief, on one line and at its start, that states something the sources conflict on. */
  statement: 'Mahmoud Ahmadinejad visited Bolivia in 2009.',
  /** The words of it that are contested. */
  word: '2009',
  /** How the two sides of that conflict read, in messages and hovers. */
  sides: ['2009', '2012'],
  /** What is typed, and the name that is offered for it. */
  prefix: 'Rais',
  name: 'Ebrahim Raisi',
  /** Who is quoted in the sources, and words of the quotation. */
  quoted: { speaker: 'Fabián Otamendi', words: 'probando hasta dónde' },
} as const;
