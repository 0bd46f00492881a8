import type { Messages } from './message';

/** Why a document is not added to the sources, and what kinds of documents are called in a sentence. */
export const addingMessages = {
  pageMadeByScript: {
    en: 'The page holds no text; perhaps it is made by a script when it is looked at.',
    es: 'La página no contiene texto; quizá la genera un script al verla.',
    it: 'La pagina non contiene testo; forse la genera uno script quando la si guarda.',
  },
  serverSendsNothing: {
    en: 'The server sends nothing.',
    es: 'El servidor no envía nada.',
    it: 'Il server non invia nulla.',
  },
  kindNotRead: {
    en: 'It is of a kind that is not read.',
    es: 'Es de un tipo que no se lee.',
    it: 'È di un tipo che non viene letto.',
  },
  suffixNotRead: {
    en: 'Files of this kind are not read. Save it as text first.',
    es: 'Los archivos de este tipo no se leen. Guárdelo antes como texto.',
    it: 'I file di questo tipo non vengono letti. Prima va salvato come testo.',
  },
  sentAsOther: {
    en: "The server calls it '{type}', but it is {kind}.",
    es: 'El servidor lo llama «{type}», pero es {kind}.',
    it: 'Il server lo chiama «{type}», ma è {kind}.',
  },
  namedAsOther: {
    en: 'By its name it is {named}, but it is {kind}.',
    es: 'Por su nombre es {named}, pero es {kind}.',
    it: 'Dal nome è {named}, ma è {kind}.',
  },
  notAFile: { en: 'It is no file.', es: 'No es un archivo.', it: 'Non è un file.' },
  documentTooLarge: {
    en: "It has more than {megabytes} MB (setting 'maxFileSize').",
    es: 'Tiene más de {megabytes} MB (ajuste «maxFileSize»).',
    it: 'Ha più di {megabytes} MB (impostazione «maxFileSize»).',
  },
  nameTakenOften: {
    en: 'There are too many sources of this name.',
    es: 'Hay demasiadas fuentes con este nombre.',
    it: 'Ci sono troppe fonti con questo nome.',
  },
  tooManyRedirects: {
    en: 'It redirects more than {times} times.',
    es: 'Redirige más de {times} veces.',
    it: 'Reindirizza più di {times} volte.',
  },
  fetchTooLong: {
    en: 'It takes more than {seconds} seconds.',
    es: 'Tarda más de {seconds} segundos.',
    it: 'Richiede più di {seconds} secondi.',
  },
  notFetched: {
    en: 'It cannot be fetched: {detail}.',
    es: 'No se puede descargar: {detail}.',
    it: 'Non si può scaricare: {detail}.',
  },
  notAnAddress: {
    en: "'{address}' is no web address.",
    es: '«{address}» no es una dirección web.',
    it: '«{address}» non è un indirizzo web.',
  },
  schemeNotFetched: {
    en: "Addresses of the kind '{scheme}' are not fetched, only http and https.",
    es: 'Las direcciones del tipo «{scheme}» no se descargan, solo http y https.',
    it: 'Gli indirizzi del tipo «{scheme}» non vengono scaricati, solo http e https.',
  },
  addressWithPassword: {
    en: 'Addresses with a name and password in them are not fetched.',
    es: 'Las direcciones que contienen nombre y contraseña no se descargan.',
    it: 'Gli indirizzi che contengono nome e password non vengono scaricati.',
  },
  addressInside: {
    en: 'The address leads to {address}, which is not on the public internet: it is not asked.',
    es: 'La dirección lleva a {address}, que no está en la internet pública: no se consulta.',
    it: 'L’indirizzo porta a {address}, che non è sulla rete pubblica: non viene interpellato.',
  },
  noSuchHost: {
    en: "There is no host '{host}'.",
    es: 'No existe el servidor «{host}».',
    it: 'Non esiste il server «{host}».',
  },
  hostNotFound: {
    en: "There is no host '{host}' ({detail}).",
    es: 'No existe el servidor «{host}» ({detail}).',
    it: 'Non esiste il server «{host}» ({detail}).',
  },
  serverRefuses: {
    en: 'The server answers with status {status}.',
    es: 'El servidor responde con el estado {status}.',
    it: 'Il server risponde con lo stato {status}.',
  },
  packingUnknown: {
    en: "Its packing '{packing}' is unknown.",
    es: 'Su compresión «{packing}» es desconocida.',
    it: 'La sua compressione «{packing}» è sconosciuta.',
  },
  kindPdf: { en: 'a PDF file', es: 'un archivo PDF', it: 'un file PDF' },
  kindDocx: { en: 'a Word document', es: 'un documento de Word', it: 'un documento Word' },
  kindEpub: { en: 'an electronic book', es: 'un libro electrónico', it: 'un libro elettronico' },
  kindHtml: { en: 'a web page', es: 'una página web', it: 'una pagina web' },
  kindSubtitles: { en: 'a transcript', es: 'una transcripción', it: 'una trascrizione' },
  kindMail: { en: 'a mail', es: 'un correo', it: 'un messaggio di posta' },
  kindText: { en: 'a text', es: 'un texto', it: 'un testo' },
  kindNone: {
    en: 'no document that is read',
    es: 'un documento que no se lee',
    it: 'un documento che non viene letto',
  },
} as const satisfies Messages;
