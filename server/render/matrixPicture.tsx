import { renderToString } from 'preact-render-to-string';
import type { Speaker } from '../messages/speaker';
import type { EvidenceMatrix, MatrixSentence, Relation } from '../protocol';
import { cutText } from '../text/excerpt';
import { describeCell, speakingSources } from './describeMatrix';
import { relations, signPaths } from './relationSign';

const textWidth = 460;
const cellSize = 26;
const headHeight = 150;
const legendHeight = 34;

/** Colours that are told apart on white paper, also by people who see red and green alike. */
const inks: Readonly<Record<Relation, { readonly ink: string; readonly paper: string }>> = {
  contradicts: { ink: '#b3261e', paper: '#fbe3e1' },
  updated: { ink: '#7a4d00', paper: '#fdf0d5' },
  supports: { ink: '#0b6e4f', paper: '#dff3ea' },
  mentions: { ink: '#5f6368', paper: '#f1f3f4' },
  silent: { ink: '#5f6368', paper: '#ffffff' },
};

/** The matrix as a picture that stands by itself: no style sheet, no script, fonts of the reader. */
export function renderPicture(matrix: EvidenceMatrix, speaker: Speaker): string {
  const columns = speakingSources(matrix);
  const width = textWidth + columns.length * cellSize + 130;
  const height = headHeight + matrix.sentences.length * cellSize + legendHeight;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      font-family="system-ui, Helvetica, Arial, sans-serif"
      font-size="12"
      role="img"
    >
      <title>{speaker.say('evidenceFor', { brief: matrix.brief })}</title>
      <rect width={width} height={height} fill="#ffffff" />
      {columns.map((source, at) => (
        <text
          key={source}
          transform={`translate(${textWidth + at * cellSize + 17} ${headHeight - 8}) rotate(-55)`}
          fill="#202124"
        >
          {cutText(matrix.sources[source]?.name ?? '', 28)}
        </text>
      ))}
      {matrix.sentences.map((sentence, at) => (
        <Row key={at} sentence={sentence} columns={columns} top={headHeight + at * cellSize} speaker={speaker} />
      ))}
      <Legend top={height - legendHeight + 10} speaker={speaker} />
    </svg>,
  )}\n`;
}

interface RowProps {
  readonly sentence: MatrixSentence;
  readonly columns: readonly number[];
  readonly top: number;
  readonly speaker: Speaker;
}

function Row({ sentence: { kind, text, cells }, columns, top, speaker }: RowProps) {
  return (
    <g transform={`translate(0 ${top})`}>
      <text x="8" y="17" fill="#202124" font-weight={kind === 'heading' ? 'bold' : 'normal'}>
        {cutText(text, 66)}
        <title>{text}</title>
      </text>
      {columns.map((source, at) => {
        const cell = cells.find((one) => one.source === source);
        return (
          <g key={source} transform={`translate(${textWidth + at * cellSize} 0)`}>
            <title>{describeCell(cell, speaker)}</title>
            <Square relation={cell?.relation ?? 'silent'} cited={cell?.cited} />
          </g>
        );
      })}
    </g>
  );
}

function Square({ relation, cited }: { readonly relation: Relation; readonly cited?: true | undefined }) {
  const { ink, paper } = inks[relation];
  return (
    <>
      <rect
        x="1"
        y="1"
        width={cellSize - 2}
        height={cellSize - 2}
        fill={paper}
        stroke={cited ? '#202124' : '#dadce0'}
      />
      {signPaths[relation] !== '' && (
        <path
          d={signPaths[relation]}
          transform="translate(5 5)"
          fill="none"
          stroke={ink}
          stroke-width={relation === 'mentions' ? 4 : 2}
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      )}
    </>
  );
}

function Legend({ top, speaker }: { readonly top: number; readonly speaker: Speaker }) {
  return (
    <g>
      {relations.map((relation, at) => (
        <g key={relation} transform={`translate(${8 + at * 122} ${top - 8})`}>
          <Square relation={relation} />
          <text x={cellSize + 6} y="17" fill="#202124">
            {speaker.say(relation)}
          </text>
        </g>
      ))}
    </g>
  );
}
