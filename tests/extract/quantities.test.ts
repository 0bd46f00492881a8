import assert from 'node:assert/strict';
import test from 'node:test';
import { findQuantities } from '../../server/extract/quantities';
import { findTimes } from '../../server/extract/times';
import type { Quantity } from '../../server/model/quantity';
import { type Language, languages } from '../../server/text/language';
import { tokenize } from '../../server/text/tokens';

/** Sentence -> its quantities: label, dimension (but count), bound, value in the base unit, unit, what is counted. */
// biome-ignore format: one case a line
const cases: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    ['The firm hired 1,250 welders.', '1250 of welders'],
    ['The firm hired at least 300 welders.', 'atLeast 300 of welders'],
    ['The firm hired nearly 300 welders.', 'about 300 of welders'],
    ['The firm hired between 30 and 40 welders.', '30..40 of welders'],
    ['The firm hired 30-40 welders.', '30..40 of welders'],
    ['The firm hired dozens of welders.', 'about 10..99 of welders'],
    ['The firm hired two dozen welders.', '24 of welders'],
    ['The firm hired one welder.', '1 of welder'],
    ['No one was hired.', ''],
    ['It sold 2.4 million tyres.', '2400000 of tyres'],
    ['It sold half a million tyres.', '500000 of tyres'],
    ['It sold two and a half million tyres.', '2500000 of tyres'],
    ['It earned $3.6 billion.', 'money 3600000000 USD'],
    ['It earned £80m.', 'money 80000000 GBP'],
    ['It owes 75 million Swiss francs.', 'money 75000000 CHF'],
    ['Prices rose 4.5 percent.', 'share 4.5'],
    ['Prices rose by two percentage points.', 'share 2'],
    ['Nine in ten patients recovered.', 'share 90'],
    ['Two-thirds of the hall was empty.', 'share 66.6667'],
    ['A quarter of the hall was empty.', 'share 25'],
    ['Half of the hall was empty.', 'share 50'],
    ['It weighs 3,200 tonnes.', 'mass 3200000 tonne'],
    ['The bell weighed 2,000 pounds.', 'mass 907.185 pound'],
    ['The bell is 2,000 pounds heavier.', 'mass 907.185 pound'],
    ['The bell cost 2,000 pounds.', 'money 2000 GBP'],
    ['The bell weighs little, and cost 2,000 pounds.', 'money 2000 GBP'],
    ['By weight it was worth 2,000 pounds sterling.', 'money 2000 GBP'],
    ['It holds 900 barrels.', 'volume 143.089 barrel'],
    ['It burned 1,500 hectares.', 'area 15000000 hectare'],
    ['Winds reached 120 km/h.', 'speed 33.3333 kilometre an hour'],
    ['The plant makes 450 MW.', 'power 450000000 megawatt'],
    ['It was minus 12 °C.', 'temperature 261.15 degree Celsius'],
    ['He got fifteen years in jail.', 'duration 473354000 year'],
    ['The 45-year-old driver fled.', 'duration 1420060000 year'],
    ['Anna Weber, 45, fled.', 'duration 1420060000 year'],
    ['It is the fourteenth edition.', 'ordinal 14'],
    ['It is the 14th edition.', 'ordinal 14'],
    ['See section 12 and page 40.', 'label 12 | label 40'],
    ['The Falcon 9 stood on its pad.', 'label 9'],
    ['They won 4-2.', '4 | 2'],
    ['The motion passed by twelve votes to nine.', '12 of votes | 9'],
    ['Costs were three times higher.', 'ratio 3'],
    ['Of the 80 passengers, 12 were hurt.', '80 of passengers | 12 of passengers'],
    ['It counted fourteen hundred and twenty votes.', '1420 of votes'],
    ['It was twelve point four metres long.', 'length 12.4 metre'],
    ['Up to 40 guests or more came.', 'atLeast 40 of guests'],
    ['Three quarters of a million people left.', '750000'],
    ['The strike lasted two and a half years.', 'duration 78892400 year'],
  ],
  es: [
    ['La campana pesa 2000 libras.', 'mass 907.185 pound'],
    ['La campana costó 2000 libras.', 'money 2000 GBP'],
    ['La empresa contrató a 1.250 soldadores.', '1250 of soldadores'],
    ['La empresa contrató a al menos 300 soldadores.', 'atLeast 300 of soldadores'],
    ['La empresa contrató a casi 300 soldadores.', 'about 300 of soldadores'],
    ['La empresa contrató a entre 30 y 40 soldadores.', '30..40 of soldadores'],
    ['La empresa contrató a unos 300 soldadores.', 'about 300 of soldadores'],
    ['La empresa contrató a decenas de soldadores.', 'about 10..99 of soldadores'],
    ['La empresa contrató a una docena de soldadores.', 'about 12 of soldadores'],
    ['La empresa contrató a un soldador.', ''],
    ['Vendió 2,4 millones de ruedas.', '2400000 of ruedas'],
    ['Vendió medio millón de ruedas.', '500000 of ruedas'],
    ['Vendió dos millones y medio de ruedas.', '2500000 of ruedas'],
    ['Ganó 3.600 millones de dólares.', 'money 3600000000 USD'],
    ['Ganó mil doscientos millones de euros.', 'money 1200000000 EUR'],
    ['Ganó 80.000 €.', 'money 80000 EUR'],
    ['Los precios subieron un 4,5 por ciento.', 'share 4.5'],
    ['Los precios subieron dos puntos porcentuales.', 'share 2'],
    ['Nueve de cada diez pacientes sanaron.', 'share 90'],
    ['Dos tercios de la sala estaban vacíos.', 'share 66.6667'],
    ['La mitad de la sala estaba vacía.', 'share 50'],
    ['Pesa 3.200 toneladas.', 'mass 3200000 tonne'],
    ['Contiene 900 barriles.', 'volume 143.089 barrel'],
    ['Ardieron 1.500 hectáreas.', 'area 15000000 hectare'],
    ['El viento llegó a 120 km/h.', 'speed 33.3333 kilometre an hour'],
    ['La planta genera 450 MW.', 'power 450000000 megawatt'],
    ['Le dieron quince años de cárcel.', 'duration 473354000 year'],
    ['Es la decimocuarta edición.', 'ordinal 14'],
    ['Es la 14ª edición.', 'ordinal 14'],
    ['Véase la sección 12 y la página 40.', 'label 12 | label 40'],
    ['Son treinta y ocho.', '38'],
    ['Fue aprobado por doce votos a nueve.', '12 of votos | 9'],
    ['Costó tres veces más.', 'ratio 3'],
    ['Llegaron hasta 40 invitados.', 'atMost 40 of invitados'],
    ['Menos de doscientas familias siguen allí.', 'lessThan 200 of familias'],
    ['La huelga duró dos años y medio.', 'duration 78892400 year'],
  ],
  it: [
    ["L'azienda ha assunto 1.250 saldatori.", '1250 of saldatori'],
    ["L'azienda ha assunto almeno 300 saldatori.", 'atLeast 300 of saldatori'],
    ["L'azienda ha assunto quasi 300 saldatori.", 'about 300 of saldatori'],
    ["L'azienda ha assunto tra 30 e 40 saldatori.", '30..40 of saldatori'],
    ["L'azienda ha assunto circa 300 saldatori.", 'about 300 of saldatori'],
    ["L'azienda ha assunto decine di saldatori.", 'about 10..99 of saldatori'],
    ["L'azienda ha assunto una trentina di saldatori.", 'about 30 of saldatori'],
    ["L'azienda ha assunto un saldatore.", ''],
    ['Ha venduto 2,4 milioni di gomme.', '2400000 of gomme'],
    ['Ha venduto mezzo milione di gomme.', '500000 of gomme'],
    ['Ha venduto due milioni e mezzo di gomme.', '2500000 of gomme'],
    ['Ha incassato 3,6 miliardi di dollari.', 'money 3600000000 USD'],
    ['Ha incassato 80.000 €.', 'money 80000 EUR'],
    ['I prezzi sono saliti del 4,5 per cento.', 'share 4.5'],
    ['I prezzi sono saliti di due punti percentuali.', 'share 2'],
    ['Nove pazienti su dieci sono guariti.', 'share 90'],
    ['Nove su dieci sono guariti.', 'share 90'],
    ['Due terzi della sala erano vuoti.', 'share 66.6667'],
    ['La metà della sala era vuota.', 'share 50'],
    ['Pesa 3.200 tonnellate.', 'mass 3200000 tonne'],
    ['Contiene 900 barili.', 'volume 143.089 barrel'],
    ['Bruciarono 1.500 ettari.', 'area 15000000 hectare'],
    ['Il vento arrivò a 120 km/h.', 'speed 33.3333 kilometre an hour'],
    ['La centrale produce 450 MW.', 'power 450000000 megawatt'],
    ['Ebbe quindici anni di carcere.', 'duration 473354000 year'],
    ['È la quattordicesima edizione.', 'ordinal 14'],
    ['È la 14ª edizione.', 'ordinal 14'],
    ['Si veda la sezione 12 e la pagina 40.', 'label 12 | label 40'],
    ['Sono trentotto.', '38'],
    ['Passò con dodici voti a nove.', '12 of voti | 9'],
    ['Costò tre volte di più.', 'ratio 3'],
    ['Meno di duecento famiglie restano lì.', 'lessThan 200 of famiglie'],
    ['Secondo il giudice sei in ritardo.', ''],
    ['Lo sciopero durò due anni e mezzo.', 'duration 78892400 year'],
  ],
  fr: [
    ['La cloche pèse 2000 livres.', 'mass 907.185 pound'],
    ['La cloche a coûté 2000 livres.', 'money 2000 GBP'],
    ['La société a embauché 1 250 soudeurs.', '1250 of soudeurs'],
    ['La société a embauché au moins 300 soudeurs.', 'atLeast 300 of soudeurs'],
    ['La société a embauché près de 300 soudeurs.', 'about 300 of soudeurs'],
    ['La société a embauché entre 30 et 40 soudeurs.', '30..40 of soudeurs'],
    ['La société a embauché environ 300 soudeurs.', 'about 300 of soudeurs'],
    ['La société a embauché des dizaines de soudeurs.', 'about 10..99 of soudeurs'],
    ['La société a embauché une trentaine de soudeurs.', 'about 30 of soudeurs'],
    ['La société a embauché un soudeur.', ''],
    ['Elle a vendu 2,4 millions de pneus.', '2400000 of pneus'],
    ['Elle a vendu un demi-million de pneus.', '500000 of pneus'],
    ['Elle a vendu deux millions et demi de pneus.', '2500000 of pneus'],
    ['Elle a gagné 3,6 milliards de dollars.', 'money 3600000000 USD'],
    ['Elle a gagné 80 000 €.', 'money 80000 EUR'],
    ['Les prix ont monté de 4,5 %.', 'share 4.5'],
    ['Les prix ont monté de deux points de pourcentage.', 'share 2'],
    ['Neuf patients sur dix ont guéri.', 'share 90'],
    ['Les deux tiers de la salle étaient vides.', 'share 66.6667'],
    ['La moitié de la salle était vide.', 'share 50'],
    ['Elle pèse 3 200 tonnes.', 'mass 3200000 tonne'],
    ['Elle contient 900 barils.', 'volume 143.089 barrel'],
    ['1 500 hectares ont brûlé.', 'area 15000000 hectare'],
    ['Le vent a atteint 120 km/h.', 'speed 33.3333 kilometre an hour'],
    ['La centrale produit 450 MW.', 'power 450000000 megawatt'],
    ['Il a pris quinze ans de prison.', 'duration 473354000 year'],
    ["C'est la quatorzième édition.", 'ordinal 14'],
    ["C'est la 14e édition.", 'ordinal 14'],
    ['Voir la section 12 et la page 40.', 'label 12 | label 40'],
    ['Ils sont soixante-dix-huit.', '78'],
    ['Adopté par douze voix contre neuf.', '12 of voix | 9'],
    ['Il a coûté trois fois plus.', 'ratio 3'],
    ['Moins de deux cents familles y restent.', 'lessThan 200 of familles'],
    ['Un pull neuf est resté là.', ''],
    ['La grève a duré deux ans et demi.', 'duration 78892400 year'],
  ],
  pt: [
    ['O sino pesava 2000 libras.', 'mass 907.185 pound'],
    ['O sino custou 2000 libras.', 'money 2000 GBP'],
    ['A empresa contratou 1.250 soldadores.', '1250 of soldadores'],
    ['A empresa contratou pelo menos 300 soldadores.', 'atLeast 300 of soldadores'],
    ['A empresa contratou quase 300 soldadores.', 'about 300 of soldadores'],
    ['A empresa contratou entre 30 e 40 soldadores.', '30..40 of soldadores'],
    ['A empresa contratou cerca de 300 soldadores.', 'about 300 of soldadores'],
    ['A empresa contratou dezenas de soldadores.', 'about 10..99 of soldadores'],
    ['A empresa contratou uma dúzia de soldadores.', 'about 12 of soldadores'],
    ['A empresa contratou um soldador.', ''],
    ['Vendeu 2,4 milhões de pneus.', '2400000 of pneus'],
    ['Vendeu meio milhão de pneus.', '500000 of pneus'],
    ['Vendeu dois milhões e meio de pneus.', '2500000 of pneus'],
    ['Faturou 3,6 bilhões de reais.', 'money 3600000000 BRL'],
    ['Faturou 3,6 mil milhões de euros.', 'money 3600000000 EUR'],
    ['Faturou R$ 80 mil.', 'money 80000 BRL'],
    ['Os preços subiram 4,5 por cento.', 'share 4.5'],
    ['Os preços subiram dois pontos percentuais.', 'share 2'],
    ['Nove em cada dez pacientes sararam.', 'share 90'],
    ['Dois terços da sala estavam vazios.', 'share 66.6667'],
    ['A metade da sala estava vazia.', 'share 50'],
    ['Pesa 3.200 toneladas.', 'mass 3200000 tonne'],
    ['Contém 900 barris.', 'volume 143.089 barrel'],
    ['Arderam 1.500 hectares.', 'area 15000000 hectare'],
    ['O vento chegou a 120 km/h.', 'speed 33.3333 kilometre an hour'],
    ['A central produz 450 MW.', 'power 450000000 megawatt'],
    ['Apanhou quinze anos de prisão.', 'duration 473354000 year'],
    ['É a décima quarta edição.', 'ordinal 14'],
    ['É a 14ª edição.', 'ordinal 14'],
    ['Ver a secção 12 e a página 40.', 'label 12 | label 40'],
    ['São setenta e oito.', '78'],
    ['Passou por doze votos a nove.', '12 of votos | 9'],
    ['Custou três vezes mais.', 'ratio 3'],
    ['Menos de duzentas famílias ficaram.', 'lessThan 200 of famílias'],
    ['A greve durou dois anos e meio.', 'duration 78892400 year'],
  ],
  de: [
    ['Die Glocke ist 2000 Pfund schwer.', 'mass 907.185 pound'],
    ['Die Glocke kostete 2000 Pfund.', 'money 2000 GBP'],
    ['Die Firma stellte 1.250 Schweißer ein.', '1250 of Schweißer'],
    ['Die Firma stellte mindestens 300 Schweißer ein.', 'atLeast 300 of Schweißer'],
    ['Die Firma stellte fast 300 Schweißer ein.', 'about 300 of Schweißer'],
    ['Die Firma stellte zwischen 30 und 40 Schweißer ein.', '30..40 of Schweißer'],
    ['Die Firma stellte rund 300 neue Schweißer ein.', 'about 300 of Schweißer'],
    ['Die Firma stellte Dutzende Schweißer ein.', 'about 10..99 of Schweißer'],
    ['Die Firma stellte ein Dutzend Schweißer ein.', 'about 12 of Schweißer'],
    ['Die Firma stellte einen Schweißer ein.', ''],
    ['Sie verkaufte 2,4 Millionen Reifen.', '2400000 of Reifen'],
    ['Sie verkaufte eine halbe Million Reifen.', '500000 of Reifen'],
    ['Sie verkaufte zweieinhalb Millionen Reifen.', '2500000 of Reifen'],
    ['Sie verdiente 3,6 Milliarden Dollar.', 'money 3600000000 USD'],
    ['Sie verdiente 80.000 Euro.', 'money 80000 EUR'],
    ['Der Vertrag über 80 Millionen Euro lief aus.', 'money 80000000 EUR'],
    ['Die Preise stiegen um 4,5 Prozent.', 'share 4.5'],
    ['Die Preise stiegen um zwei Prozentpunkte.', 'share 2'],
    ['Neun von zehn Kranken genasen.', 'share 90'],
    ['Zwei Drittel des Saals waren leer.', 'share 66.6667'],
    ['Die Hälfte des Saals war leer.', 'share 50'],
    ['Sie wiegt 3.200 Tonnen.', 'mass 3200000 tonne'],
    ['Sie fasst 900 Barrel.', 'volume 143.089 barrel'],
    ['1.500 Hektar verbrannten.', 'area 15000000 hectare'],
    ['Der Wind erreichte 120 km/h.', 'speed 33.3333 kilometre an hour'],
    ['Das Werk liefert 450 MW.', 'power 450000000 megawatt'],
    ['Er bekam fünfzehn Jahre Haft.', 'duration 473354000 year'],
    ['Es ist die vierzehnte Ausgabe.', 'ordinal 14'],
    ['Es ist die 14. Ausgabe.', 'ordinal 14'],
    ['Siehe Abschnitt 12 und Seite 40.', 'label 12 | label 40'],
    ['Es sind achtundsiebzig.', '78'],
    ['Angenommen mit zwölf Stimmen gegen neun.', '12 of Stimmen | 9'],
    ['Es kostete dreimal so viel.', 'ratio 3'],
    ['Weniger als zweihundert Familien blieben.', 'lessThan 200 of Familien'],
    ['Tausendzweihundertfünfzig Gäste kamen.', '1250 of Gäste'],
    ['Der Streik dauerte zweieinhalb Jahre.', 'duration 78892400 year'],
  ],
};

