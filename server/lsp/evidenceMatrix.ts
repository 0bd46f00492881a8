import type { CancellationToken } from 'vscode-languageserver';
import { buildEvidenceMatrix } from '../features/evidenceMatrix';
import { type EvidenceMatrix, evidenceMatrixRequest, type MatrixParams, type PackedValue } from '../protocol';
import { packValue } from '../render/packedValue';
import { checkInPauses, describeStop } from './checkInPauses';
import type { Session } from './session';
import { rulesOf } from './workspaces';

type Answer = EvidenceMatrix | PackedValue | null;

/** The evidence matrix of an open brief, for clients that show it. */
export function registerEvidenceMatrix(session: Session): void {
  session.connection.onRequest<Answer, void>(
    evidenceMatrixRequest,
    async ({ uri, packed }: MatrixParams, token: CancellationToken) => {
      const matrix = await matrixOf(session, uri, token);
      return matrix && packed ? packValue(matrix) : matrix;
    },
  );
}

/**
 * The matrix of an open brief with the addresses of its sources; null for a document that is no brief. Rejects where it
 * was cancelled, or the brief or the sources changed meanwhile.
 */
export async function matrixOf(
  session: Session,
  uri: string,
  token: CancellationToken,
): Promise<EvidenceMatrix | null> {
  const brief = session.findBrief(uri);
  if (!brief || session.isSource(brief)) return null;
  const checked = await checkInPauses(brief, token);
  if (!checked) throw describeStop(token.isCancellationRequested);
  const { corpus } = brief.workspace;
  const matrix = buildEvidenceMatrix(nameOf(uri), checked.text, checked.sentences, corpus.index, {
    rules: rulesOf(brief.workspace),
    speaker: session.speaker,
  });
  const sources = matrix.sources.map((source) => {
    const address = corpus.addressOf(source.path);
    return address === undefined ? source : { ...source, uri: address };
  });
  return { ...matrix, sources };
}

/** The last part of an address, as people write it. */
function nameOf(uri: string): string {
  const name = uri.split('/').at(-1) ?? uri;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
