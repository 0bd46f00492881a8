/** Why a document could not be read, or not as a whole. By name, with the values that are told beside it. */
interface ReadingReasons {
  emptyFile: Alone;
  notAText: Alone;
  unreadCharacters: { readonly count: number };
  cutText: { readonly characters: number };
  cutRecords: { readonly records: number };
  documentWithoutText: Alone;
  pageWithoutText: Alone;
  pageCutOff: Alone;
  frontMatterOpen: Alone;
  frontMatterBroken: Detail;
  frontMatterWithoutFields: Alone;
  frontMatterUnreadable: Detail;
  notAWordDocument: Alone;
  lockedWordDocument: Alone;
  notABook: Alone;
  lockedBook: Alone;
  missingChapter: Alone;
  tooManyParts: { readonly parts: string };
  lockedArchive: Alone;
  damagedArchive: Alone;
  damagedPart: Alone;
  tooLargeUnpacked: { readonly megabytes: number };
  notAPdf: Alone;
  pdfOfPictures: Alone;
  pdfReaderMissing: Alone;
  lockedPdf: Alone;
  damagedPdf: Alone;
  unreadPages: { readonly count: number };
  cutPages: { readonly pages: string };
  notAMail: Alone;
  lockedMail: Alone;
}

/** What keeps a file from being opened. */
interface FileReasons {
  noSuchFile: Alone;
  noPermission: Alone;
  linkInCircle: Alone;
  folderForFile: Alone;
  unreadableFile: Detail;
  readingTooLong: { readonly seconds: number };
  readingEnded: { readonly code: string };
  fileTooLarge: { readonly size: number; readonly limit: number };
  tooManyFiles: { readonly files: string };
}

/** What is wrong with a file about sources. */
interface CatalogueReasons {
  catalogueNotText: Alone;
  catalogueTooLarge: Alone;
  catalogueTooLong: Alone;
  catalogueUnreadable: Detail;
  catalogueWithoutFields: Alone;
  notYaml: Detail;
  entryWithoutValues: Alone;
  unreadValue: { readonly field: string };
  entryNotJson: Detail;
  entryCutOff: Alone;
  wrongVariables: { readonly fields: string; readonly entry: string };
  wrongVariablesHere: { readonly fields: string };
  bibtexKeyUnended: { readonly type: string };
  bibtexWithoutKey: { readonly type: string };
  bibtexWithoutFields: { readonly entry: string };
  bibtexBreaksOff: { readonly entry: string };
  bibtexFieldBroken: { readonly field: string; readonly entry: string };
  bibtexFieldOpen: { readonly field: string; readonly entry: string };
  bibtexTypeUnknown: { readonly key: string; readonly type: string };
  risUnended: Alone;
  risTypeUnknown: { readonly type: string };
  risWithoutFields: Alone;
  risStrayLine: Alone;
  risBeforeEntry: Alone;
  keyGivenTwice: { readonly key: string; readonly line: string };
  keyOfSource: { readonly key: string; readonly owner: string };
  keyOfOtherSource: { readonly key: string; readonly owner: string; readonly source: string };
  keyOfEntry: { readonly key: string; readonly title: string; readonly file: string };
  moreBroken: { readonly count: number };
  sidecarOfTwo: { readonly first: string; readonly second: string };
  sidecarOfNone: { readonly document: string };
}

/** What is wrong with an entry of the project file, or with a setting. */
interface ProjectReasons {
  yamlMistake: Detail;
  projectWithoutEntries: { readonly file: string };
  unknownEntry: { readonly entry: string; readonly known: string };
  unknownEntryHere: { readonly entry: string };
  unknownEntryAmong: { readonly entry: string; readonly known: string };
  mustBeList: { readonly entry: string };
  mustBeNames: { readonly entry: string };
  mustBeSources: { readonly entry: string };
  mustBeFolders: { readonly entry: string };
  mustBePatterns: { readonly entry: string };
  mustBeRun: { readonly entry: string };
  mustBeNumber: { readonly entry: string; readonly lowest: string; readonly highest: string };
  mustBeBytes: { readonly entry: string; readonly lowest: string; readonly highest: string };
  mustBeLanguages: { readonly entry: string; readonly known: string };
  mustBeTruth: { readonly entry: string };
  mustBeStyle: { readonly entry: string };
  mustBeOneOf: { readonly entry: string; readonly known: string };
  mustMapCodes: { readonly entry: string };
  unknownCode: { readonly entry: string; readonly code: string };
  aliasesForm: Alone;
  aliasNamesForm: Alone;
  aliasNamesJoined: Alone;
  acceptedForm: Alone;
  acceptedReason: Alone;
  acceptedAbout: Alone;
  acceptedStated: Alone;
  acceptedSide: Alone;
  acceptedSides: Alone;
}

/** Why a document is not added to the sources. */
interface AddingReasons {
  pageMadeByScript: Alone;
  serverSendsNothing: Alone;
  kindNotRead: Alone;
  suffixNotRead: Alone;
  sentAsOther: { readonly type: string; readonly kind: KindReason };
  namedAsOther: { readonly named: KindReason; readonly kind: KindReason };
  notAFile: Alone;
  documentTooLarge: { readonly megabytes: number };
  nameTakenOften: Alone;
  tooManyRedirects: { readonly times: number };
  fetchTooLong: { readonly seconds: number };
  notFetched: Detail;
  notAnAddress: { readonly address: string };
  schemeNotFetched: { readonly scheme: string };
  addressWithPassword: Alone;
  addressInside: { readonly address: string };
  noSuchHost: { readonly host: string };
  hostNotFound: { readonly host: string; readonly detail: string };
  serverRefuses: { readonly status: string };
  packingUnknown: { readonly packing: string };
}

/** Kinds of documents, as they are named in a sentence. */
interface KindReasons {
  kindPdf: Alone;
  kindDocx: Alone;
  kindEpub: Alone;
  kindHtml: Alone;
  kindSubtitles: Alone;
  kindMail: Alone;
  kindText: Alone;
  kindNone: Alone;
}

/** Tells all by itself. */
type Alone = Readonly<Record<never, never>>;

interface Detail {
  /** What a library or the system says, in its own words. */
  readonly detail: string;
}

type Named<Reasons> = { [Name in keyof Reasons]: { readonly says: Name } & Reasons[Name] }[keyof Reasons];

export type KindReason = Named<KindReasons>;

/**
 * Something that a user is told of a file, without words: the reading layers know no language of the interface. Each has a
 * message of its name in `server/messages/`, and `Speaker.tell` makes the text.
 */
export type Reason = Named<
  ReadingReasons & FileReasons & CatalogueReasons & ProjectReasons & AddingReasons & KindReasons
>;
