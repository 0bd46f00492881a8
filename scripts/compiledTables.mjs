// esbuild plugin: works out at build time what the tables of the lexicon come to, so that a program neither reads tens of
// thousands of words when it starts nor stems them when it first meets a language.
//   server/lexicon/concepts/*.ts     rows whose words are one text for each language, cut up when they are first asked for
//   server/extract/conceptStems.ts   the text that the function gives for each language
import { resolve } from 'node:path';
import { build as bundle } from 'esbuild';

const languages = ['en', 'es', 'it', 'fr', 'pt', 'de'];
const lazyRows = 'lazy-concept-rows';

export function compiledTables() {
  return {
    name: 'compiled-tables',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /server[\\/]lexicon[\\/]concepts[\\/]\w+\.ts$/ }, async ({ path }) => {
        const [[name, rows]] = Object.entries(await evaluate(path));
        return { contents: conceptRows(name, rows), loader: 'js' };
      });
      onResolve({ filter: new RegExp(`^${lazyRows}$`) }, () => ({ path: lazyRows, namespace: lazyRows }));
      onLoad({ filter: /.*/, namespace: lazyRows }, () => ({ contents: lazyRowsSource, loader: 'js' }));
      onLoad({ filter: /server[\\/]extract[\\/]conceptStems\.ts$/ }, async ({ path }) => {
        const stems = await conceptStems(path);
        return {
          contents: `const stems = ${JSON.stringify(stems)};\nexport const conceptStems = (language) => stems[language];`,
          loader: 'js',
        };
      });
    },
  };
}

/** What a module exports. */
async function evaluate(path) {
  const { outputFiles } = await bundle({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const knownStems = new Map();

/** Once for all bundles of a build: it takes a second. */
function conceptStems(path) {
  const file = resolve(path);
  if (!knownStems.has(file))
    knownStems.set(
      file,
      evaluate(file).then(({ conceptStems: stemsOf }) =>
        Object.fromEntries(languages.map((language) => [language, stemsOf(language)])),
      ),
    );
  return knownStems.get(file);
}

/** A module with the same rows. No word holds a line break. */
function conceptRows(name, rows) {
  const heads = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => !languages.includes(key))));
  const columns = Object.fromEntries(
    languages.map((language) => [language, rows.map((row) => row[language]).join('\n')]),
  );
  return [
    `import { rowsOf } from '${lazyRows}';`,
    `export const ${name} = rowsOf(JSON.parse(${JSON.stringify(JSON.stringify(heads))}), ${JSON.stringify(columns)});`,
  ].join('\n');
}

const lazyRowsSource = `
class Row {
  #at;
  #wordsOf;
  constructor(head, at, wordsOf) {
    Object.assign(this, head);
    this.#at = at;
    this.#wordsOf = wordsOf;
  }
  ${languages.map((language) => `get ${language}() { return this.#wordsOf('${language}')[this.#at]; }`).join('\n  ')}
}
export function rowsOf(heads, columns) {
  const cut = {};
  const wordsOf = (language) => (cut[language] ??= columns[language].split('\\n'));
  return heads.map((head, at) => new Row(head, at, wordsOf));
}
`;
