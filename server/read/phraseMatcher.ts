import {
  type FurniturePhrases,
  type FurnitureReason,
  pageFurniture,
  pageSections,
  socialNetworks,
} from '../lexicon/pageFurniture';
import { fold } from '../text/fold';
import { languages } from '../text/language';

/** The furniture phrases, indexed for one look-up a line. */
export interface PhraseMatcher {
  /** Reason of a line, or item of a line, that is nothing but a furniture phrase. `item` must be folded. */
  findWhole(item: string): FurnitureReason | undefined;
  /** Reason of a line that begins with a furniture phrase. `line` must be folded. */
  findStart(line: string): FurnitureReason | undefined;
  /** Reason of a line that has a furniture phrase anywhere. `line` must be folded. */
  findWithin(line: string): FurnitureReason | undefined;
  /** Is the item the name of a section of a newspaper? */
  isSection(item: string): boolean;
  isNetwork(item: string): boolean;
}

/** The matcher of `lexicon/pageFurniture`, made on first use. */
export function phraseMatcher(): PhraseMatcher {
  made ??= makeMatcher();
  return made;
}

let made: PhraseMatcher | undefined;

interface Opening {
  readonly phrase: string;
  readonly reason: FurnitureReason;
  /** Must be followed by a colon, dash, bracket or the end of the line. */
  readonly label: boolean;
}

function makeMatcher(): PhraseMatcher {
  const whole = new Map<string, FurnitureReason>();
  const openings = new Map<string, Opening[]>();
  const within: { phrase: string; reason: FurnitureReason }[] = [];
  for (const row of pageFurniture) {
    for (const phrase of phrasesOf(row)) {
      if (row.match === 'within') within.push({ phrase, reason: row.reason });
      if (row.match === 'whole' || row.match === 'label') whole.set(phrase, whole.get(phrase) ?? row.reason);
      if (row.match === 'start' || row.match === 'label') {
        const first = firstWord(phrase);
        const list = openings.get(first) ?? [];
        list.push({ phrase, reason: row.reason, label: row.match === 'label' });
        openings.set(first, list);
      }
    }
  }
  for (const list of openings.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  const sections = new Set(languages.flatMap((language) => listed(pageSections[language])));
  const networks = new Set(listed(socialNetworks));
  return {
    findWhole: (item) => whole.get(item),
    findStart: (line) => openings.get(firstWord(line))?.find((opening) => opens(line, opening))?.reason,
    findWithin: (line) => within.find(({ phrase }) => line.includes(phrase))?.reason,
    isSection: (item) => sections.has(item),
    isNetwork: (item) => networks.has(item),
  };
}

function phrasesOf(row: FurniturePhrases): Set<string> {
  return new Set(languages.flatMap((language) => listed(row[language])));
}

/** The folded items of a comma-separated column. */
export function listed(column: string): string[] {
  return column
    .split(',')
    .map((item) => fold(item.trim()))
    .filter(Boolean);
}

function firstWord(line: string): string {
  return /^[\p{L}\p{N}]+/u.exec(line)?.[0] ?? '';
}

function opens(line: string, { phrase, label, reason }: Opening): boolean {
  if (!line.startsWith(phrase)) return false;
  const rest = line.slice(phrase.length);
  if (reason === 'comments' && /^\s*\d+\s*$/.test(rest)) return true;
  return label ? /^(?:\s*$|\s*[:|•·/([]|\s+- )/.test(rest) : !/^[\p{L}\p{N}]/u.test(rest);
}
