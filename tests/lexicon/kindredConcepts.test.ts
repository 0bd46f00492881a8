import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Concept } from '../../server/lexicon/concept';
import { concepts } from '../../server/lexicon/concepts';
import { kindredConcepts } from '../../server/lexicon/kindredConcepts';
import { lightConcepts } from '../../server/lexicon/lightConcepts';
import { singleAgentActs } from '../../server/lexicon/singleAgentActs';

const byId: ReadonlyMap<string, Concept> = new Map(concepts.map((row) => [row.id, row]));
const families = kindredConcepts.map((family) => family.split(' '));

test('families are of two or more different concepts', () => {
  assert.deepEqual(
    families.filter((family) => family.length < 2 || new Set(family).size < family.length),
    [],
  );
});

test('families, light concepts and acts of one doer are ids of the tables', () => {
  const ids = [...families.flat(), ...lightConcepts, ...singleAgentActs];
  assert.deepEqual(
    ids.filter((id) => !byId.has(id)),
    [],
  );
});

test('opposites are no kin', () => {
  const torn = families.filter((family) =>
    family.some((id) =>
      byId
        .get(id)
        ?.opposite?.split(' ')
        .some((opposite) => family.includes(opposite)),
    ),
  );
  assert.deepEqual(torn, []);
});

test('no family is part of another', () => {
  const parts = families.filter((family, at) =>
    families.some((other, place) => at !== place && family.every((id) => other.includes(id))),
  );
  assert.deepEqual(parts, []);
});

/** Steps that tell how far a thing has come, and things with their causes. */
const strangers = `
  negotiate sign
  sign ratify
  conclude-agreement ratify
  charge convict
  prosecute convict
  detain convict
  plan begin
  plan decide
  propose approve
  takeover-bid take-over
  offer accept
  suspend cancel
  delay cancel
  corrosion burst-pipe
  heavy-rain flood
  murder manslaughter
  wound kill
  contain-fire put-out-fire
  break-out-fire arson
  plane-crash emergency-landing
`;

test('steps that exclude each other, and causes and what they cause, are no kin', () => {
  const pairs = strangers
    .trim()
    .split(/\s*\n\s*/u)
    .map((pair) => pair.split(' '));
  const kin = pairs.filter((pair) => families.some((family) => pair.every((id) => family.includes(id))));
  assert.deepEqual(kin, []);
});

/** What writers say of one and the same happening. */
const relatives = `
  strike stop
  fine punish
  sentence imprison
  sentence convict
  clean-up restore
  merge take-over
  merge buy
  turnout participate
  turnout vote
  pay-rise wage
  worker staff
  company operator
  memorandum agreement-document
  launch-rocket take-off
  leak-out spill
  deliver send
  vaccine injection
  injection syringe
  medicine pharmacy
  case-of-disease patient
  capsize sink
  pirate hijack
  thesis doctorate
  plagiarism academic-misconduct
  cancel-flight ground-fleet
`;

test('what names one happening from different angles is kin', () => {
  const pairs = relatives
    .trim()
    .split(/\s*\n\s*/u)
    .map((pair) => pair.split(' '));
  const apart = pairs.filter((pair) => !families.some((family) => pair.every((id) => family.includes(id))));
  assert.deepEqual(apart, []);
});
