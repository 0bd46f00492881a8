import type { Connection } from 'vscode-languageserver';

/** Shortest time between two reports. Milliseconds. */
const pace = 100;

/** The client's progress bar for one piece of work. Never waited for: a client that is slow to show it slows nothing. */
export class Progress {
  #report: ((percentage: number, message: string) => void) | undefined;
  #end: (() => void) | undefined;
  readonly #control = new AbortController();
  #ended = false;
  #next = 0;

  constructor(connection: Connection, title: string, isShown: boolean) {
    if (!isShown) return;
    connection.window.createWorkDoneProgress().then(
      (bar) => {
        bar.begin(title, 0, undefined, true);
        if (this.#ended) return bar.done();
        bar.token.onCancellationRequested(() => {
          this.#control.abort();
        });
        this.#report = (percentage, message) => bar.report(percentage, message);
        this.#end = () => bar.done();
      },
      () => undefined,
    );
  }

  /** The user pressed the bar's button. */
  get isCancelled(): boolean {
    return this.#control.signal.aborted;
  }

  /** Aborted when the user presses the button. */
  get signal(): AbortSignal {
    return this.#control.signal;
  }

  report(done: number, total: number, message: string): void {
    const now = performance.now();
    if (now < this.#next) return;
    this.#next = now + pace;
    this.#report?.(total ? Math.floor((done / total) * 100) : 0, message);
  }

  end(): void {
    this.#ended = true;
    this.#end?.();
  }
}
