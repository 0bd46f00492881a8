import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import type { MatrixScale } from '../../server/protocol';
import { scaleAxis } from '../../server/render/scaleAxis';

const day = (iso: string): number => Date.parse(iso) / 86_400_000;
const dates = (...spans: readonly (readonly [string, string])[]): MatrixScale => ({
  kind: 'date',
  marks: spans.map(([from, to]) => ({ label: '', low: day(from), high: day(to) })),
});
const amounts = (...values: readonly number[]): MatrixScale => ({
  kind: 'number',
  marks: values.map((value) => ({ label: '', low: value, high: value })),
});
const range = [100, 500] as const;
const labelsOf = (scale: MatrixScale, locale = 'en'): string[] =>
  scaleAxis(scale, range, locale).ticks.map(({ label }) => label);

test('dates are labelled as finely as they differ', () => {
  deepEqual(labelsOf(dates(['1990-01-01', '1991-01-01'], ['2015-06-01', '2015-06-02'])), ['1990', '2000', '2010']);
  deepEqual(labelsOf(dates(['2021-05-04', '2021-05-05'], ['2021-05-09', '2021-05-10'])), [
    'May 3, 2021',
    'May 5, 2021',
    'May 7, 2021',
    'May 9, 2021',
    'May 11, 2021',
  ]);
  ok(
    labelsOf(dates(['2021-01-04', '2021-01-05'], ['2021-11-09', '2021-11-10']), 'es').every((label) =>
      /^[a-z]+ 2021$/u.test(label),
    ),
  );
});

test('values keep their order, inside the axis, with room at both ends', () => {
  for (const scale of [
    dates(['2021-05-04', '2021-05-05'], ['2021-05-09', '2021-05-10']),
    amounts(340, 520),
    amounts(-4, 3e9),
  ]) {
    const axis = scaleAxis(scale, range, 'en');
    const [first, second] = scale.marks.map((mark) => axis.stretch(mark));
    ok(first!.from > 100 && first!.to < second!.from && second!.to < 500, JSON.stringify([first, second]));
    ok(axis.ticks.length >= 2 && axis.ticks.every(({ x }) => x >= 100 && x <= 500));
  }
});

test('an open end reaches to the end of the axis', () => {
  const axis = scaleAxis(
    {
      kind: 'number',
      marks: [
        { label: '', low: 3 },
        { label: '', high: 9 },
      ],
    },
    range,
    'en',
  );
  equal(axis.stretch({ label: '', low: 3 }).to, 500);
  equal(axis.stretch({ label: '', high: 9 }).from, 100);
});

test('equal values, no values, and nothing below zero where nothing is', () => {
  equal(scaleAxis(amounts(5, 5), range, 'en').stretch({ label: '', low: 5, high: 5 }).from, 300);
  ok(scaleAxis({ kind: 'number', marks: [{ label: '' }] }, range, 'en').ticks.length > 0);
  equal(labelsOf(amounts(0, 100))[0], '0');
  equal(labelsOf(amounts(1e6, 4e6), 'it').at(-1), '4\u00a0Mln');
});
