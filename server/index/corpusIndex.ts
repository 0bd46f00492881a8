import type { Statement, Weights } from '../compare/statement';
import { type Bibliography, noBibliography } from '../model/bibliographicRecord';
import type { Evidence } from '../model/conflict';
import type { CorpusRules } from '../model/corpusRules';
import type { Sentence, SourceFacts } from '../model/source';
import { type DetectedLanguage, isLanguage, type Language } from '../text/language';
import { overlaps, type Span } from '../text/span';
import { Accounts } from './accounts';
import { completeAnswer } from './answers';
import { CandidateIndex } from './candidates';
import { citedWords } from './citedWords';
import { type FoundConflict, groupConflicts } from './conflictGroups';
import { CoverageTable } from './coverage';
import { middleOfNews, publishedOf, withTimesFrom } from './datelines';
import { groupVoices } from './duplicates';
import { type Entity, EntityTable } from './entityTable';
import { evidenceOf, passageAt } from './evidence';
import { markRevisions } from './figureRevisions';
import { type KeptConflict, reviveConflicts } from './keptConflicts';
import { KeyTable } from './keyTable';
import { OfficeHolders } from './officeHolders';
import { PackedContext } from './packedContext';
import { PassageSearch, type SearchedSentence } from './passageSearch';
import { QuotedPassages } from './quotedPassages';
import { buildStatement, unknownKey } from './statements';
import { finish, type Steps, visitInSteps } from './steps';
import { SurroundingsFinder } from './surroundings';
import { Trust } from './trust';
import { weighKeys } from './weights';

/** A statement of a source, with the way back to it. */
export interface SourceStatement extends Statement {
  readonly source: string;
  /** Index among the sentences of the source. */
  readonly sentence: number;
  /** Index among the statements of the corpus. */
  readonly place: number;
  readonly context: PackedContext;
}

/** What follows from all sources together. Rebuilt as a whole when a source changes, on first demand. */
interface Derived {
  readonly statements: readonly SourceStatement[];
  /** By source path, line break and index of the sentence. */
  readonly bySentence: ReadonlyMap<string, SourceStatement>;
  readonly weights: Weights;
  readonly candidates: CandidateIndex;
  readonly coverage: CoverageTable;
  /** What is in none of the languages that are read. */
  readonly unread: PassageSearch;
  readonly officeHolders: OfficeHolders<SourceStatement>;
  readonly accounts: Accounts<SourceStatement>;
  readonly quotedPassages: QuotedPassages;
  conflicts?: readonly FoundConflict[];
  voices?: ReadonlyMap<string, string>;
}

/** The state of a corpus: the only one there is. Everything else is a pure function of it. */
export class CorpusIndex {
  readonly #sources = new Map<string, SourceFacts>();
  readonly #entities = new EntityTable();
  #trust = new Trust();
  #bibliography = noBibliography;
  #derived: Derived | undefined;
  /** What is left to do for it. */
  #steps: Steps<Derived> | undefined;
  #revision = 0;

  /** Goes up with every change: results computed under another revision are stale. */
  get revision(): number {
    return this.#revision;
  }

  replaceSource(path: string, facts: SourceFacts): void {
    this.#sources.set(path, facts);
    this.#entities.replaceSource(path, facts.sentences, facts.metadata);
    this.#changed();
  }

