import { groupIn } from '../lexicon/conceptClasses';
import { belongsTo } from '../lexicon/placeMarks';
import type { Language } from '../text/language';
import { perLanguage } from '../text/perLanguage';
import { overlaps } from '../text/span';
import { countryBeside } from './describedPeople';
import { perStatement } from './perStatement';
import type { Feature, Participant, Statement, Weights } from './statement';

/** The concepts of a noun that say what kind of body something is: a company, an authority, a force. */
export const bodyConcepts = ({ keys }: Feature): readonly string[] =>
  keys.filter((key) => groupIn('body', key) !== undefined);

/** The nouns of bodies that a statement has: no part of a name, none that only describes another noun. */
const bodyNouns = perStatement((statement): readonly Feature[] =>
  statement.features.filter(
    (feature) =>
      feature.kind === 'thing' &&
      !feature.speaker &&
      bodyConcepts(feature).length > 0 &&
      !statement.participants.some(({ mention }) => mention.type !== 'place' && overlaps(mention, feature)) &&
      !isOfAnother(statement, feature),
  ),
);

/** 'The head of the company', 'the company car': what counts is the other noun. */
function isOfAnother({ text, language, start, features }: Statement, noun: Feature): boolean {
  const { genitive } = patternsOf(language);
  if (genitive.test(text.slice(Math.max(start, noun.start - 40), noun.start))) return true;
  return (
    language === 'en' &&
    (/^['’]s?\s/u.test(text.slice(noun.end, noun.end + 3)) ||
      features.some(({ kind, start: at }) => kind === 'thing' && at === noun.end + 1 && text[noun.end] === ' '))
  );
}

/** The bodies that a statement describes and does not name, as participants: 'the aviation authority', 'French commandos'. */
export const describedBodies = perStatement((statement): readonly Participant[] =>
  bodyNouns(statement).map((noun): Participant => {
    const { start, end, clause } = noun;
    const concepts = bodyConcepts(noun);
    const country = countryBeside(statement, noun);
    return {
      mention: { start, end, name: statement.text.slice(start, end).replace(/\s+/gu, ' '), type: 'organization' },
      key: `described:${concepts[0] ?? ''}${country ?? ''}`,
      clause,
      concepts,
      ...(country === undefined ? {} : { country }),
      ...(isOwn(statement, noun) ? { own: true as const } : isPlain(statement, noun) ? {} : { told: true as const }),
    };
  }),
);

/** 'Its own laboratory', 'il laboratorio interno'. */
function isOwn({ text, language, start, end }: Statement, noun: Feature): boolean {
  const { own } = patternsOf(language);
  return (
    own.test(text.slice(Math.max(start, noun.start - 14), noun.start)) ||
    (language !== 'en' && language !== 'de' && own.test(text.slice(noun.end, Math.min(end, noun.end + 12))))
  );
}

/** 'The laboratory': no word beside the noun says which one. */
const isPlain = ({ features, text }: Statement, noun: Feature): boolean =>
  !features.some(
    (feature) =>
      feature !== noun &&
      feature.kind !== 'event' &&
      feature.kind !== 'state' &&
      ((feature.end === noun.start - 1 && text[feature.end] === ' ') ||
        (feature.start === noun.end + 1 && text[noun.end] === ' ')),
  );

/** Does the name only say whose body it is: 'the ethics committee of X', 'X's own board'? */
export function isOwnerOfBody(statement: Statement, { mention }: Participant): boolean {
  const { text, language } = statement;
  const { belongs } = patternsOf(language);
  return bodyNouns(statement).some((noun) =>
    noun.end <= mention.start
      ? mention.start - noun.end <= 40 && belongs.test(text.slice(noun.end, mention.start))
      : noun.start - mention.end <= 30 &&
        /^(?:['’]s?|s)\s(?:\p{L}+\s){0,3}$/u.test(text.slice(mention.end, noun.start)),
  );
}

/**
 * Are a body without a name and another body one, or others? Others where they are of kinds that exclude each other (a
 * company, an authority), of two countries, or the one is somebody's own and the other is called something else. Of one with a name, what
 * the sources call it tells. Undefined where nothing tells.
 */
export function compareBodies(a: Participant, b: Participant, weights: Weights): 'same' | 'other' | undefined {
  const [left, right] = [conceptsOf(a, weights), conceptsOf(b, weights)];
  const share = left.some((concept) => right.includes(concept));
  const groups = (concepts: readonly string[]): string[] => concepts.flatMap((one) => groupIn('body', one) ?? []);
  const [ofFirst, ofSecond] = [groups(left), groups(right)];
  const isOneKind = ofFirst.some((group) => ofSecond.includes(group));
  if (isOneKind && a.country !== undefined && b.country !== undefined && a.country !== b.country) return 'other';
  if (share && ((a.own && b.told) || (b.own && a.told))) return 'other';
  if (share) return 'same';
  if (isOneKind || !ofFirst.length || !ofSecond.length) return undefined;
  return ofFirst.every((one) => ofSecond.every((other) => areApart(one, other))) ? 'other' : undefined;
}

const conceptsOf = ({ key, concepts }: Participant, { descriptionsOf }: Weights): readonly string[] =>
  concepts ?? [...descriptionsOf(key)].filter((one) => groupIn('body', one) !== undefined);

/** Kinds of bodies of which none is the other; an authority may have a committee, a company a laboratory. */
const apart: ReadonlySet<string> = new Set([
  'firm state',
  'firm justice',
  'firm panel',
  'firm union',
  'firm party',
  'firm force',
  'union state',
  'union justice',
  'union force',
  'union party',
  'party state',
  'party justice',
  'party force',
  'justice force',
]);

const areApart = (one: string, other: string): boolean => apart.has(`${one} ${other}`) || apart.has(`${other} ${one}`);

interface Patterns {
  readonly belongs: RegExp;
  readonly genitive: RegExp;
  readonly own: RegExp;
}

const owns: Readonly<Record<Language, string>> = {
  en: 'own|in-house|internal',
  es: 'propi[oa]s?|intern[oa]s?',
  it: 'propri[oa]|intern[oa]|stess[oa]',
  fr: 'propres?|internes?',
  pt: 'própri[oa]s?|intern[oa]s?',
  de: 'eigene[nrsm]?|hauseigene[nrsm]?|interne[nrsm]?|firmeneigene[nrsm]?|werkseigene[nrsm]?',
};

const patternsOf = perLanguage(
  (language): Patterns => ({
    belongs: new RegExp(String.raw`^(?:\s+[\p{L}'’]+){0,2}\s+(?:${belongsTo[language]})\s*(?:\p{L}+\s+){0,1}$`, 'iu'),
    genitive: new RegExp(
      language === 'de'
        ? String.raw`\p{Lu}\p{L}+\s+(?:der|des)\s+(?:\p{Ll}+\s+)?$`
        : String.raw`(?<![\p{L}])(?:${belongsTo[language].replace('|the', '')})\s*(?:the\s+)?(?:\p{L}+\s+)?$`,
      language === 'de' ? 'u' : 'iu',
    ),
    own: new RegExp(String.raw`(?<!\p{L})(?:${owns[language]})(?!\p{L})`, 'iu'),
  }),
);
