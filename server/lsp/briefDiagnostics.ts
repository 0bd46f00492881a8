import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import { findInBrief } from '../features/briefFindings';
import type { Speaker } from '../messages/speaker';
import { checkInPauses } from './checkInPauses';
import { toDiagnostic } from './convert';
import type { Brief } from './session';
import { rulesOf } from './workspaces';

/** The diagnostics of a brief; undefined where the check was given up. */
export async function findDiagnostics(
  brief: Brief,
  speaker: Speaker,
  token?: CancellationToken,
): Promise<Diagnostic[] | undefined> {
  const checked = await checkInPauses(brief, token);
  if (!checked) return undefined;
  const { document, workspace } = brief;
  const { index } = workspace.corpus;
  const findings = findInBrief(checked.text, checked.sentences, index, rulesOf(workspace), speaker);
  return findings.map((finding) => toDiagnostic(finding, document, workspace.corpus));
}
