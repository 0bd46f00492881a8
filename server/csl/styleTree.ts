import { readXml } from '../read/xmlStream';

/** An element of a style. */
export interface StyleNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly StyleNode[];
  /** The text directly in it. */
  readonly text: string;
}

/** Elements of the largest styles are some thousands; deeper nesting than this is an attack. */
const mostNodes = 50_000;
const deepest = 60;

interface Draft {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Draft[];
  text: string;
}

/** The outermost element of an XML text; undefined where there is none, or where it is too large or too deep. */
export function parseStyleTree(xml: string): StyleNode | undefined {
  const root: Draft = { name: '', attributes: new Map(), children: [], text: '' };
  const open: Draft[] = [root];
  let count = 0;
  let isSound = true;
  readXml(xml, {
    openElement(name, attributes) {
      count += 1;
      isSound &&= count <= mostNodes && open.length <= deepest;
      if (!isSound) return;
      const node: Draft = { name, attributes, children: [], text: '' };
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    closeElement(name) {
      if (open.length > 1 && open.at(-1)?.name === name) open.pop();
    },
    addText(text) {
      const own = open.at(-1);
      if (own) own.text += text;
    },
  });
  return isSound ? root.children.find(({ name }) => name === 'style' || name === 'locale') : undefined;
}

/** An attribute of an element; undefined where it is not set. */
export const attribute = (node: StyleNode, name: string): string | undefined => node.attributes.get(name);

/** The first element of a name directly in another. */
export const childOf = (node: StyleNode | undefined, name: string): StyleNode | undefined =>
  node?.children.find((child) => child.name === name);
