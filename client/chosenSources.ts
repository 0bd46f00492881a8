/** Kinds of files that are read as sources. */
const suffix = /\.(?:txt|md|markdown|html|htm|xhtml|docx|pdf|epub|srt|vtt|csv|tsv|eml)$/iu;

/** The part of an address that names a file. */
interface Address {
  readonly path: string;
}

/** Chosen files, parted into those that can be read as sources and others. */
export function sortSources<File extends Address>(
  files: readonly File[],
): { readonly readable: File[]; readonly others: File[] } {
  return {
    readable: files.filter((file) => suffix.test(file.path)),
    others: files.filter((file) => !suffix.test(file.path)),
  };
}

/** The web addresses in what somebody typed or pasted; undefined where there are none, or something else among them. */
export function addressesIn(text: string): string[] | undefined {
  const parts = text.split(/[\s,]+/u).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => /^https?:\/\/[^\s/]+/iu.test(part)) ? parts : undefined;
}

/** The name of a file without its folders. */
export function baseName({ path }: Address): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
