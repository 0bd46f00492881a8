import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draw, expected, textOfDrawing } from './drawing';

/** Draws a plain text and compares line by line. */
function read(name: string, drawing: string, path = 'page.txt') {
  test(name, () => assert.equal(draw(textOfDrawing(drawing), path), expected(drawing)));
}

const long = {
  en: 'The regional council voted on Tuesday to rebuild the lighthouse at Skerry Point, which a storm had torn down in January.',
  es: 'El consejo regional votó el martes la reconstrucción del faro de Punta Gris, que un temporal había derribado en enero.',
  it: 'Il consiglio regionale ha votato martedì la ricostruzione del faro di Capo Grigio, abbattuto da una tempesta a gennaio.',
  fr: 'Le conseil régional a voté mardi la reconstruction du phare de la Pointe Grise, abattu par une tempête en janvier.',
  pt: 'O conselho regional aprovou na terça-feira a reconstrução do farol da Ponta Cinzenta, derrubado por um temporal em janeiro.',
  de: 'Der Regionalrat hat am Dienstag beschlossen, den Leuchtturm an der Grauen Spitze wiederaufzubauen, den ein Sturm umgerissen hatte.',
};

read(
  'an English page',
  `
THE SKERRY OBSERVER                                     <- masthead
Home | News | Harbour | Sport | Log in                  <- menu

Council votes to rebuild lighthouse                     <- title

By Moira Kell                                           <- byline

${long.en}

Advertisement                                           <- advertisement

The work will cost 4.2 million pounds and end in 2027.

Sign up for our morning briefing                        <- newsletter

A lasting loss                                          <- heading

${long.en.replace('Tuesday', 'Wednesday')}

Read more: Ferry fares to rise | Ten walks for autumn   <- related links
Share this: Facebook Twitter WhatsApp                   <- share buttons
© 2025 Skerry Observer. All rights reserved.            <- footer`,
);

read(
  'a Spanish page',
  `
El Correo de la Ría                                     <- masthead
Portada  Política  Economía  Deportes  Suscríbete       <- menu

El consejo aprueba reconstruir el faro                  <- title

${long.es}

(Foto: Archivo municipal)                               <- photo credit

El plazo es de dos años.

Te puede interesar: Las mejores playas de la costa      <- related links
Etiquetas: faro, temporal, consejo                      <- tags
Síguenos en Facebook | Instagram                        <- share buttons`,
);

read(
  'an Italian page',
  `
La Voce del Golfo                                       <- masthead
Home / Cronaca / Sport / Meteo / Contatti               <- menu

Il faro si farà: il consiglio dice sì                   <- title

Di Marta Belforte                                       <- byline

${long.it}

Pubblicità                                              <- advertisement

Leggi anche: Il ponte riapre a giugno                   <- related links
Riproduzione riservata                                  <- footer`,
);

read(
  'a French page',
  `
Le Courrier des Îles                                    <- masthead
Accueil | Région | Sports | Culture | S'abonner         <- menu

Le phare sera reconstruit                               <- title

${long.fr}

Abonnez-vous pour lire la suite                         <- newsletter

À lire aussi                                            <- related links
Le port change de visage                                <- related links
Dix recettes de crêpes                                  <- related links`,
);

read(
  'a Portuguese page',
  `
Diário da Costa                                         <- masthead
Início | Política | Economia | Esportes | Assine        <- menu

Farol será reconstruído                                 <- title

${long.pt}

Leia também                                             <- related links
Porto recebe obras                                      <- related links
Dez praias para o verão                                 <- related links
Publicidade: Seguros para barcos                        <- advertisement`,
);

read(
  'a German page',
  `
KÜSTENBOTE                                              <- masthead
Politik  Wirtschaft  Kultur  Anmelden                   <- menu

Leuchtturm wird wiederaufgebaut                         <- title

Von Jette Harmsen                                       <- byline

${long.de}

Mehr zum Thema                                          <- related links
Fähre fällt aus                                         <- related links
Anzeige: Gartenmöbel günstig                            <- advertisement`,
);

