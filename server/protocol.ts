// What client and server say to each other beyond LSP. The only server file that client/ may import; it imports nothing.

/** Section of the configuration, prefix of every command, and name of the client in traces. */
export const section = 'sourceAware';

/** Source that every diagnostic names. */
export const diagnosticSource = 'source-aware';

/** Name of the project file that is searched for upwards from a brief. */
export const projectFile = 'source-aware.yaml';

/**
 * What the client passes as `initializationOptions`: the keys of the configuration section, so that a server whose
 * client answers no `workspace/configuration` knows them too, and what only the client can know.
 */
export interface InitializationOptions {
  readonly [setting: string]: unknown;
  /**
   * Whether the user trusts the workspace. Where not, its files (settings, project file) name no path outside it.
   * Absent means trusted: a client without that notion was started by the user in that folder.
   */
  readonly trusted?: boolean;
  /** Those of `clientCommands` that the client can carry out. */
  readonly clientCommands?: readonly string[];
}

/**
 * Commands that quick fixes and code lenses name where the client says, by `clientCommands` of its initialization
 * options, that it can carry them out.
 */
export const clientCommands = {
  /** Asks for a reason and has the project accept a conflict. Argument: an `AcceptedConflict`. */
  acceptConflict: 'sourceAware.acceptConflict',
  /** Lists passages beside the text. Argument: `ShownPassages`. */
  showPassages: 'sourceAware.showPassages',
} as const;

/** A conflict that the project is to accept as known. */
export interface AcceptedConflict {
  /** Address of the brief that it was met in. */
  readonly uri: string;
  readonly id: string;
  /** The thing in dispute, in words for people. */
  readonly about: string;
}

/** Commands carried out by the server (`workspace/executeCommand`). */
export const serverCommands = {
  /** Reads every source again, facts cached on disk set aside. No arguments, no result. */
  rebuildIndex: 'sourceAware.rebuildIndex',
} as const;

/** Notification from server to client, sent whenever one of its values changed; params are a `Status`. */
export const statusNotification = 'sourceAware/status';

/** How the index stands. Counts are of what is known so far. */
export interface Status {
  readonly state: 'indexing' | 'ready' | 'failed';
  /** Sources that were read. */
  readonly sources: number;
  /** Conflicts among the sources. */
  readonly conflicts: number;
  /** Problems met while reading: files that could not be read, mistakes in the project file. */
  readonly problems: number;
  /** For people: why it failed, or why there is nothing to show ("No folder 'corpus' in …"). */
  readonly message?: string;
}

/**
 * The part of a diagnostic's `data` that the client reads: the two or more sides of a conflict and where each is said.
 * Positions count from 0 in UTF-16 units; `source` is the path in its corpus folder. The diagnostic's
 * `relatedInformation` holds the same places as URIs.
 */
export interface ConflictData {
  readonly sides: readonly {
    readonly value: string;
    readonly evidence: readonly { readonly source: string; readonly line: number; readonly character: number }[];
  }[];
}
