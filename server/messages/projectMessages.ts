import type { Messages } from './message';

/** What is wrong with the project file, or with a setting. The words that stand in the file stay as they are. */
export const projectMessages = {
  yamlMistake: { en: '{detail}', es: 'No es YAML válido: {detail}', it: 'Non è YAML valido: {detail}' },
  projectWithoutEntries: {
    en: "{file} must hold entries such as 'corpus: [sources]'.",
    es: '{file} debe contener entradas como «corpus: [sources]».',
    it: '{file} deve contenere voci come «corpus: [sources]».',
  },
  unknownEntry: {
    en: "Unknown entry '{entry}'; known are {known}.",
    es: 'Entrada desconocida «{entry}»; se conocen {known}.',
    it: 'Voce sconosciuta «{entry}»; sono note {known}.',
  },
  unknownEntryHere: {
    en: "unknown entry '{entry}'.",
    es: 'entrada desconocida «{entry}».',
    it: 'voce sconosciuta «{entry}».',
  },
  unknownEntryAmong: {
    en: "unknown entry '{entry}'; known are {known}.",
    es: 'entrada desconocida «{entry}»; se conocen {known}.',
    it: 'voce sconosciuta «{entry}»; sono note {known}.',
  },
  mustBeList: {
    en: "'{entry}' must be a list.",
    es: '«{entry}» debe ser una lista.',
    it: '«{entry}» dev’essere un elenco.',
  },
  mustBeNames: {
    en: "each of '{entry}' must be a name.",
    es: 'cada elemento de «{entry}» debe ser un nombre.',
    it: 'ogni elemento di «{entry}» dev’essere un nome.',
  },
  mustBeSources: {
    en: "each of '{entry}' must be the path of a source, or a pattern.",
    es: 'cada elemento de «{entry}» debe ser la ruta de una fuente, o un patrón.',
    it: 'ogni elemento di «{entry}» dev’essere il percorso di una fonte, o un modello.',
  },
  mustBeFolders: {
    en: "'{entry}' must be a list of folders or files.",
    es: '«{entry}» debe ser una lista de carpetas o archivos.',
    it: '«{entry}» dev’essere un elenco di cartelle o file.',
  },
  mustBePatterns: {
    en: "'{entry}' must be a list of patterns.",
    es: '«{entry}» debe ser una lista de patrones.',
    it: '«{entry}» dev’essere un elenco di modelli.',
  },
  mustBeRun: {
    en: "'{entry}' must be 'onType', 'onSave' or 'manual'.",
    es: '«{entry}» debe ser «onType», «onSave» o «manual».',
    it: '«{entry}» dev’essere «onType», «onSave» o «manual».',
  },
  mustBeNumber: {
    en: "'{entry}' must be a number from {lowest} to {highest}.",
    es: '«{entry}» debe ser un número de {lowest} a {highest}.',
    it: '«{entry}» dev’essere un numero da {lowest} a {highest}.',
  },
  mustBeBytes: {
    en: "'{entry}' must be a number of bytes from {lowest} to {highest}.",
    es: '«{entry}» debe ser un número de bytes de {lowest} a {highest}.',
    it: '«{entry}» dev’essere un numero di byte da {lowest} a {highest}.',
  },
  mustBeLanguages: {
    en: "'{entry}' must be a list of {known}.",
    es: '«{entry}» debe ser una lista de {known}.',
    it: '«{entry}» dev’essere un elenco di {known}.',
  },
  mustBeTruth: {
    en: "'{entry}' must be true or false.",
    es: '«{entry}» debe ser true o false.',
    it: '«{entry}» dev’essere true o false.',
  },
  mustBeStyle: {
    en: "'{entry}' must be the name of a style or a .csl file.",
    es: '«{entry}» debe ser el nombre de un estilo o un archivo .csl.',
    it: '«{entry}» dev’essere il nome di uno stile o un file .csl.',
  },
  mustBeOneOf: {
    en: "'{entry}' must be one of {known}.",
    es: '«{entry}» debe ser uno de {known}.',
    it: '«{entry}» dev’essere uno fra {known}.',
  },
  mustMapCodes: {
    en: "'{entry}' must map codes to severities.",
    es: '«{entry}» debe asignar gravedades a los códigos.',
    it: '«{entry}» deve assegnare gravità ai codici.',
  },
  unknownCode: {
    en: "'{entry}': unknown code '{code}'.",
    es: '«{entry}»: código desconocido «{code}».',
    it: '«{entry}»: codice sconosciuto «{code}».',
  },
  aliasesForm: {
    en: "'aliases' must have 'merge' or 'split'.",
    es: '«aliases» debe tener «merge» o «split».',
    it: '«aliases» deve avere «merge» o «split».',
  },
  aliasNamesForm: {
    en: 'each must be a list of two names or more.',
    es: 'cada uno debe ser una lista de dos nombres o más.',
    it: 'ciascuno dev’essere un elenco di due nomi o più.',
  },
  aliasNamesJoined: {
    en: "these names are joined by 'merge'.",
    es: 'estos nombres están unidos por «merge».',
    it: 'questi nomi sono uniti da «merge».',
  },
  acceptedForm: {
    en: "an accepted conflict must have 'kind', 'reason' and 'sides'.",
    es: 'un conflicto aceptado debe tener «kind», «reason» y «sides».',
    it: 'un conflitto accettato deve avere «kind», «reason» e «sides».',
  },
  acceptedReason: {
    en: "'reason' must say why the conflict is accepted.",
    es: '«reason» debe decir por qué se acepta el conflicto.',
    it: '«reason» deve dire perché il conflitto è accettato.',
  },
  acceptedAbout: {
    en: "'about' must be a text.",
    es: '«about» debe ser un texto.',
    it: '«about» dev’essere un testo.',
  },
  acceptedStated: {
    en: "'stated' must be a list of values.",
    es: '«stated» debe ser una lista de valores.',
    it: '«stated» dev’essere un elenco di valori.',
  },
  acceptedSide: {
    en: "a side must have a 'value' and 'passages', each the path of a source.",
    es: 'un lado debe tener «value» y «passages», cada uno la ruta de una fuente.',
    it: 'un lato deve avere «value» e «passages», ciascuno il percorso di una fonte.',
  },
  acceptedSides: {
    en: "'sides' must be a list of what the sources say.",
    es: '«sides» debe ser una lista de lo que dicen las fuentes.',
    it: '«sides» dev’essere un elenco di ciò che dicono le fonti.',
  },
} as const satisfies Messages;
