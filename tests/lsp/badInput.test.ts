import { equal, match, ok } from 'node:assert/strict';
import { rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { escapeMarkdown } from '../../server/text/escapeMarkdown';
import { harbour, makeFolder, putFile, readFixture } from '../fixture';
import { openDrawn } from './session';
import { addressOf, drawn, messageOf, TestClient, until } from './testClient';

const disputed = 'The Halvern harbour was reopened on 12 May 2021.\n';
const value = { line: 0, character: 40 };

const attacks = [
  '[click](command:workbench.action.quit)',
  '![](https://example.org/track.png)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<https://example.org>',
  'https://example.org/bare',
  'www.example.org',
  '[ref]: https://example.org',
  '**bold** _it_ `code` ~~gone~~ $(icon) | table |',
  '&lt;b&gt; &#91;x&#93;(y)',
  '# heading',
  '1. list',
  '\u001b[31mred\u0007 \u202edesrever',
];

test('text of sources never becomes markup in a card', () => {
  for (const attack of attacks) {
    const escaped = escapeMarkdown(attack);
    ok(!/(?<!\\)[[\]`*_<>|$]|(?<!\\)!\[|:\/\/|www\.|^#|^\d+\.|[\p{Cc}\u202e]/u.test(escaped), escaped);
    ok(!/&(?!amp;|lt;|gt;|#58;)/u.test(escaped), escaped);
  }
});

test('a hover links to the sources, and nowhere else', async () => {
  const { files } = readFixture(harbour);
  const folder = makeFolder(files);
  const nasty = 'x](command:quit) ![i](https://example.org/i.png)';
  putFile(
    folder,
    'corpus/courier.md',
    `---\ntitle: "T [${nasty}"\npublisher: "<b>${nasty}"\nurl: https://example.org/\ndate: 2021-06-10\nkey: courier2021\n---\n\nThe Halvern harbour was reopened on 12 May 2021 by Transport Minister Petra Lindqvist, ${attacks.join(' ')}.\n`,
  );
  const client = await TestClient.inMemory({ folders: [folder] });
  await client.ready();
  const uri = await client.open(
    addressOf(join(folder, 'brief.md')),
    `${disputed}\nSee [@courier2021]. Petra Lindqvist came.\n`,
  );
  for (const place of [value, { line: 2, character: 8 }, { line: 2, character: 24 }]) {
    const text = await client.hoverText(uri, place);
    ok(text.length > 20, JSON.stringify(place));
    const links = [...text.matchAll(/(?<!\\)\]\((?<to>[^)]*)\)/gu)].map((link) => link.groups!['to']!);
    ok(links.length > 0 && links.every((to) => to.startsWith('file:///')), text);
    ok(!/(?<!\\)!\[|<(?!\/?$)[a-z]|https?:\/\//iu.test(text), text);
  }
  for (const { message, relatedInformation } of await client.diagnostics(uri)) {
    ok(!/\p{Cc}/u.test(JSON.stringify([message, relatedInformation])));
  }
  await client.stop();
});

test('what cannot be read is told on the file, and the rest goes on working', async () => {
  const { files } = readFixture(harbour);
  const folder = makeFolder(files);
  const photo = putFile(folder, 'corpus/photo.txt', new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7]));
  const huge = putFile(folder, 'corpus/huge.txt', '');
  truncateSync(huge, 100 * 1024 * 1024);
  const client = await TestClient.inMemory({ folders: [folder] });
  equal((await client.ready()).problems, 2);
  await until(() => client.published.size === 2, 'problems are shown');
  const [problem] = client.published.get(addressOf(photo))!;
  equal(messageOf(problem!), 'This is not a text file.');
  match(problem!.codeDescription!.href, /unreadable-source\.md$/u);
  match(messageOf(client.published.get(addressOf(huge))![0]!), /^The file has 100 MB/u);
  ok(
    client.logged.some((line) => line.endsWith('photo.txt:1: This is not a text file.')),
    client.logged.join('\n'),
  );
  const uri = await client.open(addressOf(join(folder, 'brief.md')), disputed);
  equal((await client.diagnostics(uri)).length, 1);
  rmSync(photo);
  await client.watched(folder, { 'corpus/photo.txt': 3 });
  await until(() => client.published.get(addressOf(photo))!.length === 0, 'the problem is cleared');
  await client.stop();
});

test('without sources the reason is told, and everything is answered', async () => {
  for (const files of [new Map<string, string>(), new Map([['corpus/image.jpg', 'x']])]) {
    const folder = makeFolder(files);
    const client = await TestClient.inMemory({ folders: [folder] });
    match(
      (await client.ready()).message!,
      files.size
        ? /^No sources in \S+corpus\. The setting/u
        : /^No sources\. \S+corpus: The file or folder does not exist\./u,
    );
    const uri = await client.open(addressOf(join(folder, 'brief.md')), `${disputed}[@key]\n`);
    equal((await client.diagnostics(uri)).length, 0);
    equal(await client.hover(uri, value), null);
    equal(await client.definition(uri, value), null);
    equal((await client.complete(uri, value)).items.length, 0);
    await client.stop();
  }
});

/** Milliseconds after which work that grows with the square of its input is given up; what is linear needs a hundredth. */
const timeout = 120_000;

test('a brief of one million characters', { timeout }, async () => {
  const { client, folder } = await openDrawn();
  const filler = 'Cheese is made of milk, and milk of grass. ';
  const text = `${disputed}\n${`${filler.repeat(20)}\n\n`.repeat(1_000_000 / (20 * filler.length))}`;
  const uri = await client.open(addressOf(join(folder, 'long.md')), text);
  match(await client.hoverText(uri, value), /3 June 2021|3 de junio de 2021/u);
  equal(drawn(text, await client.diagnostics(uri))[0], '12 May 2021 conflicting-sources');
  await client.change(uri, { line: 2, character: 0 }, { line: 2, character: 0 }, 'x');
  equal((await client.diagnostics(uri)).length, 1);
  await client.stop();
});

test('a brief of one line of a million stray marks', { timeout }, async () => {
  const { client, folder } = await openDrawn();
  for (const mark of ['`', '[', '<!--', '](', '*', '@', '<', '[^', '- ', '> ', '`` ']) {
    const uri = await client.open(
      addressOf(join(folder, 'marks.md')),
      `${disputed}\n${mark.repeat(200_000 / mark.length)}`,
    );
    equal((await client.diagnostics(uri)).length, 1, mark);
    await client.hover(uri, value);
    await client.close(uri);
  }
  await client.stop();
});
