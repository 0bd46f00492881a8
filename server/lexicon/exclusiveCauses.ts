import type { Language } from '../text/language';

/**
 * Families of causes of an accident or breakdown, of which only one is the cause: what was blown up on purpose did not
 * rust through. One family a line: ids of concepts.
 */
export const exclusiveCauses: readonly string[] = [
  'sabotage deliberate bomb attack arson vandalism terrorism cyberattack hack murder explosive',
  'corrosion mechanical-failure overload short-circuit metal-fatigue machine-part',
  'mistake negligence human-error accidental design-flaw',
  'software software-bug',
  'lightning storm earthquake flood landslide weather',
];

/** Ids of what such causes bring about. */
export const breakdowns: ReadonlySet<string> = new Set(
  (
    'break burst-pipe explode collapse fire accident fail unsuccessful leak-out spill plane-crash collide implosion sink derail blackout ' +
    'wildfire dam-break overturn-vehicle crash mechanical-failure damage'
  ).split(' '),
);

/** Causes that only say in general that something went wrong: beside another one they tell its manner ('an error of the software'). */
export const generalCauses: ReadonlySet<string> = new Set('mistake accidental'.split(' '));

/** Parts that are a cause where they break or fail. */
export const failingParts: ReadonlySet<string> = new Set(['machine-part']);

/** Ids of what a sentence names where it speaks of a cause without saying which. */
export const causeNouns: ReadonlySet<string> = new Set(['cause-thing']);

/** Ids of what one does once the cause is found; denied, it is not known. */
export const knowing: ReadonlySet<string> = new Set(
  'know known-quality explain ascertain identify discover understand'.split(' '),
);

/** Ids that say that something is not known. */
export const notKnowing: ReadonlySet<string> = new Set('unknown not-know uncertain'.split(' '));

/** Ids of what one does as long as the cause is not found: 'the cause is under investigation'. */
export const seeking: ReadonlySet<string> = new Set('investigate study analyse'.split(' '));

/** Ids of what a cause does; behind 'what' they ask for it. */
export const causing: ReadonlySet<string> = new Set('cause begin result-from arson ignite'.split(' '));

/** Ids of causes that tell of themselves what they bring about. */
export const ownEffects: Readonly<Record<string, string>> = { arson: 'fire wildfire' };

/** What asks for a cause before a verb of causing: 'what sparked', 'wie es zu … kam'. Patterns, with what may stand between. */
export const whatWords: Readonly<Record<Language, string>> = {
  en: '(?:what|how)(?: \\p{L}+){0,3}',
  es: '(?:qué|cómo)(?: \\p{L}+){0,3}',
  it: '(?:cosa|come)(?: \\p{L}+){0,3}',
  fr: '(?:ce qui|qui|comment)(?: \\p{L}+){0,3}',
  pt: '(?:o que|como)(?: \\p{L}+){0,3}',
  de: '(?:was|wie|wer)(?: \\p{L}+){0,5}',
};

/** Asks for a cause; in Italian and Portuguese the word gives one too, so that it counts only behind what is not known. */
export const whyWords: Readonly<Record<Language, string>> = {
  en: 'why, what caused',
  es: 'por qué, qué causó, qué provocó',
  it: 'perché, che cosa ha causato, cosa ha causato',
  fr: 'pourquoi, ce qui a causé, ce qui a provoqué',
  pt: 'por que, porquê, porque é que, o que causou, o que provocou',
  de: 'warum, weshalb, wieso, wodurch',
};
