/** Set when the program is bundled: a hash of the code that extracts, compares and indexes. */
declare const ENGINE_VERSION: string | undefined;

/** Names the engine: conflicts that another one wrote to a cache are stale. */
export const engineVersion = typeof ENGINE_VERSION === 'string' ? ENGINE_VERSION : 'unbundled';