  removeSource(path: string): void {
    if (!this.#sources.delete(path)) return;
    this.#entities.removeSource(path);
    this.#changed();
  }

  /** What the project says on the corpus, in place of what it said before. */
  applyRules(rules: CorpusRules): void {
    this.#entities.applyRules(rules);
    this.#trust = new Trust(rules.trusted);
    this.#changed();
  }

  /** What the bibliographies beside the sources say, in place of what they said before. No statement depends on it. */
  replaceBibliography(bibliography: Bibliography): void {
    this.#bibliography = bibliography;
    this.#revision += 1;
  }

  get bibliography(): Bibliography {
    return this.#bibliography;
  }

  /** Which sources come first where several say the same. */
  get trust(): Trust {
    return this.#trust;
  }

  /** Paths of the sources, sorted. */
  get paths(): readonly string[] {
    return [...this.#sources.keys()].sort();
  }

  factsOf(path: string): SourceFacts | undefined {
    return this.#sources.get(path);
  }

  get entities(): EntityTable {
    return this.#entities;
  }

  get statements(): readonly SourceStatement[] {
    return this.#derive().statements;
  }

  get weights(): Weights {
    return this.#derive().weights;
  }

  /** Every point on which the sources conflict, most certain first. */
  conflicts(): readonly FoundConflict[] {
    return finish(this.findConflicts());
  }

  /**
   * The same in small steps, for callers that must not block. Steps left unfinished are begun anew. Conflicts that were
   * `kept` of a corpus in the same state save the comparing.
   */
  *findConflicts(kept?: readonly KeptConflict[]): Steps<readonly FoundConflict[]> {
    yield* this.workOut();
    const derived = this.#derive();
    if (derived.conflicts) return derived.conflicts;
    const compared = { ...derived, trust: this.#trust };
    const evidenceFor = (statement: SourceStatement): Evidence => this.evidenceFor(statement);
    const revived = kept && (yield* reviveConflicts(kept, compared, evidenceFor));
    derived.conflicts = revived ?? (yield* groupConflicts(compared, evidenceFor));
    return derived.conflicts;
  }

  /**
   * Works out in small steps what follows from all sources together. Whoever asks for it meanwhile has the rest done at
   * once; where a source changes meanwhile, it is begun anew.
   */
  *workOut(): Steps<void> {
    while (!this.#derived) {
      this.#steps ??= this.#deriveInSteps();
      const { done, value } = this.#steps.next();
      if (done) this.#keep(value);
      else yield;
    }
  }

  /** Whether what follows from all sources together is known: after a change it is worked out when first asked for. */
  get isWorkedOut(): boolean {
    return this.#derived !== undefined;
  }

  /** The conflicts as far as they were looked for already; undefined while that is still to be done. */
  get knownConflicts(): readonly FoundConflict[] | undefined {
    return this.#derived?.conflicts;
  }

  /** The independent voice that a source speaks with: its own path, or that of the source it copies or translates. */
  voiceOf(path: string): string {
    const derived = this.#derive();
    derived.voices ??= groupVoices(derived.statements);
    return derived.voices.get(path) ?? path;
  }

  /** Works out in small steps what completion would else work out at the first letter that is typed. */
  *prepareForTyping(): Generator<void> {
    this.#entities.prepareSearch();
    yield;
    for (const path of this.paths.slice(0, 1)) this.voiceOf(path);
    yield* this.quotedPassages.prepare();
  }

  /** The statements that mention an entity, in the order of sources and text. */
  statementsOf({ mentions }: Entity): SourceStatement[] {
    const { bySentence } = this.#derive();
    return [...new Set(mentions.flatMap(({ source, sentence }) => bySentence.get(`${source}\n${sentence}`) ?? []))];
  }

  /** The statements that a stretch of a source's text takes part in. */
  statementsIn(source: string, span: Span): SourceStatement[] {
    const { bySentence } = this.#derive();
    return (this.#sources.get(source)?.sentences ?? []).flatMap((sentence, at) =>
      overlaps(sentence, span) ? (bySentence.get(`${source}\n${at}`) ?? []) : [],
    );
  }

  /** Where quotations come from. */
  get quotedPassages(): QuotedPassages {
    return this.#derive().quotedPassages;
  }

  /** The statements of sources that share most with a sentence, best first. */
  findCandidates(statement: Statement, limit: number): SourceStatement[] {
    const { candidates, statements } = this.#derive();
    return candidates.find(statement, limit).flatMap((index) => statements[index] ?? []);
  }

  /** How much of a sentence the statements of sources say. */
  get coverage(): CoverageTable {
    return this.#derive().coverage;
  }

  /** Who held which exclusive office when, as far as the sources say. */
  get officeHolders(): OfficeHolders<SourceStatement> {
    return this.#derive().officeHolders;
  }

  /** What the sources say on why something broke, burnt or failed. */
  get accounts(): Accounts<SourceStatement> {
    return this.#derive().accounts;
  }

  /** Passages in languages that are not read, by the words, names and figures that they share with a text; best first. */
  searchUnread(text: string, language: DetectedLanguage, limit: number): Evidence[] {
    return this.#derive()
      .unread.find(text, language, limit)
      .flatMap((sentence) => {
        const facts = this.#sources.get(sentence.source);
        return facts ? [passageAt({ ...sentence, language: 'und' }, facts)] : [];
      });
  }

  /** The statement as a passage to show. */
  evidenceFor(statement: SourceStatement, score?: number): Evidence {
    const facts = this.#sources.get(statement.source);
    if (!facts) throw new Error(`evidence asked of a source that was removed: ${statement.source}`);
    return evidenceOf(statement, facts, score);
  }

  /** A stretch of a source's text as a passage to show: the whole of the sentences it takes part in. */
  passageIn(source: string, span: Span): { readonly evidence: Evidence; readonly focus: Span } {
    const facts = this.#sources.get(source);
    if (!facts) throw new Error(`passage asked of a source that was removed: ${source}`);
    const sentences = facts.sentences.filter((sentence) => overlaps(sentence, span));
    const start = Math.min(span.start, ...sentences.map((one) => one.start));
    const end = Math.max(span.end, ...sentences.map((one) => one.end));
    const language = sentences[0]?.language ?? facts.passages.find((one) => overlaps(one, span))?.language ?? 'und';
    const [speaker] = this.statementsIn(source, span).flatMap((one) => evidenceOf(one, facts).attribution ?? []);
    return {
      evidence: {
        ...passageAt({ source, start, end, language }, facts),
        ...(speaker === undefined ? {} : { attribution: speaker }),
      },
      focus: { start: span.start - start, end: span.end - start },
    };
  }

  #changed(): void {
    this.#revision += 1;
    this.#derived = undefined;
    this.#steps = undefined;
  }

  #derive(): Derived {
    return this.#derived ?? this.#keep(finish(this.#steps ?? this.#deriveInSteps()));
  }

  #keep(derived: Derived): Derived {
    this.#derived = derived;
    this.#steps = undefined;
    return derived;
  }

