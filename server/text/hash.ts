/**
 * A short stable name for a text: two 32-bit FNV-1a hashes (one over the text, one over it backwards) in base 36. For
 * ids and cache keys, not for security.
 */
export function hash(text: string): string {
  let forward = 0x811c9dc5;
  let backward = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    forward = Math.imul(forward ^ text.charCodeAt(i), 0x01000193);
    backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - i), 0x01000193);
  }
  return (forward >>> 0).toString(36).padStart(7, '0') + (backward >>> 0).toString(36).padStart(7, '0');
}
