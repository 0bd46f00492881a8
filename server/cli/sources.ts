import { keyOfSource } from '../index/citationKeys';
import { english } from '../messages/speaker';
import type { Problem } from '../model/problem';
import { visibleText } from '../text/visibleText';
import { loadCorpus } from './corpus';
import { count, paint, printJson, printLine } from './print';
import type { Invocation } from './usage';

/** Prints what was read of each source, and what could not be read and why. */
export async function sources(invocation: Invocation): Promise<number> {
  const { index, problems, catalogues, problemsAmongOthers } = await loadCorpus(invocation);
  const read = index.paths.flatMap((path) => {
    const facts = index.factsOf(path);
    if (!facts) return [];
    const { title, authors, publisher, published, url, doi } = facts.metadata;
    return {
      source: path,
      key: keyOfSource(index, path),
      ...(title === undefined ? {} : { title }),
      ...(authors.length ? { authors } : {}),
      ...(publisher === undefined ? {} : { publisher }),
      ...(published === undefined ? {} : { published }),
      ...(url === undefined ? {} : { url }),
      ...(doi === undefined ? {} : { doi }),
      languages: facts.languages,
      passages: facts.passages.filter(({ leftOut }) => leftOut === undefined).length,
      problems: [...facts.problems, ...problemsAmongOthers(path)].map(toText),
    };
  });
  const lost = problems.map(({ path, ...problem }) => ({
    source: path,
    key: '',
    languages: [],
    passages: 0,
    problems: [toText(problem)],
  }));
  const all = [...read, ...lost];
  if (invocation.format === 'json') {
    printJson({
      version: 1,
      sources: all,
      bibliographies: catalogues.map(({ path, entries, problems: wrong }) => ({
        file: path,
        entries,
        problems: wrong.map(toText),
      })),
    });
    return 0;
  }
  for (const one of all) {
    const { source, title, authors, publisher, published } = {
      title: undefined,
      authors: undefined,
      publisher: undefined,
      published: undefined,
      ...one,
    };
    const about = [title, authors?.join(' & '), publisher, published, one.languages.join('+')]
      .filter((part) => part)
      .map((part) => visibleText(String(part)));
    printLine(
      `${paint(visibleText(source), 'cyan')} ${paint(one.key ? `@${one.key}` : '', 'bold')} ${about.join(', ')} ${paint(`(${count(one.passages, 'passage')})`, 'grey')}`,
    );
    for (const { message } of one.problems) printLine(`  ${paint('problem', 'yellow')} ${visibleText(message)}`);
  }
  for (const { path, entries, problems: wrong } of catalogues) {
    printLine(
      `${paint(visibleText(path), 'cyan')} ${paint(`(${count(entries, 'entry', 'entries')} about sources)`, 'grey')}`,
    );
    for (const { message, line = 0 } of wrong.map(toText))
      printLine(`  ${paint('problem', 'yellow')} line ${line + 1}: ${visibleText(message)}`);
  }
  printLine(count(all.length, 'source'));
  return 0;
}

const toText = ({ code, reason, line }: Problem): { code: string; message: string; line?: number } => ({
  code,
  message: english.tell(reason),
  ...(line === undefined ? {} : { line }),
});
