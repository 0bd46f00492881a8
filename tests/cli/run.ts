import { spawn } from 'node:child_process';
import { bundleProgram } from '../bundle';
import { makeFolder } from '../fixture';

const bundled = bundleProgram('server/cli/main.ts');

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line in a folder. */
export async function run(
  folder: string,
  words: readonly string[],
  input = '',
  environment: Record<string, string> = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [await bundled, ...words], {
    cwd: folder,
    env: { ...process.env, XDG_CACHE_HOME: makeFolder(), ...environment },
  });
  let [out, error] = ['', ''];
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    error += data.toString();
  });
  child.stdin.on('error', () => undefined).end(input);
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, out, error };
}

/** The same, its output read as JSON. */
export async function runJson<Shape>(folder: string, words: readonly string[]): Promise<Shape> {
  return JSON.parse((await run(folder, [...words, '--format', 'json'])).out) as Shape;
}
