/** Questions about the look of a line, without knowing any word. Lines are as they stand in the text, trimmed. */

/** Does the line end as a sentence does? */
export function endsSentence(line: string): boolean {
  return /[.!?…]["'”“»’)\]*_]*$/.test(line);
}

/** Long enough, and ended like a sentence: hardly anything but prose looks so. */
export function isProse(line: string): boolean {
  return line.length >= 60 && (endsSentence(line) || line.length >= 400) && /\p{Ll}/u.test(line);
}

/** Does the line open with a dash that stands for a speaker's turn? */
export function isDashTurn(line: string): boolean {
  return /^(?:[—–―]\s*|-\s*(?=["'“«‘¿¡\p{L}\p{N}]))\S/u.test(line);
}

/** The line without list marks, quote marks of Markdown, emphasis marks and link targets. */
export function withoutMarkup(line: string): string {
  return line
    .replace(/^(?:>\s*)+/, '')
    .replace(/^(?:[•·▪●*+-]|\d{1,2}[.)])\s+/, '')
    .replace(/^#{1,6}\s+/, '')
    .replace(/!?\[([^\][]{0,300})\](?:\([^()\s]{0,500}\)|\[[^\][]{0,100}\])/g, '$1')
    .replace(/\*\*|__|(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '')
    .trim();
}

/** Number of words. */
export function countWords(line: string): number {
  return line.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;
}

/** Is every letter of the line a capital, and are there at least three? */
export function isShouted(line: string): boolean {
  return !/\p{Ll}/u.test(line) && (line.match(/\p{Lu}/gu)?.length ?? 0) >= 3;
}

const url = /(?:https?:\/\/|www\.)[^\s<>"]{3,}/;

/** Is the line nothing but an address of the web? */
export function findBareUrl(line: string): string | undefined {
  const match = url.exec(line);
  return match && line.replace(/^[<([]+|[>)\].]+$/g, '').trim() === match[0].replace(/[>)\].]+$/, '')
    ? match[0].replace(/[>)\].]+$/, '')
    : undefined;
}
