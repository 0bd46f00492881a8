// What docs/ci.md tells people to run does what it says.
import { equal, match, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { bundleProgram } from '../bundle';
import { makeFolder, putFile } from '../fixture';

const page = readFileSync(join(process.env['REPOSITORY'] ?? '.', 'docs', 'ci.md'), 'utf8');
const blocks = (language: string): string[] =>
  [...page.matchAll(/^```(?<language>\w+)\n(?<text>[\s\S]*?)^```$/gmu)].flatMap(({ groups }) =>
    groups?.['language'] === language ? [groups['text'] ?? ''] : [],
  );

interface Step {
  readonly name?: string;
  readonly run?: string;
}
const [workflow, preCommit] = blocks('yaml').map((text) => parse(text) as Record<string, never>);
const steps = (workflow as unknown as { jobs: { check: { steps: Step[] } } }).jobs.check.steps;
const stepNamed = (name: string): string => steps.find((step) => step.name === name)?.run ?? '';

const corpus = 'The mayor Ines Kobel opened the new ferry terminal in Lindahl on 4 May 2021.\n';
const agreeing = 'Ines Kobel opened the ferry terminal in Lindahl on 4 May 2021.\n';
const conflicting = 'Ines Kobel opened the ferry terminal in Lindahl on 9 May 2021 [@nobody].\n';

/** A project with one brief, and `source-aware` on the path. */
async function project(brief: string) {
  const program = await bundleProgram('server/cli/main.ts');
  const bin = makeFolder();
  chmodSync(putFile(bin, 'source-aware', `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`), 0o755);
  const folder = makeFolder(
    new Map([
      ['corpus/wire.txt', corpus],
      ['briefs/brief.md', brief],
    ]),
  );
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env['PATH']}`,
    XDG_CACHE_HOME: makeFolder(),
    BRIEFS: 'briefs/*.md',
    GITHUB_OUTPUT: join(folder, 'output'),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
  };
  const shell = (script: string) => spawnSync('sh', ['-e', '-c', script], { cwd: folder, env, encoding: 'utf8' });
  return { folder, shell };
}

test('the workflow: SARIF whether there are findings or not, the status for the last step', async () => {
  for (const [brief, status] of [
    [agreeing, 0],
    [conflicting, 1],
  ] as const) {
    const { folder, shell } = await project(brief);
    equal(shell(stepNamed('Check the briefs')).status, 0);
    equal(readFileSync(join(folder, 'output'), 'utf8'), `status=${status}\n`);
    const sarif = JSON.parse(readFileSync(join(folder, 'source-aware.sarif'), 'utf8')) as {
      version: string;
      runs: { results: unknown[] }[];
    };
    equal(sarif.version, '2.1.0');
    equal((sarif.runs[0]?.results.length ?? 0) > 0, status === 1);
    const last = stepNamed('Fail on warnings').replace(/\$\{\{ steps\.check\.outputs\.status \}\}/u, String(status));
    equal(shell(last).status, status);
  }
});

test('the workflow: a check that went wrong fails at once', async () => {
  const { shell } = await project(agreeing);
  const { status, stderr } = shell(`BRIEFS=none.md; ${stepNamed('Check the briefs')}`);
  equal(status, 2);
  match(stderr, /none\.md/u);
});

test('the report', async () => {
  const { folder, shell } = await project(agreeing);
  equal(shell(blocks('sh').find((text) => text.includes('report')) ?? 'exit 9').status, 0);
  ok(existsSync(join(folder, 'evidence.html')));
});

test('the hook of git stops a commit that has a finding, and no other', async () => {
  const hook = blocks('sh').find((text) => text.startsWith('#!')) ?? '';
  const { folder, shell } = await project(agreeing);
  equal(shell('git init -q . && git config user.name A && git config user.email a@x.example').status, 0);
  chmodSync(putFile(folder, '.git/hooks/pre-commit', hook), 0o755);
  const first = shell('git add . && git commit -q -m one');
  equal(first.status, 0, first.stderr);
  putFile(folder, 'briefs/brief.md', conflicting);
  const second = shell('git add . && git commit -q -m two');
  equal(second.status, 1);
  match(second.stdout + second.stderr, /nobody/u);
});

test('pre-commit: the entry takes the names of files', async () => {
  const [hook] =
    (preCommit as unknown as { repos: { hooks: { entry: string; files: string }[] }[] }).repos[0]?.hooks ?? [];
  ok(new RegExp(hook?.files ?? '$^', 'u').test('briefs/brief.md'));
  const { shell } = await project(conflicting);
  equal(shell(`${hook?.entry} briefs/brief.md`).status, 1);
});
