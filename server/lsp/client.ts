import { type InitializeParams, MarkupKind } from 'vscode-languageserver';

/** What the client of a session can do, and whether its user trusts the workspace. */
export interface Client {
  readonly trusted: boolean;
  /** Asks for diagnostics; else they are sent unasked. */
  readonly pulls: boolean;
  /** Asks for them again when told to. */
  readonly refreshes: boolean;
  readonly showsProgress: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  /** Understands watchers of folders outside the workspace. */
  readonly watchesAnyFolder: boolean;
  readonly tellsFolders: boolean;
  /** Takes code actions with edits; else only commands, which need a client that knows them. */
  readonly takesCodeActions: boolean;
  /** Refuses edits of a document that changed meanwhile. */
  readonly versionsEdits: boolean;
  /** Commands that it can carry out beside the server's. */
  readonly commands: ReadonlySet<string>;
  /** Shows symbols of a document one inside the other. */
  readonly nestsSymbols: boolean;
  /** Asks anew for code lenses and semantic tokens when told to. */
  readonly refreshesLenses: boolean;
  readonly refreshesTokens: boolean;
  /** Takes definitions with the words they were asked for. */
  readonly takesLinks: boolean;
  readonly hoverMarkdown: boolean;
  /** Shows diagnostics in the same hover, above the card. */
  readonly hoverShowsDiagnostics: boolean;
  readonly completionMarkdown: boolean;
  /** Shows the text of sources that no editor can show. */
  readonly showsSourceTexts: boolean;
}

/** Reads the client's abilities from what it says at the beginning. Before it has spoken it can do nothing. */
export function clientOf(params: InitializeParams | undefined): Client {
  const { workspace, textDocument, window } = params?.capabilities ?? {};
  const options: unknown = params?.initializationOptions;
  return {
    trusted: !(typeof options === 'object' && options !== null && 'trusted' in options && options.trusted === false),
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    showsProgress: window?.workDoneProgress === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesAnyFolder: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    tellsFolders: workspace?.workspaceFolders === true,
    takesCodeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    versionsEdits: workspace?.workspaceEdit?.documentChanges === true,
    commands: new Set(commandsIn(options)),
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    takesLinks: textDocument?.definition?.linkSupport === true,
    hoverShowsDiagnostics: isSet(options, 'hoverShowsDiagnostics'),
    showsSourceTexts: isSet(options, 'showsSourceTexts'),
    hoverMarkdown: prefersMarkdown(textDocument?.hover?.contentFormat),
    completionMarkdown: prefersMarkdown(textDocument?.completion?.completionItem?.documentationFormat),
  };
}

/** Is an option there, and true? */
const isSet = (options: unknown, name: string): boolean =>
  typeof options === 'object' && options !== null && Reflect.get(options, name) === true;

function commandsIn(options: unknown): string[] {
  if (typeof options !== 'object' || options === null || !('clientCommands' in options)) return [];
  const { clientCommands } = options;
  return Array.isArray(clientCommands) ? clientCommands.filter((one) => typeof one === 'string') : [];
}

/** Clients name the formats in the order in which they like them. */
const prefersMarkdown = (formats: readonly MarkupKind[] | undefined): boolean => formats?.[0] === MarkupKind.Markdown;
