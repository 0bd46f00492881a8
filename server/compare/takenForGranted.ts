import { grantingWords, knownBehind } from '../lexicon/takenForGranted';
import type { Language } from '../text/language';
import type { Feature, Statement } from './statement';

/**
 * Does a denial leave standing what `feature` names? 'Cannot walk since the accident' and 'nothing good will come from the
 * sale' deny neither the accident nor the sale.
 */
export function isTakenForGranted(statement: Statement, feature: Feature): boolean {
  const { text, language, clauses, features } = statement;
  const cues = statement.bendingAt(feature.start).filter(({ end }) => end <= feature.start);
  if (!cues.length) return false;
  const cue = Math.min(...cues.map(({ end }) => end));
  const from = Math.max(cue, clauses[feature.clause]?.start ?? statement.start, feature.start - reach);
  const lead = text.slice(from, feature.start);
  if (language === 'de' && !/^\p{Lu}/u.test(text.slice(feature.start, feature.end))) return false;
  const { granting, known } = patternsOf(language);
  if (granting.test(lead)) return true;
  // What is denied must be something else: 'was not hurt in the attack', but 'is not in the list'.
  return (
    known.test(lead) &&
    features.some(({ kind, start, end }) => start >= cue && end < feature.start && isPredicate(kind))
  );
}

const isPredicate = (kind: Feature['kind']): boolean => kind === 'event' || kind === 'state' || kind === 'quality';

/** How far before a happening the word is looked for that grants it. */
const reach = 60;

const patterns = new Map<Language, { readonly granting: RegExp; readonly known: RegExp }>();

function patternsOf(language: Language): { readonly granting: RegExp; readonly known: RegExp } {
  const made = patterns.get(language) ?? {
    granting: new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${grantingWords[language]})(?![\p{L}\p{M}])[^,;:()]*$`, 'iu'),
    known: new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${knownBehind[language]})\s*(?:[\p{L}-]+\s+)?$`, 'iu'),
  };
  patterns.set(language, made);
  return made;
}
