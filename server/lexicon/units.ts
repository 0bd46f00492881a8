import type { Dimension } from '../model/quantity';
import type { Language } from '../text/language';

/**
 * A unit of measurement. `factor` turns it into the base unit of its dimension (kg, m³, m, m², m/s, W, J, s, K, byte),
 * `offset` is added after that (°C). `signs` are written alike in every language and keep their case; the columns hold
 * names, singular and plural, in lower case.
 */
export interface UnitRow extends Readonly<Record<Language, string>> {
  readonly id: string;
  readonly dimension: Dimension;
  readonly factor: number;
  readonly offset?: number;
  readonly signs: string;
}

// biome-ignore format: one row a line
export const units: readonly UnitRow[] = [
  { id: 'milligram', dimension: 'mass', factor: 1e-6, signs: 'mg', en: 'milligram, milligrams, milligramme, milligrammes', es: 'miligramo, miligramos', it: 'milligrammo, milligrammi', fr: 'milligramme, milligrammes', pt: 'miligrama, miligramas', de: 'Milligramm' },
  { id: 'gram', dimension: 'mass', factor: 1e-3, signs: 'g, gr', en: 'gram, grams, gramme, grammes', es: 'gramo, gramos', it: 'grammo, grammi', fr: 'gramme, grammes', pt: 'grama, gramas', de: 'Gramm' },
  { id: 'kilogram', dimension: 'mass', factor: 1, signs: 'kg, Kg, KG, kgs', en: 'kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos', es: 'kilogramo, kilogramos, kilo, kilos', it: 'chilogrammo, chilogrammi, chilo, chili', fr: 'kilogramme, kilogrammes, kilo, kilos', pt: 'quilograma, quilogramas, quilo, quilos', de: 'Kilogramm, Kilo' },
  { id: 'quintal', dimension: 'mass', factor: 100, signs: 'qq', en: 'quintal, quintals', es: 'quintal, quintales', it: 'quintale, quintali', fr: 'quintal, quintaux', pt: 'quintal, quintais', de: 'Doppelzentner' },
  { id: 'tonne', dimension: 'mass', factor: 1000, signs: 't', en: 'tonne, tonnes, ton, tons, metric ton, metric tons', es: 'tonelada, toneladas, toneladas métricas', it: 'tonnellata, tonnellate', fr: 'tonne, tonnes', pt: 'tonelada, toneladas', de: 'Tonne, Tonnen' },
  { id: 'kilotonne', dimension: 'mass', factor: 1e6, signs: 'kt', en: 'kilotonne, kilotonnes, kiloton, kilotons', es: 'kilotonelada, kilotoneladas', it: 'chilotone, chilotoni', fr: 'kilotonne, kilotonnes', pt: 'quilotonelada, quilotoneladas', de: 'Kilotonne, Kilotonnen' },
  { id: 'megatonne', dimension: 'mass', factor: 1e9, signs: 'Mt', en: 'megatonne, megatonnes, megaton, megatons', es: 'megatonelada, megatoneladas', it: 'megatone, megatoni', fr: 'mégatonne, mégatonnes', pt: 'megatonelada, megatoneladas', de: 'Megatonne, Megatonnen' },
  { id: 'pound', dimension: 'mass', factor: 0.45359237, signs: 'lb, lbs', en: 'pound of, pounds of', es: 'libras de', it: 'libbra, libbre', fr: 'livres de', pt: 'libras de', de: 'Pfund schwer' },
  { id: 'ounce', dimension: 'mass', factor: 0.028349523125, signs: 'oz', en: 'ounce, ounces', es: 'onza, onzas', it: 'oncia, once', fr: 'once, onces', pt: 'onça, onças', de: 'Unze, Unzen' },
  { id: 'carat', dimension: 'mass', factor: 0.0002, signs: 'ct', en: 'carat, carats', es: 'quilate, quilates', it: 'carato, carati', fr: 'carat, carats', pt: 'quilate, quilates', de: 'Karat' },

  { id: 'millilitre', dimension: 'volume', factor: 1e-6, signs: 'ml, mL', en: 'millilitre, millilitres, milliliter, milliliters', es: 'mililitro, mililitros', it: 'millilitro, millilitri', fr: 'millilitre, millilitres', pt: 'mililitro, mililitros', de: 'Milliliter' },
  { id: 'litre', dimension: 'volume', factor: 1e-3, signs: 'l, L', en: 'litre, litres, liter, liters', es: 'litro, litros', it: 'litro, litri', fr: 'litre, litres', pt: 'litro, litros', de: 'Liter, Litern' },
  { id: 'hectolitre', dimension: 'volume', factor: 0.1, signs: 'hl, hL', en: 'hectolitre, hectolitres, hectoliter, hectoliters', es: 'hectolitro, hectolitros', it: 'ettolitro, ettolitri', fr: 'hectolitre, hectolitres', pt: 'hectolitro, hectolitros', de: 'Hektoliter' },
  { id: 'cubic metre', dimension: 'volume', factor: 1, signs: 'm³, m3, cbm', en: 'cubic metre, cubic metres, cubic meter, cubic meters', es: 'metro cúbico, metros cúbicos', it: 'metro cubo, metri cubi, metro cubico, metri cubici', fr: 'mètre cube, mètres cubes', pt: 'metro cúbico, metros cúbicos', de: 'Kubikmeter, Kubikmetern' },
  { id: 'cubic hectometre', dimension: 'volume', factor: 1e6, signs: 'hm³, hm3', en: 'cubic hectometre, cubic hectometres', es: 'hectómetro cúbico, hectómetros cúbicos', it: 'ettometro cubo, ettometri cubi', fr: 'hectomètre cube, hectomètres cubes', pt: 'hectómetro cúbico, hectómetros cúbicos', de: 'Kubikhektometer' },
  { id: 'cubic kilometre', dimension: 'volume', factor: 1e9, signs: 'km³, km3', en: 'cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers', es: 'kilómetro cúbico, kilómetros cúbicos', it: 'chilometro cubo, chilometri cubi', fr: 'kilomètre cube, kilomètres cubes', pt: 'quilómetro cúbico, quilômetros cúbicos', de: 'Kubikkilometer' },
  { id: 'cubic foot', dimension: 'volume', factor: 0.028316846592, signs: 'ft³, cu ft', en: 'cubic foot, cubic feet', es: 'pie cúbico, pies cúbicos', it: 'piede cubo, piedi cubi', fr: 'pied cube, pieds cubes', pt: 'pé cúbico, pés cúbicos', de: 'Kubikfuß' },
  { id: 'barrel', dimension: 'volume', factor: 0.158987294928, signs: 'bbl, bbls', en: 'barrel, barrels', es: 'barril, barriles', it: 'barile, barili', fr: 'baril, barils', pt: 'barril, barris', de: 'Barrel, Barrels, Fass' },
  { id: 'gallon', dimension: 'volume', factor: 0.003785411784, signs: 'gal', en: 'gallon, gallons', es: 'galón, galones', it: 'gallone, galloni', fr: 'gallon, gallons', pt: 'galão, galões', de: 'Gallone, Gallonen' },

  { id: 'millimetre', dimension: 'length', factor: 1e-3, signs: 'mm', en: 'millimetre, millimetres, millimeter, millimeters', es: 'milímetro, milímetros', it: 'millimetro, millimetri', fr: 'millimètre, millimètres', pt: 'milímetro, milímetros', de: 'Millimeter, Millimetern' },
  { id: 'centimetre', dimension: 'length', factor: 1e-2, signs: 'cm', en: 'centimetre, centimetres, centimeter, centimeters', es: 'centímetro, centímetros', it: 'centimetro, centimetri', fr: 'centimètre, centimètres', pt: 'centímetro, centímetros', de: 'Zentimeter, Zentimetern' },
  { id: 'metre', dimension: 'length', factor: 1, signs: 'm', en: 'metre, metres, meter, meters', es: 'metro, metros', it: 'metro, metri', fr: 'mètre, mètres', pt: 'metro, metros', de: 'Meter, Metern' },
  { id: 'kilometre', dimension: 'length', factor: 1000, signs: 'km, Km, kms', en: 'kilometre, kilometres, kilometer, kilometers', es: 'kilómetro, kilómetros', it: 'chilometro, chilometri', fr: 'kilomètre, kilomètres', pt: 'quilómetro, quilómetros, quilômetro, quilômetros', de: 'Kilometer, Kilometern' },
  { id: 'inch', dimension: 'length', factor: 0.0254, signs: 'in.', en: 'inch, inches', es: 'pulgada, pulgadas', it: 'pollice, pollici', fr: 'pouce, pouces', pt: 'polegada, polegadas', de: 'Zoll' },
  { id: 'foot', dimension: 'length', factor: 0.3048, signs: 'ft', en: 'foot, feet', es: 'pie de alto, pies', it: 'piede, piedi', fr: 'pieds de haut', pt: 'pés', de: 'Fuß' },
  { id: 'yard', dimension: 'length', factor: 0.9144, signs: 'yd', en: 'yard, yards', es: 'yarda, yardas', it: 'iarda, iarde', fr: 'yard, yards', pt: 'jarda, jardas', de: 'Yard, Yards' },
  { id: 'mile', dimension: 'length', factor: 1609.344, signs: 'mi.', en: 'mile, miles', es: 'milla, millas', it: 'miglio, miglia', fr: 'mille marin, milles', pt: 'milha, milhas', de: 'Meile, Meilen' },
  { id: 'nautical mile', dimension: 'length', factor: 1852, signs: 'nm, NM', en: 'nautical mile, nautical miles', es: 'milla náutica, millas náuticas, millas marinas', it: 'miglio nautico, miglia nautiche, miglia marine', fr: 'mille nautique, milles nautiques, milles marins', pt: 'milha náutica, milhas náuticas', de: 'Seemeile, Seemeilen' },

  { id: 'square metre', dimension: 'area', factor: 1, signs: 'm², m2, qm, mq', en: 'square metre, square metres, square meter, square meters', es: 'metro cuadrado, metros cuadrados', it: 'metro quadrato, metri quadrati, metri quadri', fr: 'mètre carré, mètres carrés', pt: 'metro quadrado, metros quadrados', de: 'Quadratmeter, Quadratmetern' },
  { id: 'hectare', dimension: 'area', factor: 1e4, signs: 'ha', en: 'hectare, hectares', es: 'hectárea, hectáreas', it: 'ettaro, ettari', fr: 'hectare, hectares', pt: 'hectare, hectares', de: 'Hektar' },
  { id: 'square kilometre', dimension: 'area', factor: 1e6, signs: 'km², km2', en: 'square kilometre, square kilometres, square kilometer, square kilometers', es: 'kilómetro cuadrado, kilómetros cuadrados', it: 'chilometro quadrato, chilometri quadrati', fr: 'kilomètre carré, kilomètres carrés', pt: 'quilómetro quadrado, quilómetros quadrados, quilômetro quadrado, quilômetros quadrados', de: 'Quadratkilometer, Quadratkilometern' },
  { id: 'acre', dimension: 'area', factor: 4046.8564224, signs: 'ac.', en: 'acre, acres', es: 'acre, acres', it: 'acro, acri', fr: 'acre, acres', pt: 'acre, acres', de: 'Acre, Acres' },
  { id: 'square mile', dimension: 'area', factor: 2589988.110336, signs: 'sq mi', en: 'square mile, square miles', es: 'milla cuadrada, millas cuadradas', it: 'miglio quadrato, miglia quadrate', fr: 'mille carré, milles carrés', pt: 'milha quadrada, milhas quadradas', de: 'Quadratmeile, Quadratmeilen' },
  { id: 'square foot', dimension: 'area', factor: 0.09290304, signs: 'sq ft, ft²', en: 'square foot, square feet', es: 'pie cuadrado, pies cuadrados', it: 'piede quadrato, piedi quadrati', fr: 'pied carré, pieds carrés', pt: 'pé quadrado, pés quadrados', de: 'Quadratfuß' },

  { id: 'kilometre an hour', dimension: 'speed', factor: 1 / 3.6, signs: 'km/h, kph, kmh', en: 'kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour', es: 'kilómetros por hora', it: 'chilometri orari, chilometri all’ora', fr: 'kilomètres-heure, kilomètres à l’heure, kilomètres par heure', pt: 'quilómetros por hora, quilômetros por hora', de: 'Kilometer pro Stunde, Stundenkilometer, Stundenkilometern, Kilometer je Stunde' },
  { id: 'mile an hour', dimension: 'speed', factor: 0.44704, signs: 'mph', en: 'miles per hour, miles an hour', es: 'millas por hora', it: 'miglia orarie, miglia all’ora', fr: 'milles à l’heure', pt: 'milhas por hora', de: 'Meilen pro Stunde' },
  { id: 'metre a second', dimension: 'speed', factor: 1, signs: 'm/s', en: 'metres per second, meters per second, metres a second', es: 'metros por segundo', it: 'metri al secondo', fr: 'mètres par seconde', pt: 'metros por segundo', de: 'Meter pro Sekunde' },
  { id: 'knot', dimension: 'speed', factor: 0.514444, signs: 'kn, kt.', en: 'knot, knots', es: 'nudo, nudos', it: 'nodo, nodi', fr: 'nœud, nœuds', pt: 'nó, nós', de: 'Knoten' },

  { id: 'watt', dimension: 'power', factor: 1, signs: 'W', en: 'watt, watts', es: 'vatio, vatios', it: 'watt', fr: 'watt, watts', pt: 'watt, watts', de: 'Watt' },
  { id: 'kilowatt', dimension: 'power', factor: 1e3, signs: 'kW, KW', en: 'kilowatt, kilowatts', es: 'kilovatio, kilovatios', it: 'chilowatt, kilowatt', fr: 'kilowatt, kilowatts', pt: 'quilowatt, quilowatts', de: 'Kilowatt' },
  { id: 'megawatt', dimension: 'power', factor: 1e6, signs: 'MW', en: 'megawatt, megawatts', es: 'megavatio, megavatios', it: 'megawatt', fr: 'mégawatt, mégawatts', pt: 'megawatt, megawatts', de: 'Megawatt' },
  { id: 'gigawatt', dimension: 'power', factor: 1e9, signs: 'GW', en: 'gigawatt, gigawatts', es: 'gigavatio, gigavatios', it: 'gigawatt', fr: 'gigawatt, gigawatts', pt: 'gigawatt, gigawatts', de: 'Gigawatt' },
  { id: 'horsepower', dimension: 'power', factor: 735.49875, signs: 'hp, PS, CV, cv, ch', en: 'horsepower', es: 'caballos de vapor, caballos de fuerza', it: 'cavalli vapore', fr: 'chevaux-vapeur', pt: 'cavalos-vapor', de: 'Pferdestärken' },

  { id: 'joule', dimension: 'energy', factor: 1, signs: 'J', en: 'joule, joules', es: 'julio de energía, julios', it: 'joule', fr: 'joule, joules', pt: 'joule, joules', de: 'Joule' },
  { id: 'kilowatt-hour', dimension: 'energy', factor: 3.6e6, signs: 'kWh, KWh', en: 'kilowatt-hour, kilowatt-hours, kilowatt hours', es: 'kilovatio hora, kilovatios hora, kilovatios-hora', it: 'chilowattora, kilowattora', fr: 'kilowattheure, kilowattheures', pt: 'quilowatt-hora, quilowatts-hora', de: 'Kilowattstunde, Kilowattstunden' },
  { id: 'megawatt-hour', dimension: 'energy', factor: 3.6e9, signs: 'MWh', en: 'megawatt-hour, megawatt-hours, megawatt hours', es: 'megavatio hora, megavatios hora, megavatios-hora', it: 'megawattora', fr: 'mégawattheure, mégawattheures', pt: 'megawatt-hora, megawatts-hora', de: 'Megawattstunde, Megawattstunden' },
  { id: 'gigawatt-hour', dimension: 'energy', factor: 3.6e12, signs: 'GWh', en: 'gigawatt-hour, gigawatt-hours, gigawatt hours', es: 'gigavatio hora, gigavatios hora, gigavatios-hora', it: 'gigawattora', fr: 'gigawattheure, gigawattheures', pt: 'gigawatt-hora, gigawatts-hora', de: 'Gigawattstunde, Gigawattstunden' },
  { id: 'terawatt-hour', dimension: 'energy', factor: 3.6e15, signs: 'TWh', en: 'terawatt-hour, terawatt-hours, terawatt hours', es: 'teravatio hora, teravatios hora, teravatios-hora', it: 'terawattora', fr: 'térawattheure, térawattheures', pt: 'terawatt-hora, terawatts-hora', de: 'Terawattstunde, Terawattstunden' },

  { id: 'degree Celsius', dimension: 'temperature', factor: 1, offset: 273.15, signs: '°C, ºC', en: 'degrees Celsius, degrees centigrade, degree Celsius', es: 'grados Celsius, grados centígrados, grados bajo cero', it: 'gradi centigradi, gradi Celsius', fr: 'degrés Celsius, degrés centigrades', pt: 'graus Celsius, graus centígrados', de: 'Grad Celsius' },
  { id: 'degree Fahrenheit', dimension: 'temperature', factor: 5 / 9, offset: 255.3722222222222, signs: '°F, ºF', en: 'degrees Fahrenheit, degree Fahrenheit', es: 'grados Fahrenheit', it: 'gradi Fahrenheit', fr: 'degrés Fahrenheit', pt: 'graus Fahrenheit', de: 'Grad Fahrenheit' },
  { id: 'kelvin', dimension: 'temperature', factor: 1, signs: 'K', en: 'kelvin, kelvins', es: 'kelvin', it: 'kelvin', fr: 'kelvin, kelvins', pt: 'kelvin', de: 'Kelvin' },

  { id: 'second', dimension: 'duration', factor: 1, signs: 's, sec', en: 'second, seconds', es: 'segundo, segundos', it: 'secondo, secondi', fr: 'seconde, secondes', pt: 'segundo, segundos', de: 'Sekunde, Sekunden' },
  { id: 'minute', dimension: 'duration', factor: 60, signs: 'min', en: 'minute, minutes', es: 'minuto, minutos', it: 'minuto, minuti', fr: 'minute, minutes', pt: 'minuto, minutos', de: 'Minute, Minuten' },
  { id: 'hour', dimension: 'duration', factor: 3600, signs: 'hrs, h', en: 'hour, hours', es: 'hora, horas', it: 'ora, ore', fr: 'heure, heures', pt: 'hora, horas', de: 'Stunde, Stunden' },
  { id: 'day', dimension: 'duration', factor: 86400, signs: 'd.', en: 'day, days', es: 'día, días', it: 'giorno, giorni', fr: 'jour, jours', pt: 'dia, dias', de: 'Tag, Tage, Tagen' },
  { id: 'week', dimension: 'duration', factor: 604800, signs: 'wks', en: 'week, weeks', es: 'semana, semanas', it: 'settimana, settimane', fr: 'semaine, semaines', pt: 'semana, semanas', de: 'Woche, Wochen' },
  { id: 'month', dimension: 'duration', factor: 2629746, signs: 'mo.', en: 'month, months', es: 'mes, meses', it: 'mese, mesi', fr: 'mois', pt: 'mês, meses', de: 'Monat, Monate, Monaten' },
  { id: 'year', dimension: 'duration', factor: 31556952, signs: 'yrs', en: 'year, years, year-old, years old', es: 'año, años', it: 'anno, anni', fr: 'an, ans, année, années', pt: 'ano, anos', de: 'Jahr, Jahre, Jahren, jährige, jähriger, jährigen, jähriges' },
  { id: 'decade', dimension: 'duration', factor: 315569520, signs: 'dec.', en: 'decade, decades', es: 'década, décadas', it: 'decennio, decenni', fr: 'décennie, décennies', pt: 'década, décadas', de: 'Jahrzehnt, Jahrzehnte, Jahrzehnten' },
  { id: 'century', dimension: 'duration', factor: 3155695200, signs: 'cent.', en: 'century, centuries', es: 'siglo, siglos', it: 'secolo, secoli', fr: 'siècle, siècles', pt: 'século, séculos', de: 'Jahrhundert, Jahrhunderte, Jahrhunderten' },

  { id: 'kilobyte', dimension: 'data', factor: 1e3, signs: 'kB, KB', en: 'kilobyte, kilobytes', es: 'kilobyte, kilobytes', it: 'kilobyte', fr: 'kilooctet, kilooctets', pt: 'quilobyte, quilobytes', de: 'Kilobyte' },
  { id: 'megabyte', dimension: 'data', factor: 1e6, signs: 'MB, Mo', en: 'megabyte, megabytes', es: 'megabyte, megabytes', it: 'megabyte', fr: 'mégaoctet, mégaoctets', pt: 'megabyte, megabytes', de: 'Megabyte' },
  { id: 'gigabyte', dimension: 'data', factor: 1e9, signs: 'GB, Go', en: 'gigabyte, gigabytes', es: 'gigabyte, gigabytes', it: 'gigabyte', fr: 'gigaoctet, gigaoctets', pt: 'gigabyte, gigabytes', de: 'Gigabyte' },
  { id: 'terabyte', dimension: 'data', factor: 1e12, signs: 'TB, To', en: 'terabyte, terabytes', es: 'terabyte, terabytes', it: 'terabyte', fr: 'téraoctet, téraoctets', pt: 'terabyte, terabytes', de: 'Terabyte' },
];

/** Writings of 'percent', and of the points by which a percentage moves. */
// biome-ignore format: one row a line
export const percentWords: Readonly<Record<Language, string>> = {
  en: '%, percent, per cent, pct, percentage points, percentage point', es: '%, por ciento, puntos porcentuales, punto porcentual',
  it: '%, per cento, punti percentuali, punto percentuale', fr: '%, pour cent, points de pourcentage, point de pourcentage',
  pt: '%, por cento, pontos percentuais, ponto percentual', de: '%, Prozent, Prozentpunkte, Prozentpunkten, Prozentpunkt, vH',
};
