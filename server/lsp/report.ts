import type { CancellationToken } from 'vscode-languageserver';
import { type ReportParams, reportRequest } from '../protocol';
import { renderReport } from '../render/renderReport';
import { matrixOf } from './evidenceMatrix';
import type { Session } from './session';

/** The evidence matrix of an open brief as a document, in the language of the user. */
export function registerReport(session: Session): void {
  session.connection.onRequest(
    reportRequest,
    async ({ uri, format }: ReportParams, token: CancellationToken): Promise<string | null> => {
      const matrix = await matrixOf(session, uri, token);
      return matrix && renderReport(format, matrix, session.speaker, new Date().toISOString().slice(0, 10));
    },
  );
}
