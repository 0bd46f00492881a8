import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/server';

// The transport (--stdio, --node-ipc, --socket) is read from the command line; the process ends when its client goes.
startServer(createConnection(ProposedFeatures.all));
