import type { Language } from '../text/language';
import type { Feature, Participant, Statement } from './statement';

export type RoughRole = 'agent' | 'other';

/** Words that put the doer behind the verb. */
const agentMarks: Readonly<Record<Language, RegExp>> = {
  en: /\bby\s+(?:the\s+|its\s+|his\s+|her\s+)?$/iu,
  es: /\bpor\s+(?:el\s+|la\s+|los\s+|las\s+|su\s+)?$/iu,
  it: /\b(?:da|dal|dallo|dalla|dai|dagli|dalle|dall['’])\s*$/iu,
  fr: /\b(?:par|de la part de)\s+(?:le\s+|la\s+|les\s+|l['’]\s*)?$/iu,
  pt: /\b(?:por|pelo|pela|pelos|pelas)\s+(?:o\s+|a\s+)?$/iu,
  de: /\b(?:von|vom|durch)\s+(?:der|dem|den|das|die)?\s*$/iu,
};

/** Auxiliaries of the passive. */
const passiveMarks: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:is|are|was|were|been|being|be|got)\b/iu,
  es: /\b(?:fue|fueron|ha sido|han sido|es|son|ser|siendo|sido|era|eran|será)\b/iu,
  it: /\b(?:è stat[oaie]|sono stat[oaie]|fu|furono|viene|vengono|venne|vennero|stat[oaie]|essere)\b/iu,
  fr: /\b(?:a été|ont été|été|est|sont|fut|furent|être|était|étaient)\b/iu,
  pt: /\b(?:foi|foram|é|são|ser|sido|era|eram|será)\b/iu,
  de: /\b(?:wurde|wurden|worden|wird|werden)\b/iu,
};

/**
 * Does a participant do what the predicate says, or is it done to or with them? Told from word order, the passive and
 * the preposition of the doer; no parse.
 */
export function roughRole(statement: Statement, predicate: Feature, { mention }: Participant): RoughRole {
  const { text, language } = statement;
  const clause = statement.clauses[predicate.clause];
  const before = text.slice(Math.max(statement.start, mention.start - 60), mention.role?.start !== undefined && mention.role.start < mention.start ? mention.role.start : mention.start);
  if (agentMarks[language].test(before)) return 'agent';
  const stretch = text.slice(clause?.start ?? statement.start, predicate.end + 12);
  const passive = passiveMarks[language].test(stretch);
  const first = mention.start < predicate.start;
  return first !== passive ? 'agent' : 'other';
}
