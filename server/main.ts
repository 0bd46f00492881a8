import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/server';
import { extractInThreads, serveExtraction } from './workspace/extraction';

// This program is also what the threads run that read large files.
if (!serveExtraction()) {
  extractInThreads(__filename);
  // The transport (--stdio, --node-ipc, --socket) is read from the command line. The process ends when its client goes:
  // the library sees to it for streams, but not for a channel that is closed.
  process.on('disconnect', () => process.exit());
  startServer(createConnection(ProposedFeatures.all));
}
