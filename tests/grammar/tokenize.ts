import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import manifest from '../../package.json';

const root = process.env['REPOSITORY'] ?? '.';
const host = 'text.html.markdown';

/** Loads a Markdown grammar with the grammars that the extension injects into it. */
export async function loadGrammar(hostPath = join(root, 'tests/grammar/host.json')): Promise<IGrammar> {
  const injected = manifest.contributes.grammars;
  const registry = new Registry({
    onigLib: loadOniguruma(),
    loadGrammar: async (scope) => {
      const path = scope === host ? hostPath : injected.find(({ scopeName }) => scopeName === scope)?.path;
      // Languages embedded in Markdown: known, but of no concern.
      if (path === undefined) return { scopeName: scope, patterns: [], repository: { $self: {}, $base: {} } };
      const file = join(scope === host ? '' : root, path);
      return parseRawGrammar(await readFile(file, 'utf8'), file);
    },
    getInjections: (scope) =>
      injected.filter(({ injectTo }) => injectTo.includes(scope)).map(({ scopeName }) => scopeName),
  });
  const grammar = await registry.loadGrammar(host);
  if (!grammar) throw new Error('no grammar');
  return grammar;
}

export interface ScopedText {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** Every token of a text, line by line. */
export function tokenize(grammar: IGrammar, text: string): ScopedText[][] {
  let state = INITIAL;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }));
  });
}

let oniguruma: Promise<{
  createOnigScanner: (patterns: string[]) => OnigScanner;
  createOnigString: (text: string) => OnigString;
}>;

/** The engine can be loaded only once in a process. */
function loadOniguruma(): typeof oniguruma {
  oniguruma ??= (async () => {
    const path = createRequire(join(root, 'package.json')).resolve('vscode-oniguruma/release/onig.wasm');
    await loadWASM(await readFile(path));
    return {
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (text) => new OnigString(text),
    };
  })();
  return oniguruma;
}
