import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { speakOfDifferentThings } from '../../server/compare/discriminators';
import type { Feature, FeatureKind, Statement, Weights } from '../../server/compare/statement';
import type { Span } from '../../server/text/span';

const weights: Weights = {
  weightOf: () => 1,
  isKnown: () => true,
  isMainTime: () => false,
  descriptionsOf: () => new Set<string>(),
  onlyPersonWho: () => undefined,
  sourcesGiving: () => undefined,
};

/** A statement that speaks of `words`, each of a kind and with its word as the key. */
function drawn(text: string, words: Readonly<Record<string, FeatureKind>>): Statement {
  const features = Object.entries(words).map(
    ([word, kind]): Feature => ({ ...spanOf(text, word), kind, keys: [`${kind}:${word}`], clause: 0 }),
  );
  return {
    text,
    start: 0,
    end: text.length,
    language: 'en',
    features,
    context: new Map<string, number>(),
    clauses: [{ start: 0, end: text.length }],
    times: [],
    quantities: [],
    participants: [],
    attributions: [],
    stanceAt: () => ({ polarity: 'positive', factuality: 'asserted' }),
    bendingAt: () => [],
  };
}

function spanOf(text: string, word: string): Span {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
}

// The figure of the one stands just where the other names whom it speaks of.
const kobel = drawn('Kobel owns 40 hectares near Teska.', { Kobel: 'person' });
const brandt = drawn('Near Teska Brandt owns 75 hectares.', { Brandt: 'person' });
const forty = spanOf(kobel.text, '40 hectares');
const seventyFive = spanOf(brandt.text, '75 hectares');

test('a value in question hides nothing of the other text, whose offsets are its own', () => {
  equal(speakOfDifferentThings(kobel, [forty], brandt, [seventyFive], weights), true);
  equal(speakOfDifferentThings(brandt, [seventyFive], kobel, [forty], weights), true);
});

test('who is in question may differ, in either statement', () => {
  equal(speakOfDifferentThings(kobel, [spanOf(kobel.text, 'Kobel')], brandt, [], weights), false);
  equal(speakOfDifferentThings(kobel, [], brandt, [spanOf(brandt.text, 'Brandt')], weights), false);
});

test('the year of another occasion tells apart, wherever the figure of the other stands', () => {
  const flood = drawn('In the flood of 1953, 40 boats sank at Teska.', { '1953': 'year' });
  const boats = drawn('In that flood some 75 boats sank at Teska.', {});
  equal(
    speakOfDifferentThings(flood, [spanOf(flood.text, '40')], boats, [spanOf(boats.text, '75 boats')], weights),
    true,
  );
});

test('names of one series that differ in their number name different members', () => {
  const second = drawn('Kestrel2 weighs 400 kilograms with full tanks.', { Kestrel2: 'name' });
  const third = drawn('With full tanks Kestrel3 weighs 650 kilograms.', { Kestrel3: 'name' });
  const figures = [spanOf(second.text, '400 kilograms'), spanOf(third.text, '650 kilograms')] as const;
  equal(speakOfDifferentThings(second, [figures[0]], third, [figures[1]], weights), true);
});

test('a surname that several people have may mean any of them', () => {
  const lone = drawn('Captain Brandt owns 75 hectares near Teska.', { 'brandt~1': 'person' });
  const full = drawn('Near Teska Ines Brandt owns 75 hectares.', { 'ines-brandt': 'person' });
  const other = drawn('Near Teska Ines Kobel owns 75 hectares.', { 'ines-kobel': 'person' });
  equal(speakOfDifferentThings(lone, [], full, [], weights), false);
  equal(speakOfDifferentThings(lone, [], other, [], weights), true);
});
