/** Whether a program's name for an entry is a key that a writer would type behind `@`: no number, no address. */
export function isKey(id: string): boolean {
  return (
    /^[\p{L}\p{N}_]+(?:[:.#$%&\-+?<>~/][\p{L}\p{N}_]+)*$/u.test(id) &&
    /\p{L}/u.test(id) &&
    !/^https?:|^[0-9A-F-]{32,}$/iu.test(id)
  );
}
