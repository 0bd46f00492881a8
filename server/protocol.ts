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
  /** A hover shows the diagnostics of the place as well, above the card: the card need not say again what is in dispute. */
  readonly hoverShowsDiagnostics?: boolean;
  /**
   * The client shows the text of sources that no editor can show (PDF, Word, books): their places have addresses of the
   * scheme `sourceTextScheme`, and it asks for the text with `sourceTextRequest`.
   */
  readonly showsSourceTexts?: boolean;
}

/** Scheme of the addresses of texts that were extracted from sources: that of the file, with '.txt' behind it. */
export const sourceTextScheme = 'source-aware-text';

/** Asks for the text at such an address. Params: `SourceTextParams`; answer: the text, null where there is no such source. */
export const sourceTextRequest = 'sourceAware/sourceText';

export interface SourceTextParams {
  readonly uri: string;
}

/**
 * Commands that quick fixes and code lenses name where the client says, by `clientCommands` of its initialization
 * options, that it can carry them out.
 */
export const clientCommands = {
  /** Asks for a reason and has the project accept a conflict. Argument: a `ConflictReference`. */
  acceptConflict: 'sourceAware.acceptConflict',
  /** Lists passages beside the text. Argument: `ShownPassages`. */
  showPassages: 'sourceAware.showPassages',
} as const;

/** A conflict as commands name it. */
export interface ConflictReference {
  /** Address of the brief that it was met in, or of anything else in its workspace. */
  readonly uri: string;
  readonly id: string;
  /** The thing in dispute, in words for people. */
  readonly about: string;
}

/** Passages to be listed beside a place of a text. Places are an LSP `Location[]`. */
export interface ShownPassages {
  readonly uri: string;
  readonly position: PlaceInText;
  readonly places: readonly {
    readonly uri: string;
    readonly range: { readonly start: PlaceInText; readonly end: PlaceInText };
  }[];
}

/** Counted from 0, in UTF-16 units. */
export interface PlaceInText {
  readonly line: number;
  readonly character: number;
}

/** Request: what the project file has to hold for a conflict to be accepted. Nothing is written. */
export const acceptConflictRequest = 'sourceAware/acceptConflict';

export interface AcceptConflictParams {
  readonly uri: string;
  readonly id: string;
  /** Why, in the writer's words; not empty. */
  readonly reason: string;
}

/** The text of the project file on disk ('' for a file that is not there yet) and what it is to become; or why not. */
export type AcceptConflictAnswer =
  | { readonly uri: string; readonly before: string; readonly after: string }
  | { readonly problem: 'unknownConflict' | 'unreadableProject' };

/** Request: the bibliography of an open brief, as an edit of it. Params: `BibliographyParams`. */
export const bibliographyRequest = 'sourceAware/bibliography';

export interface BibliographyParams {
  readonly uri: string;
}

/** What to put where into the brief at that version, and keys that nothing has; or why there is none. */
export type BibliographyAnswer =
  | {
      readonly version: number;
      readonly range: { readonly start: PlaceInText; readonly end: PlaceInText };
      readonly text: string;
      readonly unknown: readonly string[];
    }
  | { readonly problem: 'notABrief' | 'nothingCited' }
  | { readonly problem: 'wrongStyle'; readonly style: string };

/** Commands carried out by the server (`workspace/executeCommand`). */
export const serverCommands = {
  /** Reads every source again, facts cached on disk set aside. No arguments, no result. */
  rebuildIndex: 'sourceAware.rebuildIndex',
  /**
   * Checks every Markdown file of the workspace that is no source, with progress; publishes what is found in those that
   * are not open, and says how many findings there are. No arguments, no result.
   */
  checkWorkspace: 'sourceAware.checkWorkspace',
} as const;

/**
 * Command of the server: checks every open brief as it stands now, whatever the setting `run` says. No arguments, no
 * result. In VS Code it is behind "Check Brief".
 */
