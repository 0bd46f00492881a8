// esbuild plugin: names the extractor, and the engine that compares what it found, by the code they are made of. What
// another one wrote to the cache on disk is then never taken for ours, and nobody has to remember to count a version up.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const server = resolve(dirname(fileURLToPath(import.meta.url)), '..', 'server');

/** Everything that the facts of a source depend on, beside its bytes. */
const extractorFolders = ['text', 'model', 'lexicon', 'read', 'extract'];
/** Everything that the conflicts among sources depend on, beside these facts. */
const engineFolders = [...extractorFolders, 'compare', 'index'];

const filesBelow = (folder) =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]));

export function extractorVersion() {
  return {
    name: 'extractor-version',
    setup(build) {
      build.initialOptions.define = {
        ...build.initialOptions.define,
        EXTRACTOR_VERSION: JSON.stringify(versionOf(extractorFolders)),
        ENGINE_VERSION: JSON.stringify(versionOf(engineFolders)),
      };
    },
  };
}

function versionOf(folders) {
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const file of filesBelow(join(server, folder))) hash.update(relative(server, file)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
