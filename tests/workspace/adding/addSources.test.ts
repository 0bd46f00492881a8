import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type AddOptions, addSources } from '../../../server/workspace/adding/addSources';
import { isPublicAddress } from '../../../server/workspace/adding/publicAddress';
import { nameOfPage, safeName } from '../../../server/workspace/adding/sourceName';
import { makeFolder, putFile } from '../../fixture';
import { told } from '../../told';

const servers: Server[] = [];
after(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on this machine that stands for one on the internet; `inner.example` stands for one of the office. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://public.example:${typeof address === 'object' ? address?.port : 0}`;
}

const hosts: Readonly<Record<string, readonly string[]>> = {
  'public.example': ['127.0.0.1'],
  'inner.example': ['10.0.0.7'],
  'double.example': ['127.0.0.1', '10.0.0.7'],
};

function options(folder: string, more: Partial<AddOptions> = {}): AddOptions {
  return {
    folder,
    maxFileSize: 200_000,
    known: [],
    now: () => new Date('2024-03-04T05:06:07Z'),
    limits: {
      maxTime: 5000,
      maxRedirects: 3,
      resolve: async (host) => {
        const known = hosts[host];
        if (!known) throw new Error('queryA ENOTFOUND');
        return known;
      },
      isAllowed: (address) => address === '127.0.0.1' || isPublicAddress(address),
    },
    ...more,
  };
}

const page = `<html lang="en"><head><title>Pier closed - The Courier</title><meta name="author" content="Ana Ruiz">
<meta property="article:published_time" content="2021-05-12T08:00:00Z"><link rel="canonical" href="https://courier.example/2021/pier-closed"></head>
<body><article><h1>Pier closed</h1><p>The pier of Halvern was closed on Thursday after a storm, the port authority said.</p></article></body></html>`;

const html: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
};

async function reasonOf(url: string, more: Partial<AddOptions> = {}): Promise<string> {
  const folder = makeFolder();
  const [result] = await addSources([url], options(folder, more));
  assert.equal(result?.kind, 'failed', JSON.stringify(result));
  assert.deepEqual(readdirSync(folder), [], 'nothing is left behind');
  return result?.kind === 'failed' ? told(result) : '';
}

test('a page is added with what it says of itself, its address and the time', async () => {
  const folder = join(makeFolder(), 'corpus');
  const url = `${await serve(html)}/2021/pier-closed.php?id=3`;
  const [result] = await addSources([url], options(folder));
  assert.deepEqual(result, { kind: 'added', input: url, file: join(folder, 'pier-closed.html'), title: 'Pier closed' });
  assert.equal(readFileSync(join(folder, 'pier-closed.html'), 'utf8'), page);
  assert.equal(
    readFileSync(join(folder, 'pier-closed.html.yaml'), 'utf8'),
    `# What is known about this document. What you write here counts more than what the document says.
title: Pier closed
author:
  - Ana Ruiz
publisher: The Courier
date: 2021-05-12
language: en
url: https://courier.example/2021/pier-closed
retrieved: 2024-03-04T05:06:07.000Z
retrieved-from: ${url}
`,
  );
});

test('a redirect is followed, and the address that it led to is recorded', async () => {
  const base = await serve((request, response) => {
    if (request.url === '/a') response.writeHead(302, { location: '/pier-report' }).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  });
  const folder = makeFolder();
  await addSources([`${base}/a`], options(folder));
  assert.ok(
    readFileSync(join(folder, 'pier-report.html.yaml'), 'utf8').includes(`retrieved-from: ${base}/pier-report\n`),
  );
});

