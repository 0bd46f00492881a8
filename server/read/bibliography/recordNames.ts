import type { RecordName } from '../../model/bibliographicRecord';
import { splitNames } from '../byline';
import { latexText } from './latexText';

/** Names as BibTeX lists them: 'Ruiz, Ana and de la Cruz, Jr, Juan and {Port Authority}'. */
export function bibtexNames(list: string): RecordName[] {
  return splitAtAnd(list).flatMap((name): RecordName[] => {
    const trimmed = name.trim();
    if (trimmed === '' || trimmed === 'others') return [];
    const whole = /^\{(?<whole>[\s\S]*)\}$/u.exec(trimmed)?.groups?.['whole'];
    if (whole !== undefined && isBalanced(whole)) return [{ literal: latexText(whole) }];
    if (/^(?:given|family|prefix|suffix)\s*=/u.test(trimmed)) return [namedParts(trimmed)];
    const parts = splitOutside(trimmed, ',').map(latexText);
    return [nameOfParts(parts)];
  });
}

/** One name, 'Family, Given', 'Family, Suffix, Given' as RIS has it ('Family, Given, Suffix'), or as it is spoken. */
export function risName(name: string): RecordName {
  const [family = '', given, suffix] = name.split(/\s*,\s*/u);
  if (given === undefined) return spokenName(name);
  return { ...withParticle(family), ...(given ? { given } : {}), ...(suffix ? { suffix } : {}) };
}

/** Names in words ('Ana Ruiz and Juan Soto'), or 'Ruiz, Ana' where nothing else can be meant. */
export function writtenNames(text: string): RecordName[] {
  const reversed = /^(?<family>\p{Lu}[^,;&]*),\s*(?<given>\p{Lu}[^,;&]*)$/u.exec(text.trim())?.groups;
  if (
    reversed?.['family'] &&
    reversed['given'] &&
    !/\s/u.test(reversed['family']) &&
    !/\s(?:and|y|e|et|und)\s/u.test(text)
  )
    return [{ ...withParticle(reversed['family']), given: reversed['given'] }];
  return splitNames(text).map(spokenName);
}

/** 'Ana Maria Ruiz': the last word is taken for the family name, with the particles before it; one word is a whole name. */
export function spokenName(name: string): RecordName {
  const match = /^(?<given>\S.*?)\s+(?<family>(?:\p{Ll}[\p{L}’']*\s+)*\S+)$/u.exec(name.trim())?.groups;
  const { given, family } = match ?? {};
  return given === undefined || family === undefined ? { literal: name.trim() } : { ...withParticle(family), given };
}

/** How a name is written in a line: 'Ana de la Cruz'. */
export function printedName(name: RecordName): string {
  if (name.literal !== undefined) return name.literal;
  const parts = [name.given, name['dropping-particle'], name['non-dropping-particle'], name.family, name.suffix];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

function nameOfParts(parts: readonly string[]): RecordName {
  const [first = '', second = '', third] = parts;
  if (parts.length === 1) return spokenName(first);
  const given = third ?? second;
  return {
    ...withParticle(first),
    ...(given ? { given } : {}),
    ...(third !== undefined && second ? { suffix: second } : {}),
  };
}

function withParticle(family: string): RecordName {
  const match = /^(?<particle>(?:\p{Ll}[\p{L}’']*\s+)+)(?<rest>\p{Lu}.*)$/u.exec(family.trim())?.groups;
  const { particle, rest } = match ?? {};
  return particle === undefined || rest === undefined
    ? { family: family.trim() }
    : { family: rest, 'non-dropping-particle': particle.trim() };
}

/** BibLaTeX: 'family=Cruz, given=Juan, prefix=de la'. */
function namedParts(text: string): RecordName {
  const parts = new Map<string, string>();
  for (const part of splitOutside(text, ',')) {
    const at = part.indexOf('=');
    if (at > 0) parts.set(part.slice(0, at).trim(), latexText(part.slice(at + 1)));
  }
  const pick = (from: string, to: keyof RecordName): RecordName => {
    const value = parts.get(from);
    return value ? { [to]: value } : {};
  };
  return {
    ...pick('family', 'family'),
    ...pick('given', 'given'),
    ...pick('prefix', 'non-dropping-particle'),
    ...pick('suffix', 'suffix'),
  };
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Splits at a character that stands in no braces. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    else if (character === separator && depth <= 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim());
}

const and = /\s+and(?=\s)/iuy;

function splitAtAnd(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    else if (depth <= 0 && /\s/u.test(character)) {
      and.lastIndex = at;
      if (!and.test(text)) continue;
      parts.push(text.slice(start, at));
      start = and.lastIndex;
      at = start - 1;
    }
  }
  return [...parts, text.slice(start)];
}
