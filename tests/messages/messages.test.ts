import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BriefChecker } from '../../server/features/briefChecker';
import { findInBrief } from '../../server/features/briefFindings';
import { locales, type Message } from '../../server/messages/message';
import { english, messages, Speaker } from '../../server/messages/speaker';
import { readSource } from '../../server/read/readSource';
import { parseProjectFile } from '../../server/workspace/projectFile';
import { defaultSettings } from '../../server/workspace/settings';
import { harbour, readFixture } from '../fixture';
import { indexOf } from '../index/indexOf';

const root = process.env['REPOSITORY'] ?? '.';
const rows: readonly (readonly [string, Message])[] = Object.entries(messages);

const formsOf = (row: Message, locale: keyof Message): string[] => {
  const wording = row[locale];
  return typeof wording === 'string' ? [wording] : [wording.one, wording.other];
};
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/gu)].map(([name]) => name).sort();

test('every message is there in every language, with the same placeholders', () => {
  for (const [name, row] of rows) {
    deepEqual(Object.keys(row), [...locales], name);
    for (const locale of locales) {
      const forms = formsOf(row, locale);
      for (const text of forms) ok(text.trim() === text && text !== '', `${name}.${locale}: "${text}"`);
      const english = placeholders(formsOf(row, 'en').at(-1)!);
      deepEqual(placeholders(forms.at(-1)!), english, `${name}.${locale}`);
      equal(forms.length, formsOf(row, 'en').length, `${name}.${locale}: forms`);
    }
  }
});

test('what is said in another language is not left in English', () => {
  for (const [name, row] of rows) {
    const [text = ''] = formsOf(row, 'en');
    // A word or two may well be the same.
    if (
      text
        .replace(/\{\w+\}/gu, '')
        .trim()
        .split(/\s+/u).length < 3
    )
      continue;
    for (const locale of ['es', 'it'] as const) ok(!formsOf(row, locale).includes(text), `${name}.${locale}`);
  }
});

test('no name stands in two tables, and every message is said somewhere', () => {
  const folder = join(root, 'server/messages');
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('Messages.ts'))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}(?<name>\w+): \{/gmu)])
    .map(({ groups }) => groups?.['name']);
  deepEqual(
    names.filter((name, at) => names.indexOf(name) !== at),
    [],
  );
  const sources = ['server', 'client/webview'].flatMap((below) =>
    readdirSync(join(root, below), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file) && !file.replaceAll('\\', '/').startsWith('messages/'))
      .map((file) => readFileSync(join(root, below, file), 'utf8')),
  );
  const code = [...sources, readFileSync(join(folder, 'speaker.ts'), 'utf8')].join('\n');
  deepEqual(
    names.filter((name) => !code.includes(`'${name}'`)),
    [],
  );
});

test('speaks the language of a tag, else English', () => {
  const cases = [
    ['es', 'es'],
    ['es-MX', 'es'],
    ['IT', 'it'],
    ['it_CH', 'it'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ] as const;
  for (const [tag, locale] of cases) equal(new Speaker(tag).locale, locale, tag);
});

test('numbers, lists and names of languages follow the language', () => {
  const [spanish, italian] = [new Speaker('es'), new Speaker('it')];
  equal(english.say('independentSources', { count: 1 }), '1 independent source');
  equal(english.say('independentSources', { count: 12_345 }), '12,345 independent sources');
  equal(spanish.say('independentSources', { count: 1 }), '1 fuente independiente');
  equal(italian.say('independentSources', { count: 12_345 }), '12.345 fonti indipendenti');
  equal(spanish.either(['uno', 'ocho']), 'uno u ocho');
  equal(italian.either(['A', 'B', 'C']), 'A, B o C');
  equal(spanish.language('de'), 'alemán');
  equal(italian.language('und'), 'lingua sconosciuta');
});

test('what the reading layers note without words is told in the language of the reader', () => {
  const { problems } = readSource(new TextEncoder().encode('   '), 'courier.md');
  const [reason] = problems.map((problem) => problem.reason);
  deepEqual(
    locales.map((locale) => new Speaker(locale).tell(reason!)),
    ['The file is empty.', 'El archivo está vacío.', 'Il file è vuoto.'],
  );
  const [mistake] = parseProjectFile('ignoredNames: Vant', defaultSettings).mistakes;
  equal(new Speaker('it').tell(mistake!.reason), '«ignoredNames» dev’essere un elenco.');
  equal(english.tell({ says: 'unreadPages', count: 1 }), 'One page cannot be read.');
  equal(new Speaker('es').tell({ says: 'unreadPages', count: 1200 }), '1200 páginas no se pueden leer.');
  // A value may be words of their own.
  equal(
    new Speaker('it').tell({ says: 'sentAsOther', type: 'image/png', kind: { says: 'kindPdf' } }),
    'Il server lo chiama «image/png», ma è un file PDF.',
  );
});

test('the layers that know no language of the interface hold no sentence for the reader', () => {
  const silent = ['text', 'model', 'read', 'extract', 'workspace'];
  // Sentences begin with a capital and end with a stop; what is wrong with a value says what it must be.
  const sentence =
    /(?<quote>['"`])(?:[A-Z][\w']* [a-z](?:(?!\k<quote>).)*[.?]|(?:(?!\k<quote>).)* (?:must|cannot) [^'"`]*)\k<quote>/u;
  const spoken = silent.flatMap((layer) =>
    readdirSync(join(root, 'server', layer), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        readFileSync(join(root, 'server', layer, file), 'utf8')
          .split('\n')
          .filter((line) => sentence.test(line) && !/^\s*(?:\/\/|\/?\*)/u.test(line))
          .map((line) => `${layer}/${file}: ${line.trim()}`),
      ),
  );
  deepEqual(spoken, []);
  ok(sentence.test("return 'The file is empty.';") && sentence.test("mistakes.push('each must be a list')"));
});

test('what stands for a placeholder is not read for placeholders itself', () => {
  equal(english.say('unknownSource', { key: '{key}{words}' }), "No source of the corpus has the key '{key}{words}'.");
});

test('findings are told in the language of the writer; names and values stay', () => {
  const { files, brief } = readFixture(harbour);
  const index = indexOf(files);
  index.conflicts();
  const told = (locale: string): string[] =>
    findInBrief(brief.text, [...new BriefChecker(index).check(brief.text)], index, {}, new Speaker(locale)).map(
      ({ message }) => message,
    );
  const [dispute = '', unknown] = told('es');
  ok(
    /^Las fuentes discrepan sobre la fecha \(.*\): 12 May 2021 \(.*\) o 3 June 2021 \(.*\)\.$/u.test(dispute),
    dispute,
  );
  equal(unknown, 'Ninguna fuente del corpus tiene la clave «nobody2020».');
  ok(/^Le fonti divergono – la data \(/u.test(told('it')[0]!), told('it')[0]);
});
