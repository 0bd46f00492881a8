import { pageRange } from './pageRange';
import { findDate, printDate } from './printDate';
import { namesOf, printNames } from './printNames';
import { affix, fixed, isEmpty, join, nothing, type Printed, type Run, variableText } from './runs';
import { type Scope, variableOf } from './scope';
import { attribute, type StyleNode } from './styleTree';
import { inTextCase } from './textCase';

/** Macros that call each other deeper than this call themselves. */
const deepestMacro = 24;

/** Prints elements of a style one after the other. */
export function printNodes(nodes: readonly StyleNode[], scope: Scope, delimiter: string = ''): Printed {
  return join(
    nodes.map((node) => printNode(node, scope, delimiter)),
    delimiter,
  );
}

function printNode(node: StyleNode, scope: Scope, delimiter: string): Printed {
  switch (node.name) {
    case 'text':
      return dress(node, printText(node, scope), scope);
    case 'number':
      return dress(node, printNumber(node, scope), scope);
    case 'label':
      return dress(node, printLabel(node, scope), scope);
    case 'date':
      return dress(node, printDate(node, scope), scope);
    case 'names':
      return style(node, printNames(node, scope));
    case 'group': {
      const inside = printNodes(node.children, scope, attribute(node, 'delimiter') ?? '');
      // A group says something of its variables: without any of them it says nothing.
      return inside.asked && !inside.found ? { ...nothing, asked: true } : dress(node, inside, scope);
    }
    case 'choose':
      return printChoice(node, scope, delimiter);
    default:
      return nothing;
  }
}

function printText(node: StyleNode, scope: Scope): Printed {
  const variable = attribute(node, 'variable');
  if (variable !== undefined) {
    const short = attribute(node, 'form') === 'short' ? variableOf(scope, `${variable}-short`) : undefined;
    const text = short ?? variableOf(scope, variable);
    // A letter that tells references apart is none of the record's: its absence silences nothing.
    if (variable === 'year-suffix') return fixed(text ?? '');
    return variableText(
      variable === 'page' || variable === 'locator'
        ? text && pageRange(text, attribute(scope.style.root, 'page-range-format'))
        : text,
    );
  }
  const macro = scope.style.macros.get(attribute(node, 'macro') ?? '');
  if (macro)
    return scope.depth < deepestMacro ? printNodes(macro.children, { ...scope, depth: scope.depth + 1 }) : nothing;
  const term = attribute(node, 'term');
  if (term !== undefined)
    return fixed(scope.terms.term(term, attribute(node, 'form'), attribute(node, 'plural') === 'true'));
  return fixed(attribute(node, 'value') ?? '');
}

function printNumber(node: StyleNode, scope: Scope): Printed {
  const text = variableOf(scope, attribute(node, 'variable') ?? '');
  const number = text !== undefined && /^\d+$/u.test(text) ? Number(text) : undefined;
  if (number === undefined) return variableText(text);
  const form = attribute(node, 'form');
  if (form === 'roman' && number < 4_000) return variableText(roman(number));
  if (form === 'ordinal' || form === 'long-ordinal') return variableText(ordinal(number, scope.terms.language));
  return variableText(text);
}

function ordinal(number: number, language: string): string {
  if (language === 'de') return `${number}.`;
  if (language === 'fr') return number === 1 ? '1ʳᵉ' : `${number}ᵉ`;
  if (language !== 'en') return `${number}.ª`;
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(number);
  const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return `${number}${endings[rule] ?? 'th'}`;
}

const digits = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
const letters = ['m', 'cm', 'd', 'cd', 'c', 'xc', 'l', 'xl', 'x', 'ix', 'v', 'iv', 'i'];

function roman(number: number): string {
  let rest = number;
  return digits
    .map((digit, at) => {
      const times = Math.floor(rest / digit);
      rest %= digit;
      return (letters[at] ?? '').repeat(times);
    })
    .join('');
}

