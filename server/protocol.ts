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

/**
 * Requests of the views, from client to server. A `folder` is the URI of a workspace folder, as the corpora name it; what
 * a request asks of a folder, an actor or a conflict that is gone is answered with nothing.
 */
export const viewRequests = {
  /** No parameters; a `CorpusSummary` for each workspace folder. */
  corpora: 'sourceAware/corpora',
  /** `ListParams`; a `Page` of `SourceItem`, those with problems first. */
  sources: 'sourceAware/sources',
  /** `EntityParams`; a `Page` of `EntityItem`, by name. */
  entities: 'sourceAware/entities',
  /** `PassageParams`; a `Page` of `PassageItem`, in the order of sources and text. */
  passages: 'sourceAware/passages',
  /** `ConflictParams`; a `Page` of `ConflictItem`, most certain first, or in the order of the brief. */
  conflicts: 'sourceAware/conflicts',
  /** `SideParams`; a list of `SideItem`, the side with most voices first. */
  sides: 'sourceAware/conflictSides',
} as const;

/** What an actor or agreement is. */
export type EntityType = 'person' | 'organization' | 'place' | 'agreement';

/** Part of a list: `count` items from `start` on. */
export interface ListParams {
  readonly folder: string;
  readonly start: number;
  readonly count: number;
}

export interface EntityParams extends ListParams {
  readonly type: EntityType;
}

/** Asks for the passages that name an entity. */
export interface PassageParams extends ListParams {
  readonly entity: string;
}

/** With `brief`, the URI of an open one: only what it states. */
export interface ConflictParams extends ListParams {
  readonly brief?: string;
}

export interface SideParams {
  readonly folder: string;
  readonly conflict: string;
  readonly brief?: string;
}

export interface Page<Item> {
  /** How many there are in all. */
  readonly total: number;
  readonly items: readonly Item[];
}

/** The sources of a workspace folder as a whole. */
export interface CorpusSummary {
  /** URI of the workspace folder. */
  readonly folder: string;
  readonly name: string;
  /** URIs of the folders and files that the sources are looked for in, whether they exist or not. */
  readonly roots: readonly string[];
  readonly sources: number;
  readonly conflicts: number;
  /** Folders that could not be read, and why. */
  readonly problems: readonly string[];
  readonly entities: readonly EntitySummary[];
}

/** The entities of one type. */
export interface EntitySummary {
  readonly type: EntityType;
  readonly count: number;
  /** By first letter of the name: where each letter starts in the list, and how many it has. */
  readonly letters: readonly { readonly letter: string; readonly start: number; readonly count: number }[];
}

export interface SourceItem {
  /** Path in its corpus folder. */
  readonly path: string;
  readonly uri: string;
  /** Citation key; empty where it is not read. */
  readonly key: string;
  readonly title?: string;
  readonly publisher?: string;
  /** ISO 8601 date. */
  readonly published?: string;
  /** Names of its languages, in the language of the interface; most text first. */
  readonly languages: readonly string[];
  readonly passages: number;
  readonly state: 'waiting' | 'read' | 'partly' | 'unreadable';
  /** Why it is not read, or not as a whole. */
  readonly problems: readonly string[];
}

export interface EntityItem {
  readonly id: string;
  readonly name: string;
  /** Its other names. */
  readonly aliases: readonly string[];
  /** Sources that name it. */
  readonly sources: number;
  /** Conflicts in whose statements it is named. */
  readonly conflicts: number;
}

/** A place in a file; lines and characters from 0, in UTF-16 units. */
export interface Place {
  readonly uri: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

/** A passage of a source, to show and to open. Text of sources: never to be taken for markup. */
export interface PassageItem extends Place {
  readonly quote: string;
  /** Citation key of its source. */
  readonly key: string;
  /** Publisher, title or path. */
  readonly origin: string;
  readonly published?: string;
  /** Name of its language, in the language of the interface. */
  readonly language: string;
  /** Who is said to say it. */
  readonly attribution?: string;
}

export interface ConflictItem {
  readonly id: string;
  readonly kind:
    | 'date'
    | 'number'
    | 'polarity'
    | 'factuality'
    | 'participant'
    | 'place'
    | 'attribution'
    | 'characterisation';
  /** What is asked, in the language of the interface: 'the date (visited, …)'. */
  readonly about: string;
  /** The words of it alone that name the event or thing, and who is involved. */
  readonly words: string;
  /** The actor or agreement that it is about, where it names one. */
  readonly subject?: string;
  readonly values: readonly string[];
  /** Where the brief that was asked for states it. */
  readonly stated: readonly Place[];
}

/** One of the things that the sources say. */
export interface SideItem {
  readonly value: string;
  /** Independent sources that say it. */
  readonly voices: number;
  readonly passages: readonly PassageItem[];
}
