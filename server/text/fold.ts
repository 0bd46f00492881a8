/**
 * The form under which words are compared in every language: lower case, without accents and other marks, with one kind
 * of apostrophe, quote and dash. The result can be shorter than `text`: offsets do not carry over.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\ufeff]/gu, '')
    .toLowerCase()
    .replace(/[^\0-\u007f]/g, (character) => equivalents.get(character) ?? character);
}

/**
 * A coarser key, for names that come from other scripts and are romanised in more than one way: equal for 'Khaled' and
 * 'Jaled', 'Mohammad' and 'Muhamed', 'Yusuf' and 'Youssouf'. Only letters and digits are left, words parted by one space.
 * Different names can share a key: use it to find candidates and to weigh spellings, never alone as a proof.
 */
export function romanise(text: string): string {
  let key = fold(text).replace(/[^\p{L}\p{N}]+/gu, (gap) => (gap.includes("'") && gap.length === 1 ? '' : ' '));
  for (const [pattern, replacement] of romanisations) key = key.replace(pattern, replacement);
  return key.trim();
}

const plain = /^[\0-\u007f]*$/;

const equivalents: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ª', 'a'],
  ['º', 'o'],
  ['‘', "'"],
  ['’', "'"],
  ['‚', "'"],
  ['‛', "'"],
  ['ʼ', "'"],
  ['ʻ', "'"],
  ['ʿ', "'"],
  ['ʾ', "'"],
  ['´', "'"],
  ['‹', "'"],
  ['›', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['‟', '"'],
  ['«', '"'],
  ['»', '"'],
  ['″', '"'],
  ['‐', '-'],
  ['‑', '-'],
  ['‒', '-'],
  ['–', '-'],
  ['—', '-'],
  ['―', '-'],
  ['−', '-'],
  ['…', '...'],
  ['\u00a0', ' '],
  ['\u202f', ' '],
  ['\u2009', ' '],
]);

/** In this order. After the usual romanisations of Arabic, Persian, Russian, Ukrainian and Hebrew names in the six languages. */
const romanisations: readonly (readonly [RegExp, string])[] = [
  [/shch|schtsch|chtch|sc(?=[ei])/g, 'sh'],
  [/tsch|tch|tsh/g, 'sh'],
  [/sch/g, 'sh'],
  [/dzh|dsch|dj/g, 'h'],
  [/kh|ch|j/g, 'h'],
  [/sh/g, 's'],
  [/zh/g, 's'],
  [/gh|gu(?=[ei])/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/[qc]/g, 'k'],
  [/ck|kk/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo|u/g, 'o'],
  [/ee|ie|y|i/g, 'e'],
  [/z/g, 's'],
  [/h/g, ''],
  [/([a-z])\1+/g, '$1'],
  [/e(?=d(?: |$))/g, 'a'],
];
