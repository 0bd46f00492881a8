/** Front matter: only at the very start. */
const frontMatter = /^---[ \t]*\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

/**
 * Not prose: fenced and inline code, comments, tags, definitions of links, link texts with their destinations, and
 * addresses. Inline parts are bounded, so that stray marks in a long line cost no time.
 */
const elsewhere =
  /^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))|(?<![`\\])(`{1,8})(?!`)(?:[^\n]|\n(?![ \t]*\n)){0,1000}?[^`]\2(?!`)|<!--[\s\S]*?(?:-->|$(?![\s\S]))|<\/?[a-z][^<>\n]{0,300}>|^ {0,3}\[(?!\^)[^\]\n]{1,300}\]:[ \t]*\S[^\n]*|!?\[(?:[^[\]\n]|\n(?![ \t]*\n)|\[[^[\]\n]{0,100}\]){0,300}\]\((?:[^()\n]|\([^()\n]{0,300}\)){0,2000}\)|\]\([^()\n]{0,2000}\)|<[^<>\s]{1,2000}>|(?<!@\{?)https?:\/\/[^\s\]]+/gimu;

/** The names that a text defines for links: `[name]: https://…`. */
const definition = /^ {0,3}\[(?!\^)(?<name>[^\]\n]{1,300})\]:[ \t]*\S/gmu;

/** `[words][name]`, `[name][]` and `[name]`. */
const reference = /!?\[(?<words>[^[\]\n]{1,300})\](?:\[(?<name>[^[\]\n]{0,300})\])?/gu;

/** Text with a mark before a character of syntax: it is only that character. */
const escaped = /\\[\\`*_{}[\]()#+\-.!@;]/gu;

/**
 * The same text with spaces in place of everything that holds no citations: front matter, code, comments, links,
 * addresses and escaped characters. Offsets stay what they are.
 */
export function citableText(text: string): string {
  const head = frontMatter.exec(text)?.[0].length ?? 0;
  const prose = blank(text.slice(0, head)) + text.slice(head).replace(elsewhere, blank).replace(escaped, blank);
  const names = new Set([...text.matchAll(definition)].map(({ groups }) => normalName(groups?.['name'] ?? '')));
  if (names.size === 0) return prose;
  return prose.replace(reference, (found, words: string, name: string | undefined) =>
    names.has(normalName(name || words)) ? blank(found) : found,
  );
}

/** Names of links are the same whatever their case and spaces. */
const normalName = (name: string): string => name.trim().replace(/\s+/gu, ' ').toLowerCase();

const blank = (text: string): string => text.replace(/[^\n]/gu, (character) => ' '.repeat(character.length));
