import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where what can be worked out again is kept. */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  return join(XDG_CACHE_HOME ?? LOCALAPPDATA ?? join(homedir(), '.cache'), 'source-aware-writing');
}
