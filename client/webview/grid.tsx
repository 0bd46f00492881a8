import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Speaker } from '../../server/messages/speaker';
import type { EvidenceMatrix } from '../../server/protocol';
import { describeMatrixSource } from '../../server/render/describeMatrix';
import { type GridPlace, moveByKey } from './gridKeys';
import { GridRow } from './gridRow';
import { type Place, sentenceAfter } from './place';
import { cellWidth, headHeight, px, rowHeight, sentenceWidth } from './sizes';
import { scrollToSee, stretchInSight } from './window';

interface GridProps {
  readonly matrix: EvidenceMatrix;
  /** Sentences and sources that are shown, by index. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly speaker: Speaker;
  readonly chosen: Place | undefined;
  readonly onChoose: (place: Place) => void;
  readonly onOpen: (place: Place, focus: boolean) => void;
}

/**
 * Sentences down, sources across. Only what is in sight is drawn, so that a hundred sources and a thousand sentences stay
 * quick; the chosen row is always there, so that it keeps the focus.
 */
export function Grid({ matrix, rows, columns, speaker, chosen, onChoose, onOpen }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const sight = useSight(scroller);
  const active = placeInGrid(chosen, rows, columns);
  const wantsFocus = useRef(false);
  const wide = sentenceWidth(sight.width);
  const down = stretchInSight(sight.top, sight.height, rowHeight, rows.length);
  const across = stretchInSight(sight.left, sight.width - wide, cellWidth, columns.length);
  useAnchor(scroller, matrix, rows, sight.top);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!wantsFocus.current || !element) return;
    wantsFocus.current = false;
    element.scrollTop = scrollToSee(active.row, rowHeight, element.scrollTop, element.clientHeight - headHeight);
    if (active.column >= 0)
      element.scrollLeft = scrollToSee(active.column, cellWidth, element.scrollLeft, element.clientWidth - wide);
    element.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  });

  // When the page gets smaller, what was chosen stays in sight.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element && chosen)
      element.scrollTop = scrollToSee(active.row, rowHeight, element.scrollTop, element.clientHeight - headHeight);
  }, [sight.height]);

  const placeOf = ({ row, column }: GridPlace): Place => {
    const source = columns[column];
    return { sentence: rows[row] ?? 0, ...(source === undefined ? {} : { source }) };
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((sight.height - rowHeight) / rowHeight));
    const next = moveByKey(event, active, { rows: rows.length, columns: columns.length, page });
    if (next) {
      wantsFocus.current = true;
      onChoose(placeOf(next));
    } else if (event.key === 'Enter') onOpen(placeOf(active), true);
    else if (event.key === ' ') onOpen(placeOf(active), false);
    else return;
    event.preventDefault();
  };

  const shown = new Set(Array.from({ length: down.to - down.from }, (_, at) => down.from + at));
  if (rows.length) shown.add(active.row);
  const visibleColumns = useMemo(
    () => columns.slice(across.from, across.to).map((source, at) => ({ source, column: across.from + at })),
    [columns, across.from, across.to],
  );
  const keys = useMemo(() => rowKeys(matrix), [matrix]);
  const width = wide + columns.length * cellWidth;
  return (
    <div
      class="grid"
      role="grid"
      ref={scroller}
      tabIndex={-1}
      aria-label={`${speaker.say('evidenceFor', { brief: matrix.brief })}. ${speaker.say('matrixKeys')}`}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      onKeyDown={onKeyDown}
    >
      <div
        class="canvas"
        role="presentation"
        style={{ width: px(width), height: px(headHeight + rows.length * rowHeight) }}
      >
        <div
          class="head"
          role="row"
          aria-rowindex={1}
          tabIndex={-1}
          style={{ width: px(width), height: px(headHeight) }}
        >
          <div class="corner" role="columnheader" aria-colindex={1} tabIndex={-1} style={{ width: px(wide) }}>
            {speaker.say('sentence')}
          </div>
          {visibleColumns.map(({ source, column }) => (
            <div
              class="source"
              role="columnheader"
              key={source}
              tabIndex={-1}
              aria-colindex={column + 2}
              style={{ left: px(wide + column * cellWidth), width: px(cellWidth) }}
              title={describeColumn(matrix, source, speaker)}
            >
              <span>{matrix.sources[source]?.name}</span>
            </div>
          ))}
        </div>
        {[...shown]
          .sort((a, b) => a - b)
          .map((row) => {
            const at = rows[row] ?? 0;
            const sentence = matrix.sentences[at];
            return (
              sentence && (
                <GridRow
                  key={keys[at]}
                  row={row}
                  at={at}
                  sentence={sentence}
                  sources={matrix.sources}
                  columns={visibleColumns}
                  columnCount={columns.length}
                  wide={wide}
                  speaker={speaker}
                  active={active.row === row ? active.column : undefined}
                  activeSource={columns[active.column]}
                  onChoose={onChoose}
                  onOpen={onOpen}
                />
              )
            );
          })}
      </div>
    </div>
  );
}

/** Names of the rows that stay when sentences come or go elsewhere, so that the focus goes with its sentence. */
function rowKeys({ sentences }: EvidenceMatrix): string[] {
  const times = new Map<string, number>();
  return sentences.map(({ text }) => {
    const time = (times.get(text) ?? 0) + 1;
    times.set(text, time);
    return `${time} ${text}`;
  });
}

/** Where the chosen cell is shown; the first sentence where it is not. */
function placeInGrid(chosen: Place | undefined, rows: readonly number[], columns: readonly number[]): GridPlace {
  const row = chosen ? rows.indexOf(chosen.sentence) : 0;
  const column = chosen?.source === undefined ? -1 : columns.indexOf(chosen.source);
  return { row: Math.max(0, row), column };
}

function describeColumn({ sources }: EvidenceMatrix, source: number, speaker: Speaker): string {
  const found = sources[source];
  if (!found) return '';
  const copy = found.copyOf === undefined ? undefined : sources[found.copyOf]?.name;
  return [
    found.name,
    `@${found.key}`,
    describeMatrixSource(found, speaker),
    ...(copy === undefined ? [] : [speaker.say('copyOf', { source: copy })]),
  ].join('\n');
}

interface Sight {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Before the page knows its size. */
const firstSight: Sight = { top: 0, left: 0, width: 800, height: 600 };

/** What part of the grid is in sight. */
function useSight(scroller: { readonly current: HTMLDivElement | null }): Sight {
  const [sight, setSight] = useState(firstSight);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = (): void =>
      setSight({
        top: element.scrollTop,
        left: element.scrollLeft,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  return sight;
}

/** When rows come or go above what is read, what is read stays where it is. */
function useAnchor(
  scroller: { readonly current: HTMLDivElement | null },
  matrix: EvidenceMatrix,
  rows: readonly number[],
  top: number,
): void {
  const last = useRef({ matrix, rows });
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { matrix, rows };
    if (before.matrix === matrix || !scroller.current) return;
    const first = Math.floor(top / rowHeight);
    const sentence = before.rows[first];
    if (sentence === undefined || first === 0) return;
    const now = rows.indexOf(sentenceAfter(sentence, before.matrix, matrix) ?? -1);
    if (now >= 0) scroller.current.scrollTop += (now - first) * rowHeight;
  }, [matrix]);
}
