import type { Language } from '../text/language';

/**
 * One row of the concept tables: the words that name the same act, state, thing or quality in six languages.
 *
 * Each language column lists base forms (infinitive, singular noun, masculine adjective), separated by commas. Words of
 * one act stand together whatever their word class ('visit, visit to' holds verb and noun alike; 'sign, signing,
 * signature'). A phrase of several words matches with articles and prepositions between them; `a … b` matches the two
 * parts anywhere in one clause, in this order or the other (German separable verbs: `legen … ein`). Inflection is the
 * matcher's business; irregular forms stand in `lexicon/irregularForms`.
 */
export interface Concept extends Readonly<Record<Language, string>> {
  /** English, lower case, hyphens; unique over all tables. */
  readonly id: string;
  /** `event`: something happens; `state`: something is so; `thing`: what can be counted or owned; `quality`: how something is. */
  readonly kind: 'event' | 'state' | 'thing' | 'quality';
  /** Ids of concepts that cannot hold of the same thing at the same time, separated by spaces. Mutual. */
  readonly opposite?: string;
  /** Id of the same event told from the other side: buy and sell, give and receive. Mutual. */
  readonly converse?: string;
  /** Ids of the wider concepts that this one is a case of (drone is an aircraft), separated by spaces. */
  readonly broader?: string;
  /** Event type of the PLOVER ontology: AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT. */
  readonly type?: string;
}
