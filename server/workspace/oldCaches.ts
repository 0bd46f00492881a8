import { lstat, opendir, readdir, rename, rmdir, unlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './cacheFolder';
import { conflictsFolder } from './conflictsCache';
import { factsFolder } from './factsCache';

/** Milliseconds that a folder of another version may lie unused: there may be two versions on one machine. */
const patience = 30 * 24 * 60 * 60 * 1000;
/** Files that are removed in one go; what is left goes the next time. */
const mostFiles = 5_000;

const present: ReadonlySet<string> = new Set([factsFolder, conflictsFolder]);
/** What this program makes in the cache folder, and nothing that anybody else puts there. */
const ofVersion = /^(?:facts|conflicts)-[0-9a-z]{1,40}$/u;
/** Stands before the name of a folder that is being removed: its age no longer counts, as removing changes it. */
const leaving = 'removed-';

/**
 * Removes what other versions of the program kept and did not use for 30 days, and marks what this one keeps as used now.
 * Only files that lie directly in folders with the names of ours are removed; links are not followed. Never rejects.
 *
 * `now`: milliseconds since 1970.
 */
export async function removeOldCaches(folder = cacheFolder(), now = Date.now()): Promise<void> {
  try {
    for (const name of present) await utimes(join(folder, name), now / 1000, now / 1000).catch(() => undefined);
    let left = mostFiles;
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      // A link to a folder is a link here.
      if (!entry.isDirectory() || left <= 0) continue;
      const leavingFolder = await takeAway(folder, entry.name, now);
      if (leavingFolder !== undefined) left -= await empty(leavingFolder, left);
    }
  } catch {
    // There is no cache yet, or it is not ours to tidy.
  }
}

/** The folder under the name of what is being removed; undefined where it is to stay. */
async function takeAway(folder: string, name: string, now: number): Promise<string | undefined> {
  if (name.startsWith(leaving)) return ofVersion.test(name.slice(leaving.length)) ? join(folder, name) : undefined;
  if (!ofVersion.test(name) || present.has(name)) return undefined;
  const { mtimeMs } = await lstat(join(folder, name));
  if (now - mtimeMs < patience) return undefined;
  const target = join(folder, leaving + name);
  try {
    // Whoever still runs that version makes a new folder.
    await rename(join(folder, name), target);
    return target;
  } catch {
    return undefined;
  }
}

/** Removes up to `most` files, and the folder when it is empty. Gives how many it removed. */
async function empty(folder: string, most: number): Promise<number> {
  let removed = 0;
  for await (const entry of await opendir(folder)) {
    if (removed >= most) return removed;
    if (entry.isDirectory()) continue;
    await unlink(join(folder, entry.name)).catch(() => undefined);
    removed += 1;
  }
  await rmdir(folder).catch(() => undefined);
  return removed;
}
