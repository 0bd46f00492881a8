import { pathToFileURL } from 'node:url';
import { type ListedSource, listSources } from '../features/sourceList';
import type { Speaker } from '../messages/speaker';
import { type ListParams, type Page, type SourceItem, viewRequests } from '../protocol';
import { visibleText } from '../text/visibleText';
import type { Corpus } from '../workspace/corpus';
import { nothing, workspaceOf } from './corporaView';
import type { Session } from './session';

/** Answers which sources a workspace folder has, and what is known of each. */
export function registerSourcesView(session: Session): void {
  session.connection.onRequest(viewRequests.sources, ({ folder, start, count }: ListParams) =>
    session.guard<Page<SourceItem>>(
      'sources',
      () => {
        const corpus = workspaceOf(session, folder)?.corpus;
        if (!corpus) return nothing;
        const { total, items } = listSources(corpus.paths, corpus.index, start, count);
        return { total, items: items.flatMap((item) => toItem(item, corpus, session.speaker) ?? []) };
      },
      nothing,
    ),
  );
}

function toItem(source: ListedSource, corpus: Corpus, speaker: Speaker): SourceItem | undefined {
  const { path, key, metadata, languages, passages, state, problems } = source;
  const file = corpus.fileOf(path);
  if (file === undefined) return undefined;
  return {
    path,
    uri: pathToFileURL(file).href,
    key,
    ...(metadata?.title === undefined ? {} : { title: visibleText(metadata.title) }),
    ...(metadata?.authors.length ? { authors: metadata.authors.map(visibleText) } : {}),
    ...(metadata?.publisher === undefined ? {} : { publisher: visibleText(metadata.publisher) }),
    ...(metadata?.published === undefined ? {} : { published: metadata.published }),
    languages: languages.map((code) => speaker.language(code)),
    passages,
    state,
    problems: [...problems, ...corpus.problemsAmongOthers(path)].map(({ reason }) => speaker.tell(reason)),
  };
}
