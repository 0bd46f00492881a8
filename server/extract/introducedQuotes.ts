import { sayingPatterns as patterns } from '../lexicon/sayingPatterns';
import { speakerPronouns } from '../lexicon/speakerPronouns';
import type { Attribution } from '../model/stance';
import { contains, type Span } from '../text/span';
import { taggedBehind } from './quoteTags';
import type { NamedReading } from './speaker';
import { findTraced } from './tracedQuotes';

/** How far a word that names a saying may stand from what follows it. */
const reach = 60;
/** The same behind a quotation, where day and place come before the name: '“…”: the words, spoken in May in Leeds by X'. */
const behindReach = 90;

/**
 * Words put in somebody's mouth without a verb of saying: 'X summed it up: “…”', '“…”, X purred', 'the line that … was
 * coined by X'. Only where one actor alone can be meant.
 */
export function findIntroduced(text: string, reading: NamedReading, found: readonly Attribution[]): Attribution[] {
  const { tokens, quotations } = reading;
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return [];
  const whole = { start: first.start, end: last.end };
  const free = quotations.filter(
    ({ from, to, start, end }) => to - from > 3 && !found.some(({ content }) => contains(content, { start, end })),
  );
  const quoted = free.flatMap((quotation): Attribution[] => {
    const speaker =
      beforeColon(text, whole, quotation, reading, 'person') ??
      meantBeforeColon(text, whole, quotation, reading) ??
      beforeColon(text, whole, quotation, reading, 'organization') ??
      meantByOwner(text, whole, quotation, reading) ??
      beforeThat(text, whole, quotation, reading) ??
      taggedBehind(text, quotation, reading) ??
      assignedBehind(text, whole, quotation, reading);
    return speaker ? [attribution(speaker, quotation, 'quotation')] : [];
  });
  if (quoted.length > 0 || found.length > 0) return quoted;
  const apart = [...coined(text, whole, reading), ...setApart(text, whole, reading)];
  return apart.length > 0 ? apart : findTraced(text, whole, reading);
}

const attribution = (speaker: Span, content: Span, kind: Attribution['kind']): Attribution => ({
  start: Math.min(speaker.start, content.start),
  end: Math.max(speaker.end, content.end),
  speaker: { start: speaker.start, end: speaker.end },
  content: { start: content.start, end: content.end },
  kind,
  manner: 'said',
});

/** The one person, or the one body, named before the colon that leads to the quotation. */
function beforeColon(
  text: string,
  whole: Span,
  quotation: Span,
  { mentions }: NamedReading,
  type: 'person' | 'organization',
): Span | undefined {
  const lead = text.slice(whole.start, quotation.start);
  if (!/:\s*\p{P}?\s*$/u.test(lead)) return undefined;
  const names = mentions.filter((mention) => mention.end <= quotation.start && mention.type === type);
  const [one] = names;
  if (one && names.every(({ name }) => name === one.name)) return one;
  // Of several, only the one that the colon stands at.
  const nearest = names.at(-1);
  return nearest && /^\s*:/u.test(text.slice(nearest.end)) ? nearest : undefined;
}

