import { add } from './add';
import { bibliography } from './bibliography';
import { check } from './check';
import { claims } from './claims';
import { compare } from './compare';
import { conflicts } from './conflicts';
import { entities } from './entities';
import { evidence } from './evidence';
import { printNote } from './print';
import { report } from './report';
import { sources } from './sources';
import { help, type Invocation, parseInvocation, UsageError, type Verb } from './usage';
import { version } from './version';

/** Prints its result and gives the exit status. */
type Run = (invocation: Invocation) => Promise<number>;

const runs: Record<Verb, Run> = {
  check,
  conflicts,
  entities,
  evidence,
  compare,
  sources,
  report,
  bibliography,
  claims,
  add,
};

async function main(): Promise<number> {
  const invocation = parseInvocation(process.argv.slice(2));
  if (invocation === 'help' || invocation === 'version') {
    process.stdout.write(`${invocation === 'help' ? help : version}\n`);
    return 0;
  }
  return runs[invocation.verb](invocation);
}

// A reader that has seen enough (`| head`) closes the pipe: no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    const debug = process.env['SOURCE_AWARE_DEBUG'] && error instanceof Error && !(error instanceof UsageError);
    if (debug) process.stderr.write(`${error.stack}\n`);
    else printNote(message);
    process.exitCode = 2;
  },
);
