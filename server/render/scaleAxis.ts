import { scaleLinear, scaleUtc } from 'd3-scale';
import type { MatrixScale, ScaleMark } from '../protocol';

const millisecondsOfDay = 86_400_000;
/** Share of the values' spread that is left free at each end. */
const margin = 0.08;
const ticksWanted = 4;

/** Where values stand on an axis. */
export interface Axis {
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** From where to where a mark reaches; an open end reaches to the end of the axis. */
  stretch(mark: ScaleMark): { readonly from: number; readonly to: number };
}

/** The axis for the values of a scale between two places. `locale` is that of the labels. */
export function scaleAxis({ kind, marks }: MatrixScale, range: readonly [number, number], locale: string): Axis {
  const [low, high] = spread(marks, kind === 'date' ? 1 : 0);
  const position = kind === 'date' ? timePosition(low, high, range, locale) : amountPosition(low, high, range, locale);
  return {
    ticks: position.ticks,
    stretch: (mark) => ({
      from: mark.low === undefined ? range[0] : position.at(mark.low),
      to: mark.high === undefined ? range[1] : position.at(mark.high),
    }),
  };
}

/** The lowest and highest value given, with room around them. */
function spread(marks: readonly ScaleMark[], least: number): readonly [number, number] {
  const values = marks.flatMap(({ low, high }) => [low, high]).filter((value) => value !== undefined);
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (!Number.isFinite(low)) return [0, 1];
  const room = (high - low) * margin || Math.abs(high) * margin || 1;
  const [from, to] = [low - Math.max(room, least), high + Math.max(room, least)];
  return [low >= 0 && from < 0 && least === 0 ? 0 : from, to];
}

interface Position {
  readonly ticks: Axis['ticks'];
  at(value: number): number;
}

function timePosition(low: number, high: number, range: readonly [number, number], locale: string): Position {
  const scale = scaleUtc()
    .domain([low * millisecondsOfDay, high * millisecondsOfDay])
    .range(range);
  const times = scale.ticks(ticksWanted);
  const [first, second] = times;
  const step = first && second ? (second.getTime() - first.getTime()) / millisecondsOfDay : high - low;
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...formatFor(step) });
  return {
    ticks: times.map((time) => ({ x: scale(time), label: format.format(time) })),
    at: (value) => scale(value * millisecondsOfDay),
  };
}

/** As much of a date as tells ticks apart that are so many days from each other. */
function formatFor(days: number): Intl.DateTimeFormatOptions {
  if (days >= 360) return { year: 'numeric' };
  if (days >= 27) return { month: 'short', year: 'numeric' };
  if (days >= 1) return { day: 'numeric', month: 'short', year: 'numeric' };
  return { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' };
}

function amountPosition(low: number, high: number, range: readonly [number, number], locale: string): Position {
  const scale = scaleLinear().domain([low, high]).range(range);
  const format = new Intl.NumberFormat(locale, {
    notation: high >= 100_000 ? 'compact' : 'standard',
    maximumFractionDigits: 3,
  });
  return {
    ticks: scale.ticks(ticksWanted).map((value) => ({ x: scale(value), label: format.format(value) })),
    at: (value) => scale(value),
  };
}
