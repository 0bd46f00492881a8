import { escapeMarkdown } from '../text/escapeMarkdown';
import { visibleText } from '../text/visibleText';

/** A way into a source: the name of the place for people, and its address where there is one. */
export interface Way {
  /** 'gaceta.md:9'. */
  readonly place: string;
  readonly address?: string;
}

/** How text is set for a client. Text of sources goes in as it is, and comes out harmless. */
export interface Markup {
  text(text: string): string;
  strong(text: string): string;
  /** Words that lead to a source. Where links cannot be shown the place is named. */
  link(label: string, way: Way): string;
  /** Lines that belong together. */
  lines(lines: readonly string[]): string;
  paragraphs(paragraphs: readonly string[]): string;
}

/** Markdown as VS Code and most editors show it. */
export const markdownMarkup: Markup = {
  text: escapeMarkdown,
  strong: (text) => `**${escapeMarkdown(text).trim()}**`,
  link: (label, { address }) =>
    address === undefined
      ? escapeMarkdown(label)
      : `[${escapeMarkdown(label)}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`,
  lines: (lines) => lines.join('  \n'),
  paragraphs: (paragraphs) => paragraphs.join('\n\n'),
};

/** Text for clients that show no Markdown. */
export const plainMarkup: Markup = {
  text: visibleText,
  strong: visibleText,
  link: (label, { place }) => visibleText(label === place ? label : `${label} (${place})`),
  lines: (lines) => lines.join('\n'),
  paragraphs: (paragraphs) => paragraphs.join('\n\n'),
};
