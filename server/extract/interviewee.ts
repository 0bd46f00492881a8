import { interviewCues, nameObliques, nameTitles } from '../lexicon/interviewWords';
import type { Block, ReadSource } from '../model/source';
import { fold } from '../text/fold';
import { collectVocabulary, findGlue, type Vocabulary } from '../text/glue';
import { languages } from '../text/language';
import { tokenize } from '../text/tokens';

/**
 * The name of the person who answers in an interview, as the lines before the first question give it: a title such as
 * 'Ana Ruiz: “…”', or the sentence of the lead that tells who was spoken with. `certain`: the text is known to be an
 * interview, so that the person the lead begins with will do. Undefined where two people answer, or none is named.
 */
export function findInterviewee(source: ReadSource, lead: readonly Block[], certain: boolean): string | undefined {
  const lines = lead
    .filter((block) => block.leftOut === undefined && block.kind !== 'byline' && block.kind !== 'boilerplate')
    .map((block) => source.text.slice(block.start, Math.min(block.end, block.start + longestLead)));
  const isProse = (line: string) => !/^["“«]/.test(line) && line.length >= 50 && /[.!:]["”»]?$/.test(line);
  const prose = lines.filter(isProse);
  const titles = lines.filter((line) => line.length < 200).slice(0, 3);
  const vocabulary = () => collectVocabulary(tokenize(source.text.slice(0, longestVocabulary)));
  const byCue = [...prose.flatMap(sentencesOf), ...titles].map(findByCue);
  const named = titles.map(findInTitle).find((name) => name !== undefined) ?? byCue.find((found) => found?.name)?.name;
  // The lead says that there was a talk ('we met her'), or words in quotes are the title: it is about whom it begins with.
  const isTalk = certain || byCue.some((found) => found !== undefined) || titles.some((line) => /^["“«„]/.test(line));
  const found = named ?? (isTalk ? findSubject(sentencesOf(prose[0] ?? '')[0] ?? '') : undefined);
  return found === undefined ? undefined : withoutGlue(found, vocabulary);
}

/** The full name in the lead that a label ('Ruiz', 'AR') stands for. */
export function findFullName(source: ReadSource, lead: readonly Block[], label: string): string | undefined {
  const wanted = fold(label.replace(/\./g, ''));
  for (const block of lead) {
    if (block.kind === 'boilerplate') continue;
    for (const { name } of candidatesIn(
      source.text.slice(block.start, Math.min(block.end, block.start + longestLead)),
    )) {
      const words = fold(name).split(' ');
      const initials = words.map((word) => word[0]).join('');
      if (words.at(-1) === wanted || initials === wanted || fold(name) === wanted) return name;
    }
  }
  return undefined;
}

const longestLead = 1500;
const longestVocabulary = 100_000;
const word = "\\p{Lu}[\\p{L}\\p{M}’'-]*\\p{Ll}[\\p{L}\\p{M}’'-]*";
const particle = '(?:de|del|della|di|da|do|dos|das|du|des|la|le|van|von|zu|der|den|ten|bin|ibn|al|el|y|e)';

let namePattern: RegExp | undefined;
let titleWords: ReadonlySet<string> | undefined;
let obliques: ReadonlySet<string> | undefined;
let cues: RegExp | undefined;

interface Candidate {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Behind a preposition or article: hardly the subject of its sentence. */
  readonly oblique: boolean;
}

/** Names of two words or more, titles cut off. */
function candidatesIn(sentence: string): Candidate[] {
  namePattern ??= new RegExp(`(?<![\\p{L}’'])${word}(?:\\s+(?:${particle}\\s+){0,2}(?:${word}|\\p{Lu}\\.)){1,5}`, 'gu');
  titleWords ??= new Set(nameTitles.split(',').map((title) => fold(title.trim())));
  obliques ??= new Set(nameObliques.split(',').map((preposition) => fold(preposition.trim())));
  const found: Candidate[] = [];
  for (const match of sentence.matchAll(namePattern)) {
    let words = match[0].replace(elision, '').split(/\s+/);
    let titled = false;
    if (/^\p{Ll}/u.test(words[0] ?? '')) {
      titled = true;
      words = words.slice(1);
    }
    while (words.length > 1 && titleWords.has(fold(words[0] ?? '').replace(/\.$/, ''))) {
      words = words.slice(1);
      titled = true;
    }
    // 'In Lisbon', 'When Ana Ruiz', 'El Presidente': a small word that opens the sentence is no name.
    while (words.length > 1 && (obliques.has(fold(words[0] ?? '')) || opensSentence.test(words[0] ?? '')))
      words = words.slice(1);
    while (words.length > 1 && titleWords.has(fold(words[0] ?? ''))) {
      words = words.slice(1);
      titled = true;
    }
    if (words.filter((part) => /^\p{Lu}/u.test(part)).length < 2) continue;
    const name = words.join(' ');
    const start = match.index + match[0].length - name.length;
    const before = fold(/([\p{L}’']+)\s*$/u.exec(sentence.slice(0, start))?.[1] ?? '').replace(/^.*'/, '');
    found.push({ name, start, end: match.index + match[0].length, oblique: !titled && obliques.has(before) });
  }
  return found;
}

/** 'L'avvocata', 'Dell'onorevole': the article is no part of a name, nor is the lower-case word behind it. */
const elision = /^(?:\p{L}|[Uu]n|[Dd]ell|[Dd]all|[Aa]ll|[Nn]ell|[Qq]u)['’](?=\p{L}{2})/u;

const opensSentence =
  /^(?:When|After|While|As|If|But|And|For|With|Cuando|Tras|Con|Como|Y|Quando|Dopo|Come|E|Quand|Après|Avec|Comme|Et|Depois|Com|Wenn|Nach|Mit|Als|Und|Wie)$/;

/** 'Ana Ruiz: “…”', '“…”, says Ana Ruiz'. */
function findInTitle(line: string): string | undefined {
  const opening = /^[*_#\s]*([^:“”"«»]{4,70}?)\s*[:,]\s*["“«]/u.exec(line);
  const names = opening ? candidatesIn(opening[1] ?? '') : [];
  const last = names.at(-1);
  if (last && names.length === 1 && !last.oblique) return last.name;
  return undefined;
}

/** The person that a sentence with 'interview with', 'received us' … speaks of, if it names one. */
function findByCue(sentence: string): { readonly name?: string } | undefined {
  cues ??= new RegExp(
    `(?<![\\p{L}])(?:${languages
      .flatMap((language) => interviewCues[language].split(',').map((cue) => cue.trim().replace(/'/g, "['’]")))
      .sort((a, b) => b.length - a.length)
      .join('|')})(?![\\p{L}])`,
    'iu',
  );
  const cue = cues.exec(sentence);
  if (!cue) return undefined;
  const names = candidatesIn(sentence);
  const cueEnd = cue.index + cue[0].length;
  const subject = names.find((name) => name.end <= cue.index && !name.oblique);
  const behind = names.find((name) => name.start >= cueEnd && name.start - cueEnd < 90);
  const found = subject ?? behind;
  if (!found) return {};
  const next = names.find((name) => name.start > found.end && name.start - found.end < 8);
  const areTwo = next && /^\s*(?:,|and|y|e|et|und|&)\s*$/u.test(sentence.slice(found.end, next.start));
  return areTwo ? {} : { name: found.name };
}

function findSubject(sentence: string): string | undefined {
  return candidatesIn(sentence).find((candidate) => !candidate.oblique)?.name;
}

function sentencesOf(line: string): string[] {
  return line.split(/(?<=[.!?…]["”»]?)\s+(?=["“«¿¡]?\p{Lu})(?<!\b\p{Lu}\.\s)/u);
}

/** The name without words that lost the space between them and it. */
function withoutGlue(name: string, vocabulary: () => Vocabulary): string {
  const last = /\S+$/.exec(name)?.[0] ?? '';
  if (last.length < 9) return name;
  const at = findGlue(last, vocabulary());
  return at === undefined ? name : name.slice(0, name.length - last.length + at);
}
