import { kinConcepts } from '../lexicon/conceptClasses';
import { overlaps, type Span } from '../text/span';
import { perStatement } from './perStatement';
import type { Context, Feature, FeatureKind, Statement, Weights } from './statement';
import { compareTimes } from './timeAgreement';

/**
 * Do the two statements speak of different instances of the same kind of thing: of other people, another year, another
 * numbered object? Such pairs share most of their words and still cannot conflict.
 *
 * `withoutA` and `withoutB` are the values in question, each list counted in the text of its own statement: they may
 * differ, that is what is being asked.
 */
export function speakOfDifferentThings(
  a: Statement,
  withoutA: readonly Span[],
  b: Statement,
  withoutB: readonly Span[],
  weights: Weights,
): boolean {
  return (
    namesDiffer(a, [...withoutA, ...kinOnly(a, b)], b, [...withoutB, ...kinOnly(b, a)], 'person') ||
    numberedNamesDiffer(a, withoutA, b, withoutB) ||
    timesDiffer(a, withoutA, b, withoutB) ||
    isAnotherOccasion(a, withoutA, b, withoutB, weights) ||
    isAnotherOccasion(b, withoutB, a, withoutA, weights)
  );
}

/** What a statement itself speaks of, by kind. */
const byKind = perStatement(({ features }): ReadonlyMap<FeatureKind, readonly Feature[]> => {
  const kinds = new Map<FeatureKind, Feature[]>();
  for (const feature of features)
    if (!feature.speaker) kinds.set(feature.kind, [...(kinds.get(feature.kind) ?? []), feature]);
  return kinds;
});

const none: readonly Feature[] = [];

const ofKind = (statement: Statement, kind: FeatureKind): readonly Feature[] => byKind(statement).get(kind) ?? none;

const keysOf = (statement: Statement, kind: FeatureKind, without: readonly Span[]): Set<string> =>
  new Set(
    ofKind(statement, kind)
      .filter((feature) => !without.some((span) => overlaps(span, feature)))
      .flatMap(({ keys }) => keys.slice(0, 1)),
  );

/** Both name who acts, and not one of them is the same. */
export const actorsDiffer = (
  a: Statement,
  withoutA: readonly Span[],
  b: Statement,
  withoutB: readonly Span[],
): boolean => namesDiffer(a, withoutA, b, withoutB, 'organization');

/** Both name places (or what no source tells the kind of), and not one of them is the same. */
export const placesDiffer = (a: Statement, b: Statement): boolean => areApart(a, placesOf(a), b, placesOf(b));

const placesOf = perStatement(
  (statement): ReadonlySet<string> => new Set([...keysOf(statement, 'place', []), ...keysOf(statement, 'name', [])]),
);

/** Both name agreements that the sources tell apart, and not one of them is the same. */
export const agreementsDiffer = (a: Statement, b: Statement): boolean =>
  areApart(a, agreementsOf(a), b, agreementsOf(b));

const agreementsOf = perStatement(
  (statement): ReadonlySet<string> =>
    new Set([...keysOf(statement, 'agreement', [])].filter((key) => key.startsWith('agreement:'))),
);

function namesDiffer(
  a: Statement,
  withoutA: readonly Span[],
  b: Statement,
  withoutB: readonly Span[],
  kind: FeatureKind,
): boolean {
  if (!ofKind(a, kind).length || !ofKind(b, kind).length) return false;
  return areApart(a, keysOf(a, kind, withoutA), b, keysOf(b, kind, withoutB));
}

/** People that only tell whose kin somebody else is: 'a nephew of X died' does not speak of X, unless the other one does so, too. */
function kinOnly(statement: Statement, beside: Statement): readonly Span[] {
  const named = namedAsKin(statement);
  if (!named.length || named.length === ofKind(statement, 'person').length) return [];
  const others = namedAsKin(beside);
  return named.filter((one) => !others.some((other) => other.keys[0] === one.keys[0]));
}

