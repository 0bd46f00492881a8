import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.env['REPOSITORY'] ?? '.';

/** Where the page says that the server lies. */
const placeholder = '/path/to/source-aware-writing/dist/server.js';

/** The settings in one language that docs/editors.md gives, with the server at its real place. */
export function settingsFromPage(language: 'lua' | 'toml', server: string): string {
  const page = readFileSync(join(root, 'docs/editors.md'), 'utf8');
  const blocks = [...page.matchAll(/^```(?<language>\w+)\n(?<text>[\s\S]*?)^```$/gmu)];
  const own = blocks.flatMap(({ groups }) => (groups?.['language'] === language ? [groups['text'] ?? ''] : []));
  const text = own.join('\n');
  if (!text.includes(placeholder)) throw new Error(`docs/editors.md has no ${language} that starts the server`);
  return text.replaceAll(placeholder, server);
}

/** Whether a program is there in at least a version, by the first number of two parts that it prints. */
export function hasProgram(program: string, least: readonly [major: number, minor: number]): boolean {
  const { stdout, error } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const [, major, minor] = (error ? null : /(\d+)\.(\d+)/u.exec(stdout)) ?? [];
  if (major === undefined || minor === undefined) return false;
  return Number(major) > least[0] || (Number(major) === least[0] && Number(minor) >= least[1]);
}
