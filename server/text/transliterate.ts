import { fold } from './fold';

/**
 * Names written in Cyrillic or Greek letters, in Latin ones: what a writer whose keyboard is set to another script types
 * finds the name all the same. Letters by the common romanisation (BGN/PCGN, ELOT 743), folded; other scripts stay.
 */
export function transliterate(text: string): string {
  const folded = fold(text);
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(folded)) return folded;
  // Two Greek letters for one sound come first.
  return folded
    .replace(/ου|γγ|γκ|μπ|ντ|αυ|ευ/gu, (pair) => pairs.get(pair) ?? pair)
    .replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => letters.get(letter) ?? letter);
}

const pairs: ReadonlyMap<string, string> = new Map([
  ['ου', 'ou'],
  ['γγ', 'ng'],
  ['γκ', 'gk'],
  ['μπ', 'b'],
  ['ντ', 'nt'],
  ['αυ', 'av'],
  ['ευ', 'ev'],
]);

/** Folded letters have no marks: й is и, ё is е. */
const letters: ReadonlyMap<string, string> = new Map(
  [
    'аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya',
    'єye іi ґg ђdj јj љlj њnj ћc џdz ѓg ќk ѕdz',
    'αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
