import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import { toDiagnostic } from './convert';
import type { JudgedBriefs } from './judgedBriefs';
import type { Brief } from './session';

/** The diagnostics of a brief; undefined where the check was given up. */
export async function findDiagnostics(
  brief: Brief,
  briefs: JudgedBriefs,
  token?: CancellationToken,
): Promise<Diagnostic[] | undefined> {
  const judged = await briefs.judgeBrief(brief, token);
  return judged?.findings.map((finding) => toDiagnostic(finding, brief.document, brief.workspace.corpus));
}
