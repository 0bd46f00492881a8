// Saying what is done while it is done. Only Node's own modules: this runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';

/** A step that went wrong for a reason the reader can act on; shown without a stack. */
export class StepError extends Error {}

/** Runs `work`, printing the title before it and the time it took after it. */
export async function step(title, work) {
  console.log(`\n▸ ${title}`);
  const start = Date.now();
  const result = await work();
  console.log(`  done in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

/** Runs a command to its end with its output shown; rejects with a StepError if it fails. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...onWindows(command), ...options });
    child.on('error', (error) => reject(new StepError(`${command} could not be started: ${error.message}`)));
    child.on('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new StepError(`${[command, ...args].join(' ')} ended with ${signal ?? code}`)),
    );
  });
}

/** Output of a command, or undefined if it cannot be run or fails. */
export function outputOf(command, args) {
  const result = spawnSync(command, args, { encoding: 'utf8', ...onWindows(command) });
  return result.status === 0 ? result.stdout.trim() : undefined;
}

/** Runs a script's main function; a StepError becomes one clear line and exit status 1. */
export async function runScript(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    console.error(`\n✗ ${error.message}`);
    process.exit(1);
  }
}

/** On Windows `npm` and `code` are .cmd files, which only a shell can start. */
function onWindows(command) {
  return { shell: process.platform === 'win32' && !command.endsWith('.exe') };
}
