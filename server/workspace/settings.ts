import { findingCodes, type Severity, type SeverityChoice } from '../model/finding';
import type { Reason } from '../model/reason';
import { isLanguage, type Language, languages } from '../text/language';

/** What a person can set, in the editor, on the command line or in the project file. */
export interface Settings {
  readonly corpus: readonly string[];
  readonly exclude: readonly string[];
  readonly run: 'onType' | 'onSave' | 'manual';
  readonly debounceMs: number;
  readonly severity: SeverityChoice;
  readonly languages: readonly Language[];
  /** Above each paragraph, how many sources speak of it. */
  readonly codeLens: boolean;
  /** Style of bibliographies: the name of one of ours, or a .csl file relative to the workspace folder. */
  readonly citationStyle: string;
  /** Bytes; larger files are left out, with a word. */
  readonly maxFileSize: number;
}

export const defaultSettings: Settings = {
  corpus: ['corpus'],
  exclude: ['**/node_modules/**', '**/.*/**'],
  run: 'onType',
  debounceMs: 150,
  severity: {},
  languages,
  codeLens: true,
  citationStyle: 'author-date',
  maxFileSize: 20 * 1024 * 1024,
};

const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];

/** What is wrong with the setting that it names. */
export type SettingMistake = Extract<Reason, { readonly entry: string }>;

type Without<Mistake> = Mistake extends unknown ? Omit<Mistake, 'entry'> : never;
type Wanted = Without<Extract<SettingMistake, { readonly says: `mustBe${string}` }>>;

/**
 * Settings from what a client or a file gives. What is missing or of the wrong form keeps its default, and each wrong
 * entry is named in `mistakes`; one bad entry disables only itself.
 */
export function parseSettings(
  value: unknown,
  base: Settings = defaultSettings,
): { settings: Settings; mistakes: SettingMistake[] } {
  const given: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  const mistakes: SettingMistake[] = [];
  const pick = <Value>(
    name: keyof Settings,
    parse: (raw: unknown) => Value | undefined,
    wanted: Wanted,
    fallback: Value,
  ): Value => {
    const raw = given[name];
    if (raw === undefined || raw === null) return fallback;
    const parsed = parse(raw);
    if (parsed === undefined) mistakes.push({ ...wanted, entry: name });
    return parsed ?? fallback;
  };
  const settings: Settings = {
    corpus: pick('corpus', parseTexts, { says: 'mustBeFolders' }, base.corpus),
    exclude: pick('exclude', parseTexts, { says: 'mustBePatterns' }, base.exclude),
    run: pick(
      'run',
      (raw) => (raw === 'onType' || raw === 'onSave' || raw === 'manual' ? raw : undefined),
      { says: 'mustBeRun' },
      base.run,
    ),
    debounceMs: pick(
      'debounceMs',
      (raw) => parseNumber(raw, 0, 10_000),
      { says: 'mustBeNumber', lowest: '0', highest: '10000' },
      base.debounceMs,
    ),
    severity: { ...base.severity, ...parseSeverity(given['severity'], mistakes) },
    languages: pick(
      'languages',
      parseLanguages,
      { says: 'mustBeLanguages', known: languages.join(', ') },
      base.languages,
    ),
    codeLens: pick(
      'codeLens',
      (raw) => (typeof raw === 'boolean' ? raw : undefined),
      { says: 'mustBeTruth' },
      base.codeLens,
    ),
    citationStyle: pick(
      'citationStyle',
      (raw) => (typeof raw === 'string' && raw.trim() !== '' ? raw.trim() : undefined),
      { says: 'mustBeStyle' },
      base.citationStyle,
    ),
    maxFileSize: pick(
      'maxFileSize',
      (raw) => parseNumber(raw, 1024, 1024 ** 3),
      { says: 'mustBeBytes', lowest: '1024', highest: '1073741824' },
      base.maxFileSize,
    ),
  };
  return { settings, mistakes };
}

function parseTexts(raw: unknown): readonly string[] | undefined {
  const list: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  const texts = list.filter((one): one is string => typeof one === 'string' && one !== '');
  return texts.length === list.length ? texts : undefined;
}

function parseNumber(raw: unknown, lowest: number, highest: number): number | undefined {
  return typeof raw === 'number' && raw >= lowest && raw <= highest ? raw : undefined;
}

function parseLanguages(raw: unknown): readonly Language[] | undefined {
  const texts = parseTexts(raw);
  const known = texts?.filter(isLanguage);
  return known?.length === texts?.length ? known : undefined;
}

function parseSeverity(raw: unknown, mistakes: SettingMistake[]): SeverityChoice {
  if (raw === undefined || raw === null) return {};
  if (typeof raw !== 'object') {
    mistakes.push({ says: 'mustMapCodes', entry: 'severity' });
    return {};
  }
  const choice: Record<string, Severity | 'off'> = {};
  for (const [code, value] of Object.entries(raw)) {
    const severity = severities.find((one) => one === value);
    if (!(code in findingCodes)) mistakes.push({ says: 'unknownCode', entry: 'severity', code });
    else if (severity === undefined)
      mistakes.push({ says: 'mustBeOneOf', entry: `severity.${code}`, known: severities.join(', ') });
    else choice[code] = severity;
  }
  return choice;
}
