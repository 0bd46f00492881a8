import type { Language } from '../text/language';

/**
 * A currency. `id` is its ISO 4217 code, or the bare name in capitals where the word names the money of many countries
 * ('PESO'): that much is known and no more. `signs` keep their case; the columns hold names, singular and plural.
 */
export interface CurrencyRow extends Readonly<Record<Language, string>> {
  readonly id: string;
  readonly signs: string;
}

// biome-ignore format: one row a line
export const currencies: readonly CurrencyRow[] = [
  { id: 'USD', signs: '$, US$, U$S, USD, U.S.$', en: 'dollar, dollars, US dollars, U.S. dollars, American dollars', es: 'dólar, dólares, dólares estadounidenses', it: 'dollaro, dollari, dollari statunitensi', fr: 'dollar, dollars, dollars américains', pt: 'dólar, dólares, dólares americanos', de: 'Dollar, Dollars, US-Dollar, US-Dollars' },
  { id: 'EUR', signs: '€, EUR', en: 'euro, euros', es: 'euro, euros', it: 'euro', fr: 'euro, euros', pt: 'euro, euros', de: 'Euro, Euros' },
  { id: 'GBP', signs: '£, GBP', en: 'pound, pounds, pounds sterling, quid', es: 'libra esterlina, libras esterlinas, libras', it: 'sterlina, sterline', fr: 'livre sterling, livres sterling, livres', pt: 'libra esterlina, libras esterlinas, libras', de: 'Pfund, Pfund Sterling' },
  { id: 'CHF', signs: 'CHF, Fr., SFr.', en: 'Swiss franc, Swiss francs', es: 'franco suizo, francos suizos', it: 'franco svizzero, franchi svizzeri', fr: 'franc suisse, francs suisses', pt: 'franco suíço, francos suíços', de: 'Schweizer Franken, Franken' },
  { id: 'JPY', signs: '¥, JPY', en: 'yen', es: 'yen, yenes', it: 'yen', fr: 'yen, yens', pt: 'iene, ienes', de: 'Yen' },
  { id: 'CNY', signs: 'CNY, RMB, CN¥', en: 'yuan, renminbi', es: 'yuan, yuanes', it: 'yuan, renminbi', fr: 'yuan, yuans', pt: 'yuan, yuans', de: 'Yuan, Renminbi' },
  { id: 'BRL', signs: 'R$, BRL', en: 'real, reais', es: 'reales brasileños, reales', it: 'real brasiliani, reais', fr: 'réal, réaux, réals, reais', pt: 'real, reais', de: 'Real, Reais' },
  { id: 'CAD', signs: 'C$, CA$, CAD', en: 'Canadian dollars, Canadian dollar', es: 'dólares canadienses', it: 'dollari canadesi', fr: 'dollars canadiens', pt: 'dólares canadenses, dólares canadianos', de: 'kanadische Dollar, kanadischen Dollar' },
  { id: 'AUD', signs: 'A$, AU$, AUD', en: 'Australian dollars, Australian dollar', es: 'dólares australianos', it: 'dollari australiani', fr: 'dollars australiens', pt: 'dólares australianos', de: 'australische Dollar, australischen Dollar' },
  { id: 'MXN', signs: 'MX$, MXN, mdp', en: 'Mexican pesos', es: 'pesos mexicanos', it: 'pesos messicani', fr: 'pesos mexicains', pt: 'pesos mexicanos', de: 'mexikanische Pesos, mexikanischen Pesos' },
  { id: 'ARS', signs: 'AR$, ARS', en: 'Argentine pesos', es: 'pesos argentinos', it: 'pesos argentini', fr: 'pesos argentins', pt: 'pesos argentinos', de: 'argentinische Pesos, argentinischen Pesos' },
  { id: 'CLP', signs: 'CLP, CLP$', en: 'Chilean pesos', es: 'pesos chilenos', it: 'pesos cileni', fr: 'pesos chiliens', pt: 'pesos chilenos', de: 'chilenische Pesos, chilenischen Pesos' },
  { id: 'COP', signs: 'COP, COL$', en: 'Colombian pesos', es: 'pesos colombianos', it: 'pesos colombiani', fr: 'pesos colombiens', pt: 'pesos colombianos', de: 'kolumbianische Pesos, kolumbianischen Pesos' },
  { id: 'PESO', signs: '₱', en: 'peso, pesos', es: 'peso, pesos', it: 'peso, pesos', fr: 'peso, pesos', pt: 'peso, pesos', de: 'Peso, Pesos' },
  { id: 'PEN', signs: 'S/, PEN', en: 'soles', es: 'soles', it: 'soles', fr: 'soles', pt: 'sóis peruanos, soles', de: 'Soles' },
  { id: 'BOB', signs: 'Bs, Bs., BOB', en: 'boliviano, bolivianos', es: 'boliviano, bolivianos', it: 'boliviani in contanti', fr: 'bolivianos', pt: 'bolivianos', de: 'Bolivianos' },
  { id: 'VES', signs: 'VES, VEF', en: 'bolivar, bolivars', es: 'bolívar, bolívares', it: 'bolívar', fr: 'bolivars', pt: 'bolívares', de: 'Bolívar, Bolívares' },
  { id: 'PYG', signs: '₲, PYG', en: 'guarani, guaranis', es: 'guaraní, guaraníes', it: 'guaraní', fr: 'guaranis', pt: 'guarani, guaranis', de: 'Guaraní' },
  { id: 'INR', signs: '₹, INR, Rs.', en: 'rupee, rupees', es: 'rupia, rupias', it: 'rupia, rupie', fr: 'roupie, roupies', pt: 'rupia, rupias', de: 'Rupie, Rupien' },
  { id: 'RUB', signs: '₽, RUB', en: 'rouble, roubles, ruble, rubles', es: 'rublo, rublos', it: 'rublo, rubli', fr: 'rouble, roubles', pt: 'rublo, rublos', de: 'Rubel' },
  { id: 'UAH', signs: '₴, UAH', en: 'hryvnia, hryvnias', es: 'grivna, grivnas', it: 'grivnia, grivnie', fr: 'hryvnia, hryvnias', pt: 'grívnia, grívnias', de: 'Hrywnja, Griwna' },
  { id: 'TRY', signs: '₺, TRY', en: 'lira, liras, Turkish lira', es: 'lira turca, liras turcas, liras', it: 'lira turca, lire turche', fr: 'livre turque, livres turques', pt: 'lira turca, liras turcas, liras', de: 'Lira, türkische Lira' },
  { id: 'ILS', signs: '₪, ILS', en: 'shekel, shekels', es: 'séquel, séqueles', it: 'shekel', fr: 'shekel, shekels', pt: 'shekel, shekels', de: 'Schekel' },
  { id: 'SAR', signs: 'SAR', en: 'Saudi riyal, Saudi riyals', es: 'riyales saudíes', it: 'riyal sauditi', fr: 'riyals saoudiens', pt: 'riais sauditas', de: 'saudische Rial, saudischen Rial' },
  { id: 'IRR', signs: 'IRR', en: 'rial, rials', es: 'rial, riales', it: 'rial', fr: 'rial, rials', pt: 'rial, riais', de: 'Rial' },
  { id: 'AED', signs: 'AED', en: 'dirham, dirhams', es: 'dírham, dírhams', it: 'dirham', fr: 'dirham, dirhams', pt: 'dirham, dirhams', de: 'Dirham' },
  { id: 'DINAR', signs: 'DZD', en: 'dinar, dinars', es: 'dinar, dinares', it: 'dinaro, dinari', fr: 'dinar, dinars', pt: 'dinar, dinares', de: 'Dinar' },
  { id: 'ZAR', signs: 'ZAR', en: 'rand', es: 'rands', it: 'rand', fr: 'rands', pt: 'rands', de: 'Rand' },
  { id: 'NGN', signs: '₦, NGN', en: 'naira', es: 'nairas', it: 'naira', fr: 'nairas', pt: 'nairas', de: 'Naira' },
  { id: 'XOF', signs: 'FCFA, XOF, XAF', en: 'CFA francs', es: 'francos CFA', it: 'franchi CFA', fr: 'francs CFA', pt: 'francos CFA', de: 'CFA-Franc' },
  { id: 'KRW', signs: '₩, KRW', en: 'South Korean won', es: 'wones', it: 'won sudcoreani', fr: 'wons', pt: 'wons', de: 'Won' },
  { id: 'SEK', signs: 'SEK', en: 'Swedish krona, Swedish kronor', es: 'coronas suecas', it: 'corone svedesi', fr: 'couronnes suédoises', pt: 'coroas suecas', de: 'schwedische Kronen, schwedischen Kronen' },
  { id: 'NOK', signs: 'NOK', en: 'Norwegian kroner, Norwegian crowns', es: 'coronas noruegas', it: 'corone norvegesi', fr: 'couronnes norvégiennes', pt: 'coroas norueguesas', de: 'norwegische Kronen, norwegischen Kronen' },
  { id: 'DKK', signs: 'DKK', en: 'Danish kroner, Danish crowns', es: 'coronas danesas', it: 'corone danesi', fr: 'couronnes danoises', pt: 'coroas dinamarquesas', de: 'dänische Kronen, dänischen Kronen' },
  { id: 'CROWN', signs: 'Kčs', en: 'crowns, kroner, kronor', es: 'coronas', it: 'corone', fr: 'couronnes', pt: 'coroas', de: 'Kronen' },
  { id: 'CZK', signs: 'Kč, CZK', en: 'Czech crowns, Czech koruna', es: 'coronas checas', it: 'corone ceche', fr: 'couronnes tchèques', pt: 'coroas checas', de: 'tschechische Kronen, tschechischen Kronen' },
  { id: 'PLN', signs: 'zł, PLN', en: 'zloty, zlotys', es: 'eslotis, zlotys', it: 'zloty', fr: 'zlotys', pt: 'zlotys', de: 'Zloty, Złoty' },
  { id: 'HUF', signs: 'HUF', en: 'forint, forints', es: 'florines húngaros, forintos', it: 'fiorini ungheresi', fr: 'forints', pt: 'florins húngaros', de: 'Forint' },
];

/** The hundredth part of a currency, whose own name does not tell which: cents, pence. */
// biome-ignore format: one row a line
export const centWords: Readonly<Record<Language, string>> = {
  en: 'cents', es: 'centavos, céntimos', it: 'centesimi', fr: 'centimes', pt: 'centavos, cêntimos', de: 'Cent',
};