export const checkBriefsCommand = 'sourceAware.checkBriefs';

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
  /** Folders that could not be read, and why; files about sources that are broken in places. */
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
  readonly authors?: readonly string[];
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
export interface FilePlace {
  readonly uri: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

/** A passage of a source, to show and to open. Text of sources: never to be taken for markup. */
export interface PassageItem extends FilePlace {
  readonly quote: string;
  /** Citation key of its source. */
  readonly key: string;
  /** Publisher, title or path. */
  readonly origin: string;
  /** Where it stands in a document whose lines nobody sees: 'p. 4'. */
  readonly at?: string;
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
  readonly stated: readonly FilePlace[];
}

/** One of the things that the sources say. */
export interface SideItem {
  readonly value: string;
  /** Independent sources that say it. */
  readonly voices: number;
  readonly passages: readonly PassageItem[];
}

/**
 * Request for the evidence matrix of an open brief: params are a `MatrixParams`, the result an `EvidenceMatrix` or null;
 * where it is asked for packed, a `PackedValue` of it.
 */
export const evidenceMatrixRequest = 'sourceAware/evidenceMatrix';

/** Request for the matrix as a document: params are a `ReportParams`, the result its text or null. */
export const reportRequest = 'sourceAware/report';

export interface BriefParams {
  /** Of an open document. */
  readonly uri: string;
}

export interface MatrixParams extends BriefParams {
  /** In short: that of a long brief has a megabyte. */
  readonly packed?: boolean;
}

/**
 * Plain data in short: the names of the fields once for each kind of object, each text once however often it stands there.
 * In `value` a list is -1 and its members, an object -2 less its number in `shapes` and the values of its fields, a text
 * a list of its number in `texts` alone; all else stands for itself.
 */
export interface PackedValue {
  readonly shapes: readonly (readonly string[])[];
  readonly texts: readonly string[];
  readonly value: unknown;
}

/** `html` and `markdown`: everything, to be read without an editor; `svg` and `csv`: the table of sentences and sources. */
export type ReportFormat = 'html' | 'markdown' | 'svg' | 'csv';

export interface ReportParams extends BriefParams {
  readonly format: ReportFormat;
}

/** A place as in LSP: from 0, characters in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/**
 * What every source says on every sentence of a brief. Plain data; numbers that name a source or a passage are indexes
 * into `sources` and `passages`.
 */
export interface EvidenceMatrix {
  /** File name of the brief. */
  readonly brief: string;
  readonly sources: readonly MatrixSource[];
  readonly passages: readonly MatrixPassage[];
  readonly sentences: readonly MatrixSentence[];
  /** Sentences at the end of a very long brief that are left out. */
  readonly omittedSentences: number;
  /** Whether all conflicts among the sources have been looked for; until then some may be missing. */
  readonly complete: boolean;
}

export interface MatrixSource {
  /** What people call it: outlet, title or path; no two sources have the same. */
  readonly name: string;
  /** Path in its corpus folder. */
  readonly path: string;
  /** Citation key. */
  readonly key: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
  /** ISO 8601. */
  readonly published?: string;
  readonly languages: readonly string[];
  /** Where it was published. */
  readonly url?: string;
  /** The file as a URI. */
  readonly uri?: string;
  /** The source that it copies or translates, so that it is no second voice. */
  readonly copyOf?: number;
}

/** A passage word for word. */
export interface MatrixPassage extends Place {
  readonly source: number;
  /** Where it stands in a document whose lines nobody sees: 'p. 4'. */
  readonly at?: string;
  readonly quote: string;
  readonly language: string;
  /** Who is quoted or named as saying it. */
  readonly attribution?: string;
}

/**
 * How a source stands to a sentence. `updated`: it gives another figure of a running count, at another time. `mentions`:
 * it speaks of the matter without settling a point of the sentence.
 */
export type Relation = 'supports' | 'contradicts' | 'updated' | 'mentions' | 'silent';

export interface MatrixSentence {
  readonly start: Place;
  readonly end: Place;
  readonly text: string;
  readonly kind: 'heading' | 'paragraph';
  /** Sources that say something on it or are cited for it, by index; all others are silent. */
  readonly cells: readonly MatrixCell[];
  readonly disputes: readonly MatrixDispute[];
  /** Quotations that begin in it, each as it was checked against the sources. */
  readonly quotes: readonly MatrixQuote[];
  /** Citation keys in it that no source has. */
  readonly unknownKeys: readonly string[];
}

/** A quotation of a brief with what the sources have of it. */
export interface MatrixQuote {
  /** The words between the marks. */
  readonly text: string;
  readonly verdict: 'verbatim' | 'altered' | 'translated' | 'absent';
  /** The words of the source, by index; none where no source has them. */
  readonly passage?: number;
  /** How it differs; none for one that is word for word. */
  readonly message?: string;
  /** Why nothing is told of it in the brief. */
  readonly accepted?: { readonly by: 'comment' | 'project'; readonly reason?: string };
}

export interface MatrixCell {
  readonly source: number;
  /** That of the first claim. */
  readonly relation: Relation;
  /** What decides first. */
  readonly claims: readonly MatrixClaim[];
  /** The sentence cites this source. */
  readonly cited?: true;
}

export interface MatrixClaim {
  readonly relation: Relation;
  readonly passage: number;
  /** What it is on: `date`, `number`, `polarity` … Absent where no point is settled. */
  readonly kind?: string;
  /** What the passage gives. */
  readonly value?: string;
}

/** A point of a sentence that is in dispute. */
export interface MatrixDispute {
  readonly code: string;
  readonly kind: string;
  readonly about: string;
  readonly message: string;
  /** The value that the sentence gives. */
  readonly stated: string;
  /** Index of the side that gives it too. */
  readonly side?: number;
  readonly sides: readonly MatrixSide[];
  /** The sentence itself says whose account it gives. */
  readonly attributed: boolean;
  /** The writer accepted it, by an ignore comment or in the project. */
  readonly accepted?: { readonly by: 'comment' | 'project'; readonly reason?: string };
  /** The values on a scale, for dates and amounts. */
  readonly scale?: MatrixScale;
}

export interface MatrixSide {
  readonly value: string;
  /** Independent sources that give it. */
  readonly voices: number;
  readonly passages: readonly number[];
}

/** Values of one dispute on one scale: days from 1970-01-01 (with parts of days), or amounts in `unit`. */
export interface MatrixScale {
  readonly kind: 'date' | 'number';
  readonly unit?: string;
  /** That of the brief first, then by side. */
  readonly marks: readonly ScaleMark[];
}

export interface ScaleMark {
  /** Absent for the brief itself. */
  readonly passage?: number;
  readonly side?: number;
  readonly label: string;
  /** Absent where the wording leaves that end open ('before', 'at most'). */
  readonly low?: number;
  readonly high?: number;
}

/** Request from client to server: `ExplainParams`; an `Explanation`, or null where nothing is found at that place. */
export const explainRequest = 'sourceAware/explain';

/** A place in an open brief: the finding there, else the nearest one on its line, is explained. */
export interface ExplainParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

/** Why there is a finding, for people. */
export interface Explanation {
  readonly code: string;
  /** Markdown; what brief and sources say is escaped. */
  readonly text: string;
}

/** Request from client to server, without parameters: a `ResolvedConfiguration` for each workspace folder. */
export const configurationRequest = 'sourceAware/configuration';

/** What holds in a workspace folder, and why. */
export interface ResolvedConfiguration {
  /** Absolute path, like all paths in it. */
  readonly folder: string;
  readonly trusted: boolean;
  readonly projectFile?: string;
  readonly settings: readonly {
    readonly name: string;
    readonly value: unknown;
    /** Who says so: nobody, the client's settings, or the project file. */
    readonly origin: 'default' | 'editor' | 'project';
  }[];
  /** What else the project file says, entry by entry. */
  readonly rules: Readonly<Record<string, unknown>>;
  /** Where the sources are looked for. */
  readonly roots: readonly string[];
  readonly sources: number;
  /** Entries that are wrong, folders that cannot be read. */
  readonly problems: readonly string[];
}

/**
 * Request from client to server, at the user's explicit command only: `AddSourcesParams`; an `AddedSource` for each that
 * was dealt with, in order. Can be cancelled; then what was not begun is missing from the answer.
 */
export const addSourcesRequest = 'sourceAware/addSources';

export interface AddSourcesParams {
  /** Address of the folder that takes them: one of the `roots` of a corpus. */
  readonly into: string;
  /** `file:` addresses and web addresses. Only these are fetched. */
  readonly inputs: readonly string[];
}

export interface AddedSource {
  readonly input: string;
  /** `duplicate`: it is a source already. */
  readonly outcome: 'added' | 'duplicate' | 'failed';
  /** Of the source in the corpus. */
  readonly uri?: string;
  /** Its citation key. */
  readonly key?: string;
  /** Why it was not added. */
  readonly reason?: string;
}