test('addresses inside a network are not asked: by name, in figures, after a redirect, or beside an allowed one', async () => {
  let asked = 0;
  const base = await serve((request, response) => {
    asked += 1;
    response.writeHead(302, { location: decodeURIComponent((request.url ?? '').slice(1)) }).end();
  });
  const inside = [
    'http://inner.example/',
    'http://10.0.0.7/',
    'http://[::1]:8080/',
    'http://[::ffff:10.0.0.7]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://2886729729/',
    'http://double.example/',
  ];
  for (const target of inside) {
    assert.match(await reasonOf(`${base}/${encodeURIComponent(target)}`), /not on the public internet/u, target);
    assert.match(await reasonOf(target), /not on the public internet/u, target);
  }
  assert.equal(asked, inside.length, 'only the redirects were asked for');
  assert.match(await reasonOf(`${base}/${encodeURIComponent('file:///etc/hosts')}`), /'file:' are not fetched/u);
  assert.match(await reasonOf('ftp://public.example/x'), /'ftp:' are not fetched/u);
  assert.match(await reasonOf(base.replace('//', '//me:secret@')), /name and password/u);
  assert.match(await reasonOf('http://nowhere.example/'), /There is no host 'nowhere.example'/u);
});

test('redirects that never end are left', async () => {
  const base = await serve((_, response) => {
    response.writeHead(302, { location: '/again' }).end();
  });
  assert.equal(await reasonOf(base), 'It redirects more than 3 times.');
});

test('a stream without end, a slow one, one that is too large, a packed bomb', async () => {
  const endless = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('<p>Again and again.</p>'.repeat(2000)), 2);
    response.on('close', () => clearInterval(timer));
  });
  const limit = /^It has more than 0.2 MB/u;
  assert.match(await reasonOf(endless), limit);
  const slow = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('.'), 20);
    response.on('close', () => clearInterval(timer));
  });
  const { limits } = options('');
  assert.equal(await reasonOf(slow, { limits: { ...limits, maxTime: 500 } }), 'It takes more than 0.5 seconds.');
  const told = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '900000000' }).write('x');
  });
  assert.match(await reasonOf(told), limit);
  const bomb = gzipSync(Buffer.alloc(3_000_000, 32));
  const packed = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb);
  });
  assert.match(await reasonOf(packed), limit);
});

test('what is sent must be what the server says, and of a kind that is read', async () => {
  const sending = async (type: string, body: string | Uint8Array): Promise<string> => {
    const base = await serve((_, response) => {
      response.writeHead(200, { 'content-type': type }).end(body);
    });
    return reasonOf(base);
  };
  assert.equal(await sending('application/pdf', page), "The server calls it 'application/pdf', but it is a web page.");
  assert.equal(await sending('text/html', '%PDF-1.7\n'), "The server calls it 'text/html', but it is a PDF file.");
  assert.match(await sending('image/png', page), /^The server calls it 'image\/png'/u);
  const noise = new Uint8Array(300).map((_, at) => (at * 7) % 9);
  assert.equal(await sending('text/html', noise), 'It is of a kind that is not read.');
  assert.equal(await sending('text/html', ''), 'The server sends nothing.');
  assert.match(await sending('text/html', '<html><script>render()</script></html>'), /made by a script/u);
  const gone = await serve((_, response) => {
    response.writeHead(404).end();
  });
  assert.match(await reasonOf(gone), /status 404/u);
});

test('a packed page is unpacked', async () => {
  const base = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(page));
  });
  const folder = makeFolder();
  const [result] = await addSources([`${base}/pier`], options(folder));
  assert.equal(result?.kind, 'added');
  assert.equal(readFileSync(join(folder, 'pier.html'), 'utf8'), page);
});

test('files are copied, a sidecar beside them too; one that fails stops no other', async () => {
  const from = makeFolder(
    new Map([
      ['note.txt', 'The pier was closed.\n'],
      ['told.txt', 'The pier was lit.\n'],
      ['told.txt.yaml', 'title: Told\n'],
      ['picture.png', 'x'],
      ['false.pdf', '<html><p>No PDF.</p></html>'],
      ['large.txt', 'x'.repeat(300_000)],
    ]),
  );
  const folder = makeFolder(new Map([['note.txt', 'Another note of the same name.\n']]));
  const names = ['note.txt', 'told.txt', 'picture.png', 'false.pdf', 'large.txt', 'gone.txt'];
  const results = await addSources(
    names.map((name) => join(from, name)),
    options(folder),
  );
  assert.deepEqual(
    results.map((one) => (one.kind === 'added' ? one.file : one.kind === 'failed' ? told(one) : one.of)),
    [
      join(folder, 'note-2.txt'),
      join(folder, 'told.txt'),
      'Files of this kind are not read. Save it as text first.',
      'By its name it is a PDF file, but it is a web page.',
      "It has more than 0.2 MB (setting 'maxFileSize').",
      'The file or folder does not exist.',
    ],
  );
  assert.equal(readFileSync(join(folder, 'told.txt.yaml'), 'utf8'), 'title: Told\n');
  assert.equal(readFileSync(join(folder, 'note.txt'), 'utf8'), 'Another note of the same name.\n');
});

