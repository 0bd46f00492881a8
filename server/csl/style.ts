import { attribute, childOf, parseStyleTree, type StyleNode } from './styleTree';

/** A citation style, read. */
export interface Style {
  readonly title: string;
  readonly root: StyleNode;
  readonly macros: ReadonlyMap<string, StyleNode>;
  readonly citation?: StyleNode;
  readonly bibliography?: StyleNode;
  /** Language that the style is bound to, as BCP 47. */
  readonly defaultLocale?: string;
  /** Terms of its own, those for one language first. */
  readonly locales: readonly StyleNode[];
}

/** Why a file is no style that can be used. */
export type StyleMistake = 'notAStyle' | 'dependentStyle';

/** Reads a style of the Citation Style Language 1.0; says why where it is none. Never throws. */
export function parseStyle(xml: string): Style | StyleMistake {
  const root = parseStyleTree(xml);
  if (root?.name !== 'style') return 'notAStyle';
  const citation = childOf(root, 'citation');
  const bibliography = childOf(root, 'bibliography');
  if (!citation && !bibliography) {
    const isDependent = childOf(root, 'info')?.children.some((link) => attribute(link, 'rel') === 'independent-parent');
    return isDependent ? 'dependentStyle' : 'notAStyle';
  }
  const locales = root.children.filter(({ name }) => name === 'locale');
  const isBound = (node: StyleNode): number => (attribute(node, 'xml:lang') === undefined ? 1 : 0);
  const defaultLocale = attribute(root, 'default-locale');
  return {
    title: childOf(childOf(root, 'info'), 'title')?.text ?? '',
    root,
    macros: new Map(
      root.children
        .filter(({ name }) => name === 'macro')
        .map((macro) => [attribute(macro, 'name') ?? '', macro] as const),
    ),
    locales: [...locales].sort((a, b) => isBound(a) - isBound(b)),
    ...(citation ? { citation } : {}),
    ...(bibliography ? { bibliography } : {}),
    ...(defaultLocale === undefined ? {} : { defaultLocale }),
  };
}