function find(text: string, language: Language): Quantity[] {
  const tokens = tokenize(text);
  return findQuantities(tokens, language, findTimes(tokens, language));
}

function draw({ label, dimension, bound, value, high, unit, counted }: Quantity, text: string): string {
  const parts = [
    label ? 'label' : '',
    dimension === 'count' ? '' : dimension,
    bound === 'exact' ? '' : bound,
    `${Number(value.toPrecision(6))}${high === undefined ? '' : `..${Number(high.toPrecision(6))}`}`,
    unit === undefined || unit === 'percent' ? '' : unit,
    counted ? `of ${text.slice(counted.start, counted.end)}` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

for (const language of languages) {
  test(`quantities in ${language}`, async (group) => {
    for (const [text, expected] of cases[language]) {
      await group.test(text, () =>
        assert.equal(
          find(text, language)
            .map((quantity) => draw(quantity, text))
            .join(' | '),
          expected,
        ),
      );
    }
  });
}

test('the tolerance is half of the last place given', () => {
  // biome-ignore format: one case a line
  const given: readonly (readonly [string, number])[] = [
    ['12 welders', 0], ['1,157 welders', 0], ['1,150 welders', 5], ['713,200 welders', 50], ['710,000 welders', 5000],
    ['$8.6 billion', 50e6], ['6.4 percent', 0.05], ['26 metres', 0.5], ['about 400 welders', 20], ['seventh', 0],
  ];
  for (const [text, tolerance] of given) assert.equal(find(text, 'en')[0]?.tolerance, tolerance, text);
});

test('times, codes and telephone numbers are no quantities', () => {
  for (const text of [
    'It closed in 2019.',
    'It closed on 4 May.',
    'Call +39 06 555 0199.',
    'Call 555-01-99.',
    'Open 24/7.',
  ]) {
    assert.deepEqual(find(text, 'en'), [], text);
  }
});

test('the span covers bound, number and unit', () => {
  const text = 'Well, at least 30 tonnes or so.';
  assert.deepEqual(
    find(text, 'en').map(({ start, end }) => text.slice(start, end)),
    ['at least 30 tonnes or so'],
  );
});
