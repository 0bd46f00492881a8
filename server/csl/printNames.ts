import type { RecordName } from '../model/bibliographicRecord';
import { affix, fixed, isEmpty, join, type Printed, type Run } from './runs';
import type { Scope } from './scope';
import { attribute, childOf, type StyleNode } from './styleTree';
import { inTextCase } from './textCase';

/** Prints `<names>`: each variable's names with their label, else the first of what may stand in for them. */
export function printNames(node: StyleNode, scope: Scope): Printed {
  const variables = (attribute(node, 'variable') ?? '').split(/\s+/u);
  const delimiter = attribute(node, 'delimiter') ?? option(scope, 'names-delimiter') ?? '';
  const printed = join(
    variables.map((variable) => printVariable(variable, node, scope)),
    delimiter,
  );
  if (!isEmpty(printed))
    return affix({ ...printed, asked: true, found: true }, attribute(node, 'prefix'), attribute(node, 'suffix'));
  for (const child of childOf(node, 'substitute')?.children ?? []) {
    // Names that stand in are printed as those would have been.
    const substitute: StyleNode =
      child.name === 'names' && child.children.length === 0
        ? { ...child, children: node.children.filter(({ name }) => name !== 'substitute') }
        : child;
    const found = scope.print([substitute], scope);
    if (isEmpty(found)) continue;
    for (const variable of variablesIn(substitute, scope)) scope.used.add(variable);
    return { ...affix(found, attribute(node, 'prefix'), attribute(node, 'suffix')), asked: true, found: true };
  }
  return { runs: [], asked: true, found: false };
}

/** Variables that an element prints, with those of the macro it calls. */
function variablesIn(node: StyleNode, { style }: Scope): string[] {
  const macro = style.macros.get(attribute(node, 'macro') ?? '');
  const own = (attribute(node, 'variable') ?? '').split(/\s+/u).filter((one) => one !== '');
  const below = (macro?.children ?? []).flatMap((child) => (attribute(child, 'variable') ?? '').split(/\s+/u));
  return [...own, ...below.filter((one) => one !== '')];
}

const option = ({ inherited }: Scope, name: string): string | undefined => inherited.get(name);

export function namesOf({ record, used }: Scope, variable: string): readonly RecordName[] {
  const value = record[variable];
  return !used.has(variable) && Array.isArray(value) ? value.filter(isName) : [];
}

const isName = (value: unknown): value is RecordName => typeof value === 'object' && value !== null;

function printVariable(variable: string, node: StyleNode, scope: Scope): Printed {
  const names = namesOf(scope, variable);
  if (!names.length) return { runs: [], asked: true, found: false };
  const nameNode = childOf(node, 'name');
  const list = printList(names, nameNode, node, scope);
  const labelNode = childOf(node, 'label');
  if (!labelNode) return list;
  const term = scope.terms.term(variable, attribute(labelNode, 'form'), names.length > 1);
  const text = attribute(labelNode, 'strip-periods') === 'true' ? term.replaceAll('.', '') : term;
  const cased = inTextCase(text, attribute(labelNode, 'text-case'), scope.terms.language === 'en');
  const label = affix(fixed(cased), attribute(labelNode, 'prefix'), attribute(labelNode, 'suffix'));
  const isBefore = nameNode !== undefined && node.children.indexOf(labelNode) < node.children.indexOf(nameNode);
  return join(isBefore ? [label, list] : [list, label]);
}

function printList(
  names: readonly RecordName[],
  nameNode: StyleNode | undefined,
  node: StyleNode,
  scope: Scope,
): Printed {
  const own = (name: string): string | undefined => (nameNode && attribute(nameNode, name)) ?? option(scope, name);
  const form = (nameNode && attribute(nameNode, 'form')) ?? option(scope, 'name-form') ?? 'long';
  const delimiter = (nameNode && attribute(nameNode, 'delimiter')) ?? option(scope, 'name-delimiter') ?? ', ';
  const least = Number(own('et-al-min') ?? Number.POSITIVE_INFINITY);
  const shown = names.length >= least ? Math.max(1, Number(own('et-al-use-first') ?? 1)) : names.length;
  if (form === 'count') return fixed(String(Math.min(shown, names.length)));
  const sortOrder = scope.isSorting ? 'all' : own('name-as-sort-order');
  const isInverted = (at: number): boolean => sortOrder === 'all' || (sortOrder === 'first' && at === 0);
  const printed = names
    .slice(0, shown)
    .map((name, at) => printName(name, form === 'short', isInverted(at), own, nameNode, scope));
  if (shown < names.length)
    return withOthers(printed, names.length, delimiter, isInverted, own, node, nameNode, scope, form);
  const and = own('and');
  if (and === undefined || printed.length < 2) return join(printed, delimiter);
  const word = scope.terms.term('and', and === 'symbol' ? 'symbol' : 'long');
  const mark = precedes(own('delimiter-precedes-last'), printed.length > 2, isInverted(printed.length - 2))
    ? delimiter
    : ' ';
  const lead = join(printed.slice(0, -1), delimiter);
  return join([lead, ...printed.slice(-1)], `${mark}${word} `);
}

