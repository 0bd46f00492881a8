import type { NameRun } from './nameRuns';
import { ofWords, relatives } from './officeEvidence';
import { isNameLike, type NameWord } from './sentenceWords';
import type { Votes } from './votes';
import { tablesFor, type WordTables } from './wordTables';

export function weighBefore(
  votes: Votes,
  run: NameRun,
  words: readonly NameWord[],
  tables: WordTables,
  size: number,
): void {
  const at = run.from;
  const before = words[at - 1];
  if (!before) return;
  const quoted = /^[«“"„*_]$/.test(before.text) ? at - 1 : at;
  const cue = words[quoted - 1];
  if (cue && cue.shape !== 'mark') {
    const head = tables.ownOrganizationHeads.findBefore(words, quoted);
    if (head && (cue.shape === 'lower' || tables === tablesFor('de'))) votes.organization += 5;
    if (cue.shape === 'lower' || tables === tablesFor('de')) {
      if (tables.placeHeads.findBefore(words, quoted)) votes.place += 5;
      if (tables.thingHeads.findBefore(words, quoted) || tables.eventHeads.findBefore(words, quoted)) votes.thing += 5;
    }
    if (cue.geography?.value.kind === 'demonym' && ['im', 'in'].includes(words[quoted - 2]?.key ?? ''))
      votes.place += 6;
    const of = ofWords.has(cue.key) ? quoted - 1 : undefined;
    if (of !== undefined) {
      if (tables.placeHeads.findBefore(words, of) && words[of - 1]?.shape === 'lower') votes.place += 4;
      if (tables.businessCues.has(words[of - 1]?.key ?? '')) votes.organization += 4;
    }
    if (tables.placePrepositions.findBefore(words, quoted) && !(cue.key === 'bei' || cue.key === 'presso'))
      votes.place += locative.has(cue.key) ? 3 : 2;
    if (locative.has(cue.key) && size > 1) votes.place += 1;
    if (cue.key === 'shares' || (cue.key === 'in' && tables.businessCues.has(words[quoted - 2]?.key ?? '')))
      votes.organization += 5;
    if (!words[run.from]?.functional && tables.saying.findBefore(words, quoted)) votes.person += size > 1 ? 3 : 1;
    if (
      cue.key === 'such' ||
      (cue.key === 'as' &&
        words[quoted - 2]?.key === 'such' &&
        tables.ownOrganizationHeads.findBefore(words, quoted - 2))
    )
      votes.organization += 5;
  }
  // 'its operator, X,'
  if (
    before.text === ',' &&
    words[run.to]?.text === ',' &&
    words[at - 2]?.shape === 'lower' &&
    tables.ownOrganizationHeads.findBefore(words, at - 1)
  )
    votes.organization += 4;
  const opener = before.text === ':' ? at - 1 : at;
  const byline = tables.byline.findBefore(words, opener);
  if (byline && words[byline.at]?.opens !== false && size > 1 && (opener !== at || words[byline.at]?.opens))
    votes.person += 5;
}

const locative = new Set(['in', 'en', 'em', 'near']);

export function weighBehind(
  votes: Votes,
  run: NameRun,
  words: readonly NameWord[],
  tables: WordTables,
  size: number,
): void {
  const at = run.to;
  const behind = words[at];
  if (!behind) return;
  // 'X, 61,' and 'X, of Y,'
  if (
    behind.text === ',' &&
    words[at + 1]?.shape === 'number' &&
    /^[,.)]$/.test(words[at + 2]?.text ?? '') &&
    Number(words[at + 1]?.text) < 110
  )
    votes.person += 6;
  if (
    behind.text === '(' &&
    words[at + 1]?.shape === 'number' &&
    words[at + 2]?.text === ')' &&
    Number(words[at + 1]?.text) < 110
  )
    votes.person += 4;
  // Dateline: 'ULVEN, March 3 (Norrapress) -', 'Ulven, 3 de marzo'
  const opening = words[run.from]?.opens === true || words[run.from - 1]?.text === '/';
  const inDateline = words.slice(at, at + 6).some((word) => word.calendar);
  if (
    opening &&
    (behind.text === ',' || behind.text === '/') &&
    inDateline &&
    (words[at + 1]?.calendar ||
      words[at + 1]?.shape === 'number' ||
      words[at + 1]?.functional ||
      words[at + 1]?.geography ||
      behind.text === '/' ||
      isNameLike(words[at + 1]))
  )
    votes.place += 7;
  if (
    behind.text === ')' &&
    words[run.from - 1]?.text === '(' &&
    run.from < 14 &&
    /^[-–—]+$/.test(words[at + 1]?.text ?? '') &&
    words.slice(0, run.from).some((word) => word.calendar)
  )
    votes.organization += 5;
  if (behind.text === ',' && whoWords.has(words[at + 1]?.key ?? '')) votes.person += 2;
  if (behind.text === ',' && words[at + 1]?.geography?.value.kind === 'country' && size <= 3) votes.place += 3;
  if (tables.saying.findAt(words, at)) {
    // 'La Hora said', 'Der Bote schreibt': with an article it is a paper.
    if (words[run.from]?.functional) votes.organization += 3;
    else votes.person += size > 1 ? 3 : 1;
  }
  const possessive = /^['’]s?$/.test(behind.text) ? at + 1 : at;
  if (tables.businessCues.has(words[possessive]?.key ?? '')) votes.organization += possessive === at ? 4 : 3;
  const head = tables.ownOrganizationHeads.findAt(words, at);
  if (head && behind.shape === 'lower' && tables === tablesFor('en') && words[run.from - 1]?.key !== 'the')
    votes.organization += 2;
  if (behind.shape === 'lower') {
    const acronym = size === 1 && words[run.from]?.shape === 'upper';
    if (
      tables.placeHeads.findAt(words, at) ||
      (words[at + 1]?.shape === 'lower' && tables === tablesFor('en') && tables.placeHeads.findAt(words, at + 1))
    )
      votes.place += 5;
    else if (acronym) votes.organization += 1;
    else if (tables.thingHeads.findAt(words, at) || tables.eventHeads.findAt(words, at))
      votes.thing += size > 1 ? 2 : 3;
  }
  // 'X, the regulator', 'X, a law firm in Y'
  if (
    behind.text === ',' &&
    (words[at + 1]?.functional || words[at + 1]?.geography) &&
    !relatives.has(words[at + 1]?.key ?? '')
  ) {
    for (let next = at + 1; next <= at + 4; next += 1) {
      const word = words[next];
      if (!word || word.shape === 'mark' || relatives.has(word.key)) break;
      const trade = tables.ownOrganizationHeads.findAt(words, next);
      if (trade && word.shape === 'lower' && (next > at + 1 || trade.value.kind === 'company')) {
        votes.organization += 4;
        break;
      }
    }
  }
}

const whoWords = new Set(['who', 'quien', 'quem', 'whose', 'aged']);
