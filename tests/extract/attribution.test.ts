import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAttributions } from '../../server/extract/attribution';
import type { Mention } from '../../server/model/mention';
import type { Language } from '../../server/text/language';
import { tokenize } from '../../server/text/tokens';
import { parseDrawing, underline } from './drawing';

// ^ marks the speaker, ~ what is said.
const drawings: Readonly<Record<Language, string>> = {
  en: `
"The dam will hold," said Maria Costa, a professor of hydrology.
 ~~~~~~~~~~~~~~~~~~       ^^^^^^^^^^^ quotation said
“The bridge is closed”, the mayor told Radio Uno.
 ~~~~~~~~~~~~~~~~~~~~   ^^^^^^^^^ quotation said
"We lost," he said, "but we will return."
 ~~~~~~~~  ^^ quotation said
           ^^        ~~~~~~~~~~~~~~~~~~~ quotation said
Costa added: "We were not told."
^^^^^         ~~~~~~~~~~~~~~~~~ quotation said
The minister said that the port had closed, but the union struck.
^^^^^^^^^^^^           ~~~~~~~~~~~~~~~~~~~ said
He said the tower had collapsed.
^^      ~~~~~~~~~~~~~~~~~~~~~~~ said
Smith told the newspaper that he would resign.
^^^^^                         ~~~~~~~~~~~~~~~ said
The Gazette reported a loss of 40 million.
^^^^^^^^^^^          ~~~~~~~~~~~~~~~~~~~~ said
According to Dr Vale, the vaccine works.
             ^^^^^^^  ~~~~~~~~~~~~~~~~~ said
The fund, which, according to Infoday, threatens the bank, was closed.
          ~~~~~~~~~~~~~~~~~~~~^^^^^^^~~~~~~~~~~~~~~~~~~~~ said
The bridge was unsafe, officials said on Monday.
~~~~~~~~~~~~~~~~~~~~~  ^^^^^^^^^ said
The bridge, officials say, has collapsed.
~~~~~~~~~~~~^^^^^^^^^~~~~~~~~~~~~~~~~~~~ said
The regulator put the damage at 12 million euros.
^^^^^^^^^^^^^     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ said
Weber denied that he had met the director.
^^^^^             ~~~~~~~~~~~~~~~~~~~~~~~ denied
The club claims the referee was bribed.
^^^^^^^^        ~~~~~~~~~~~~~~~~~~~~~~ claimed
The figure was confirmed by the ministry.
~~~~~~~~~~                  ^^^^^^^^^^^^ confirmed
Silva was quoted as saying that the match was fixed.
^^^^^                           ~~~~~~~~~~~~~~~~~~~ said
The so-called "ghost tax" was dropped.
For the union, the offer is an insult.
    ^^^^^^^^^  ~~~~~~~~~~~~~~~~~~~~~~ said
The company, which denies wrongdoing, will appeal.
^^^^^^^^^^^               ~~~~~~~~~~ denied
It was reported that the ship sank.
The officials did not say who fired.
The trainer promised that the horse would run.
^^^^^^^^^^^               ~~~~~~~~~~~~~~~~~~~ promised
The flood, in the mayor's words, came overnight.
~~~~~~~~~~~~~~^^^^^^^^^~~~~~~~~~~~~~~~~~~~~~~~~ said
`,
  es: `
«La presa aguantará», dijo Marta Gil, profesora de hidrología.
 ~~~~~~~~~~~~~~~~~~        ^^^^^^^^^ quotation said
"No lo sabíamos", ha afirmado el alcalde de Toledo.
 ~~~~~~~~~~~~~~               ^^^^^^^^^^^^^^^^^^^^ quotation said
«No habrá recortes», prometió la ministra, «ni este año ni el próximo».
 ~~~~~~~~~~~~~~~~~            ^^^^^^^^^^^ quotation promised
                              ^^^^^^^^^^^   ~~~~~~~~~~~~~~~~~~~~~~~~~ quotation promised
El ministro aseguró que el puerto estaba cerrado.
^^^^^^^^^^^             ~~~~~~~~~~~~~~~~~~~~~~~~ said
Según el sindicato, la huelga sigue.
      ^^^^^^^^^^^^  ~~~~~~~~~~~~~~~ said
La empresa, según informó el diario local, cerrará la planta.
~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^~~~~~~~~~~~~~~~~~~~ said
Dijo que el acuerdo estaba firmado y añadió que era secreto.
^^^^     ~~~~~~~~~~~~~~~~~~~~~~~~~ said
                                     ^^^^^^     ~~~~~~~~~~~ said
El portavoz del club, Juan Ruiz, negó que hubiera ofertas.
^^^^^^^^^^^^^^^^^^^^                      ~~~~~~~~~~~~~~~ denied
Los testigos dicen que el coche no paró.
^^^^^^^^^^^^           ~~~~~~~~~~~~~~~~ said
Para el sindicato, la oferta es insuficiente.
     ^^^^^^^^^^^^  ~~~~~~~~~~~~~~~~~~~~~~~~~ said
El informe cifra las pérdidas en 40 millones.
^^^^^^^^^^       ~~~~~~~~~~~~~~~~~~~~~~~~~~~ said
La noticia fue confirmada por la policía.
~~~~~~~~~~                    ^^^^^^^^^^ confirmed
Se dijo que el barco había zarpado.
De acuerdo con los vecinos, el perro ladró toda la noche.
               ^^^^^^^^^^^  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ said
`,
  it: `
“La diga tiene”, ha avvertito Bianchi.
 ~~~~~~~~~~~~~                ^^^^^^^ quotation said
«Non abbiamo firmato nulla», dice la sindaca.
 ~~~~~~~~~~~~~~~~~~~~~~~~~        ^^^^^^^^^^ quotation said
Rossi ha scritto su Twitter: “Non ci arrendiamo mai”.
^^^^^                         ~~~~~~~~~~~~~~~~~~~~~ quotation said
Secondo il ministero, le vittime sono dodici.
        ^^^^^^^^^^^^  ~~~~~~~~~~~~~~~~~~~~~~ said
Il portavoce nega che la nave sia affondata.
^^^^^^^^^^^^          ~~~~~~~~~~~~~~~~~~~~~ denied
Il comune ha reso noto che il ponte è chiuso.
^^^^^^^^^                  ~~~~~~~~~~~~~~~~~ said
La nave, secondo quanto riferito dalla Guardia costiera, trasportava carbone.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^~~~~~~~~~~~~~~~~~~~~~ said
Stando ai vicini, il cane abbaiava.
          ^^^^^^  ~~~~~~~~~~~~~~~~ said
L'azienda ha negato di aver pagato tangenti.
^^^^^^^^^           ~~~~~~~~~~~~~~~~~~~~~~~ denied
La chiusura è stata confermata dal sindaco.
~~~~~~~~~~~                        ^^^^^^^ confirmed
Il ponte è sicuro, ha detto ieri l'assessore.
~~~~~~~~~~~~~~~~~                ^^^^^^^^^^^ said
Gli inquirenti sostengono che il quadro fosse falso.
^^^^^^^^^^^^^^                ~~~~~~~~~~~~~~~~~~~~~ said
Il secondo gol è arrivato tardi.
`,
  fr: `
« Le barrage tiendra », a déclaré jeudi le ministre.
  ~~~~~~~~~~~~~~~~~~                    ^^^^^^^^^^^ quotation said
« Nous avons gagné », se félicite l'entraîneur.
  ~~~~~~~~~~~~~~~~                ^^^^^^^^^^^^ quotation said
Il a ajouté que les travaux seraient terminés en mai.
^^              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ said
Selon la préfecture, le pont est fermé.
      ^^^^^^^^^^^^^  ~~~~~~~~~~~~~~~~~ said
D'après les pompiers, l'incendie est maîtrisé.
        ^^^^^^^^^^^^  ~~~~~~~~~~~~~~~~~~~~~~~ said
Le groupe dément avoir vendu ses parts.
^^^^^^^^^        ~~~~~~~~~~~~~~~~~~~~~ denied
Le pont est sûr, a indiqué la mairie.
~~~~~~~~~~~~~~~            ^^^^^^^^^ said
Le navire, affirme l'armateur, était assuré.
~~~~~~~~~~~~~~~~~~~^^^^^^^^^^~~~~~~~~~~~~~~ said
L'information a été confirmée par le parquet.
~~~~~~~~~~~~~                     ^^^^^^^^^^ confirmed
Le ministre a affirmé que la loi n'avait pas été votée.
^^^^^^^^^^^               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ said
Le club prétend que l'arbitre était acheté.
^^^^^^^             ~~~~~~~~~~~~~~~~~~~~~~ claimed
Le syndicat a fait savoir que la grève continue.
^^^^^^^^^^^                   ~~~~~~~~~~~~~~~~~ said
Le rapport évalue les dégâts à 12 millions.
^^^^^^^^^^        ~~~~~~~~~~~~~~~~~~~~~~~~ said
`,
  pt: `
«A barragem aguenta», disse Marta Lopes, professora.
 ~~~~~~~~~~~~~~~~~~         ^^^^^^^^^^^ quotation said
«Não sabíamos de nada», garantiu o autarca.
 ~~~~~~~~~~~~~~~~~~~~            ^^^^^^^^^ quotation said
Segundo a polícia, há dois feridos.
        ^^^^^^^^^  ~~~~~~~~~~~~~~~ said
De acordo com a empresa, a fábrica fecha em maio.
              ^^^^^^^^^  ~~~~~~~~~~~~~~~~~~~~~~~ said
O ministro afirmou que o acordo está fechado.
^^^^^^^^^^             ~~~~~~~~~~~~~~~~~~~~~ said
O porta-voz desmentiu que haja ofertas.
^^^^^^^^^^^               ~~~~~~~~~~~~ denied
A informação foi confirmada pela polícia.
~~~~~~~~~~~~                     ^^^^^^^ confirmed
O sindicato diz que a greve continua.
^^^^^^^^^^^         ~~~~~~~~~~~~~~~~ said
A ponte é segura, garante a câmara.
~~~~~~~~~~~~~~~~          ^^^^^^^^ said
Ela acrescentou: “Voltaremos em maio”.
^^^               ~~~~~~~~~~~~~~~~~~ quotation said
O navio, segundo o armador, estava seguro.
~~~~~~~~~~~~~~~~~^^^^^^^^^~~~~~~~~~~~~~~~ said
O relatório estima os danos em 12 milhões.
^^^^^^^^^^^        ~~~~~~~~~~~~~~~~~~~~~~ said
O segundo gol saiu tarde.
`,
  de: `
„Der Damm hält“, sagte die Ministerin am Montag.
 ~~~~~~~~~~~~~         ^^^^^^^^^^^^^^ quotation said
Der Minister sagte: „Wir haben verloren.“
^^^^^^^^^^^^         ~~~~~~~~~~~~~~~~~~~ quotation said
Die Brücke sei sicher, sagte der Bürgermeister.
~~~~~~~~~~~~~~~~~~~~~        ^^^^^^^^^^^^^^^^^ said
Der Sprecher erklärte, der Vertrag sei unterzeichnet.
^^^^^^^^^^^^           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ said
Am Montag sagte die Sprecherin, man prüfe den Fall.
                ^^^^^^^^^^^^^^  ~~~~~~~~~~~~~~~~~~ said
Laut Polizei wurden zwei Menschen verletzt.
     ^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ said
Nach Angaben der Feuerwehr brannte das Dach.
             ^^^^^^^^^^^^^ ~~~~~~~~~~~~~~~~ said
Dem Ministerium zufolge ist der Hafen geschlossen.
^^^^^^^^^^^^^^^         ~~~~~~~~~~~~~~~~~~~~~~~~~ said
Das Ministerium hat am Freitag mitgeteilt, dass die Brücke gesperrt wird.
^^^^^^^^^^^^^^^                                 ~~~~~~~~~~~~~~~~~~~~~~~~ said
Die Anlage ist sicher, so der Betreiber.
~~~~~~~~~~~~~~~~~~~~~     ^^^^^^^^^^^^^ said
Die Gewerkschaft bestreitet, den Vertrag unterzeichnet zu haben.
^^^^^^^^^^^^^^^^             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ denied
Das wurde von der Polizei bestätigt.
~~~~~~~~~     ^^^^^^^^^^^ confirmed
Er habe den Vertrag nie gesehen, beteuerte der Anwalt.
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~            ^^^^^^^^^^ said
Das Gutachten beziffert den Schaden auf 12 Millionen Euro.
^^^^^^^^^^^^^           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ said
`,
};

