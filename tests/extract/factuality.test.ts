import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAttributions } from '../../server/extract/attribution';
import { findCues, stanceAt } from '../../server/extract/factuality';
import type { Language } from '../../server/text/language';
import { tokenize } from '../../server/text/tokens';
import { parseDrawing, underline } from './drawing';

// ^ marks the cue, ~ what it bends; a cue can lie in its own scope.
const drawings: Readonly<Record<Language, string>> = {
  en: `
The minister did not sign the treaty, but visited the port.
                 ^^^ ~~~~~~~~~~~~~~~ negation
No one was hurt when the crane fell.
^^^^^^ ~~~~~~~~ negation
The bakery reopened without a licence.
                    ^^^^^^^ ~~~~~~~~~ negation
Neither the pilot nor the engineer saw the light.
^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ negation
                  ^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~ negation
The council failed to publish the minutes.
            ^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~ negation
The contract is still unsigned.
                      ^^^^^^^^ negation
The orchestra has not been paid yet.
                  ^^^ ~~~~~~~~~ notYet
The merger was announced but has not taken place.
                         ~~~~~~~~^^^~~~~~~~~~~~~ negation
~~~~~~~~~~                       ^^^ negation
The library has yet to open.
            ^^^^^^^^^^ ~~~~ notYet
The mayor denied that the pool had leaked.
          ^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~ denial
It is false that the school was sold.
^^^^^^^^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~ denial
The rider rejected the allegations of doping.
          ^^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~ denial
                       ^^^^^^^^^^^^^^ ~~~~~~ allegation
The club rejected the offer.
The storm may reach the coast on Friday.
          ^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~ hedge
The painting was reportedly stolen.
~~~~~~~~~~~~~~~~~^^^^^^^^^^~~~~~~~ hedge
Unconfirmed reports of a second blast spread quickly.
^^^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~ hedge
The agency fell short of confirming the outbreak.
           ^^^^^^^^^^^^^^^^^^^^^^^^ ~~~~~~~~~~~~ hedge
The bridge will close in June.
           ^^^^ ~~~~~~~~~~~~~ plan
The firm plans to hire forty nurses.
         ^^^^^^^^ ~~~~~~~~~~~~~~~~~ plan
The choir is expected to sing in Leeds.
          ^^^^^^^^^^^^^^ ~~~~~~~~~~~~~ plan
The vote is planned for May.
~~~~~~~~~^^^^^^^^^^^^^^~~~~ plan
The tunnel is due to open in 2031.
           ^^^^^^^^^ ~~~~~~~~~~~~ plan
The delay was due to heavy snow.
The alleged thief left the hotel.
    ^^^^^^^ ~~~~~ allegation
She was accused of forging the will.
        ^^^^^^^^^^ ~~~~~~~~~~~~~~~~ allegation
If the river rises, the road floods.
^^ ~~~~~~~~~~~~~~~ condition
Did the judge read the letter?
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^ question
The former goalkeeper opened a café.
    ^^^^^^ ~~~~~~~~~~ former
Not only the roof but also the walls were damaged.
No fewer than ninety sheep died.
The ferry did not leave until Tuesday.
He did not deny that he knew the buyer.
The factory no longer makes bicycles.
            ^^^^^^^^^ ~~~~~~~~~~~~~~ negation
The parade did not take place.
~~~~~~~~~~~~~~~^^^~~~~~~~~~~~ negation
The museum has not confirmed that the vase is lost.
               ^^^ ~~~~~~~~~ negation
               ^^^           ~~~~~~~~~~~~~~~~~~~~~ hedge
The committee is studying whether to move the market.
                 ^^^^^^^^^^^^^^^^ ~~~~~~~~~~~~~~~~~~ plan
`,
  es: `
El alcalde no firmó el contrato, pero visitó la fábrica.
           ^^ ~~~~~~~~~~~~~~~~~ negation
Nadie resultó herido.
^^^^^ ~~~~~~~~~~~~~~ negation
No había ningún médico en el barco.
^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ negation
La tienda abrió sin licencia.
                ^^^ ~~~~~~~~ negation
Ni el piloto ni la azafata vieron la luz.
^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ negation
El puente aún no ha abierto.
          ^^^^^^ ~~~~~~~~~~ notYet
El ministerio desmintió que faltaran vacunas.
              ^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~~ denial
Es falso que la escuela se vendiera.
^^^^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~ denial
El ciclista rechazó las acusaciones de dopaje.
            ^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~ denial
                        ^^^^^^^^^^^^^^ ~~~~~~ allegation
El cuadro habría sido robado en marzo.
          ^^^^^^~~~~~~~~~~~~~~~~~~~~~ hedge
La tormenta podría llegar el viernes.
            ^^^^^^ ~~~~~~~~~~~~~~~~~ hedge
Al parecer, el perro volvió solo.
^^^^^^^^^^~~~~~~~~~~~~~~~~~~~~~~ hedge
El puerto cerrará en junio.
          ^^^^^^^~~~~~~~~~ plan
La empresa va a contratar a cuarenta enfermeras.
           ^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ plan
La votación está prevista para mayo.
~~~~~~~~~~~~^^^^^^^^^^^^^~~~~~~~~~~ plan
El coro quiere cantar en Leeds.
        ^^^^^^ ~~~~~~~~~~~~~~~ plan
El presunto ladrón huyó en bicicleta.
   ^^^^^^^^ ~~~~~~ allegation
Fue acusada de falsificar la firma.
    ^^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~ allegation
Si el río crece, la carretera se inunda.
^^ ~~~~~~~~~~~~ condition
¿Leyó el juez la carta?
 ~~~~~~~~~~~~~~~~~~~~~^ question
El ex portero abrió un café.
   ^^ ~~~~~~~ former
No sólo ardió el tejado, sino también el granero.
Murieron no menos de noventa ovejas.
El ferry no salió hasta el martes.
Sin embargo, la fábrica cerró.
El desfile no tuvo lugar.
~~~~~~~~~~~^^~~~~~~~~~~~ negation
El museo no ha confirmado que el jarrón se perdiera.
         ^^    ~~~~~~~~~~ negation
         ^^               ~~~~~~~~~~~~~~~~~~~~~~~~~ hedge
`,
  it: `
Il sindaco non ha firmato il contratto, ma ha visitato la fabbrica.
           ^^^ ~~~~~~~~~~~~~~~~~~~~~~~ negation
Nessuno è rimasto ferito.
^^^^^^^ ~~~~~~~~~~~~~~~~ negation
Non c'era nessun medico sulla nave.
^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ negation
Il negozio ha aperto senza licenza.
                     ^^^^^ ~~~~~~~ negation
Né il pilota né la hostess hanno visto la luce.
^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ negation
Il ponte non è ancora aperto.
         ^^^ ~~~~~~~~~~~~~~~ notYet
Il ministero smentisce che manchino i vaccini.
             ^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~ denial
È falso che la scuola sia stata venduta.
^^^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~ denial
Il ciclista ha respinto le accuse di doping.
               ^^^^^^^^ ~~~~~~~~~~~~~~~~~~~ denial
                           ^^^^^^^^^ ~~~~~~ allegation
Il quadro sarebbe stato rubato a marzo.
          ^^^^^^^~~~~~~~~~~~~~~~~~~~~~ hedge
La tempesta potrebbe arrivare venerdì.
            ^^^^^^^^ ~~~~~~~~~~~~~~~~ hedge
A quanto pare, il cane è tornato da solo.
^^^^^^^^^^^^^~~~~~~~~~~~~~~~~~~~~~~~~~~~ hedge
Il porto chiuderà a giugno.
         ^^^^^^^^~~~~~~~~~ plan
L'azienda sta per assumere quaranta infermieri.
          ^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ plan
Il voto è previsto per maggio.
~~~~~~~~^^^^^^^^^^~~~~~~~~~~~ plan
Il coro intende cantare a Leeds.
        ^^^^^^^ ~~~~~~~~~~~~~~~ plan
Il presunto ladro è fuggito in bicicletta.
   ^^^^^^^^ ~~~~~ allegation
È stata accusata di aver falsificato la firma.
        ^^^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~ allegation
Se il fiume cresce, la strada si allaga.
^^ ~~~~~~~~~~~~~~~ condition
Il giudice ha letto la lettera?
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^ question
L'ex portiere ha aperto un bar.
  ^^ ~~~~~~~~ former
Non solo il tetto, ma anche il granaio è bruciato.
Sono morte non meno di novanta pecore.
La fabbrica non produce più biciclette.
            ^^^ ~~~~~~~~~~~~~~~~~~~~~~ negation
La sfilata non ha avuto luogo.
~~~~~~~~~~~^^^~~~~~~~~~~~~~~~ negation
Il museo non ha confermato che il vaso sia perduto.
         ^^^    ~~~~~~~~~~ negation
         ^^^               ~~~~~~~~~~~~~~~~~~~~~~~ hedge
`,
  fr: `
Le maire n'a pas signé le contrat, mais il a visité l'usine.
           ~~^^^~~~~~~~~~~~~~~~~~ negation
Personne n'a été blessé.
^^^^^^^^ ~~~~~~~~~~~~~~ negation
Aucun médecin n'était à bord.
^^^^^ ~~~~~~~~~~~~~~~~~~~~~~ negation
La boutique a ouvert sans licence.
                     ^^^^ ~~~~~~~ negation
Ni le pilote ni l'hôtesse n'ont vu la lumière.
^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ negation
Le pont n'est pas encore ouvert.
              ^^^^^^^^^^ ~~~~~~ notYet
Le ministère dément que les vaccins manquent.
             ^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~ denial
Il est faux que l'école ait été vendue.
^^^^^^^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~ denial
Le cycliste a rejeté les accusations de dopage.
              ^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~ denial
                         ^^^^^^^^^^^^^^ ~~~~~~ allegation
Le tableau aurait été volé en mars.
           ^^^^^^~~~~~~~~~~~~~~~~~ hedge
La tempête pourrait arriver vendredi.
           ^^^^^^^^ ~~~~~~~~~~~~~~~~ hedge
Apparemment, le chien est revenu seul.
^^^^^^^^^^^~~~~~~~~~~~~~~~~~~~~~~~~~~ hedge
Le port fermera en juin.
        ^^^^^^^~~~~~~~~ plan
L'entreprise va embaucher quarante infirmières.
             ^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ plan
Le vote est prévu pour mai.
~~~~~~~~^^^^^^^^^~~~~~~~~~ plan
La chorale veut chanter à Leeds.
           ^^^^ ~~~~~~~~~~~~~~~ plan
Le voleur présumé a fui à vélo.
          ^^^^^^^ ~~~~~ allegation
Elle est accusée d'avoir falsifié la signature.
         ^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ allegation
Si la rivière monte, la route est coupée.
^^ ~~~~~~~~~~~~~~~~ condition
Le juge a-t-il lu la lettre ?
~~~~~~~~~~~~~~~~~~~~~~~~~~~ ^ question
L'ancien gardien a ouvert un café.
  ^^^^^^ ~~~~~~~ former
Non seulement le toit, mais aussi la grange a brûlé.
Pas moins de quatre-vingt-dix moutons sont morts.
L'usine ne fabrique plus de vélos.
           ~~~~~~~~~^^^^~~~~~~~~~ negation
Il ne reste que deux bateaux.
Le défilé n'a pas eu lieu.
~~~~~~~~~~~~~~^^^~~~~~~~~ negation
Le musée n'a pas confirmé que le vase est perdu.
             ^^^ ~~~~~~~~ negation
             ^^^          ~~~~~~~~~~~~~~~~~~~~~ hedge
`,
  pt: `
O prefeito não assinou o contrato, mas visitou a fábrica.
           ^^^ ~~~~~~~~~~~~~~~~~~ negation
Ninguém ficou ferido.
^^^^^^^ ~~~~~~~~~~~~ negation
Não havia nenhum médico no navio.
^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ negation
A loja abriu sem licença.
             ^^^ ~~~~~~~ negation
Nem o piloto nem a comissária viram a luz.
^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ negation
A ponte ainda não abriu.
        ^^^^^^^^^ ~~~~~ notYet
O ministério desmentiu que faltem vacinas.
             ^^^^^^^^^ ~~~~~~~~~~~~~~~~~~ denial
É falso que a escola tenha sido vendida.
^^^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~ denial
O ciclista rejeitou as acusações de doping.
           ^^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~ denial
                       ^^^^^^^^^^^^ ~~~~~~ allegation
O quadro teria sido roubado em março.
         ^^^^^~~~~~~~~~~~~~~~~~~~~~~ hedge
A tempestade poderia chegar na sexta-feira.
             ^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~ hedge
Aparentemente, o cão voltou sozinho.
^^^^^^^^^^^^^~~~~~~~~~~~~~~~~~~~~~~ hedge
O porto fechará em junho.
        ^^^^^^^~~~~~~~~~ plan
A empresa vai contratar quarenta enfermeiras.
          ^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ plan
A votação está prevista para maio.
~~~~~~~~~~^^^^^^^^^^^^^~~~~~~~~~~ plan
O coro quer cantar em Leeds.
       ^^^^ ~~~~~~~~~~~~~~~ plan
O suposto ladrão fugiu de bicicleta.
  ^^^^^^^ ~~~~~~ allegation
Ela foi acusada de falsificar a assinatura.
        ^^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~ allegation
Se o rio subir, a estrada alaga.
^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ condition
O juiz leu a carta?
~~~~~~~~~~~~~~~~~~^ question
O ex-goleiro abriu um café.
  ^^^^^^^^^^ former
Não só o telhado, mas também o celeiro ardeu.
Morreram não menos de noventa ovelhas.
O desfile não se realizou.
~~~~~~~~~~^^^~~~~~~~~~~~~ negation
O museu não confirmou que o vaso se perdeu.
        ^^^ ~~~~~~~~~ negation
        ^^^           ~~~~~~~~~~~~~~~~~~~~ hedge
O ministro se reuniu com o sindicato.
`,
  de: `
Der Bürgermeister hat den Vertrag nicht unterschrieben, aber er besuchte die Fabrik.
                  ~~~~~~~~~~~~~~~~^^^^^~~~~~~~~~~~~~~~ negation
Niemand wurde verletzt.
^^^^^^^ ~~~~~~~~~~~~~~ negation
Auf dem Schiff gab es keinen Arzt.
               ~~~~~~~^^^^^^~~~~~ negation
Der Laden öffnete ohne Genehmigung.
                  ^^^^ ~~~~~~~~~~~ negation
Weder der Pilot noch die Stewardess sahen das Licht.
^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ negation
Die Brücke ist noch nicht offen.
           ~~~~^^^^^^^^^^~~~~~~ notYet
Das Ministerium dementierte, dass Impfstoff fehle.
                ^^^^^^^^^^^  ~~~~~~~~~~~~~~~~~~~~ denial
Es ist falsch, dass die Schule verkauft wurde.
^^^^^^^^^^^^^^^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~ denial
Der Radfahrer wies die Vorwürfe zurück.
              ^^^^ ~~~~~~~~~~~~~~~~~~~ denial
                       ^^^^^^^^ ~~~~~~ allegation
Das Bild soll im März gestohlen worden sein.
~~~~~~~~~^^^^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ hedge
Der Sturm könnte am Freitag eintreffen.
~~~~~~~~~~^^^^^^~~~~~~~~~~~~~~~~~~~~~~ hedge
Offenbar kam der Hund allein zurück.
^^^^^^^^~~~~~~~~~~~~~~~~~~~~~~~~~~~ hedge
Der Hafen wird im Juni schließen.
~~~~~~~~~~^^^^~~~~~~~~~~~~~~~~~~ plan
Der Hafen wird im Juni geschlossen.
Die Firma will vierzig Pflegerinnen einstellen.
~~~~~~~~~~^^^^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ plan
Die Abstimmung ist für Mai geplant.
~~~~~~~~~~~~~~~~~~~~~~~~~~~^^^^^^^ plan
Der mutmaßliche Dieb floh mit dem Rad.
    ^^^^^^^^^^^ ~~~~~~~~~ allegation
Sie wird der Fälschung beschuldigt.
~~~~~~~~~~~~~~~~~~~~~~ ^^^^^^^^^^^ allegation
Wenn der Fluss steigt, steht die Straße unter Wasser.
^^^^ ~~~~~~~~~~~~~~~~ condition
Hat der Richter den Brief gelesen?
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~^ question
Der ehemalige Torwart eröffnete ein Café.
    ^^^^^^^^^ ~~~~~~~ former
Nicht nur das Dach, sondern auch die Scheune brannte.
Nicht weniger als neunzig Schafe starben.
Die Fabrik baut keine Fahrräder mehr.
           ~~~~~^^^^^~~~~~~~~~~~~~~~ negation
Der Umzug fand nicht statt.
~~~~~~~~~~~~~~~^^^^^~~~~~~ negation
Das Museum hat nicht bestätigt, dass die Vase verloren ist.
               ^^^^^ ~~~~~~~~~ negation
               ^^^^^            ~~~~~~~~~~~~~~~~~~~~~~~~~~ hedge
Nicht der Koch, sondern der Kellner rief die Polizei.
^^^^^ ~~~~~~~~ negation
Der Vertrag blieb unverändert.
                  ^^^^^^^^^^^ negation
`,
};

