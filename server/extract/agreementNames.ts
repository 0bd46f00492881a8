import type { agreementNouns } from '../lexicon/agreementNouns';
import type { Language } from '../text/language';
import { definite, indefinite, type Notes, noteGermanPart, readLeft, readRight } from './agreementModifiers';
import { isSigned, noteSentenceParties, readParties } from './agreementParties';
import { keySet } from './phraseMap';
import type { NameWord } from './sentenceWords';
import { tablesFor, type WordTables } from './wordTables';

/** A stretch of words that speaks of an agreement. Indices count words. */
export interface AgreementSpan {
  readonly from: number;
  readonly to: number;
  /** Id of the head noun. */
  readonly kind: string;
  readonly named: boolean;
  readonly parties: readonly string[];
  readonly subjects: readonly string[];
  /** Proper words of its name, folded, and years: what tells it from others of its kind. */
  readonly proper: readonly string[];
  readonly alsoCalled?: string;
}

type Noun = (typeof agreementNouns)[number];

/** Finds agreements, specific ('the fisheries accord with Norway') and anaphoric ('the accord'). */
export function findAgreements(text: string, words: readonly NameWord[], language: Language): AgreementSpan[] {
  const tables = tablesFor(language);
  const found: AgreementSpan[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const head = findHead(words, at, language, tables);
    if (!head) continue;
    const span = describe(text, words, at, head, language, tables, found.at(-1)?.to ?? 0);
    if (!span) continue;
    found.push(span);
    at = span.to - 1;
  }
  return found;
}

interface Head {
  readonly noun: Noun;
  readonly length: number;
  /** First part of a German compound, folded. */
  readonly first?: string;
}

const compoundEndings = keySet([
  'abkommen, vertrag, vertrages, vertrags, vereinbarung, pakt, pakts, protokoll, protokolls, konvention, übereinkommen, memorandum, charta, deal, abkommens',
]);

function findHead(words: readonly NameWord[], at: number, language: Language, tables: WordTables): Head | undefined {
  const word = words[at];
  if (!word?.starts.agreement) return undefined;
  const hit = tables.agreementNouns.findAt(words, at);
  if (hit) return { noun: hit.value, length: hit.length };
  if (language !== 'de' || word.shape !== 'capital' || word.key.length < 8) return undefined;
  for (const ending of compoundEndings) {
    if (word.key.length <= ending.length + 2 || !word.key.endsWith(ending)) continue;
    const noun = tables.agreementNouns.get([ending]);
    const first = word.key.slice(0, -ending.length).replace(/-$/, '');
    if (noun) return { noun, length: 1, first };
  }
  return undefined;
}

function describe(
  text: string,
  words: readonly NameWord[],
  at: number,
  head: Head,
  language: Language,
  tables: WordTables,
  floor: number,
): AgreementSpan | undefined {
  const notes: Notes = { parties: [], subjects: [], proper: [], capitals: 0 };
  if (head.first !== undefined) noteGermanPart(head.first, tables, notes);
  const from = readLeft(text, words, at, language, tables, floor, notes);
  const right = readRight(text, words, at + head.length, language, tables, notes);
  const { alsoCalled } = right;
  const partiesEnd = readParties(words, right.to, notes);
  // With nothing else to tell it by, the parties are part of what it is called.
  const to = partiesEnd !== undefined && from === at && right.to === at + head.length ? partiesEnd : right.to;
  const determiner = words[from - 1];
  const isDefinite = determiner !== undefined && definite.has(determiner.key);
  const isIntroduced = isDefinite || (determiner !== undefined && indefinite.has(determiner.key));
  const headWord = words[at];
  const properHead = headWord?.shape === 'capital' && !headWord.opens && language !== 'de';
  const named =
    notes.proper.some((word) => !/^\d/.test(word)) ||
    (properHead === true && notes.capitals > 0) ||
    alsoCalled !== undefined;
  const specific = named || notes.subjects.length > 0 || notes.parties.length > 0;
  if (head.noun.kind === 'accord') {
    if (!specific && !isDefinite) return undefined;
    if (!named && !isIntroduced && notes.parties.length === 0 && headWord?.shape === 'lower' && !isModified(notes))
      return undefined;
    if (head.noun.id === 'settlement' && !named) return undefined;
    // A contract with somebody is news of that somebody; one that states or subjects tell apart is an agreement to follow.
    if (
      (head.noun.id === 'contract' || head.noun.id === 'deal') &&
      !named &&
      notes.subjects.length === 0 &&
      (notes.parties.length > 0 ? !notes.parties.some((party) => /^[A-Z]{2}$/.test(party)) : !isDefinite)
    )
      return undefined;
    if (
      (head.noun.id === 'protocol' ||
        head.noun.id === 'convention' ||
        head.noun.id === 'contract' ||
        head.noun.id === 'charter') &&
      !named &&
      notes.parties.length === 0 &&
      notes.subjects.length === 0 &&
      !isSigned(words, language)
    )
      return undefined;
  }
  if (words[at - 1]?.key === "d'" && words[at]?.key === 'accord') return undefined;
  if (notes.parties.length < 2 && isSigned(words, language)) noteSentenceParties(words, notes);
  return {
    from,
    to,
    kind: head.noun.id,
    named,
    parties: unique(notes.parties),
    subjects: unique(notes.subjects),
    proper: unique(notes.proper),
    ...(alsoCalled === undefined ? {} : { alsoCalled }),
  };
}

const isModified = (notes: Notes): boolean => notes.subjects.length > 0;

const unique = (list: readonly string[]): string[] => [...new Set(list)].sort();
