import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSource } from '../../server/read/readSource';
import { told } from '../told';
import { drawBytes } from './drawing';

const first =
  'The orchard of the abbey was sold in March for less than its trees are worth, the mayor told the assembly.';

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text.replace(/^\n/, ''), 'latin1'));
const read = (text: string) => readSource(latin(text), 'letter.eml');

const head = `From: =?utf-8?Q?Ana_P=C3=A9rez?= <ana@abbey.example>
To: tom@hill.example
Subject: Re: =?utf-8?B?RGllIE9ic3R3aWVzZQ==?=
 of the abbey
Date: Tue, 4 May 2021 23:15:00 +0200
`;

test('plain text, with its headers; what is quoted and the signature are left out', () => {
  const mail = `${head}
${first}

On Monday Tom Hill wrote:
> Was the orchard sold in May?

-- 
Ana, Abbey Street 4
`;
  assert.equal(
    drawBytes(latin(mail), 'letter.eml'),
    [
      first,
      'On Monday Tom Hill wrote:  <- repeated',
      '> Was the orchard sold in May?  <- repeated',
      '--  <- contact',
      'Ana, Abbey Street 4  <- contact',
    ].join('\n'),
  );
  const { title, authors, published } = read(mail).metadata;
  assert.deepEqual([title, authors, published], ['Die Obstwiese of the abbey', ['Ana Pérez'], '2021-05-04']);
});

test('quoted-printable: characters and soft line ends; words are found in the file', () => {
  const mail = `${head}Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

The caf=E9 of the ab=
bey.
The well.
`;
  const { text, fileMap = [] } = read(mail);
  assert.match(text, /^The café of the abbey\.\nThe well\./);
  const at = text.indexOf('well');
  const entry = fileMap.filter(({ textStart }) => textStart <= at).at(-1);
  assert.equal((entry?.fileStart ?? 0) + at - (entry?.textStart ?? 0), mail.indexOf('well'));
});

test('a message in parts: the plain one is read, attachments are not', () => {
  const mail = `${head}Content-Type: multipart/mixed; boundary="outer"

--outer
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

${Buffer.from(`Größe.\r\n${first}\r\n`).toString('base64')}
--inner
Content-Type: text/html

<p>The page</p>
--inner--
--outer
Content-Type: text/plain
Content-Disposition: attachment; filename=a.txt

Attached
--outer--
`;
  assert.equal(read(mail).text.trim(), `Größe.\n${first}`);
});

test('a message that is only a page', () => {
  const mail = `${head}Content-Type: text/html; charset=utf-8\n\n<h1>Sale</h1><p>${first}</p>`;
  assert.equal(read(mail).text, `Sale\n\n${first}`);
});

test('encrypted messages, files that are none, and empty ones are one problem', () => {
  const problems = (text: string) => read(text).problems.map(told);
  assert.deepEqual(problems(`${head}Content-Type: application/pkcs7-mime\nContent-Transfer-Encoding: base64\n\nMIAG`), [
    'The message is encrypted.',
  ]);
  assert.deepEqual(problems('\u0000\u0001\u0002 nothing'), ['This is not a mail message.']);
  assert.deepEqual(problems(`${head}\n`), ['The document holds no text.']);
});

test('whatever a message holds, nothing throws, and blocks lie in the text', () => {
  const piece = fc.constantFrom(
    'Content-Type: multipart/mixed; boundary=b\n',
    'Content-Type: text/html\n',
    'Content-Transfer-Encoding: base64\n',
    'Content-Transfer-Encoding: quoted-printable\n',
    '\n',
    '--b\n',
    '--b--\n',
    '=\n',
    '=C3',
    'QUJD\n',
    '=?utf-8?B?QUI?=',
    'Subject: ',
    '> ',
    '<p>words',
    'From: x\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { text, blocks } = read(pieces.join(''));
      for (const { start, end } of blocks) assert.ok(start >= 0 && start <= end && end <= text.length);
    }),
  );
});
