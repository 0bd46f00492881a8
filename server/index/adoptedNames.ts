import type { Feature } from '../compare/statement';
import type { Term } from '../model/term';
import type { Entity } from './entityTable';

/** Words of the longest name that is looked for. */
const longest = 5;

/**
 * Words of a sentence that the source's own text did not give away as names, but that other sources name: in German every
 * noun has a capital, and a name that stands once shows nothing. Gives features for the names, and the terms that are left.
 */
export function adoptNames(
  terms: readonly Term[],
  text: string,
  findName: (name: string) => Entity | undefined,
): { features: Feature[]; rest: Term[] } {
  const features: Feature[] = [];
  const rest: Term[] = [];
  for (let at = 0; at < terms.length; ) {
    const adopted = adoptAt(terms, at, text, findName);
    if (adopted) features.push(adopted.feature);
    else {
      rest.push(...terms.slice(at, at + 1));
      features.push(...namesWithin(terms[at], text, findName), ...townOf(terms[at], terms[at + 1], text, findName));
    }
    at += adopted?.length ?? 1;
  }
  return { features, rest };
}

function adoptAt(
  terms: readonly Term[],
  at: number,
  text: string,
  findName: (name: string) => Entity | undefined,
): { feature: Feature; length: number } | undefined {
  const first = terms[at];
  if (!first || !startsWithCapital(text, first)) return undefined;
  let length = 1;
  while (length < longest && joins(terms[at + length - 1], terms[at + length], text)) length += 1;
  for (; length >= 1; length -= 1) {
    const run = terms.slice(at, at + length);
    const last = run.at(-1);
    // A word that the lexicon knows is that word, unless it is part of a longer name.
    if (!last || (length === 1 && first.kind !== 'word')) return undefined;
    const entity = findName(text.slice(first.start, last.end));
    if (!entity || entity.type === 'unknown' || entity.type === 'agreement') continue;
    return { feature: { ...featureOf(entity), start: first.start, end: last.end, clause: first.clause }, length };
  }
  return undefined;
}

/** The name that a compound begins with: 'the Arven-Brücke' is a bridge, and speaks of Arven. */
function namesWithin(term: Term | undefined, text: string, findName: (name: string) => Entity | undefined): Feature[] {
  if (!term || !startsWithCapital(text, term)) return [];
  const hyphen = text.slice(term.start, term.end).lastIndexOf('-');
  if (hyphen < 3) return [];
  const end = term.start + hyphen;
  const entity = findName(text.slice(term.start, end));
  if (!entity || entity.type === 'unknown' || entity.type === 'agreement') return [];
  return [{ ...featureOf(entity), start: term.start, end, clause: term.clause }];
}

/** The town that a German word in '-er' before a noun is made of: 'die Bremer Werft', 'das Zürcher Rathaus'. */
function townOf(
  term: Term | undefined,
  next: Term | undefined,
  text: string,
  findName: (name: string) => Entity | undefined,
): Feature[] {
  if (term?.kind !== 'word' || !next || !term.keys.some((key) => key.startsWith('de:'))) return [];
  const word = text.slice(term.start, term.end);
  if (!/^\p{Lu}\p{Ll}{2,}er$/u.test(word) || !joins(term, next, text)) return [];
  for (const name of townNames(word)) {
    const entity = findName(name);
    if (entity && (entity.type === 'place' || entity.country !== undefined))
      return [{ ...featureOf(entity), start: term.start, end: term.end, clause: term.clause }];
  }
  return [];
}

/** What a town may be called of which such a word is made: Ulmer Ulm, Bremer Bremen, Dresdner Dresden, Zürcher Zürich, Basler Basel. */
function townNames(word: string): string[] {
  const base = word.slice(0, -2);
  return [
    base,
    `${base}en`,
    `${base}e`,
    base.replace(/n$/u, 'en'),
    base.replace(/l$/u, 'el'),
    base.replace(/ch$/u, 'ich'),
  ];
}

function featureOf(entity: Entity): Pick<Feature, 'kind' | 'keys'> {
  if (entity.country !== undefined) return { kind: 'country', keys: [entity.id, `country:${entity.country}`] };
  return { kind: entity.type === 'unknown' ? 'name' : entity.type, keys: [entity.id] };
}

const startsWithCapital = (text: string, { start }: Term): boolean => /\p{Lu}/u.test(text.charAt(start));

/** Do two terms stand beside each other as words of one name do? */
function joins(one: Term | undefined, next: Term | undefined, text: string): boolean {
  return (
    one !== undefined &&
    next !== undefined &&
    startsWithCapital(text, next) &&
    /^[\s\u2010-\u2014-]{1,3}$/u.test(text.slice(one.end, next.start))
  );
}