/** Whether the delimiter stands before the last name, or before 'et al.', too. */
function precedes(rule: string | undefined, isContextual: boolean, isAfterInverted: boolean): boolean {
  if (rule === 'always') return true;
  if (rule === 'never') return false;
  return rule === 'after-inverted-name' ? isAfterInverted : isContextual;
}

function withOthers(
  printed: readonly Printed[],
  count: number,
  delimiter: string,
  isInverted: (at: number) => boolean,
  own: (name: string) => string | undefined,
  node: StyleNode,
  nameNode: StyleNode | undefined,
  scope: Scope,
  form: string,
): Printed {
  const list = join(printed, delimiter);
  if (own('et-al-use-last') === 'true' && count > printed.length + 1) {
    const variable = (attribute(node, 'variable') ?? '').split(/\s+/u)[0] ?? '';
    const last = namesOf(scope, variable).at(-1);
    const end = last ? [printName(last, form === 'short', isInverted(count - 1), own, nameNode, scope)] : [];
    return join([list, ...end], `${delimiter}… `);
  }
  const others = childOf(node, 'et-al');
  const term = fixed(scope.terms.term((others && attribute(others, 'term')) ?? 'et-al'));
  const isItalic = others && attribute(others, 'font-style') === 'italic';
  const styled: Printed = isItalic ? { ...term, runs: term.runs.map((run): Run => ({ ...run, italic: true })) } : term;
  const mark = precedes(own('delimiter-precedes-et-al'), printed.length > 1, isInverted(printed.length - 1))
    ? delimiter
    : ' ';
  return join([list, styled], mark);
}

function printName(
  name: RecordName,
  isShort: boolean,
  isInverted: boolean,
  own: (name: string) => string | undefined,
  nameNode: StyleNode | undefined,
  scope: Scope,
): Printed {
  if (name.literal !== undefined) return fixed(name.literal);
  const rule = scope.style.root.attributes.get('demote-non-dropping-particle') ?? 'display-and-sort';
  const demotes = isInverted && (rule === 'display-and-sort' || (rule === 'sort-only' && scope.isSorting === true));
  const particle = name['non-dropping-particle'];
  const family = [demotes && !isShort ? undefined : particle, name.family].filter((part) => part).join(' ');
  const parts = (nameNode?.children ?? []).filter((child) => child.name === 'name-part');
  const styled = (text: string, part: string): string => {
    const own = parts.find((one) => attribute(one, 'name') === part);
    return own ? inTextCase(text, attribute(own, 'text-case'), scope.terms.language === 'en') : text;
  };
  if (isShort || !name.given) return fixed(styled(family || (name.given ?? ''), 'family'));
  const given = styled(shorten(name.given, own), 'given');
  const dropping = name['dropping-particle'];
  if (!isInverted)
    return fixed([given, dropping, styled(family, 'family'), name.suffix].filter((part) => part).join(' '));
  const separator = own('sort-separator') ?? ', ';
  const behind = [given, dropping, demotes ? particle : undefined].filter((part) => part).join(' ');
  return fixed([styled(family, 'family'), behind, name.suffix].filter((part) => part).join(separator));
}

/** Given names as initials, where the style wants that: 'Jean-Paul Marie' is 'J.-P. M.'. */
function shorten(given: string, own: (name: string) => string | undefined): string {
  const mark = own('initialize-with');
  if (mark === undefined || own('initialize') === 'false') return given;
  const hyphen = own('initialize-with-hyphen') === 'false' ? mark : `${mark.trimEnd()}-`;
  return given
    .split(/\s+|(?<=\p{Lu}\.)(?=\p{Lu})/u)
    .flatMap((word): string[] => {
      const letters = word.split('-').flatMap((part) => /\p{Lu}/u.exec(part)?.[0] ?? []);
      return letters.length ? [letters.join(hyphen) + mark] : [`${word} `];
    })
    .join('')
    .trim();
}
