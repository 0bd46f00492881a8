import { visibleText } from './visibleText';

/** The text with every sign that Markdown or HTML could take for markup made harmless. */
export function escapeMarkdown(text: string): string {
  return (
    visibleText(text)
      .replace(/[\\`*_{}[\]()#+!|~$@-]/gu, '\\$&')
      .replace(/&/gu, '&amp;')
      .replace(/</gu, '&lt;')
      .replace(/>/gu, '&gt;')
      // Editors make links of bare addresses, and lists of lines that begin with a number.
      .replace(/:\/\//gu, '&#58;//')
      .replace(/(www|^\s*\d{1,9})\./giu, '$1\\.')
  );
}
