import type { Speaker } from '../../server/messages/speaker';
import type { MatrixSentence, MatrixSource } from '../../server/protocol';
import { describeCell } from '../../server/render/describeMatrix';
import { RelationSign } from '../../server/render/relationSign';
import { memo } from './memo';
import type { Place } from './place';
import { cellWidth, headHeight, px, rowHeight } from './sizes';

interface GridRowProps {
  /** Where it is shown. */
  readonly row: number;
  /** Index of the sentence. */
  readonly at: number;
  readonly sentence: MatrixSentence;
  readonly sources: readonly MatrixSource[];
  readonly columns: readonly { readonly source: number; readonly column: number }[];
  readonly columnCount: number;
  /** Width of the sentence. */
  readonly wide: number;
  readonly speaker: Speaker;
  /** Column of the chosen cell, where it is in this row; -1 for the sentence. */
  readonly active: number | undefined;
  readonly activeSource: number | undefined;
  readonly onChoose: (place: Place) => void;
  readonly onOpen: (place: Place, focus: boolean) => void;
}

function Row(props: GridRowProps) {
  const { row, at, sentence, sources, columns, columnCount, wide, speaker, active, activeSource } = props;
  const { onChoose, onOpen } = props;
  const choose = (place: Place): void => {
    onChoose(place);
    onOpen(place, false);
  };
  const disputed = sentence.disputes.some(({ accepted }) => !accepted);
  // The chosen cell keeps its place in the page, and so the focus, where its column is out of sight.
  const shown =
    active !== undefined &&
    active >= 0 &&
    activeSource !== undefined &&
    !columns.some(({ column }) => column === active)
      ? [...columns, { source: activeSource, column: active }]
      : columns;
  return (
    <div
      class={`row ${sentence.kind}${active === undefined ? '' : ' active'}`}
      role="row"
      tabIndex={-1}
      aria-rowindex={row + 2}
      style={{
        top: px(headHeight + row * rowHeight),
        height: px(rowHeight),
        width: px(wide + columnCount * cellWidth),
      }}
    >
      <div
        class={`sentence${disputed ? ' disputed' : ''}`}
        role="rowheader"
        aria-colindex={1}
        tabIndex={active === -1 ? 0 : -1}
        style={{ width: px(wide) }}
        title={sentence.text}
        onClick={() => choose({ sentence: at })}
      >
        <span>{sentence.text}</span>
        {disputed && <span class="hidden">, {speaker.say('disputes')}</span>}
      </div>
      {shown.map(({ source, column }) => {
        const cell = sentence.cells.find((one) => one.source === source);
        const words = describeCell(cell, speaker);
        return (
          <div
            key={source}
            class={`cell ${cell?.relation ?? 'silent'}${cell?.cited ? ' cited' : ''}`}
            role="gridcell"
            aria-colindex={column + 2}
            aria-selected={active === column}
            aria-label={`${sources[source]?.name}: ${words}`}
            tabIndex={active === column ? 0 : -1}
            style={{ left: px(wide + column * cellWidth), width: px(cellWidth) }}
            title={`${sources[source]?.name}: ${words}`}
            onClick={() => choose({ sentence: at, source })}
          >
            {cell && cell.relation !== 'silent' && <RelationSign relation={cell.relation} />}
          </div>
        );
      })}
    </div>
  );
}

/** One sentence with its cells; drawn again only when something of it changes. */
export const GridRow = memo(Row);