const namedAsKin = perStatement((statement): readonly Feature[] => {
  const kin = statement.features.filter(({ keys }) => keys.some((key) => kinConcepts.has(key)));
  if (!kin.length) return none;
  return ofKind(statement, 'person').filter((person) =>
    kin.some(
      (noun) =>
        (noun.end <= person.start && behindKin.test(statement.text.slice(noun.end, person.start))) ||
        (person.end <= noun.start && /^['’]s?\s+(?:\p{L}+\s+)?$/u.test(statement.text.slice(person.end, noun.start))),
    ),
  );
});

/** Between a noun of kinship and whose kin it is: 'of the late'. */
const behindKin =
  /^\s+(?:(?:of|de|du|di|do|da|von|des|der|d['’]|del|della|dell['’])\s*)(?:(?:the|fu|la|le|el|den)\s+)?(?:(?:late|feu|difunto|defunto|defunta|finado|verstorbenen)\s+)?$/iu;

function areApart(a: Statement, left: ReadonlySet<string>, b: Statement, right: ReadonlySet<string>): boolean {
  if (!left.size || !right.size) return false;
  for (const key of left) if (right.has(key) || b.context.has(key)) return false;
  for (const key of left)
    for (const other of right) if (mayBeShortFor(key, other) || mayBeShortFor(other, key)) return false;
  for (const key of right) if (a.context.has(key)) return false;
  return true;
}

/** A surname that several people have, or that no source has alone: it may mean any of them. */
function mayBeShortFor(short: string, key: string): boolean {
  const surname = loneSurname.exec(short)?.groups?.['surname'];
  return (
    surname !== undefined &&
    key
      .replace(/^person:|~.*$/gu, '')
      .split('-')
      .includes(surname)
  );
}

const loneSurname = /^(?:person:(?=[^-~]+~)|name:)(?<surname>[^-~ ]+)(?:~|$)/u;

const numbered = /^(?<stem>(?:name|unknown|person|organization|place|agreement|#).*\D)(?<number>\d+)$/u;

const numberedNames = perStatement(({ features }) =>
  features
    .filter(({ speaker }) => !speaker)
    .flatMap((feature) =>
      feature.keys.flatMap((key) => {
        const groups = numbered.exec(key)?.groups;
        const [stem, number] = [groups?.['stem'], groups?.['number']];
        return stem === undefined || number === undefined ? [] : [{ feature, stem, number }];
      }),
    ),
);

/** 'Lunar 1' and 'Lunar 2': names that differ only in their number name different members of a series. */
function numberedNamesDiffer(
  a: Statement,
  withoutA: readonly Span[],
  b: Statement,
  withoutB: readonly Span[],
): boolean {
  if (!numberedNames(a).length || !numberedNames(b).length) return false;
  const series = (statement: Statement, without: readonly Span[]): Map<string, Set<string>> => {
    const out = new Map<string, Set<string>>();
    for (const { feature, stem, number } of numberedNames(statement)) {
      if (!without.some((span) => overlaps(span, feature))) out.set(stem, (out.get(stem) ?? new Set()).add(number));
    }
    return out;
  };
  const right = series(b, withoutB);
  for (const [stem, numbers] of series(a, withoutA)) {
    const others = right.get(stem);
    if (others && ![...numbers].some((number) => others.has(number))) return true;
  }
  return false;
}

const datesOf = perStatement(({ times }) =>
  times.filter(({ relation, from, month }) => relation !== 'for' && (from !== undefined || month !== undefined)),
);

/** Both say when, and no time of one is possible for the other. */
function timesDiffer(a: Statement, withoutA: readonly Span[], b: Statement, withoutB: readonly Span[]): boolean {
  if (!datesOf(a).length || !datesOf(b).length) return false;
  const dates = (statement: Statement, without: readonly Span[]) =>
    datesOf(statement).filter((time) => !without.some((span) => overlaps(span, time)));
  const left = dates(a, withoutA);
  const right = dates(b, withoutB);
  if (!left.length || !right.length) return false;
  return left.every((one) => right.every((other) => compareTimes(one, other) === 'different'));
}

/**
 * `a` speaks only of years that the corpus is not mostly about, and `b` says nothing of the time: 'the strike of 2011'
 * beside sentences on the strike that everybody writes about.
 */
function isAnotherOccasion(
  a: Statement,
  withoutA: readonly Span[],
  b: Statement,
  withoutB: readonly Span[],
  weights: Weights,
): boolean {
  if (!ofKind(a, 'year').length) return false;
  const yearsOf = (statement: Statement, without: readonly Span[]): string[] =>
    ofKind(statement, 'year')
      .filter((feature) => !without.some((span) => overlaps(span, feature)))
      .flatMap(({ keys }) => keys);
  // Who says when with the value in question says of which time the rest is.
  const dated = ofKind(a, 'year').some(
    (feature) =>
      withoutA.some((span) => overlaps(span, feature)) && feature.keys.some((key) => isUnderstood(key, b, weights)),
  );
  if (dated) return false;
  const years = yearsOf(a, withoutA);
  if (!years.length || yearsOf(b, [...withoutB, ...openTimesOf(b)]).length) return false;
  return years.every((key) => !isUnderstood(key, b, weights) && !isNewsOf(key, a.published));
}

/** 'The shares held since 2009' tells of no time when the rest was. */
const openTimesOf = perStatement(({ times }) =>
  times.filter(({ relation, precision }) => relation === 'since' && precision === 'year'),
);

/** May a statement without a year mean this one: that of its document, of what stands before, or what the corpus is mostly about? */
export const isUnderstood = (key: string, { published, context }: Statement, weights: Weights): boolean =>
  weights.isMainTime(key) || isNewsOf(key, published) || isNearestYear(key, context);

/** To a document of the first half of a year the year before still belongs to the news. */
function isNewsOf(key: string, published: string | undefined): boolean {
  if (published === undefined) return false;
  const [year, month] = published.split('-').map(Number);
  if (year === undefined || month === undefined) return false;
  return key === `year:${year}` || (month <= 6 && key === `year:${year - 1}`);
}

function isNearestYear(key: string, context: Context): boolean {
  const own = context.get(key);
  if (own === undefined) return false;
  for (const [other, weight] of context) if (other.startsWith('year:') && weight > own) return false;
  return true;
}