function printLabel(node: StyleNode, scope: Scope): Printed {
  const variable = attribute(node, 'variable') ?? '';
  const text = variableOf(scope, variable);
  if (text === undefined) return { ...nothing, asked: true };
  const rule = attribute(node, 'plural') ?? 'contextual';
  const isPlural = rule === 'always' || (rule === 'contextual' && /\d\D+\d|[-–,&]/u.test(text));
  const name = variable === 'locator' ? (scope.locator?.label ?? 'page') : variable;
  return fixed(scope.terms.term(name, attribute(node, 'form'), isPlural));
}

/** A choice stands for what it chooses, which is parted as its neighbours are. */
function printChoice(node: StyleNode, scope: Scope, delimiter: string): Printed {
  const chosen = node.children.find((branch) => branch.name === 'else' || holds(branch, scope));
  return chosen ? printNodes(chosen.children, scope, delimiter) : nothing;
}

/** Whether the condition of a branch holds. */
function holds(branch: StyleNode, scope: Scope): boolean {
  const tests = [...branch.attributes].flatMap(([name, value]) =>
    name === 'match' ? [] : value.split(/\s+/u).map((one) => test(name, one, scope)),
  );
  const match = attribute(branch, 'match') ?? 'all';
  return match === 'any'
    ? tests.some((one) => one)
    : match === 'none'
      ? !tests.some((one) => one)
      : tests.every((one) => one);
}

function test(name: string, value: string, scope: Scope): boolean {
  switch (name) {
    case 'type':
      return scope.record.type === value;
    case 'variable':
      return hasVariable(value, scope);
    case 'is-numeric':
      return /^[\p{L}]{0,2}\d+[\p{L}]{0,2}(?:\s*[-–,&]\s*[\p{L}]{0,2}\d+[\p{L}]{0,2})*$/u.test(
        variableOf(scope, value) ?? '',
      );
    case 'is-uncertain-date':
      return Boolean(findDate(scope, value)?.circa);
    case 'locator':
      return scope.locator?.label === value;
    case 'position':
      return value === 'first';
    default:
      return false;
  }
}

const hasVariable = (name: string, scope: Scope): boolean =>
  (variableOf(scope, name) ?? '') !== '' || namesOf(scope, name).length > 0 || findDate(scope, name) !== undefined;

/** Case, quotation marks, type and affixes of an element. */
function dress(node: StyleNode, printed: Printed, scope: Scope): Printed {
  if (isEmpty(printed)) return printed;
  const textCase = attribute(node, 'text-case');
  const own = scope.record.language?.toLowerCase() ?? scope.terms.language;
  const isEnglish = own.startsWith('en');
  const strips = attribute(node, 'strip-periods') === 'true';
  const cased = printed.runs.map((run, at): Run => {
    const text = strips ? run.text.replaceAll('.', '') : run.text;
    const isLater = at > 0 && (textCase === 'capitalize-first' || textCase === 'sentence');
    return { ...run, text: isLater ? text : inTextCase(text, textCase, isEnglish) };
  });
  const quoted =
    attribute(node, 'quotes') === 'true' ? quote({ ...printed, runs: cased }, scope) : { ...printed, runs: cased };
  return affix(style(node, quoted), attribute(node, 'prefix'), attribute(node, 'suffix'));
}

/** In the quotation marks of the language; those inside become the inner ones. */
function quote(printed: Printed, { terms: { quotes } }: Scope): Printed {
  const [opening, closing, innerOpening, innerClosing] = quotes;
  const runs = printed.runs.map((run) => ({
    ...run,
    text: run.text.replaceAll(opening, innerOpening).replaceAll(closing, innerClosing),
  }));
  return affix({ ...printed, runs }, opening, closing);
}

function style(node: StyleNode, printed: Printed): Printed {
  const italic = attribute(node, 'font-style');
  const bold = attribute(node, 'font-weight');
  if (italic === undefined && bold === undefined) return printed;
  return {
    ...printed,
    runs: printed.runs.map((run) => ({
      ...run,
      ...(italic === undefined ? {} : { italic: italic !== 'normal' }),
      ...(bold === undefined ? {} : { bold: bold === 'bold' }),
    })),
  };
}
