// esbuild plugin: the language-detection table of the package `eld`, cut down to the languages that the engine must tell
// apart (its own six and their nearest neighbours) and written as one text, as the module `language-table`. A tenth of
// the size and of the loading time; `server/text/languageScores.ts` reads it.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const name = 'language-table';
const kept = new Set(['en', 'es', 'it', 'fr', 'pt', 'de', 'ca', 'gl', 'ro', 'nl', 'la', 'pl', 'ru', 'ar', 'tr']);
const here = dirname(fileURLToPath(import.meta.url));

export function languageTable() {
  return {
    name,
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: new RegExp(`^${name}$`) }, async () => {
        const { path } = await resolve('eld/extrasmall', { kind: 'import-statement', resolveDir: here });
        // As a file of the package, so that its licence goes into the notices.
        return { path: join(dirname(path), '..', 'ngrams', 'extrasmall.js') };
      });
      onLoad({ filter: /eld[\\/]src[\\/]ngrams[\\/]extrasmall\.js$/ }, async ({ path }) => {
        const { ngramsData } = await evaluate(path);
        const { dictionary } = await evaluate(join(dirname(path), '..', 'dictionary.js'));
        const { separators } = await evaluate(join(dirname(path), '..', 'regexPatterns.js'));
        // The package writes each byte of UTF-8 beyond ASCII as some other character.
        const byteOf = new Map(
          dictionary.flatMap((character, byte) => (byte > 127 && character !== ' ' ? [[character, byte]] : [])),
        );
        const toBytes = (ngram) =>
          [...ngram].map((one) => (byteOf.has(one) ? String.fromCharCode(byteOf.get(one)) : one)).join('');
        const ids = Object.keys(ngramsData.languages).filter((id) => kept.has(ngramsData.languages[id]));
        const rows = Object.entries(ngramsData.ngrams).flatMap(([ngram, scores]) => {
          const own = ids.flatMap((id, at) => (id in scores ? String.fromCharCode(97 + at) + scores[id] : []));
          return own.length ? [`${toBytes(ngram)}\t${own.join('')}`] : [];
        });
        return {
          contents: [
            `export const codes = ${JSON.stringify(ids.map((id) => ngramsData.languages[id]))};`,
            `export const separators = new RegExp(${JSON.stringify(separators.source)}, ${JSON.stringify(separators.flags)});`,
            `export const ngrams = ${JSON.stringify(rows.join('\n'))};`,
          ].join('\n'),
          loader: 'js',
        };
      });
    },
  };
}

const evaluate = async (path) =>
  import(`data:text/javascript;base64,${Buffer.from(await readFile(path)).toString('base64')}`);