test('the same document twice is noticed: by content, by address, by the address that it names itself', async () => {
  const base = await serve(html);
  const folder = makeFolder();
  const results = await addSources([`${base}/one`, `${base}/one#part`, `${base}/two`], options(folder));
  assert.deepEqual(
    results.map(({ kind }) => kind),
    ['added', 'duplicate', 'duplicate'],
  );
  const copy = putFile(makeFolder(), 'copy.html', page);
  const known = [{ file: join(folder, 'one.html') }];
  assert.deepEqual(await addSources([copy], options(folder, { known })), [
    { kind: 'duplicate', input: copy, of: join(folder, 'one.html') },
  ]);
  const again = `${base}/three`;
  const elsewhere = [{ file: 'kept.html', url: 'http://www.courier.example/2021/pier-closed/?utm_source=x' }];
  assert.deepEqual(await addSources([again], options(makeFolder(), { known: elsewhere })), [
    { kind: 'duplicate', input: again, of: 'kept.html' },
  ]);
});

test('cancelling ends what is being fetched and begins nothing more', async () => {
  const control = new AbortController();
  const base = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).write('<p>');
    setTimeout(() => control.abort(), 20);
  });
  const folder = makeFolder();
  const seen: string[] = [];
  const onProgress = (done: number, total: number): void => {
    seen.push(`${done}/${total}`);
  };
  const results = await addSources(
    [`${base}/one`, `${base}/two`],
    options(folder, { signal: control.signal, onProgress }),
  );
  assert.deepEqual([results, seen, readdirSync(folder)], [[], ['0/2'], []]);
});

test('public addresses', () => {
  const outside = '8.8.8.8 93.184.216.34 2606:2800:220:1::1 ::ffff:8.8.8.8 64:ff9b::808:808';
  for (const address of outside.split(' ')) assert.ok(isPublicAddress(address), address);
  const inside = `localhost 0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 169.254.169.254 172.31.0.1 192.168.1.1 198.18.0.1 203.0.113.9
    224.0.0.1 255.255.255.255 :: ::1 ::ffff:127.0.0.1 ::ffff:7f00:1 ::7f00:1 64:ff9b::a00:1 64:ff9b:1::1 fc00::1 fd12::1
    fe80::1 fe80::1%eth0 fec0::1 ff02::1 2001:db8::1 2001::1 2002:7f00:1:: 100::1 3fff::1`;
  for (const address of inside.split(/\s+/u)) assert.ok(!isPublicAddress(address), address);
});

test('names of files', () => {
  for (const [url, title, name] of [
    ['https://a.example/2021/05/Pier%20Closed.html?x=1', 'T', 'pier-closed.html'],
    ['https://a.example/index.php', 'The Pier: Closed?', 'the-pier-closed.html'],
    ['https://www.a.example/', undefined, 'a-example.html'],
    ['https://a.example/..%2F..%2Fetc%2Fpasswd', undefined, 'etc-passwd.html'],
    ['https://a.example/Ж', undefined, 'a-example.html'],
  ] as const)
    assert.equal(nameOfPage(url, 'html', title), name);
  const names = ['con.txt', '../x.txt', '.hidden.md', `${'a'.repeat(300)}.pdf`];
  assert.deepEqual(names.map(safeName), ['con-source.txt', '-x.txt', 'hidden.md', `${'a'.repeat(80)}.pdf`]);
});