test('captions keep their first copy and lose their credit', () => {
  const text = `Lighthouse comes down\n\nThe lamp of Skerry Point lies on the shore, May 2 (credit: Tom Hill)\nThe lamp of Skerry Point lies on the shore, May 2\n\n${long.en}`;
  assert.equal(
    draw(text, 'page.txt'),
    [
      'Lighthouse comes down  <- title',
      'The lamp of Skerry Point lies on the shore, May 2  <- caption',
      '(credit: Tom Hill)  <- photo credit',
      'The lamp of Skerry Point lies on the shore, May 2  <- repeated',
      long.en,
    ].join('\n'),
  );
});

read(
  'everything under a made-up author card goes',
  `
${long.en}

Author Details:                                          <- profile

• Name : Orla Quibble                                    <- profile
• Username : oquibble                                    <- profile
• Birthdate : 1981-02-03                                 <- profile
• Job : Lamp Trimmer                                     <- profile
• Bio : Quis aut sit dolorem voluptatem et omnis quia ratione. Eos sint rerum.   <- machine text

Profile                                                  <- profile
followers : 12                                           <- profile`.replace(/• /g, ''),
);

read(
  'a sketch of the author in fragments goes, wherever it claims nothing',
  `
${long.it}

“Sognatore. Amante del mare. Caffè e libri. Padre.”      <- profile`,
);

read(
  'a note on how the text was made goes',
  `
${long.en}

(automatic translation from Portuguese, please excuse mistakes)   <- machine text`,
);

read(
  'a request behind the last sentence is cut off',
  `
${long.en} Share your thoughts in the comments below!`
    .replace('January. Share', 'January.\nShare')
    .replace('below!', 'below!   <- share buttons'),
);

read(
  'a masthead over the date and a menu, a kicker over the title, readers at the end',
  `
El Faro del Sur                                         <- masthead
Jueves, 6 de junio de 2024 | Actualizado 10:40          <- byline
Portada | Política | Sucesos                            <- menu

EXCLUSIVA                                               <- masthead
El faro se reconstruye                                  <- title

Por Lola Marín | Puerto Gris                            <- byline

${long.es}

3 comentarios                                           <- comments
Pepe: ya era hora, y que lo paguen ellos de su bolsillo.   <- comments
Sorteo: gana dos entradas para el circo                 <- advertisement`,
);

read(
  'a statement with its subject over the first paragraph',
  `
PRESSEMITTEILUNG                                        <- letterhead
Regionalrat Graue Spitze                                <- byline
Nr. 17/2024 vom 4. Juni 2024                            <- byline

Leuchtturm wird gebaut                                  <- title

${long.de}

Pressekontakt: presse@rat.example                       <- contact`,
);

read(
  'a short sentence behind a link in the text is content',
  `
${long.de}

Lesen Sie auch: Fähre fällt aus                         <- related links

Der Bau soll zwei Jahre dauern.

Das könnte Sie auch interessieren: Möwen im Winter      <- related links`,
);

// Nothing of this may be lost.
for (const line of [
  'Subscribers of the pension fund will vote on Friday.',
  'Advertising revenue fell by 12 percent.',
  'Photographs of the site show two craters, the ministry said.',
  'Más de 200 personas murieron en el terremoto.',
  'La publicidad engañosa costó a la empresa dos millones.',
  'Anzeigen wurden gegen drei Männer erstattet.',
  'Der Kontakt zum Schiff brach um 4 Uhr ab.',
  'The home secretary resigned.',
  'Categoría 4',
  'Nombre: Patrullero Delfín',
  'Cookies baked in the prison kitchen were sold at the fair.',
  'Tags der Befreiung gedachten Tausende.',
  'Share prices fell in Tokyo.',
  'Share of renewables: 42 percent',
  'Compartir el agua fue la condición del acuerdo.',
  'Lee también negó los cargos.',
  'Comments by the minister drew protests.',
  'Alfredo Rossi visita Madrid il 7 giugno.',
  'By Tuesday the water had fallen by a metre.',
  'Von der Mole blieb nichts übrig.',
]) {
  test(`kept: ${line}`, () => {
    const found = draw(`${long.en}\n\n${line}\n\n${long.fr}`, 'page.txt');
    assert.ok(found.includes(`\n${line}\n`) || found.includes(`\n${line}  <- heading\n`), found);
  });
}
