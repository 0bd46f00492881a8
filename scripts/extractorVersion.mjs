// esbuild plugin: names the extractor by the code it is made of. Facts that another extractor wrote to the cache on disk
// are then never taken for ours, and nobody has to remember to count a version up.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const server = resolve(dirname(fileURLToPath(import.meta.url)), '..', 'server');

/** Everything that the facts of a source depend on, beside its bytes. */
const folders = ['text', 'model', 'lexicon', 'read', 'extract'];

const filesBelow = (folder) =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]));

export function extractorVersion() {
  return {
    name: 'extractor-version',
    setup(build) {
      const hash = createHash('sha256');
      for (const folder of folders) {
        for (const file of filesBelow(join(server, folder)))
          hash.update(relative(server, file)).update(readFileSync(file));
      }
      build.initialOptions.define = {
        ...build.initialOptions.define,
        EXTRACTOR_VERSION: JSON.stringify(hash.digest('hex').slice(0, 16)),
      };
    },
  };
}
