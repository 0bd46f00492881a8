import type { FurnitureReason } from '../lexicon/pageFurniture';
import { furnitureClasses, furnitureElements, furnitureRoles } from '../lexicon/pageMarkup';

/** What the tag of an element says about its contents. */
export interface Region {
  /** Part of the page, not of the document. */
  readonly leftOut?: FurnitureReason;
  /** Only short lines of it are: longer prose in it is kept (pull-outs, boxes, standfirsts in headers). */
  readonly soft?: true;
}

/**
 * Judges an element by its name, role, class and id. `insideDocument`: it lies in an `article` or `main`. Elements that
 * hold the document as a whole are never furniture by their class.
 */
export function findRegion(
  name: string,
  attributes: ReadonlyMap<string, string>,
  insideDocument: boolean,
  byClass: boolean,
): Region {
  if (name === 'article' || name === 'main' || name === 'body' || name === 'html') return {};
  const labels = byClass ? `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}` : '';
  const reason = labels.length > 1 && labels.length < 400 ? findByClass(labels) : undefined;
  const direct = furnitureElements[name] ?? furnitureRoles[attributes.get('role') ?? ''];
  const found = reason ?? direct;
  if (found) return { leftOut: found };
  if (name === 'aside') return isBox.test(labels) ? {} : { leftOut: 'related links', soft: true };
  if ((name === 'header' || attributes.get('role') === 'banner') && !insideDocument)
    return { leftOut: 'masthead', soft: true };
  return {};
}

/** Is the element a byline, by its class or its purpose? */
export function isBylineElement(attributes: ReadonlyMap<string, string>): boolean {
  return (
    /(?:^|[\s_-])(?:byline|author|authors|dateline|pubdate|timestamp|published)(?:$|[\s_-])/i.test(
      attributes.get('class') ?? '',
    ) ||
    attributes.get('rel') === 'author' ||
    attributes.get('itemprop') === 'author'
  );
}

/** Asides that belong to the piece. */
const isBox =
  /(?:^|[\s_-])(?:fact|facts|factbox|infobox|info|box|pullquote|quote|timeline|sidenote|footnote|note|notes|key-?points|summary)(?:$|[\s_-])/i;

let classes: ReadonlyMap<string, FurnitureReason> | undefined;

function findByClass(labels: string): FurnitureReason | undefined {
  classes ??= new Map(
    Object.entries(furnitureClasses).flatMap(([reason, words]) =>
      words.split(' ').map((word) => [word, reason as FurnitureReason] as const),
    ),
  );
  for (const label of labels.split(/\s+/)) {
    const words = label
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean);
    if (!words.length || aboutLayout.has(words[0] ?? '')) continue;
    for (const [index, word] of words.entries()) {
      const pair = word + (words[index + 1] ?? '');
      const reason = classes.get(pair) ?? (isContentWord.test(words.at(-1) ?? '') ? undefined : classes.get(word));
      if (reason) return reason;
    }
  }
  return undefined;
}

/** First words of class names that tell how an element is laid out. */
const aboutLayout: ReadonlySet<string> = new Set([
  'has',
  'with',
  'without',
  'no',
  'is',
  'hide',
  'show',
  'js',
  'col',
  'row',
  'grid',
]);

/** 'related-content' is furniture, 'sponsored-article-body' and 'nav-text' may not be. */
const isContentWord = /^(?:body|article|story|text|paragraph|main|wrapper|page|entry|post)$/;
