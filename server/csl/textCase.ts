/** Small words that stay small within an English title. */
const small = new Set(
  'a an and as at but by down for from in into nor of on onto or over so the till to up via with yet'.split(' '),
);

/** A text in the case that a style asks for. Title case is English; other languages keep what they have. */
export function inTextCase(text: string, textCase: string | undefined, isEnglish: boolean): string {
  switch (textCase) {
    case 'lowercase':
      return text.toLowerCase();
    case 'uppercase':
      return text.toUpperCase();
    case 'capitalize-first':
      return capitalize(text);
    case 'capitalize-all':
      return text.replace(/\S+/gu, capitalize);
    case 'sentence':
      return /\p{Ll}/u.test(text) ? capitalize(text) : capitalize(text.toLowerCase());
    case 'title':
      return isEnglish ? titled(text) : text;
    default:
      return text;
  }
}

const capitalize = (word: string): string => word.replace(/^[^\p{L}\p{N}]*\p{Ll}/u, (first) => first.toUpperCase());

function titled(text: string): string {
  const words = text.split(/(\s+|[-–/])/u);
  const last = words.findLastIndex((word) => /\p{L}/u.test(word));
  return words
    .map((word, at) => {
      // A word with capitals of its own ('NATO', 'iPhone') is left as it is.
      if (/\p{Lu}/u.test(word)) return word;
      const isInner = at > 0 && at < last && !/[:?!.—]$/u.test(words[at - 2] ?? '');
      return isInner && small.has(word.replace(/[^\p{L}]/gu, '')) ? word : capitalize(word);
    })
    .join('');
}
