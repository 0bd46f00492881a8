import type { Messages } from './message';

/** Why a source could not be read, or not as a whole: problems of the code `unreadable-source`. */
export const readingMessages = {
  emptyFile: { en: 'The file is empty.', es: 'El archivo está vacío.', it: 'Il file è vuoto.' },
  notAText: {
    en: 'This is not a text file.',
    es: 'No es un archivo de texto.',
    it: 'Non è un file di testo.',
  },
  unreadCharacters: {
    en: { one: 'One character could not be read.', other: '{count} characters could not be read.' },
    es: { one: 'No se pudo leer un carácter.', other: 'No se pudieron leer {count} caracteres.' },
    it: { one: 'Un carattere non si è potuto leggere.', other: '{count} caratteri non si sono potuti leggere.' },
  },
  cutText: {
    en: 'Only the first {characters} characters are read.',
    es: 'Solo se leen los primeros {characters} caracteres.',
    it: 'Si leggono solo i primi {characters} caratteri.',
  },
  cutRecords: {
    en: 'Only the first {records} records are read.',
    es: 'Solo se leen los primeros {records} registros.',
    it: 'Si leggono solo i primi {records} record.',
  },
  documentWithoutText: {
    en: 'The document holds no text.',
    es: 'El documento no contiene texto.',
    it: 'Il documento non contiene testo.',
  },
  pageWithoutText: {
    en: 'The page holds no text.',
    es: 'La página no contiene texto.',
    it: 'La pagina non contiene testo.',
  },
  pageCutOff: {
    en: 'The page ends in the middle of a tag.',
    es: 'La página acaba en medio de una etiqueta.',
    it: 'La pagina finisce in mezzo a un tag.',
  },
  frontMatterOpen: {
    en: 'The front matter is not closed by a line of three dashes.',
    es: 'Los datos iniciales no se cierran con una línea de tres guiones.',
    it: 'L’intestazione non è chiusa da una riga di tre trattini.',
  },
  frontMatterBroken: {
    en: 'The front matter is not valid YAML: {detail}.',
    es: 'Los datos iniciales no son YAML válido: {detail}.',
    it: 'L’intestazione non è YAML valido: {detail}.',
  },
  frontMatterWithoutFields: {
    en: 'The front matter is not a list of fields with values.',
    es: 'Los datos iniciales no son una lista de campos con valores.',
    it: 'L’intestazione non è un elenco di campi con valori.',
  },
  frontMatterUnreadable: {
    en: 'The front matter cannot be read: {detail}',
    es: 'No se pueden leer los datos iniciales: {detail}',
    it: 'L’intestazione non si può leggere: {detail}',
  },
  notAWordDocument: {
    en: 'This is not a Word document.',
    es: 'No es un documento de Word.',
    it: 'Non è un documento Word.',
  },
  lockedWordDocument: {
    en: 'The document is encrypted or in the old .doc format: save it as .docx without a password.',
    es: 'El documento está cifrado o en el antiguo formato .doc: guárdelo como .docx sin contraseña.',
    it: 'Il documento è cifrato o nel vecchio formato .doc: va salvato come .docx senza password.',
  },
  notABook: { en: 'This is not an EPUB book.', es: 'No es un libro EPUB.', it: 'Non è un libro EPUB.' },
  lockedBook: {
    en: 'The book is protected against copying: its text cannot be read.',
    es: 'El libro está protegido contra copia: su texto no se puede leer.',
    it: 'Il libro è protetto dalla copia: il suo testo non si può leggere.',
  },
  missingChapter: {
    en: 'A chapter of the book is missing.',
    es: 'Falta un capítulo del libro.',
    it: 'Manca un capitolo del libro.',
  },
  tooManyParts: {
    en: 'The file holds more than {parts} parts.',
    es: 'El archivo contiene más de {parts} partes.',
    it: 'Il file contiene più di {parts} parti.',
  },
  lockedArchive: {
    en: 'The file is encrypted: save it without a password.',
    es: 'El archivo está cifrado: guárdelo sin contraseña.',
    it: 'Il file è cifrato: va salvato senza password.',
  },
  damagedArchive: {
    en: 'The file is damaged or cut off: its table of contents is missing or wrong.',
    es: 'El archivo está dañado o incompleto: su índice falta o es erróneo.',
    it: 'Il file è danneggiato o incompleto: il suo indice manca o è sbagliato.',
  },
  damagedPart: {
    en: 'The file is damaged: a part of it cannot be unpacked.',
    es: 'El archivo está dañado: una parte no se puede descomprimir.',
    it: 'Il file è danneggiato: una sua parte non si può decomprimere.',
  },
  tooLargeUnpacked: {
    en: 'Unpacked, the file is larger than {megabytes} MB.',
    es: 'Descomprimido, el archivo ocupa más de {megabytes} MB.',
    it: 'Decompresso, il file supera {megabytes} MB.',
  },
  notAPdf: { en: 'This is not a PDF file.', es: 'No es un archivo PDF.', it: 'Non è un file PDF.' },
  pdfOfPictures: {
    en: 'The PDF holds no text: its pages are pictures. Recognise the text first (OCR).',
    es: 'El PDF no contiene texto: sus páginas son imágenes. Reconozca antes el texto (OCR).',
    it: 'Il PDF non contiene testo: le sue pagine sono immagini. Prima va riconosciuto il testo (OCR).',
  },
  pdfReaderMissing: {
    en: 'PDF files cannot be read here: a part of the program is missing.',
    es: 'Aquí no se pueden leer archivos PDF: falta una parte del programa.',
    it: 'Qui i file PDF non si possono leggere: manca una parte del programma.',
  },
  lockedPdf: {
    en: 'The PDF is encrypted: save it without a password.',
    es: 'El PDF está cifrado: guárdelo sin contraseña.',
    it: 'Il PDF è cifrato: va salvato senza password.',
  },
  damagedPdf: {
    en: 'The PDF is damaged or cut off: it cannot be opened.',
    es: 'El PDF está dañado o incompleto: no se puede abrir.',
    it: 'Il PDF è danneggiato o incompleto: non si può aprire.',
  },
  unreadPages: {
    en: { one: 'One page cannot be read.', other: '{count} pages cannot be read.' },
    es: { one: 'Una página no se puede leer.', other: '{count} páginas no se pueden leer.' },
    it: { one: 'Una pagina non si può leggere.', other: '{count} pagine non si possono leggere.' },
  },
  cutPages: {
    en: 'Only the first {pages} pages are read.',
    es: 'Solo se leen las primeras {pages} páginas.',
    it: 'Si leggono solo le prime {pages} pagine.',
  },
  notAMail: {
    en: 'This is not a mail message.',
    es: 'No es un mensaje de correo.',
    it: 'Non è un messaggio di posta.',
  },
  lockedMail: { en: 'The message is encrypted.', es: 'El mensaje está cifrado.', it: 'Il messaggio è cifrato.' },
  noSuchFile: {
    en: 'The file or folder does not exist.',
    es: 'El archivo o la carpeta no existe.',
    it: 'Il file o la cartella non esiste.',
  },
  noPermission: {
    en: 'No permission to read it.',
    es: 'No hay permiso para leerlo.',
    it: 'Manca il permesso di lettura.',
  },
  linkInCircle: {
    en: 'The link leads back to itself.',
    es: 'El enlace lleva de vuelta a sí mismo.',
    it: 'Il collegamento riporta a sé stesso.',
  },
  folderForFile: {
    en: 'A folder stands where a file is expected, or the other way round.',
    es: 'Hay una carpeta donde se espera un archivo, o al revés.',
    it: 'C’è una cartella dove ci si aspetta un file, o viceversa.',
  },
  unreadableFile: {
    en: 'It cannot be read: {detail}',
    es: 'No se puede leer: {detail}',
    it: 'Non si può leggere: {detail}',
  },
  readingTooLong: {
    en: 'It cannot be read: it takes more than {seconds} seconds',
    es: 'No se puede leer: tarda más de {seconds} segundos',
    it: 'Non si può leggere: richiede più di {seconds} secondi',
  },
  readingEnded: {
    en: 'It cannot be read: the reading thread ended with {code}',
    es: 'No se puede leer: el hilo de lectura terminó con {code}',
    it: 'Non si può leggere: il thread di lettura è terminato con {code}',
  },
  fileTooLarge: {
    en: "The file has {size} MB; larger than {limit} MB (setting 'maxFileSize') none is read.",
    es: 'El archivo tiene {size} MB; por encima de {limit} MB (ajuste «maxFileSize») no se lee ninguno.',
    it: 'Il file ha {size} MB; oltre {limit} MB (impostazione «maxFileSize») non se ne legge nessuno.',
  },
  tooManyFiles: {
    en: 'Only the first {files} files are read: is this the right folder?',
    es: 'Solo se leen los primeros {files} archivos: ¿es esta la carpeta correcta?',
    it: 'Si leggono solo i primi {files} file: è la cartella giusta?',
  },
} as const satisfies Messages;
