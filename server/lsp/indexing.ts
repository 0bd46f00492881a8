import { english } from '../messages/speaker';
import { Progress } from './progress';
import type { Session } from './session';
import { SourceProblems } from './sourceProblems';
import { sendStatus } from './status';
import type { Workspace } from './workspaces';

/** Reads the corpora of a session and keeps them in step with the disk; tells the client how it goes. */
export class Indexing {
  readonly #session: Session;
  readonly #onChange: () => void;
  readonly #problems: SourceProblems;
  #run = 0;
  #isTidied = false;
  /** Ends when the work that was asked for so far is done. */
  #queue: Promise<void> = Promise.resolve();

  /** `onChange` is called whenever briefs may be judged otherwise than before. */
  constructor(session: Session, onChange: () => void) {
    this.#session = session;
    this.#onChange = onChange;
    this.#problems = new SourceProblems(session.connection);
  }

  /**
   * Reads every corpus that was not read yet (`anew`: all of them, facts cached on disk set aside). Requests that come
   * meanwhile are answered from what is known so far. A later call supersedes one that is still running.
   */
  load(anew = false): Promise<void> {
    this.#run += 1;
    const own = this.#run;
    return this.#enqueue(() => this.#load(anew, () => own !== this.#run));
  }

  /** Takes in what was created, changed or deleted at these paths. */
  update(files: readonly string[]): Promise<void> {
    return this.#enqueue(async () => {
      for (const workspace of this.#workspaces) await workspace.corpus.update(files);
      this.#finish();
    });
  }

  get #workspaces(): readonly Workspace[] {
    return this.#session.workspaces.all;
  }

  #enqueue(work: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(work).catch((error: unknown) => {
      this.#session.report('indexing', error);
      sendStatus(
        this.#session.connection,
        this.#workspaces,
        'failed',
        this.#session.speaker,
        error instanceof Error ? error.message : String(error),
      );
    });
    return this.#queue;
  }

  async #load(anew: boolean, isSuperseded: () => boolean): Promise<void> {
    if (isSuperseded()) return;
    const { connection, client, speaker } = this.#session;
    const waiting = this.#workspaces.filter(({ corpus }) => anew || !corpus.isLoaded);
    if (waiting.length) sendStatus(connection, this.#workspaces, 'indexing', speaker);
    const progress = waiting.length
      ? new Progress(connection, speaker.say('readingSources'), client.showsProgress)
      : undefined;
    for (const { corpus, folder, mistakes } of waiting) {
      for (const mistake of mistakes)
        connection.console.warn(`Settings of ${folder}: ${english.tell(mistake)} The default is used.`);
      const started = performance.now();
      const complete = await corpus.load({
        anew,
        onProgress: ({ done, total, path }) => progress?.report(done, total, path),
        isCancelled: () => progress?.isCancelled === true || isSuperseded(),
      });
      const { index } = corpus;
      const took = Math.round(performance.now() - started);
      connection.console.info(
        `${folder}: ${index.paths.length} sources, ${index.knownConflicts?.length ?? 0} conflicts, ${took} ms${complete ? '' : ' (stopped)'}`,
      );
    }
    progress?.end();
    if (!isSuperseded()) this.#finish();
  }

  #finish(): void {
    this.#problems.publish(this.#workspaces, this.#session.speaker);
    sendStatus(this.#session.connection, this.#workspaces, 'ready', this.#session.speaker);
    this.#onChange();
    this.#tidy();
  }

  /** Once, when everybody was answered. */
  #tidy(): void {
    if (this.#isTidied) return;
    this.#isTidied = true;
    void this.#session.workspaces.tidy();
  }
}
