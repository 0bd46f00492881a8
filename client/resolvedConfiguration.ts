import type { ResolvedConfiguration } from '../server/protocol';

/** Words that stand around the values, in the language of the interface. */
export interface ConfigurationWords {
  readonly origins: Readonly<Record<ResolvedConfiguration['settings'][number]['origin'], string>>;
  readonly untrusted: string;
  readonly none: string;
}

/** What holds in each workspace folder, as JSON with comments that say where it comes from. */
export function describeConfiguration(all: readonly ResolvedConfiguration[], words: ConfigurationWords): string {
  if (!all.length) return `// ${words.none}\n`;
  return `{\n${all.map((one) => describeFolder(one, words)).join(',\n')}\n}\n`;
}

function describeFolder(
  { folder, trusted, projectFile, settings, rules, roots, sources, problems }: ResolvedConfiguration,
  { origins, untrusted }: ConfigurationWords,
): string {
  const given = settings.map(({ name, value, origin }) => entry(name, value, origins[origin]));
  const said = Object.entries(rules)
    .filter(([, value]) => !isEmpty(value))
    .map(([name, value]) => entry(name, value, origins.project));
  const found = [
    ...(projectFile === undefined ? [] : [entry('projectFile', projectFile)]),
    entry('lookedForIn', roots),
    entry('sources', sources),
    ...(problems.length ? [entry('problems', problems)] : []),
  ];
  const lines = [...given, ...said, ...found].map(({ json, note }, at, entries) => {
    const comma = at < entries.length - 1 ? ',' : '';
    return `    ${json}${comma}${note === undefined ? '' : ` // ${note}`}`;
  });
  const warning = trusted ? [] : [`    // ${untrusted}`];
  return [`  ${JSON.stringify(folder)}: {`, ...warning, ...lines, '  }'].join('\n');
}

interface Entry {
  readonly json: string;
  readonly note?: string;
}

function entry(name: string, value: unknown, note?: string): Entry {
  const json = `${JSON.stringify(name)}: ${JSON.stringify(value, null, 1)?.replace(/\n\s*/gu, ' ') ?? 'null'}`;
  return note === undefined ? { json } : { json, note };
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (Array.isArray(value) ? !value.length : typeof value === 'object' && !Object.keys(value).length)
  );
}