for (const [language, drawing] of Object.entries(drawings) as [Language, string][]) {
  test(`speakers and what they say, ${language}`, () => {
    const expected = parseDrawing(drawing);
    const found = expected.map(({ sentence }) => ({
      sentence,
      lines: findAttributions(sentence, tokenize(sentence), language, []).map((one) =>
        underline(sentence, one.speaker, one.content, `${one.kind === 'quotation' ? 'quotation ' : ''}${one.manner}`),
      ),
    }));
    assert.deepEqual(found, expected);
  });
}

test('a point of view belongs to people and bodies only', () => {
  const sentence = 'For Lagrange, the tower is a ruin.';
  const found = (type: Mention['type']): number =>
    findAttributions(sentence, tokenize(sentence), 'en', [{ start: 4, end: 12, name: 'Lagrange', type }]).length;
  assert.equal(found('person'), 1);
  assert.equal(found('place'), 0);
});

test('odd input gives no attribution and no error', () => {
  for (const sentence of [
    '',
    'said',
    '"',
    '“” said',
    'said:',
    'according to',
    ', said X',
    'X, said',
    '… “ … ” … said … that',
  ])
    for (const language of ['en', 'es', 'it', 'fr', 'pt', 'de'] as const)
      findAttributions(sentence, tokenize(sentence), language, []);
});
