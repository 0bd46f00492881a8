import { type SourceTextParams, sourceTextRequest } from '../protocol';
import type { Session } from './session';

/** Answers with the text of sources that no editor can show, for clients that show it. */
export function registerSourceTexts(session: Session): void {
  session.connection.onRequest(sourceTextRequest, ({ uri }: SourceTextParams) =>
    session.guard<string | null>(
      'text of a source',
      () => {
        for (const { corpus } of session.workspaces.all) {
          const text = corpus.textAt(uri);
          if (text !== undefined) return text;
        }
        return null;
      },
      null,
    ),
  );
}
