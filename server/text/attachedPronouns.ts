import type { Language } from './language';

/**
 * A verb without the pronoun that is written to it with a hyphen: Portuguese `afundou-se`, `entregou-lhe`, French
 * `déclare-t-il`. Other words as they are. Takes lower case.
 */
export function withoutPronoun(lower: string, language: Language): string {
  return attached[language]?.exec(lower)?.[1] ?? lower;
}

/** The verb, three letters or more, and what is written to it. 'Rendez-vous' and names such as 'Jean-le' are no verbs. */
const attached: Readonly<Partial<Record<Language, RegExp>>> = {
  pt: /^(\p{L}{3,})-(?:se|lhes?|me|te|nos|vos|[oa]s?|[ln][oa]s?)$/u,
  fr: /^(\p{L}{3,})(?:-t)?-(?:ils?|elles?|on)$/u,
};
