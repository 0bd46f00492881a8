import type { Speaker } from '../messages/speaker';
import type { EvidenceMatrix, MatrixPassage, MatrixSource } from '../protocol';
import { webAddress } from './describeMatrix';

interface PassageViewProps {
  readonly passage: number;
  readonly matrix: EvidenceMatrix;
  readonly speaker: Speaker;
  /** Shows the passage in its source; where absent, the source's address in the web is linked. */
  readonly onOpen?: (passage: number) => void;
}

/** A passage in the original words, with who says it, where and when. */
export function PassageView({ passage, matrix, speaker, onOpen }: PassageViewProps) {
  const found = matrix.passages[passage];
  const source = found && matrix.sources[found.source];
  if (!found || !source) return null;
  return (
    <figure class="passage">
      <blockquote lang={found.language === 'und' ? undefined : found.language} dir="auto">
        {found.quote}
      </blockquote>
      <figcaption>
        {onOpen ? (
          <button type="button" class="link" onClick={() => onOpen(passage)}>
            {describePlace(found, source, speaker)}
          </button>
        ) : (
          <SourceLink source={source}>{describePlace(found, source, speaker)}</SourceLink>
        )}
        {origin(found, source, speaker)}
      </figcaption>
    </figure>
  );
}

/** 'Halvern Courier, line 9'. */
export const describePlace = ({ line, at }: MatrixPassage, { name }: MatrixSource, speaker: Speaker): string =>
  `${name}, ${at ?? speaker.say('line', { line: String(line + 1) })}`;

/** ' · 2021-06-10 · Spanish · Petra Lindqvist', as far as known. */
export function origin(
  { language, attribution }: MatrixPassage,
  { published }: MatrixSource,
  speaker: Speaker,
): string {
  return [published, speaker.language(language), attribution]
    .filter((part) => part !== undefined)
    .map((part) => ` · ${part}`)
    .join('');
}

interface SourceLinkProps {
  readonly source: MatrixSource;
  readonly children: string;
}

export function SourceLink({ source, children }: SourceLinkProps) {
  const address = webAddress(source);
  if (address === undefined) return <span>{children}</span>;
  return (
    <a href={address} rel="noopener noreferrer">
      {children}
    </a>
  );
}
