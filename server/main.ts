import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/server';
import { extractInThreads, serveExtraction } from './workspace/extraction';

// This program is also what the threads run that read large files.
if (!serveExtraction()) {
  extractInThreads(__filename);
  // Much of what a check makes is garbage at once: a small nursery keeps the process small and costs no time worth naming.
  setFlagsFromString('--max-semi-space-size=4');
  setFlagsFromString('--semi-space-growth-factor=1');

  // The transport (--stdio, --node-ipc, --socket) is read from the command line. The process ends when its client goes:
  // the library sees to it for streams, but not for a channel that is closed.
  process.on('disconnect', () => process.exit());
  startServer(createConnection(ProposedFeatures.all));
}
