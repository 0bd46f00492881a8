import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { segment } from '../../server/extract/segment';
import { readSource } from '../../server/read/readSource';
import { draw, expected, textOfDrawing } from '../read/drawing';

function turns(name: string, drawing: string, path = 'talk.txt') {
  test(name, () => assert.equal(draw(textOfDrawing(drawing), path, 'turns'), expected(drawing)));
}

turns(
  'dashes: questions that ask nothing, answers that end asking, an answer in two paragraphs',
  `
The beekeeper Ilse Brandner received us in her garden, between two hives and a teapot.

- Is the honey good this year?                                 <- Q

- It is sweeter than it was.                                   <- A Ilse Brandner

- They say that the bees are dying.                            <- Q

- Who says so? The people who sell the poison?                 <- A Ilse Brandner

They have sold it for thirty years, in this valley and the next.   <- A Ilse Brandner

- Will you go on?                                              <- Q

- Until I fall off the ladder.                                 <- A Ilse Brandner`,
);

turns(
  'Spanish: the title names who talks',
  `
Capitana Berta Solís: “El mar no firma papeles”

La marina mercante la jubiló en enero, pero ella sigue yendo al puerto todos los días a mirar los barcos.

—¿Volvería usted a embarcarse?                                 <- Q

—Mañana mismo.                                                 <- A Berta Solís

—¿Con qué bandera?                                             <- Q

—Con la que pague.                                             <- A Berta Solís`,
);

turns(
  'Italian: a title before the name, with an elided article',
  `
L'ingegnera Carla Nobili ci riceve nel cantiere, a un anno dal crollo del viadotto di Sandro Vico.

- Ingegnera, di chi è la colpa?                                <- Q

- Di nessuno e di tutti.                                       <- A Carla Nobili

- E i soldi?                                                   <- Q

- I soldi ci sono.                                             <- A Carla Nobili`,
);

turns(
  'French: the person of the first sentence',
  `
Lucie Armand dirige l'observatoire du Mont-Noir depuis dix ans. Nous l'avons rencontrée sous la coupole.

– Que voit-on ce soir ?                                        <- Q

– Rien, il pleut.                                              <- A Lucie Armand

– Et demain ?                                                  <- Q

– Demain aussi.                                                <- A Lucie Armand`,
);

turns(
  'Portuguese: the name stands behind the post',
  `
A diretora do museu, Helena Barroso, recebeu a revista na semana passada, com um guarda-chuva e muita pressa.

— O quadro é falso?                                            <- Q

— É verdadeiro.                                                <- A Helena Barroso

— Quem o examinou?                                             <- Q

— Três laboratórios.                                           <- A Helena Barroso`,
);

turns(
  'German: letters',
  `
Im Gespräch mit Anke Reuter, der Leiterin des Tierparks in Hollerstadt, über die entlaufenen Kängurus.

F: Wie viele fehlen noch?                                      <- Q

A: Zwei, vielleicht drei.                                      <- A Anke Reuter

F: Und wer ist schuld?                                         <- Q

A: Ein Tor, das nicht schloss.                                 <- A Anke Reuter`,
);

turns(
  'labels with names: the asker asks, the others answer under their full names',
  `
The Observer spoke with the botanist Rosa Field about the moss that grows on satellites.

Observer: Is it alive?                                         <- Q

Field: More than you or I.                                     <- A Rosa Field

Observer: How did it get there?                                <- Q

Field: With the paint.                                         <- A Rosa Field`,
);

turns(
  'a transcript has speakers but no questions',
  `
CHAIR: The sitting is open.                                    <- CHAIR

MOLINA: I move to adjourn.                                     <- MOLINA

CHAIR: The motion fails.                                       <- CHAIR

MOLINA: I move it again.                                       <- MOLINA`,
);

turns(
  'bold questions',
  `
Interview with Pilar Montes, who has mapped every well of the province.

**How many wells are there?**                                  <- Q

Nine hundred and four, by our count, and about half of them are dry.   <- A Pilar Montes

**Who dug them?**                                              <- Q

Nobody knows. The oldest are older than the parish books.      <- A Pilar Montes

**Can they be saved?**                                         <- Q

Some of them, if the orchards stop pumping at night.           <- A Pilar Montes`,
  'talk.md',
);

turns(
  'bare questions between paragraphs, under a quotation as title',
  `
"Nobody asked me for the keys"

Berta Sollis kept the light at Skerry Point for thirty years. The Gazette met her in her kitchen.

Who turned it off?                                             <- Q

I did, on 3 January, and I locked the door for the last time.  <- A Berta Sollis

What did the mayor say?                                        <- Q

Nothing. He sent me a letter with the wrong date on it, which I have kept.   <- A Berta Sollis

Would you go back?                                             <- Q

Tomorrow, if they give me back the cat.                        <- A Berta Sollis`,
);

