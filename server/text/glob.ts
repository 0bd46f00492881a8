/**
 * The paths that a pattern means: `*` within a name, `**` across folders, `?` one character. A pattern of a folder covers
 * what is in it. Paths have `/` between their parts.
 */
export function globPattern(glob: string): RegExp {
  const source = glob.replace(/\*\*\/?|\*|\?|[.+^${}()|[\]\\]/gu, (sign) => {
    if (sign === '**/') return '(?:.*/)?';
    if (sign === '**') return '.*';
    if (sign === '*') return '[^/]*';
    return sign === '?' ? '[^/]' : `\\${sign}`;
  });
  return new RegExp(`^(?:${source})(?:/.*)?$`, 'u');
}
