import { findingCodes, type Severity, type SeverityChoice } from '../model/finding';
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

/**
 * Settings from what a client or a file gives. What is missing or of the wrong form keeps its default, and each wrong
 * entry is named in `mistakes`; one bad entry disables only itself.
 */
export function parseSettings(
  value: unknown,
  base: Settings = defaultSettings,
): { settings: Settings; mistakes: string[] } {
  const given: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  const mistakes: string[] = [];
  const pick = <Value>(
    name: keyof Settings,
    parse: (raw: unknown) => Value | undefined,
    wanted: string,
    fallback: Value,
  ): Value => {
    const raw = given[name];
    if (raw === undefined || raw === null) return fallback;
    const parsed = parse(raw);
    if (parsed === undefined) mistakes.push(`'${name}' must be ${wanted}`);
    return parsed ?? fallback;
  };
  const settings: Settings = {
    corpus: pick('corpus', parseTexts, 'a list of folders or files', base.corpus),
    exclude: pick('exclude', parseTexts, 'a list of patterns', base.exclude),
    run: pick(
      'run',
      (raw) => (raw === 'onType' || raw === 'onSave' || raw === 'manual' ? raw : undefined),
      "'onType', 'onSave' or 'manual'",
      base.run,
    ),
    debounceMs: pick('debounceMs', (raw) => parseNumber(raw, 0, 10_000), 'a number from 0 to 10000', base.debounceMs),
    severity: { ...base.severity, ...parseSeverity(given['severity'], mistakes) },
    languages: pick('languages', parseLanguages, `a list of ${languages.join(', ')}`, base.languages),
    codeLens: pick('codeLens', (raw) => (typeof raw === 'boolean' ? raw : undefined), 'true or false', base.codeLens),
    citationStyle: pick(
      'citationStyle',
      (raw) => (typeof raw === 'string' && raw.trim() !== '' ? raw.trim() : undefined),
      'the name of a style or a .csl file',
      base.citationStyle,
    ),
    maxFileSize: pick(
      'maxFileSize',
      (raw) => parseNumber(raw, 1024, 1024 ** 3),
      'a number of bytes from 1024 to 1073741824',
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

function parseSeverity(raw: unknown, mistakes: string[]): SeverityChoice {
  if (raw === undefined || raw === null) return {};
  if (typeof raw !== 'object') {
    mistakes.push("'severity' must map codes to severities");
    return {};
  }
  const choice: Record<string, Severity | 'off'> = {};
  for (const [code, value] of Object.entries(raw)) {
    const severity = severities.find((one) => one === value);
    if (!(code in findingCodes)) mistakes.push(`'severity': unknown code '${code}'`);
    else if (severity === undefined) mistakes.push(`'severity.${code}' must be one of ${severities.join(', ')}`);
    else choice[code] = severity;
  }
  return choice;
}