for (const [language, drawing] of Object.entries(drawings) as [Language, string][]) {
  test(`cues and their scopes, ${language}`, () => {
    const expected = parseDrawing(drawing);
    const found = expected.map(({ sentence }) => ({
      sentence,
      lines: findCues(tokenize(sentence), language).map((cue) => underline(sentence, cue, cue.scope, cue.kind)),
    }));
    assert.deepEqual(found, expected);
  });
}

const stances: readonly [Language, string, string, string][] = [
  ['en', 'The minister did not sign the treaty, but visited the port.', 'sign', 'negative asserted'],
  ['en', 'The minister did not sign the treaty, but visited the port.', 'visited', 'positive asserted'],
  ['en', 'Weber denied that he had met the director.', 'met', 'negative denied'],
  ['en', 'It is false that the school was sold.', 'sold', 'negative asserted'],
  ['en', 'The bank denied that it had not paid.', 'paid', 'positive denied'],
  ['en', 'The bridge will close in June.', 'close', 'positive planned'],
  ['en', 'The library has yet to open.', 'open', 'negative asserted'],
  ['en', 'The painting was reportedly stolen.', 'stolen', 'positive unconfirmed'],
  ['en', 'The club claims the referee was bribed.', 'bribed', 'positive alleged'],
  ['en', 'She was accused of forging the will.', 'forging', 'positive alleged'],
  ['en', 'Did the judge read the letter?', 'read', 'positive unconfirmed'],
  ['en', 'The ferry did not leave until Tuesday.', 'leave', 'positive asserted'],
  ['en', 'The museum has not confirmed that the vase is lost.', 'lost', 'positive unconfirmed'],
  ['es', 'El ministerio desmintió que faltaran vacunas.', 'faltaran', 'negative denied'],
  ['es', 'El puente aún no ha abierto.', 'abierto', 'negative asserted'],
  ['it', 'La sfilata non ha avuto luogo.', 'sfilata', 'negative asserted'],
  ['fr', "L'usine ne fabrique plus de vélos.", 'fabrique', 'negative asserted'],
  ['pt', 'O quadro teria sido roubado em março.', 'roubado', 'positive unconfirmed'],
  ['de', 'Die Abstimmung ist für Mai geplant.', 'Abstimmung', 'positive planned'],
  ['de', 'Die Firma soll den Hafen gekauft haben.', 'gekauft', 'positive unconfirmed'],
];

test('what holds of a word', () => {
  for (const [language, sentence, word, expected] of stances) {
    const tokens = tokenize(sentence);
    const attributions = findAttributions(sentence, tokens, language, []);
    const { polarity, factuality } = stanceAt(sentence.indexOf(word), findCues(tokens, language), attributions);
    assert.equal(`${polarity} ${factuality}`, expected, `${word} in: ${sentence}`);
  }
});

test('odd input gives no cues and no error', () => {
  for (const sentence of ['', '?', ', , ,', '""', '(', 'not', 'nicht nicht nicht', '— — “ ” ; :'])
    for (const language of ['en', 'es', 'it', 'fr', 'pt', 'de'] as const) findCues(tokenize(sentence), language);
});
