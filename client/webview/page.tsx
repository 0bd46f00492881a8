import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Speaker } from '../../server/messages/speaker';
import type { EvidenceMatrix } from '../../server/protocol';
import { describeCounts } from '../../server/render/describeMatrix';
import { Details } from './details';
import { Grid } from './grid';
import type { PageRequest } from './pageMessages';
import { carryOver, type Place } from './place';
import { Toolbar } from './toolbar';
import { columnsOf, firstView, rowsOf, type View } from './view';

interface PageProps {
  readonly matrix: EvidenceMatrix | undefined;
  readonly speaker: Speaker;
  readonly ask: (request: PageRequest) => void;
  readonly initialView: View | undefined;
  readonly onView: (view: View) => void;
}

/** The whole page: what is shown, the grid, and what there is on the chosen cell. */
export function Page({ matrix, speaker, ask, initialView, onView }: PageProps) {
  const [view, setView] = useState(initialView ?? firstView);
  const chosen = useChosen(matrix);
  const rows = useMemo(() => (matrix ? rowsOf(matrix, view) : []), [matrix, view]);
  const columns = useMemo(() => (matrix ? columnsOf(matrix, view) : []), [matrix, view]);
  useEffect(() => onView(view), [view]);
  if (!matrix) return <p class="empty">{speaker.say('noMatrixYet')}</p>;
  return (
    <>
      <header>
        <p role="status">{describeCounts(matrix, speaker)}</p>
        <Toolbar view={view} onView={setView} speaker={speaker} onSave={(format) => ask({ type: 'save', format })} />
        {!matrix.complete && <p class="note">{speaker.say('stillLooking')}</p>}
        {matrix.omittedSentences > 0 && (
          <p class="note">{speaker.say('omittedSentences', { count: matrix.omittedSentences })}</p>
        )}
      </header>
      {rows.length ? (
        <Grid
          matrix={matrix}
          rows={rows}
          columns={columns}
          speaker={speaker}
          chosen={chosen.place}
          onChoose={chosen.choose}
          onOpen={(place, focus) => openPlace(place, focus, matrix, ask)}
        />
      ) : (
        <p class="empty">{speaker.say('nothingToShow')}</p>
      )}
      <Details matrix={matrix} place={chosen.place} speaker={speaker} ask={ask} />
    </>
  );
}

/** The chosen cell; it stays with its sentence and its source when the matrix changes. */
function useChosen(matrix: EvidenceMatrix | undefined) {
  const [chosen, setChosen] = useState<Place | undefined>(undefined);
  const last = useRef<{ readonly matrix: EvidenceMatrix; readonly place: Place } | undefined>(undefined);
  const place = useMemo(() => {
    const before = last.current;
    if (!matrix || !chosen) return undefined;
    return before && before.matrix !== matrix && before.place === chosen
      ? carryOver(chosen, before.matrix, matrix)
      : chosen;
  }, [matrix, chosen]);
  if (matrix && place) last.current = { matrix, place };
  useEffect(() => {
    if (place !== chosen) setChosen(place);
  }, [place]);
  return { place, choose: setChosen };
}

/** Shows what a cell stands for: the best passage of a source, or the sentence itself. */
function openPlace(
  { sentence, source }: Place,
  focus: boolean,
  { sentences }: EvidenceMatrix,
  ask: (request: PageRequest) => void,
): void {
  if (source === undefined) {
    ask({ type: 'reveal', sentence, focus });
    return;
  }
  const claim = sentences[sentence]?.cells.find((cell) => cell.source === source)?.claims[0];
  if (claim) ask({ type: 'open', passage: claim.passage, focus });
}
