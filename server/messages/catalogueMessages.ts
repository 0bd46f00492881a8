import type { Messages } from './message';

/** What is wrong with a file about sources: problems of the code `source-metadata`. */
export const catalogueMessages = {
  catalogueNotText: { en: 'The file is no text.', es: 'El archivo no es texto.', it: 'Il file non è testo.' },
  catalogueTooLarge: {
    en: "The file is larger than the setting 'maxFileSize' allows.",
    es: 'El archivo supera lo que permite el ajuste «maxFileSize».',
    it: 'Il file supera quanto consente l’impostazione «maxFileSize».',
  },
  catalogueTooLong: {
    en: 'The file is too long to be read.',
    es: 'El archivo es demasiado largo para leerlo.',
    it: 'Il file è troppo lungo per essere letto.',
  },
  catalogueUnreadable: {
    en: 'The file cannot be read: {detail}',
    es: 'No se puede leer el archivo: {detail}',
    it: 'Il file non si può leggere: {detail}',
  },
  catalogueWithoutFields: {
    en: 'The file holds no fields with values.',
    es: 'El archivo no contiene campos con valores.',
    it: 'Il file non contiene campi con valori.',
  },
  notYaml: {
    en: 'This is not valid YAML: {detail}',
    es: 'Esto no es YAML válido: {detail}',
    it: 'Questo non è YAML valido: {detail}',
  },
  entryWithoutValues: {
    en: 'An entry must have fields with values.',
    es: 'Una entrada debe tener campos con valores.',
    it: 'Una voce deve avere campi con valori.',
  },
  unreadValue: {
    en: "The value of '{field}' cannot be read.",
    es: 'No se puede leer el valor de «{field}».',
    it: 'Il valore di «{field}» non si può leggere.',
  },
  entryNotJson: {
    en: 'The entry is not valid JSON: {detail}.',
    es: 'La entrada no es JSON válido: {detail}.',
    it: 'La voce non è JSON valido: {detail}.',
  },
  entryCutOff: {
    en: 'The entry is not valid JSON: it breaks off.',
    es: 'La entrada no es JSON válido: se interrumpe.',
    it: 'La voce non è JSON valido: si interrompe.',
  },
  wrongVariables: {
    en: "{fields} of '{entry}' cannot be read: it is not of the form that CSL-JSON has.",
    es: 'No se puede leer {fields} de «{entry}»: no tiene la forma de CSL-JSON.',
    it: '{fields} di «{entry}» non si può leggere: non ha la forma di CSL-JSON.',
  },
  wrongVariablesHere: {
    en: '{fields} of this entry cannot be read: it is not of the form that CSL-JSON has.',
    es: 'No se puede leer {fields} de esta entrada: no tiene la forma de CSL-JSON.',
    it: '{fields} di questa voce non si può leggere: non ha la forma di CSL-JSON.',
  },
  bibtexKeyUnended: {
    en: "The entry '@{type}' has no key that ends with a comma.",
    es: 'La entrada «@{type}» no tiene una clave que acabe en coma.',
    it: 'La voce «@{type}» non ha una chiave che finisca con una virgola.',
  },
  bibtexWithoutKey: {
    en: "The entry '@{type}' has no key.",
    es: 'La entrada «@{type}» no tiene clave.',
    it: 'La voce «@{type}» non ha una chiave.',
  },
  bibtexWithoutFields: {
    en: "The entry '{entry}' has no fields.",
    es: 'La entrada «{entry}» no tiene campos.',
    it: 'La voce «{entry}» non ha campi.',
  },
  bibtexBreaksOff: {
    en: "The entry '{entry}' breaks off: a field or a closing brace is expected here.",
    es: 'La entrada «{entry}» se interrumpe: aquí se espera un campo o una llave de cierre.',
    it: 'La voce «{entry}» si interrompe: qui ci si aspetta un campo o una graffa chiusa.',
  },
  bibtexFieldBroken: {
    en: "The field '{field}' of '{entry}' is not closed or has no value.",
    es: 'El campo «{field}» de «{entry}» no está cerrado o no tiene valor.',
    it: 'Il campo «{field}» di «{entry}» non è chiuso o non ha valore.',
  },
  bibtexFieldOpen: {
    en: "The field '{field}' of '{entry}' is not closed.",
    es: 'El campo «{field}» de «{entry}» no está cerrado.',
    it: 'Il campo «{field}» di «{entry}» non è chiuso.',
  },
  bibtexTypeUnknown: {
    en: "'{key}' is of the unknown type '@{type}'; it is read as a document.",
    es: '«{key}» es del tipo desconocido «@{type}»; se lee como documento.',
    it: '«{key}» è del tipo sconosciuto «@{type}»; si legge come documento.',
  },
  risUnended: {
    en: "The entry has no line 'ER  -' at its end.",
    es: 'A la entrada le falta al final la línea «ER  -».',
    it: 'Alla voce manca in fondo la riga «ER  -».',
  },
  risTypeUnknown: {
    en: "The type '{type}' is unknown; the entry is read as a document.",
    es: 'El tipo «{type}» es desconocido; la entrada se lee como documento.',
    it: 'Il tipo «{type}» è sconosciuto; la voce si legge come documento.',
  },
  risWithoutFields: {
    en: 'The entry has no fields.',
    es: 'La entrada no tiene campos.',
    it: 'La voce non ha campi.',
  },
  risStrayLine: {
    en: 'The line belongs to no entry, or its tag is not written as in RIS.',
    es: 'La línea no pertenece a ninguna entrada, o su etiqueta no está escrita como en RIS.',
    it: 'La riga non appartiene a nessuna voce, o la sua etichetta non è scritta come in RIS.',
  },
  risBeforeEntry: {
    en: "The line stands before any entry: an entry begins with 'TY  -'.",
    es: 'La línea está antes de cualquier entrada: una entrada empieza con «TY  -».',
    it: 'La riga precede ogni voce: una voce comincia con «TY  -».',
  },
  keyGivenTwice: {
    en: "The key '{key}' is given twice: line {line} has it too, and counts.",
    es: 'La clave «{key}» aparece dos veces: la línea {line} también la tiene, y es la que cuenta.',
    it: 'La chiave «{key}» è data due volte: la ha anche la riga {line}, che è quella che conta.',
  },
  keyOfSource: {
    en: "The key '{key}' is that of {owner} already.",
    es: 'La clave «{key}» ya es la de {owner}.',
    it: 'La chiave «{key}» è già quella di {owner}.',
  },
  keyOfOtherSource: {
    en: "The key '{key}' is that of {owner} already: {source} gets another.",
    es: 'La clave «{key}» ya es la de {owner}: {source} recibe otra.',
    it: 'La chiave «{key}» è già quella di {owner}: {source} ne riceve un’altra.',
  },
  keyOfEntry: {
    en: "The key '{key}' is that of '{title}' in {file} already.",
    es: 'La clave «{key}» ya es la de «{title}» en {file}.',
    it: 'La chiave «{key}» è già quella di «{title}» in {file}.',
  },
  moreBroken: {
    en: {
      one: '{count} more entry from here on is broken.',
      other: '{count} more entries from here on are broken.',
    },
    es: {
      one: 'A partir de aquí hay {count} entrada más con errores.',
      other: 'A partir de aquí hay {count} entradas más con errores.',
    },
    it: {
      one: 'Da qui in poi c’è un’altra voce con errori.',
      other: 'Da qui in poi ci sono altre {count} voci con errori.',
    },
  },
  sidecarOfTwo: {
    en: "It may be about {first} or {second}: name it '{first}.yaml'.",
    es: 'Puede referirse a {first} o a {second}: llámelo «{first}.yaml».',
    it: 'Può riguardare {first} o {second}: va chiamato «{first}.yaml».',
  },
  sidecarOfNone: {
    en: 'There is no {document} that it could be about.',
    es: 'No hay ningún {document} al que pueda referirse.',
    it: 'Non c’è nessun {document} che possa riguardare.',
  },
} as const satisfies Messages;
