import { authorPosts, bylineWords, namelessAuthors } from '../lexicon/bylineWords';
import { fold } from '../text/fold';
import { withoutMarkup } from './lineShape';
import { listed } from './phraseMatcher';

/** Who wrote, as a byline says. */
export interface Byline {
  readonly authors: readonly string[];
  /** The outlet behind a slash: 'By Ana Ruiz/The Herald'. */
  readonly publisher?: string;
}

/**
 * The authors a line names, if the line is a byline: 'By Ana Ruiz and Tom Hill', 'Por Ana Ruiz/El Faro:', '(Reporting by
 * Ana Ruiz; editing by Tom Hill)', 'Texto: Ana Ruiz'. Editors are not authors. Undefined for every other line.
 */
export function findByline(line: string): Byline | undefined {
  if (line.length > longestByline) return undefined;
  const bare = withoutMarkup(line)
    .replace(/^[([]|[)\]]$/g, '')
    .trim();
  const strong = patterns().strong.exec(bare);
  if (strong) return readNames(bare.slice(strong[0].length), false);
  const weak = patterns().weak.exec(bare);
  if (!weak) return undefined;
  const behind = bare.slice(weak[0].length);
  const names = patterns().names.exec(behind);
  if (!names) return undefined;
  const rest = behind.slice(names[0].length);
  const isRole = /^,\s/.test(rest)
    ? /^,\s+\p{Lu}/u.test(rest) || isPost(rest)
    : /^\s*(?:$|[|·•(/:]|[–—-]\s|\s\s)/.test(rest);
  return isRole && rest.length < 90 ? readNames(behind, true) : undefined;
}

/** The single names in a list of authors: 'Ana Ruiz, Tom Hill and Li Wei'. Accounts such as 'admin' are nobody's name. */
export function splitNames(list: string): string[] {
  return list
    .split(/\s*[,;&|]\s*|\s+(?:and|y|e|ed|et|und|with|con|com|avec|mit)\s+/u)
    .map((name) => name.replace(/^(?:by|por|di|par|von)\s+/i, '').trim())
    .filter((name) => /\p{L}{2}/u.test(name) && !nameless().has(fold(name)) && !/^https?:|@/.test(name));
}

const longestByline = 260;

const joined = /\s(?:and|y|e|ed|et|und)\s/;

/** 'in Madrid', behind the name of a reporter. */
const whereabouts =
  /\s(?:in|en|à|a|em|aus|from|desde|da|de)\s+\p{Lu}[\p{L}'’ -]*?(?=\s(?:and|y|e|et|und)\s+\p{Lu}|[;,)]|$)/gu;

function isPost(words: string): boolean {
  madePosts ??= listed(authorPosts);
  const folded = fold(words);
  return madePosts.some((post) => folded.includes(post));
}

const word = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const particle = '(?:de|del|della|di|da|do|dos|das|du|des|la|le|van|von|zu|der|den|ten|bin|ibn|al|el|y|e)';
const name = `${word}(?:\\s+(?:${particle}\\s+){0,2}${word}){1,4}`;

let made: { strong: RegExp; weak: RegExp; names: RegExp } | undefined;
let madePosts: readonly string[] | undefined;
let madeNameless: ReadonlySet<string> | undefined;

function patterns(): { strong: RegExp; weak: RegExp; names: RegExp } {
  const alternatives = (column: string) =>
    column
      .split(',')
      .map((phrase) => phrase.trim())
      .sort((a, b) => b.length - a.length)
      .join('|');
  made ??= {
    strong: new RegExp(`^(?:${alternatives(bylineWords.strong)})(?![\\p{L}])\\s*:?\\s*(?=[\\p{L}])`, 'iu'),
    weak: new RegExp(`^(?:${alternatives(bylineWords.weak)})\\s*(?::\\s*|\\s)(?=\\p{Lu})`, 'u'),
    names: new RegExp(`^${name}(?:\\s*(?:,|;|&|\\s(?:and|y|e|et|und)\\s)\\s*${name})*`, 'u'),
  };
  return made;
}

function nameless(): ReadonlySet<string> {
  madeNameless ??= new Set(listed(namelessAuthors));
  return madeNameless;
}

function readNames(text: string, isWeak: boolean): Byline {
  const end = /[;.]\s|[|·•(:]|\s[–—-]\s|\s\s|$/u.exec(text)?.index ?? text.length;
  const [listed = '', outlet] = text.slice(0, end).split('/');
  // One comma without 'and' parts the author from a place or a post.
  const people =
    isWeak && /^[^,;&]*,[^,;&]*$/.test(listed) && !joined.test(listed) ? (listed.split(',', 1)[0] ?? '') : listed;
  const authors = splitNames(people.replace(whereabouts, '')).filter(
    (author) => patterns().names.test(author) && !isPost(author),
  );
  const publisher = outlet?.replace(/[\s:.,]+$/, '').trim();
  return publisher ? { authors, publisher } : { authors };
}
