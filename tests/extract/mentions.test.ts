import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMentionFinder } from '../../server/extract/mentions';
import type { Mention } from '../../server/model/mention';
import type { Passage } from '../../server/model/source';
import { collectVocabulary, repairGlue } from '../../server/text/glue';
import type { Language } from '../../server/text/language';
import { splitSentences } from '../../server/text/sentences';
import { tokenize } from '../../server/text/tokens';

/** The mentions of a document of one language, one paragraph a line. */
function mentionsOf(language: Language, text: string): Mention[] {
  const passages: Passage[] = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph',
    language,
    headings: [],
  }));
  const vocabulary = collectVocabulary(passages.flatMap((passage) => tokenize(text, passage)));
  const finder = createMentionFinder({ text, passages, vocabulary });
  return passages.flatMap((passage) =>
    splitSentences(text, passage, language, vocabulary).flatMap((span) =>
      finder.find(span, repairGlue(tokenize(text, span), vocabulary), language),
    ),
  );
}

/** 'Name/type' of each mention; countries as 'Name/XX'. */
const brief = (mentions: readonly Mention[]): string[] =>
  mentions.map(
    ({ name, type, country, demonym }) =>
      `${name}/${type === 'place' && country ? country : type}${demonym ? '*' : ''}`,
  );

const names: readonly (readonly [what: string, language: Language, text: string, expected: readonly string[]])[] = [
  ['title at the start', 'en', 'Transport Minister Ewa Lindgren resigned.', ['Ewa Lindgren/person']],
  [
    'country and title',
    'en',
    'Finnish President Aila Korpela met Estonian Foreign Minister Rein Tamm.',
    ['Finnish/FI*', 'Aila Korpela/person', 'Estonian/EE*', 'Rein Tamm/person'],
  ],
  [
    'title cut off, Spanish',
    'es',
    'La ministra danesa de Pesca, Karen Holm, habló con don Ramiro Ledesma.',
    ['danesa/DK*', 'Karen Holm/person', 'Ramiro Ledesma/person'],
  ],
  [
    'particles',
    'en',
    'Lawyers for Ludwig van der Hoek and Ines de la Parra met Omar bin Rashid.',
    ['Ludwig van der Hoek/person', 'Ines de la Parra/person', 'Omar bin Rashid/person'],
  ],
  [
    'initials, hyphens, apostrophes',
    'en',
    'A report by G. Svensson, T. S. Moore, Marie-Claire Dupuis and Sean O’Malley.',
    ['G. Svensson/person', 'T. S. Moore/person', 'Marie-Claire Dupuis/person', 'Sean O’Malley/person'],
  ],
  [
    'letters beyond ASCII',
    'en',
    'Coach Barış Yıldızoğlu praised Łukasz Wróbel and Søren Ødegård.',
    ['Barış Yıldızoğlu/person', 'Łukasz Wróbel/person', 'Søren Ødegård/person'],
  ],
  ['places in a list', 'en', 'The storm hit Peru, Chile and Japan.', ['Peru/PE', 'Chile/CL', 'Japan/JP']],
  [
    'city and country',
    'en',
    'They met in Geneva, Switzerland, and in Ottawa.',
    ['Geneva/place', 'Switzerland/CH', 'Ottawa/CA'],
  ],
  ['two names joined by and', 'en', 'Anna Lund and Peter Falk agreed.', ['Anna Lund/person', 'Peter Falk/person']],
  [
    'and inside an organization',
    'en',
    'The Ministry of Trade and Industry declined.',
    ['Ministry of Trade and Industry/organization'],
  ],
  [
    'and between organizations',
    'en',
    'The Lake Bank and the Hill Trust merged.',
    ['Lake Bank/organization', 'Hill Trust/organization'],
  ],
  ['slash', 'en', 'By Olga Marin/Harbour Tribune', ['Olga Marin/person', 'Harbour Tribune/organization']],
  ['possessive', 'en', "The court heard Olga Marin's lawyer.", ['Olga Marin/person']],
  [
    'legal forms',
    'en',
    'Both Brennholm AG and Quimera Solar S.A. bid for it.',
    ['Brennholm AG/organization', 'Quimera Solar S.A./organization'],
  ],
  [
    'Italian',
    'it',
    'Secondo il ministero della Salute, il professor Aldo Neri guida l’Istituto Superiore di Fisica.',
    ['ministero della Salute/organization', 'Aldo Neri/person', 'Istituto Superiore di Fisica/organization'],
  ],
  [
    'French',
    'fr',
    'Mme Claire Vidal dirige l’Agence nationale de sécurité sanitaire (ANSES).',
    ['Claire Vidal/person', 'Agence nationale de sécurité sanitaire/organization', 'ANSES/organization'],
  ],
  [
    'Portuguese',
    'pt',
    'O presidente da Câmara Municipal de Tavira, Rui Sousa, falou ao Jornal do Sotavento.',
    ['Câmara Municipal de Tavira/organization', 'Rui Sousa/person', 'Jornal do Sotavento/organization'],
  ],
  ['German nouns are no names', 'de', 'Der Minister sprach am Montag mit der Presse über die Lage der Wirtschaft.', []],
  [
    'German names',
    'de',
    'Umweltministerin Jana Krüger traf den Biologen Felix Hofer. Krüger lobte die Arbeit der Nordsee AG.',
    ['Jana Krüger/person', 'Felix Hofer/person', 'Krüger/person', 'Nordsee AG/organization'],
  ],
  [
    'ships and works',
    'en',
    'The ferry Stella Marina and the film Silent Harbour are no actors.',
    ['Stella Marina/unknown', 'Silent Harbour/unknown'],
  ],
  ['months and weekdays', 'en', 'It rained on Monday and again in April.', []],
  ['headline', 'en', 'Ten Easy Ways To Clean Your Kitchen Before Winter Comes', []],
  ['line of capitals', 'en', 'HOW WE LOST THE WHOLE FARM IN ONE NIGHT', []],
  ['name glued to the next word', 'it', 'Ha parlato Marta OrsiniÈ stato un successo.', ['Marta Orsini/person']],
];