/** 'From her comes the line: “…”': a pronoun beside the word for a saying, where nobody is named. */
function meantBeforeColon(
  text: string,
  whole: Span,
  quotation: Span,
  { tokens, language }: NamedReading,
): Span | undefined {
  const lead = text.slice(whole.start, quotation.start);
  if (!/:\s*\p{P}?\s*$/u.test(lead) || !patterns[language].saying.test(lead)) return undefined;
  const { third } = speakerPronouns[language];
  const meant = tokens.filter(
    (token) => token.end <= quotation.start && third.split(' ').includes(token.text.toLowerCase()),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

/** 'Her words at the gate, “…”, were': whose words they are. */
function meantByOwner(
  text: string,
  whole: Span,
  quotation: Span,
  { tokens, language }: NamedReading,
): Span | undefined {
  const lead = text.slice(whole.start, quotation.start);
  const owner = patterns[language].owner.exec(lead);
  if (!owner || lead.length - owner.index > reach) return undefined;
  return tokens.find(({ start }) => start === whole.start + owner.index);
}

/** 'X shrugged that “…”': whoever the verb before 'that' belongs to, whatever verb it is. */
function beforeThat(text: string, whole: Span, quotation: Span, reading: NamedReading): Span | undefined {
  const { mentions, tokens, language } = reading;
  const lead = text.slice(whole.start, quotation.start);
  const match = /(?<verb>\p{L}+)\s+(?:that|que|che|dass)\s*\p{P}?\s*$/u.exec(lead);
  if (!match) return undefined;
  const verb = whole.start + match.index;
  const before = tokens.findLast(({ start, end, kind }) => kind === 'word' && start < verb && end <= verb);
  if (!before || verb - before.end > 1) return undefined;
  const { third } = speakerPronouns[language];
  return third.split(' ').includes(before.text.toLowerCase())
    ? before
    : mentions.find(({ end, type }) => end === before.end && type === 'person');
}

/** '“…” is a saying of X', '“…”, the words are X's': the name behind the quotation and the word for a saying. */
function assignedBehind(
  text: string,
  whole: Span,
  { end }: Span,
  { mentions, language }: NamedReading,
): Span | undefined {
  const name = mentions.find(
    ({ start, type }) => start >= end && start - end < behindReach && (type === 'person' || type === 'organization'),
  );
  if (!name) return undefined;
  const between = text.slice(end, name.start);
  const behind = text.slice(name.end, Math.min(whole.end, name.end + 20));
  const { saying, from, of } = patterns[language];
  if (/[.;]\s/u.test(between)) return undefined;
  const assigned = (saying.test(`${between} `) && of.test(between)) || (from.test(between) && of.test(between));
  return assigned || (language === 'en' && /^['’]s (?:words|line|phrase|remark|saying)\b/u.test(behind))
    ? name
    : undefined;
}

/** 'the phrase that … comes from X': what lies between the word for a saying and the verb is what is said. */
function coined(text: string, whole: Span, { mentions, language }: NamedReading): Attribution[] {
  const { saying, from } = patterns[language];
  const sentence = text.slice(whole.start, whole.end);
  const word = saying.exec(sentence);
  if (!word) return [];
  const start = word.index + word[0].length;
  const verb = from.exec(sentence.slice(start));
  if (!verb || verb.index < 10) return [];
  const behind = whole.start + start + verb.index + verb[0].length;
  const speaker =
    mentions.find(
      (mention) =>
        mention.start >= behind &&
        mention.start - behind < reach &&
        (mention.type === 'person' || mention.type === 'organization'),
    ) ?? described(text, behind, whole.end);
  return speaker
    ? [
        {
          ...attribution(speaker, { start: whole.start + start, end: whole.start + start + verb.index }, 'reported'),
          ...(aboutWords.test(word[0]) ? { about: true as const } : {}),
        },
      ]
    : [];
}

/** The saying is not given in words, only what it is about. */
const aboutWords = /(?:about|of|sobre|su|sur|von|über)$/iu;

/** Italian sets who says it apart with an infinitive: 'fu X a dire che …'. */
function setApart(text: string, whole: Span, { mentions, language }: NamedReading): Attribution[] {
  const match = language === 'it' ? italianCleft.exec(text.slice(whole.start, whole.end)) : null;
  const words = match?.groups?.['speaker'];
  if (!match || words === undefined) return [];
  const start = whole.start + match.index + match[0].indexOf(words);
  const described = { start, end: start + words.length };
  const named = mentions.find((mention) => mention.type === 'person' && contains(described, mention));
  return [
    attribution(named ?? described, { start: whole.start + match.index + match[0].length, end: whole.end }, 'reported'),
  ];
}

const italianCleft =
  /(?:^|[^\p{L}])(?:fu|è stat[oa]|era stat[oa]|furono) (?<speaker>[^,.;:]{3,60}?) a (?:dire|affermare|sostenere|dichiarare|assicurare|ripetere) che(?!\p{L})/iu;

/** Somebody who is not named: 'the head of the yard'. */
function described(text: string, start: number, end: number): Span | undefined {
  const words = /^\s*(?=\p{Ll})[^.,;:!?]{5,}/u.exec(text.slice(start, end))?.[0] ?? '';
  const from = start + words.length - words.trimStart().length;
  return words ? { start: from, end: start + words.length } : undefined;
}
