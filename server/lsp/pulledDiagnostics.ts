import { type Diagnostic, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { findDiagnostics } from './briefDiagnostics';
import { describeStop } from './checkInPauses';
import type { CheckRequests } from './checkRequests';
import type { JudgedBriefs } from './judgedBriefs';
import type { Session } from './session';

/** Answers clients that ask for diagnostics. */
export function registerPulledDiagnostics(session: Session, requests: CheckRequests, briefs: JudgedBriefs): void {
  /** What was answered last for each brief: stays while the brief is not to be checked again. */
  const answered = new Map<string, { readonly resultId: string; readonly items: Diagnostic[] }>();
  let answers = 0;

  session.documents.onDidClose(({ document }) => answered.delete(document.uri));

  session.connection.languages.diagnostics.on(
    async ({ textDocument, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
      const { uri } = textDocument;
      const brief = session.findBrief(uri);
      if (!brief || session.isSource(brief)) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const last = answered.get(uri);
      if (!requests.isWanted(brief.document, brief.workspace.settings.run)) {
        if (last && last.resultId === previousResultId)
          return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: last.resultId };
        return {
          kind: DocumentDiagnosticReportKind.Full,
          items: last?.items ?? [],
          ...(last ? { resultId: last.resultId } : {}),
        };
      }
      const items = await findDiagnostics(brief, briefs, token);
      // Stopped is not 'nothing found'.
      if (!items) throw describeStop(token.isCancellationRequested);
      answers += 1;
      const resultId = String(answers);
      answered.set(uri, { resultId, items });
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    },
  );
}
