import { sameness } from '../../compare/featureMatches';
import { isLight } from '../../compare/heads';
import type { Feature, Statement } from '../../compare/statement';
import { findCountry } from '../../extract/countries';
import type { SourceStatement } from '../../index/corpusIndex';
import { overlaps } from '../../text/span';
import { type Found, foundConflict } from './found';
import { type Name, namesOf } from './names';

/**
 * A happening that only its kind and place tell apart ('a ferry sinks off Malta') beside a passage on one of the kind that
 * names other countries and not this one.
 */
export function compareScenes(asked: SourceStatement, passage: readonly SourceStatement[]): Found[] {
  const names = namesOf(asked);
  const [place] = names;
  if (!place || names.length > 1 || !isCountry(asked, place) || !place.marks.includes('other')) return [];
  if (passage.some((statement) => statement.features.some((feature) => share(feature, place)))) return [];
  const rest = asked.features.filter((feature) => !overlaps(feature, place) && !feature.cue);
  for (const statement of passage) {
    const found = rest.filter((feature) => statement.features.some((other) => sameness(feature, other) >= sameThing));
    if (!found.some(isThing) || rest.filter((feature) => !found.includes(feature) && !isLight(feature)).length > 1)
      continue;
    const other = namesOf(statement).find((name) => isCountry(statement, name) && name.marks.length > 0);
    if (!other) continue;
    return [foundConflict('place', asked, place, statement, other)];
  }
  return [];
}

const sameThing = 0.75;

const isThing = ({ kind }: Feature): boolean => kind === 'thing' || kind === 'event' || kind === 'word';

const share = (feature: Feature, place: Name): boolean => feature.keys.some((key) => place.keys.includes(key));

const isCountry = ({ text }: Statement, { start, end }: Name): boolean => {
  const kind = findCountry(text.slice(start, end))?.kind;
  return kind === 'country' || kind === 'capital';
};
