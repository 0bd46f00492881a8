/**
 * Parts of Markdown that are not prose: code spans, comments and tags, bare addresses, destinations of links and
 * images, citations in brackets and what brackets add to them, footnote marks. One alternation, tried in this order at each place; its parts are bounded,
 * so that stray marks in a long text cost no time.
 */
const markup =
  /(?<!`)(`{1,8})(?!`)[\s\S]{0,1000}?[^`]\1(?!`)|<!--[\s\S]*?(?:-->|$)|<\/?[a-z][^<>\n]{0,300}>|<(?:https?|mailto):[^\s<>]{0,2000}>|https?:\/\/[^\s<>)\]]+|\[(?:[^[\]\n]|\[[^[\]\n]{0,100}\]){0,200}@[^[\]\n]{0,400}\]|(?<=@\{?[\p{L}\p{N}_:.#$%&+?<>~/-]{1,80}\}?[ \t]?)\[(?!\^)[^[\]\n]{1,300}\](?![[(])|\[\^[^\]\n]{1,100}\]|\]\([^()\n]{0,1000}(?:\([^()\n]{0,300}\)[^()\n]{0,300}){0,4}\)|\]\[[^\]\n]{0,300}\]|!?\[|\]|\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])|^[ \t]*>[ \t]?|(?<=\n)[ \t]*>[ \t]?|\|/giu;

/**
 * The same text with everything that is not prose replaced by spaces, so that offsets stay what they are. A line break
 * within a paragraph is a space, as Markdown has it; it stays where the writer asked for one, and between rows of tables.
 */
export function maskMarkup(text: string): string {
  const masked = /[`<[\]*_|>@]|https?:/u.test(text)
    ? text.replace(markup, (match) => match.replace(/[^\n]/gu, (character) => ' '.repeat(character.length)))
    : text;
  if (!masked.includes('\n')) return masked;
  return masked.replace(/\r?\n/gu, (found, at: number) =>
    isHardBreak(text, at, at + found.length) ? found : ' '.repeat(found.length),
  );
}

/** Two spaces or a backslash before a line break keep it, and so does the bar of a table on either side. */
function isHardBreak(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return (
    before === '  ' ||
    before.endsWith('\\') ||
    before.trimEnd().endsWith('|') ||
    text
      .slice(end, end + 8)
      .trimStart()
      .startsWith('|')
  );
}
