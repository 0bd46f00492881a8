import type { Connection } from 'vscode-languageserver';
import type { Speaker } from '../messages/speaker';
import { type Status, statusNotification } from '../protocol';
import type { Workspace } from './workspaces';

/** Tells the client how the index stands. */
export function sendStatus(
  connection: Connection,
  workspaces: readonly Workspace[],
  state: Status['state'],
  speaker: Speaker,
  message = describe(workspaces, state, speaker),
): void {
  const status: Status = {
    state,
    sources: sum(workspaces, ({ corpus }) => corpus.index.paths.length),
    conflicts: sum(workspaces, ({ corpus }) => corpus.index.knownConflicts?.length ?? 0),
    problems: sum(workspaces, problemsOf),
    ...(message === undefined ? {} : { message }),
  };
  void connection.sendNotification(statusNotification, status);
}

function problemsOf({ corpus, project, mistakes }: Workspace): number {
  const { index, problems, catalogues } = corpus;
  return (
    problems.length +
    sum(catalogues, (catalogue) => catalogue.problems.length) +
    mistakes.length +
    (project?.mistakes.length ?? 0) +
    sum(index.paths, (path) => (index.factsOf(path)?.problems.length ?? 0) + corpus.problemsAmongOthers(path).length)
  );
}

/** Why there is nothing to show; undefined where there is something. */
function describe(workspaces: readonly Workspace[], state: Status['state'], speaker: Speaker): string | undefined {
  if (state !== 'ready' || workspaces.some(({ corpus }) => corpus.index.paths.length)) return undefined;
  const [first] = workspaces;
  if (!first) return speaker.say('noFolderOpen');
  const { options, problems } = first.corpus;
  const advice = speaker.say('corpusAdvice');
  if (!options.roots.length) return `${speaker.say('noCorpusSet')} ${advice}`;
  const failures = problems.map(({ path, reason }) => `${path}: ${speaker.tell(reason)}`);
  const reason = failures.length
    ? `${speaker.say('noSources')} ${failures.join(' ')}`
    : speaker.say('noSourcesIn', { folders: options.roots.join(', ') });
  return `${reason} ${advice}`;
}

const sum = <Item>(items: readonly Item[], numberOf: (item: Item) => number): number =>
  items.reduce((total, item) => total + numberOf(item), 0);