for (const [what, language, text, expected] of names) {
  test(`names: ${what}`, () => assert.deepEqual(brief(mentionsOf(language, text)), expected));
}

test('a role tells office, country or body, and time', () => {
  const roles = (language: Language, text: string): unknown[] =>
    mentionsOf(language, text).flatMap(({ name, role }) => (role ? [[name, role.office, role.of, role.when]] : []));
  assert.deepEqual(roles('en', 'Former Bulgarian Prime Minister Vera Stoilova sued.'), [
    ['Vera Stoilova', 'prime-minister', 'BG', 'former'],
  ]);
  assert.deepEqual(roles('en', 'Deputy Defence Minister Jon Vik left.'), [
    ['Jon Vik', 'deputy-defence-minister', undefined, undefined],
  ]);
  assert.deepEqual(roles('en', 'The chairman of Nordline Shipping, Bo Ek, left.'), [
    ['Bo Ek', 'chair', 'nordline shipping', undefined],
  ]);
  assert.deepEqual(roles('es', 'El entonces presidente de Uruguay, Luis Prado, viajó.'), [
    ['Luis Prado', 'president', 'UY', 'then'],
  ]);
  assert.deepEqual(roles('de', 'Nordbahn-Chef Ole Petersen schwieg.'), [
    ['Ole Petersen', 'director', 'nordbahn', undefined],
  ]);
});

const copular: readonly (readonly [Language, string, string])[] = [
  ['en', 'Vera Stoilova was Bulgaria’s president when the bridge fell.', 'Vera Stoilova president BG'],
  ['en', 'The president at that time was Vera Stoilova.', 'Vera Stoilova president'],
  ['es', 'Luis Prado era entonces presidente de Uruguay.', 'Luis Prado president UY'],
  ['it', 'Aldo Neri è stato presidente della Croazia.', 'Aldo Neri president HR'],
  ['fr', 'Claire Vidal était déjà présidente de la Suisse.', 'Claire Vidal president CH'],
  ['pt', 'Rui Sousa foi presidente de Angola.', 'Rui Sousa president AO'],
  ['de', 'Jana Krüger war damals Präsidentin von Island.', 'Jana Krüger president IS'],
  ['en', 'Vera Stoilova met the president.', ''],
  ['en', 'Vera Stoilova was not president.', ''],
];

