import type { BlockKind } from '../model/source';
import { readXml } from './xmlStream';

/** What a paragraph is by its style. */
export interface ParagraphRole {
  readonly kind: BlockKind;
  readonly level?: number;
}

/** How far up styles are followed that are based on others: a circle ends there. */
const deepest = 12;

interface Style {
  name: string;
  basedOn?: string;
  outline?: number;
}

/** What the paragraph styles of a Word document stand for, by the id that paragraphs name them with. */
export function readDocxStyles(xml: string): (id: string) => ParagraphRole | undefined {
  const styles = new Map<string, Style>();
  let open: Style | undefined;
  readXml(xml, {
    openElement: (name, attributes) => {
      if (name === 'w:style') {
        open = { name: '' };
        styles.set(attributes.get('w:styleId') ?? '', open);
      }
      const value = attributes.get('w:val');
      if (!open || value === undefined) return;
      // Built-in styles keep their English name in every language of the program.
      if (name === 'w:name') open.name = value.toLowerCase();
      if (name === 'w:basedOn') open.basedOn = value;
      if (name === 'w:outlineLvl') open.outline = Number(value);
    },
    closeElement: (name) => {
      if (name === 'w:style') open = undefined;
    },
    addText: () => undefined,
  });
  return (id) => {
    let style = styles.get(id) ?? { name: id.toLowerCase() };
    for (let depth = 0; depth < deepest; depth += 1) {
      const role = roleOf(style);
      if (role) return role;
      const below = style.basedOn === undefined ? undefined : styles.get(style.basedOn);
      if (!below) return undefined;
      style = below;
    }
    return undefined;
  };
}

/** The heading that an outline level (0 to 8) makes; body text has 9. */
export function outlineRole(outline: number): ParagraphRole | undefined {
  return outline >= 0 && outline < 9 ? { kind: 'heading', level: outline + 1 } : undefined;
}

function roleOf({ name, outline }: Style): ParagraphRole | undefined {
  const heading = /^heading\s?(\d)$/u.exec(name)?.[1];
  if (heading) return { kind: 'heading', level: Number(heading) };
  if (name === 'title') return { kind: 'heading', level: 1 };
  if (name === 'caption') return { kind: 'caption' };
  if (/^toc\s?\d$|^table of figures$|^index\s?\d$/u.test(name)) return { kind: 'boilerplate' };
  if (/^list (?:paragraph|bullet|number)/u.test(name)) return { kind: 'listItem' };
  return outline === undefined ? undefined : outlineRole(outline);
}
