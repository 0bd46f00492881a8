import type { Speaker } from '../../server/messages/speaker';
import type { EvidenceMatrix } from '../../server/protocol';
import { describeCell, describeMatrixSource } from '../../server/render/describeMatrix';
import { SentenceEvidence } from '../../server/render/sentenceEvidence';
import type { PageRequest } from './pageMessages';
import type { Place } from './place';

interface DetailsProps {
  readonly matrix: EvidenceMatrix;
  readonly place: Place | undefined;
  readonly speaker: Speaker;
  readonly ask: (request: PageRequest) => void;
}

/** What there is on the chosen cell: the passages of its source, and what is in dispute on its sentence. */
export function Details({ matrix, place, speaker, ask }: DetailsProps) {
  const sentence = place && matrix.sentences[place.sentence];
  return (
    <section class="details" aria-label={speaker.say('details')}>
      {sentence && place ? (
        <>
          <p class="chosen">
            {sentence.text}{' '}
            <button
              type="button"
              class="link"
              onClick={() => ask({ type: 'reveal', sentence: place.sentence, focus: true })}
            >
              {speaker.say('showInBrief')}
            </button>
          </p>
          {place.source !== undefined && (
            <SourceLine matrix={matrix} sentence={place.sentence} source={place.source} speaker={speaker} />
          )}
          <SentenceEvidence
            sentence={
              place.source === undefined
                ? sentence
                : { ...sentence, cells: sentence.cells.filter(({ source }) => source === place.source) }
            }
            matrix={matrix}
            speaker={speaker}
            id="chosen"
            onOpen={(passage) => ask({ type: 'open', passage, focus: true })}
          />
        </>
      ) : (
        <p class="note">
          {speaker.say('chooseCell')} {speaker.say('matrixKeys')}
        </p>
      )}
    </section>
  );
}

interface SourceLineProps {
  readonly matrix: EvidenceMatrix;
  readonly sentence: number;
  readonly source: number;
  readonly speaker: Speaker;
}

function SourceLine({ matrix, sentence, source, speaker }: SourceLineProps) {
  const found = matrix.sources[source];
  if (!found) return null;
  const cell = matrix.sentences[sentence]?.cells.find((one) => one.source === source);
  const copy = found.copyOf === undefined ? undefined : matrix.sources[found.copyOf]?.name;
  return (
    <>
      <p>
        <strong>{found.name}</strong> ({describeCell(cell, speaker)}){' '}
        <span class="note">{describeMatrixSource(found, speaker)}</span>
      </p>
      {copy !== undefined && <p class="note">{speaker.say('copyOf', { source: copy })}</p>}
    </>
  );
}
