// Loads a bundled extension in place of an editor and prints the processor time it takes, in milliseconds: most of what
// activation costs.  node loadExtension.mjs BUNDLE
import Module, { createRequire } from 'node:module';

/** Stands for anything of the editor: can be read, called and made. */
const anything = new Proxy(class {}, {
  get: (target, name) => (name === 'prototype' ? target.prototype : name === Symbol.toPrimitive ? () => '' : anything),
  apply: () => anything,
});

const load = Module._load;
Module._load = function (request, ...rest) {
  return request === 'vscode' ? anything : load.call(this, request, ...rest);
};
const before = process.cpuUsage();
createRequire(import.meta.url)(process.argv[2]);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000);