  *#deriveInSteps(): Steps<Derived> {
    yield* this.#entities.workOut();
    const { paths } = this;
    const table = new KeyTable();
    const middle = middleOfNews([...this.#sources.values()].map(({ metadata }) => metadata));
    const statements: SourceStatement[] = [];
    const bySentence = new Map<string, SourceStatement>();
    yield* visitInSteps(paths, 1, (path) => {
      for (const found of this.#statementsOf(path, table, middle)) {
        const statement: SourceStatement = { ...found, place: statements.length };
        statements.push(statement);
        bySentence.set(`${path}\n${statement.sentence}`, statement);
      }
    });
    const weights = yield* weighKeys(statements);
    const candidates = yield* CandidateIndex.made(statements, weights);
    const coverage = yield* CoverageTable.made(statements, weights, table);
    const unread = new PassageSearch(paths.flatMap((path) => this.#unreadOf(path)));
    yield;
    const officeHolders = new OfficeHolders(statements);
    yield;
    const accounts = yield* Accounts.among(statements);
    const quotedPassages = new QuotedPassages(
      paths.flatMap((path) => {
        const facts = this.#sources.get(path);
        return facts ? [[path, facts] as const] : [];
      }),
    );
    return { statements, weights, bySentence, candidates, coverage, unread, officeHolders, accounts, quotedPassages };
  }

  #unreadOf(path: string): SearchedSentence[] {
    const { text, sentences } = this.#sources.get(path) ?? { text: '', sentences: [] };
    return sentences.flatMap(({ start, end, language }) =>
      isLanguage(language) ? [] : [{ source: path, text, start, end }],
    );
  }

  #statementsOf(path: string, table: KeyTable, middle: number | undefined): readonly Omit<SourceStatement, 'place'>[] {
    const facts = this.#sources.get(path);
    if (!facts) return [];
    const keyOf = (sentence: number, mention: number): string | undefined =>
      this.#entities.entityOf(path, sentence, mention)?.id;
    const published = publishedOf(facts.metadata, middle);
    const surroundings = new SurroundingsFinder(facts, keyOf, published);
    const sentences =
      facts.metadata.published === published
        ? facts.sentences
        : facts.sentences.map((sentence) => withTimesFrom(sentence, facts.text, published));
    const build = (
      sentence: Sentence,
      index: number,
      language: Language,
      around: ReturnType<SurroundingsFinder['of']>,
    ): Statement =>
      buildStatement(sentence, language, {
        ...around,
        keyOf: (mention, m) => keyOf(index, m) ?? unknownKey(mention),
        findName: (name) => this.#entities.findExactly(name),
      });
    const built = new Map<number, Statement>();
    const statements = sentences.flatMap((sentence, index): Omit<SourceStatement, 'place'>[] => {
      if (!isLanguage(sentence.language)) return [];
      const around = surroundings.of(index);
      const own = build(sentence, index, sentence.language, around);
      built.set(index, own);
      const { question, verdict } = surroundings.askedBefore(index) ?? {};
      const asked = question === undefined ? undefined : built.get(question);
      const statement = asked ? completeAnswer(own, asked, built.get(verdict ?? index)) : own;
      const cited = citedWords(sentence, sentences, (other, language) =>
        build(sentences[other] ?? sentence, other, language, around),
      );
      return [
        {
          ...statement,
          ...(cited.length ? { cited } : {}),
          context: new PackedContext(around.context, table),
          source: path,
          sentence: index,
        },
      ];
    });
    return markRevisions(statements);
  }
}
