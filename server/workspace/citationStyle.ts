import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { ownStyles } from '../csl/ownStyles';
import { parseStyle, type Style, type StyleMistake } from '../csl/style';

/** Styles that come with the program; the first is used where none is named. */
export const styleNames: readonly string[] = Object.keys(ownStyles);

/** Bytes; the largest styles of the official repository have a tenth of it. */
const longest = 2 * 1024 * 1024;

/** A style by the name of one of ours, or as a file relative to `folder`; what is wrong where there is none. Never throws. */
export async function loadStyle(
  name: string = 'author-date',
  folder: string = '.',
): Promise<Style | StyleMistake | 'noFile'> {
  const own = ownStyles[name];
  if (own !== undefined) return parseStyle(own);
  try {
    const file = isAbsolute(name) ? name : resolve(folder, name);
    if ((await stat(file)).size > longest) return 'notAStyle';
    return parseStyle(await readFile(file, 'utf8'));
  } catch {
    return 'noFile';
  }
}

/** Why a style cannot be used, in English. */
export function speakOfStyle(mistake: StyleMistake | 'noFile'): string {
  switch (mistake) {
    case 'notAStyle':
      return 'this is no style of the Citation Style Language';
    case 'dependentStyle':
      return 'this style only names another one that it takes its rules from: use that file';
    case 'noFile':
      return `there is no such file; known by name are ${styleNames.join(', ')}`;
  }
}
