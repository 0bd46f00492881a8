import type { KnownNames } from './nameRuns';

import { keySet } from './phraseMap';
import type { NameWord } from './sentenceWords';
import { isGivenName, tablesFor } from './wordTables';

/** 'die Firma X', 'der Sender X', 'der Vulkan X': nouns that names follow. */
export function isGermanCue(key: string): boolean {
  const { ownOrganizationHeads, placeHeads, thingHeads } = tablesDe();
  const kind = ownOrganizationHeads.get([key])?.kind;
  return (
    kind === 'company' || kind === 'media' || placeHeads.get([key]) !== undefined || thingHeads.get([key]) !== undefined
  );
}

const tablesDe = (): ReturnType<typeof tablesFor> => tablesFor('de');

/** German: two capitals side by side are a name if one is a given name, or both look like nothing else. */
export function isGermanPersonLike(
  words: readonly NameWord[],
  from: number,
  content: readonly NameWord[],
  known: KnownNames,
): boolean {
  const [first] = content;
  if (!first || content.length > 4) return false;
  if (isGivenName(first.key) || first.key.split('-').every(isGivenName)) return true;
  if (tablesDe().offices.findBefore(words, from)) return true;
  if (content.some((word) => word.common || nounEnding.test(word.key) || isGermanNoun(word.key))) return false;
  // No other German phrase opens a sentence with two bare capitals before its verb, or before a comma and an office.
  const behind = words[from + content.length];
  const office = behind?.text === ',' && tablesDe().offices.findAt(words, from + content.length + 1) !== undefined;
  if (content.length === 2 && (office || (first.opens && behind?.shape === 'lower'))) return true;
  return (
    content.every((word) => known.seemsName(word.key) && !known.isBody(word.key)) && words[from - 1]?.shape !== 'number'
  );
}

/** A word of the lexicon, or of time and measure, that stands before other nouns. */
function isGermanNoun(key: string): boolean {
  const tables = tablesDe();
  return (
    measures.has(key) ||
    tables.offices.has(key) ||
    tables.organizationHeads.has(key) ||
    tables.nameWords.has(key) ||
    tables.placeHeads.has(key) ||
    tables.thingHeads.has(key)
  );
}

const measures = keySet([
  'Ende, Anfang, Mitte, Millionen, Milliarden, Prozent, Tonnen, Kilo, Kilometer, Euro, Dollar, Meter, Liter, Jahre, Tage, Wochen, Monate, Dutzend, Dutzende, Hunderte, Tausende, Stunden, Minuten, Punkte, Grad, Hektar, Fass, Stand, Seite, Kapitel, Artikel, Nummer',
]);

const nounEnding = /(?:ung|ungen|heit|keit|schaft|tion|ionen|ismus|itat|nis|tum|ment|chen|lein)$/;
