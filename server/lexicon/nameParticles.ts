/** Small words inside names of people, in lower case as they are written there. */
export const nameParticles: readonly string[] = [
  'de', 'del', 'de la', 'de las', 'de los', 'la', 'las', 'los', 'y', 'di', 'da', 'do', 'dos', 'das', 'e', 'du', 'des', 'le', 'della', 'dello', 'degli', 'dei', 'dal', 'dalla',
  'von', 'van', 'van der', 'van den', 'von der', 'zu', 'zur', 'zum', 'vom', 'der', 'den', 'ter', 'ten', 'te', 'af', 'av',
  'bin', 'ibn', 'bint', 'ben', 'al', 'el', 'ul', 'ur', 'abu', 'ould', 'oglu', 'oğlu',
];

/** Particles that stand before the first capital of a surname and never join other names. */
export const surnameOpeners: readonly string[] = ['von', 'van', 'bin', 'ibn', 'ben', 'zu', 'ter', 'ten', 'af', 'av', 'ould', 'della', 'dello', 'dal', 'dalla', 'degli'];

/** Words of address: before a name they tell that it is a person's. Without a point. */
export const honorifics: readonly string[] = [
  'Mr', 'Mrs', 'Ms', 'Miss', 'Mister', 'Madam', 'Sir', 'Dame', 'Lady', 'Lord', 'Dr', 'Prof', 'Rev', 'Hon', 'Messrs',
  'señor', 'señora', 'señorita', 'don', 'doña', 'Sr', 'Sra', 'Srta', 'Dña', 'Dra', 'Lic', 'Ing', 'Mons', 'Abg',
  'signor', 'signora', 'signorina', 'sig', 'sigra', 'dott', 'dottssa', 'avv', 'donna', 'ragionier', 'geometra',
  'M', 'MM', 'Mme', 'Mmes', 'Mlle', 'Mgr', 'monsieur', 'madame', 'mademoiselle', 'maître',
  'senhor', 'senhora', 'dona', 'Exmo', 'Exma', 'Eng', 'Engª', 'Dr.ª', 'Profª', 'Arq', 'Sr.ª',
  'Herr', 'Herrn', 'Frau', 'Fräulein', 'Dipl', 'Hr',
];
