import type { Speaker } from '../messages/speaker';
import { configurationRequest, type ResolvedConfiguration } from '../protocol';
import type { ProjectFile } from '../workspace/projectFile';
import { defaultSettings, type Settings } from '../workspace/settings';
import type { Session } from './session';
import type { Workspace } from './workspaces';

/** Answers what settings hold in each workspace folder, and where they come from. */
export function registerConfiguration(session: Session): void {
  session.connection.onRequest(configurationRequest, () =>
    session.guard<ResolvedConfiguration[]>(
      'configuration',
      () => session.workspaces.all.map((workspace) => resolve(workspace, session.client.trusted, session.speaker)),
      [],
    ),
  );
}

function resolve(workspace: Workspace, trusted: boolean, speaker: Speaker): ResolvedConfiguration {
  const { folder, settings, given, project, corpus, mistakes } = workspace;
  const names = Object.keys(defaultSettings) as (keyof Settings)[];
  const isSame = (name: keyof Settings, one: Settings, other: Settings): boolean =>
    JSON.stringify(one[name]) === JSON.stringify(other[name]);
  return {
    folder,
    trusted,
    ...(project ? { projectFile: project.file } : {}),
    settings: names.map((name) => ({
      name,
      value: settings[name],
      origin: !isSame(name, settings, given) ? 'project' : isSame(name, given, defaultSettings) ? 'default' : 'editor',
    })),
    rules: project ? rulesOf(project) : {},
    roots: corpus.options.roots,
    sources: corpus.index.paths.length,
    problems: [
      ...mistakes.map((mistake) => speaker.tell(mistake)),
      ...(project?.mistakes ?? []).map(({ line, reason }) => `${project?.file}:${line + 1}: ${speaker.tell(reason)}`),
      ...corpus.problems.map(({ path, reason }) => `${path}: ${speaker.tell(reason)}`),
    ],
  };
}

/** The rules under the names that the project file has for them. */
function rulesOf({ rules: { corpus, acceptedConflicts } }: ProjectFile): Readonly<Record<string, unknown>> {
  const { merge, split, ignored, trusted } = corpus;
  return {
    ...(merge.length || split.length ? { aliases: { merge, split } } : {}),
    ignoredNames: ignored,
    trustedSources: trusted,
    acceptedConflicts,
  };
}
