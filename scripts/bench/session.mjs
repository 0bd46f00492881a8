// A language server under measurement: a process, a connection, one open brief.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const rpc = require('vscode-jsonrpc/node');

export class Session {
  #version = 1;
  #statusListeners = [];

  /** Starts a server on a workspace folder; `started` is the time of the start. */
  static async start(command, folder, { initializationOptions = {}, environment = {} } = {}) {
    const session = new Session();
    session.started = performance.now();
    session.process = spawn(process.execPath, command, {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, ...environment },
    });
    const connection = rpc.createMessageConnection(
      new rpc.StreamMessageReader(session.process.stdout),
      new rpc.StreamMessageWriter(session.process.stdin),
    );
    session.connection = connection;
    connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
    for (const method of [
      'client/registerCapability',
      'window/workDoneProgress/create',
      'workspace/diagnostic/refresh',
    ])
      connection.onRequest(method, () => null);
    connection.onNotification('sourceAware/status', (status) => {
      for (const listener of session.#statusListeners) listener(status);
    });
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
      initializationOptions,
      capabilities: {
        textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] }, completion: {} },
        workspace: { diagnostics: { refreshSupport: true }, configuration: true },
      },
    });
    session.ready = new Promise((resolve) =>
      session.#statusListeners.push((status) => status.state === 'ready' && resolve(status)),
    );
    await connection.sendNotification('initialized', {});
    return session;
  }

  async open(uri, text) {
    this.uri = uri;
    this.lines = text.split('\n');
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: this.#version, text },
    });
  }

  /** Inserts text at a place and asks for the diagnostics. */
  async edit(position, text) {
    const { line, character } = position;
    this.lines[line] = this.lines[line].slice(0, character) + text + this.lines[line].slice(character);
    this.#version += 1;
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri, version: this.#version },
      contentChanges: [{ range: { start: position, end: position }, text }],
    });
    return this.diagnostics();
  }

  /** Puts another text in the place of a line. */
  async replace(line, text) {
    const end = { line, character: this.lines[line].length };
    this.lines[line] = text;
    this.#version += 1;
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri, version: this.#version },
      contentChanges: [{ range: { start: { line, character: 0 }, end }, text }],
    });
  }

  diagnostics() {
    return this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: this.uri } });
  }

  hover(position) {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri: this.uri }, position });
  }

  complete(position) {
    return this.connection.sendRequest('textDocument/completion', { textDocument: { uri: this.uri }, position });
  }

  /** Resident memory in MB, where the system tells. */
  memory() {
    try {
      const status = readFileSync(`/proc/${this.process.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
    } catch {
      return undefined;
    }
  }

  async stop() {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    this.connection.dispose();
  }
}