for (const [language, text, expected] of copular) {
  test(`roles: ${text}`, () =>
    assert.equal(
      mentionsOf(language, text)
        .flatMap(({ name, role }) => (role ? [[name, role.office, role.of].filter(Boolean).join(' ')] : []))
        .join(),
      expected,
    ));
}

test('names known from elsewhere are found where a capital tells nothing, and keep their type', () => {
  const text = 'Ostrava wavered, and the Norwegian president, Sarri, left.';
  const passages: Passage[] = [{ start: 0, end: text.length, kind: 'paragraph', language: 'en', headings: [] }];
  const finder = createMentionFinder({
    text,
    passages,
    vocabulary: collectVocabulary(tokenize(text)),
    known: [
      { name: 'Ostrava', type: 'organization' },
      { name: 'Niko Sarri', type: 'person' },
    ],
  });
  const found = finder.find({ start: 0, end: text.length }, tokenize(text), 'en');
  assert.deepEqual(brief(found), ['Ostrava/organization', 'Norwegian/NO*', 'Sarri/person']);
  assert.equal(found.at(-1)?.role?.of, 'NO');
});

test('acronyms in brackets belong to the name before them', () => {
  const [full] = mentionsOf('es', 'La Agencia Nacional de Aguas (ANA) multó a la empresa.');
  assert.equal(full?.name, 'Agencia Nacional de Aguas');
  assert.equal(full?.alsoCalled, 'ANA');
});

test('what the document shows once holds everywhere in it', () => {
  const text =
    'Velmora shares fell on Tuesday.\nThe board of Velmora met.\nNiko Sarri, 41, left Velmora.\nSarri will be missed.';
  assert.deepEqual(brief(mentionsOf('en', text)), [
    'Velmora/organization',
    'Velmora/organization',
    'Niko Sarri/person',
    'Velmora/organization',
    'Sarri/person',
  ]);
});

test('names of organizations have the same terms in every language', () => {
  const terms = (language: Language, text: string): readonly string[] => mentionsOf(language, text)[0]?.terms ?? [];
  const english = terms('en', 'The National Environment Agency spoke.');
  assert.deepEqual(terms('es', 'Habló la Agencia Nacional de Medio Ambiente.'), english);
  assert.deepEqual(terms('pt', 'Falou a Agência Nacional do Ambiente.'), english);
});

const agreements: readonly (readonly [what: string, language: Language, text: string, expected: unknown])[] = [
  [
    'parties and subject',
    'en',
    'Norway and Chile signed a fisheries agreement.',
    ['fisheries agreement', false, ['CL', 'NO'], ['fishing']],
  ],
  [
    'between',
    'es',
    'El tratado de límites entre Perú y Brasil sigue vigente.',
    ['tratado de límites', false, ['BR', 'PE'], ['border']],
  ],
  ['with', 'fr', 'Il a signé un accord de pêche avec le Maroc.', ['accord de pêche', false, ['MA'], ['fishing']]],
  ['proper name', 'en', 'The Oslo Protocol was ratified.', ['Oslo Protocol', true, [], []]],
  ['capital head', 'it', 'Il Trattato di Lugano resta in vigore.', ['Trattato di Lugano', true, [], []]],
  [
    'German compound',
    'de',
    'Das Fischereiabkommen mit Island läuft aus.',
    ['Fischereiabkommen mit Island', false, ['IS'], ['fishing']],
  ],
  [
    'subject behind',
    'pt',
    'Assinaram um memorando de entendimento sobre energia.',
    ['memorando de entendimento sobre energia', false, [], ['energy']],
  ],
  ['anaphoric', 'en', 'The agreement was kept secret.', ['agreement', false, [], []]],
  ['no agreement', 'en', 'According to her, conventional weapons were in agreement with nothing.', undefined],
];

for (const [what, language, text, expected] of agreements) {
  test(`agreements: ${what}`, () => {
    const found = mentionsOf(language, text).find(({ type }) => type === 'agreement');
    assert.deepEqual(found && [found.name, found.named, found.parties ?? [], found.subjects ?? []], expected);
  });
}
