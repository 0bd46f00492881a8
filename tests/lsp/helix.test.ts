// A real Helix with the settings of docs/editors.md, in a terminal of its own. HELIX names the program where it is not
// `hx`.
import { match, ok } from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { bundleProgram } from '../bundle';
import { makeFolder, putFile, readFixture } from '../fixture';
import { hasProgram, settingsFromPage } from './editorPage';
import { harbourWith } from './session';
import { until } from './testClient';

const helix = process.env['HELIX'] ?? 'hx';
const text = 'The Halvern harbour was reopened on 12 May 2021. Petra Lindqvist was there.\n';

test('Helix with the settings of the page', { timeout: 120_000 }, async (context) => {
  if (!hasProgram(helix, [25, 1])) return context.skip('no Helix 25.01 or newer');
  // util-linux; it gives Helix the terminal that it insists on.
  if (spawnSync('script', ['--version']).error) return context.skip('no script(1)');
  const server = await bundleProgram('server/main.ts');
  const { files } = readFixture(harbourWith(text));
  const folder = makeFolder(files);
  const home = makeFolder();
  const brief = putFile(folder, 'brief.md', text);
  putFile(folder, '.git/HEAD', 'ref: refs/heads/main\n');
  // Only our server: no other is installed here.
  const settings = settingsFromPage('toml', server).replace('"source-aware", "marksman"', '"source-aware"');
  putFile(home, 'helix/languages.toml', settings);
  const log = join(home, 'helix.log');
  const terminal = spawn(
    'script',
    ['-qefc', `stty cols 120 rows 40; ${helix} -vvv --log ${log} ${brief}`, '/dev/null'],
    {
      stdio: ['pipe', 'ignore', 'ignore'],
      cwd: folder,
      env: { ...process.env, TERM: 'xterm-256color', HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
    },
  );
  context.after(() => terminal.kill('SIGKILL'));
  const logged = (): string => (existsSync(log) ? readFileSync(log, 'utf8') : '');
  const type = async (keys: string): Promise<void> => {
    terminal.stdin.write(keys);
    await wait(700);
  };
  await until(() => /<- \{.*conflicting-sources/u.test(logged()), 'Helix hears of the conflict');
  // To the disputed date; the first quick fix; then save and leave.
  await type('/12 May\r');
  await type(' a');
  await until(() => /-> \{.*textDocument\/codeAction/u.test(logged()), 'Helix asks for quick fixes');
  await wait(1_000);
  await type('\r');
  await type(':wq\r');
  await until(() => terminal.exitCode !== null, 'Helix ends');
  match(readFileSync(brief, 'utf8'), /12 May 2021, according to Halvern Courier\. Petra/u);
  ok(!/ERROR/u.test(logged().replace(/.*tree-sitter.*|.*grammar.*|.*highlight.*/gu, '')), logged().slice(-2_000));
});