test('frequent questions are no interview: the answers are the publisher’s own words', () => {
  const page = `<main><h1>Questions</h1><h2>When does it open?</h2><p>The pool opens on 3 June at nine in the morning.</p><h2>Who may swim?</h2><p>Everybody who has paid the fee for the season may.</p><h2>Is it deep?</h2><p>It is two metres deep at the northern end of it.</p></main>`;
  const source = readSource(new TextEncoder().encode(page), 'faq.html');
  assert.deepEqual(
    segment(source).map((passage) => passage.turn ?? '-'),
    ['-', 'question', '-', 'question', '-', 'question', '-'],
  );
});

test('lists with dashes and two rhetorical questions are no interview', () => {
  const text =
    'The board decided:\n\n- to sell the pier\n- to keep the boats\n- to ask the town for help\n- to meet again in May';
  assert.doesNotMatch(draw(text, 'a.txt', 'turns'), /<-/);
});

test('languages: by passage, short lines by their neighbours, foreign text unknown', () => {
  const drawing = `
The ferry will stop running in October, the company said in a short statement on its website.   <- en
(Ostmark/Lemberg)                                                                                <- en
Notice                                                                                            <- de
Die Fähre wird im Oktober eingestellt, teilte das Unternehmen in einer kurzen Erklärung mit.     <- de
Паром перестанет ходить в октябре, сообщила компания в кратком заявлении на своём сайте.         <- und`;
  assert.equal(draw(textOfDrawing(drawing).replace(/\n/g, '\n\n'), 'a.txt', 'languages'), expected(drawing));
});

test('a declared language yields to the words of a long block', () => {
  const page =
    '<html lang="en"><body><p>El transbordador dejará de funcionar en octubre, según informó la compañía en un breve comunicado publicado en su página.</p><p>Ostmark</p></body></html>';
  assert.equal(
    draw(page, 'a.html', 'languages')
      .match(/<- \w+/g)
      ?.join(),
    '<- es,<- en',
  );
});

test('headings are handed down', () => {
  const text =
    '# Title\n\nIntro text.\n\n## One\n\nText of one.\n\n### Inner\n\nText of inner.\n\n## Two\n\nText of two.';
  const source = readSource(new TextEncoder().encode(text), 'a.md');
  const drawn = segment(source)
    .filter((passage) => passage.kind === 'paragraph')
    .map((passage) => passage.headings.map((heading) => text.slice(heading.start, heading.end)).join(' > '));
  assert.deepEqual(drawn, ['', 'One', 'One > Inner', 'Two']);
});

test('every passage of the sample corpora lies inside its text, in order', (context) => {
  const corpora = join(process.env['REPOSITORY'] ?? '.', '..', 'shared', 'corpora');
  if (!existsSync(corpora)) return context.skip('no shared corpora here');
  for (const topic of readdirSync(corpora)) {
    for (const name of readdirSync(join(corpora, topic, 'sources'))) {
      const source = readSource(readFileSync(join(corpora, topic, 'sources', name)), name);
      let last = 0;
      for (const passage of segment(source)) {
        assert.ok(passage.start >= last && passage.end > passage.start && passage.end <= source.text.length, name);
        last = passage.end;
      }
      assert.deepEqual(source.problems, [], name);
    }
  }
});

test('nothing that the gold lists quote is left out', (context) => {
  const corpora = join(process.env['REPOSITORY'] ?? '.', '..', 'shared', 'corpora');
  if (!existsSync(corpora)) return context.skip('no shared corpora here');
  const words = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/<[^>]+>/g, ' ')
      .replace(/&\w+;/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, '');
  for (const topic of readdirSync(corpora)) {
    const gold = JSON.parse(readFileSync(join(corpora, topic, 'gold.json'), 'utf8'));
    const read = new Map<string, string>();
    for (const side of gold.conflicts.flatMap(
      (conflict: { sides: { evidence: { source: string; quote: string }[] }[] }) => conflict.sides,
    )) {
      for (const { source, quote } of side.evidence) {
        const known = read.get(source);
        const content = known ?? contentOf(join(corpora, topic, 'sources', source));
        read.set(source, content);
        assert.ok(words(content).includes(words(quote)), `${topic}/${source}: ${quote}`);
      }
    }
  }
});

function contentOf(path: string): string {
  const source = readSource(readFileSync(path), path);
  return segment(source)
    .filter((passage) => passage.leftOut === undefined)
    .map((passage) => source.text.slice(passage.start, passage.end))
    .join('\n');
}
