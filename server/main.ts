import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/server';
import { extractInThreads, serveExtraction } from './workspace/extraction';

// This program is also what the threads run that read large files.
if (!serveExtraction()) {
  extractInThreads(__filename);
  // The transport (--stdio, --node-ipc, --socket) is read from the command line; the process ends when its client goes.
  startServer(createConnection(ProposedFeatures.all));
}
