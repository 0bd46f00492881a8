/**
 * Parts of Markdown that are not prose: code spans, comments and tags, bare addresses, destinations of links and
 * images, citations in brackets, footnote marks. One alternation, tried in this order at each place; its parts are bounded,
 * so that stray marks in a long text cost no time.
 */
const markup =
  /(?<!`)(`{1,8})(?!`)[\s\S]{0,1000}?[^`]\1(?!`)|<!--[\s\S]*?(?:-->|$)|<\/?[a-z][^<>\n]{0,300}>|<(?:https?|mailto):[^\s<>]{0,2000}>|https?:\/\/[^\s<>)\]]+|\[(?:[^[\]\n]|\[[^[\]\n]{0,100}\]){0,200}@[^[\]\n]{0,400}\]|\[\^[^\]\n]{1,100}\]|\]\([^()\n]{0,1000}(?:\([^()\n]{0,300}\)[^()\n]{0,300}){0,4}\)|\]\[[^\]\n]{0,300}\]|!?\[|\]|\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])|^[ \t]*>[ \t]?|(?<=\n)[ \t]*>[ \t]?|\|/giu;

/**
 * The same text with everything that is not prose replaced by spaces, so that offsets stay what they are. Line breaks
 * stay: a paragraph may run over several lines.
 */
export function maskMarkup(text: string): string {
  if (!/[`<[\]*_|>@]|https?:/u.test(text)) return text;
  return text.replace(markup, (match) => match.replace(/[^\n]/gu, (character) => ' '.repeat(character.length)));
}
