import type { Speaker } from '../messages/speaker';
import type { EvidenceMatrix, MatrixScale, ScaleMark } from '../protocol';
import { cutText } from '../text/excerpt';
import { type Axis, scaleAxis } from './scaleAxis';

/** Widths in user units: the picture is scaled to the room there is. */
const width = 720;
const labelWidth = 180;
const valueWidth = 160;
const rowHeight = 26;
const axisHeight = 26;
/** Narrower than this a stretch is drawn as a point. */
const pointWidth = 9;

interface ScalePlotProps {
  readonly scale: MatrixScale;
  readonly matrix: EvidenceMatrix;
  readonly speaker: Speaker;
  /** Distinct in the page: its title and description are found by it. */
  readonly id: string;
}

/**
 * The values of a dispute on one axis, a row for the brief and one for each passage: a timeline of dates, a range plot of
 * amounts. A day or an exact figure is a point, a month or a range a bar, an open end an arrow. The brief's own value runs
 * through all rows.
 */
export function ScalePlot({ scale, matrix, speaker, id }: ScalePlotProps) {
  const axis = scaleAxis(scale, [labelWidth, width - valueWidth], speaker.locale);
  const height = axisHeight + scale.marks.length * rowHeight + 6;
  const rows = scale.marks.map((mark) => ({ mark, name: nameOf(mark, matrix, speaker) }));
  const brief = scale.marks.find(({ passage }) => passage === undefined);
  return (
    <svg
      class="plot"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{plotTitle(scale, speaker)}</title>
      <desc id={`${id}-desc`}>{rows.map(({ mark, name }) => `${name}: ${mark.label}`).join('; ')}</desc>
      {axis.ticks.map(({ x, label }) => (
        <g class="tick" key={x}>
          <line x1={x} x2={x} y1={axisHeight - 6} y2={height - 4} />
          <text x={x} y={axisHeight - 11} text-anchor="middle">
            {label}
          </text>
        </g>
      ))}
      {brief && <Reference axis={axis} mark={brief} height={height} />}
      {rows.map(({ mark, name }, at) => (
        <g class={classOf(mark)} transform={`translate(0 ${axisHeight + at * rowHeight})`} key={at}>
          <text class="name" x={labelWidth - 14} y={rowHeight / 2 + 4} text-anchor="end">
            {cutText(name, 26)}
          </text>
          <Mark axis={axis} mark={mark} />
          <text class="value" x={width - valueWidth + 14} y={rowHeight / 2 + 4}>
            {cutText(mark.label, 24)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** What a plot shows, in words. */
export function plotTitle({ kind, unit }: MatrixScale, speaker: Speaker): string {
  if (kind === 'date') return speaker.say('whenAccordingToWhom');
  return unit === undefined ? speaker.say('howMuchAccordingToWhom') : speaker.say('howMuchIn', { unit });
}

function nameOf({ passage }: ScaleMark, { passages, sources }: EvidenceMatrix, speaker: Speaker): string {
  if (passage === undefined) return speaker.say('thisBrief');
  return sources[passages[passage]?.source ?? -1]?.name ?? '';
}

const sidesWithColour = 4;
const classOf = ({ passage, side = 0 }: ScaleMark): string =>
  passage === undefined ? 'mark brief' : `mark side-${side % sidesWithColour}`;

interface MarkProps {
  readonly axis: Axis;
  readonly mark: ScaleMark;
}

function Mark({ axis, mark }: MarkProps) {
  const middle = rowHeight / 2;
  const { from, to } = axis.stretch(mark);
  const isBrief = mark.passage === undefined;
  if (mark.low !== undefined && mark.high !== undefined && to - from < pointWidth) {
    const x = (from + to) / 2;
    return isBrief ? (
      <path d={`M${x} ${middle - 7}L${x + 7} ${middle}L${x} ${middle + 7}L${x - 7} ${middle}Z`} />
    ) : (
      <circle cx={x} cy={middle} r="5" />
    );
  }
  const left = mark.low === undefined ? from + 8 : from;
  const right = mark.high === undefined ? to - 8 : to;
  return (
    <>
      <rect x={left} y={middle - 4} width={Math.max(2, right - left)} height="8" rx={isBrief ? 0 : 3} />
      {mark.low === undefined && <path d={`M${from} ${middle}l10 -7v14z`} />}
      {mark.high === undefined && <path d={`M${to} ${middle}l-10 -7v14z`} />}
    </>
  );
}

/** The brief's own value behind all others, so that who agrees is seen at once. */
function Reference({ axis, mark, height }: MarkProps & { readonly height: number }) {
  const { from, to } = axis.stretch(mark);
  return (
    <rect
      class="reference"
      x={from}
      y={axisHeight - 2}
      width={Math.max(1.5, to - from)}
      height={height - axisHeight - 2}
    />
  );
}
