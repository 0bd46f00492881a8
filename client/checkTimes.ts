import { CancellationError, type CancellationToken, type TextDocument, Uri, workspace } from 'vscode';
import { DiagnosticPullMode, type DiagnosticPullOptions, type Middleware, vsdiag } from 'vscode-languageclient/node';
import { section } from '../server/protocol';

type Pull = NonNullable<Middleware['provideDiagnostics']>;

/**
 * When briefs are checked. VS Code asks the server for diagnostics, so it is here that the settings `run` and
 * `debounceMs` hold.
 */
export class CheckTimes {
  private readonly typedAt = new Map<string, number>();
  /** Briefs that the user had checked by command while `run` is `manual`. */
  private readonly askedFor = new Set<string>();

  readonly pullOptions: DiagnosticPullOptions = {
    onChange: true,
    onSave: true,
    filter: (document, mode) => this.leavesOut(document, mode),
  };

  readonly provideDiagnostics: Pull = async (document, previous, token, next) => {
    const uri = document instanceof Uri ? document : document.uri;
    if (runOf(uri) === 'manual' && !this.askedFor.has(uri.toString())) return nothing;
    const rest = (this.typedAt.get(uri.toString()) ?? 0) + debounceOf(uri) - Date.now();
    // A newer edit cancels this request and makes one of its own.
    if (rest > 0 && (await cancelledWithin(rest, token))) throw new CancellationError();
    return next(document, previous, token);
  };

  /** The user asks for this brief to be checked. */
  ask({ uri }: TextDocument): void {
    this.askedFor.add(uri.toString());
  }

  forget({ uri }: TextDocument): void {
    this.askedFor.delete(uri.toString());
    this.typedAt.delete(uri.toString());
  }

  private leavesOut({ uri }: TextDocument, mode: DiagnosticPullMode): boolean {
    if (mode === DiagnosticPullMode.onType) this.typedAt.set(uri.toString(), Date.now());
    const run = runOf(uri);
    return run === 'manual' || (run === 'onSave' && mode === DiagnosticPullMode.onType);
  }
}

const nothing: vsdiag.FullDocumentDiagnosticReport = { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };

function runOf(uri: Uri): string | undefined {
  return workspace.getConfiguration(section, uri).get<string>('run');
}

function debounceOf(uri: Uri): number {
  return workspace.getConfiguration(section, uri).get<number>('debounceMs') ?? 0;
}

function cancelledWithin(milliseconds: number, token: CancellationToken): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => end(token.isCancellationRequested), milliseconds);
    const listener = token.onCancellationRequested(() => end(true));
    function end(cancelled: boolean): void {
      clearTimeout(timer);
      listener.dispose();
      resolve(cancelled);
    }
  });
}
