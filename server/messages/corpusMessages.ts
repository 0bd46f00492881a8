import type { Messages } from './message';

/** What is said of the corpus as a whole: reading it, and why there is nothing to show. */
export const corpusMessages = {
  readingSources: { en: 'Reading sources', es: 'Leyendo las fuentes', it: 'Lettura delle fonti' },
  addingSources: { en: 'Adding sources', es: 'Añadiendo fuentes', it: 'Aggiunta di fonti' },
  notSourcesFolder: {
    en: 'The folder is none of those that hold the sources.',
    es: 'La carpeta no es ninguna de las que contienen las fuentes.',
    it: 'La cartella non è tra quelle che contengono le fonti.',
  },
  noFolderOpen: {
    en: 'No folder is open: sources are looked for in the workspace folder.',
    es: 'No hay ninguna carpeta abierta: las fuentes se buscan en la carpeta del área de trabajo.',
    it: 'Nessuna cartella è aperta: le fonti si cercano nella cartella dell’area di lavoro.',
  },
  noCorpusSet: {
    en: 'No folder of sources is set.',
    es: 'No se ha indicado ninguna carpeta de fuentes.',
    it: 'Non è indicata alcuna cartella di fonti.',
  },
  noSources: { en: 'No sources.', es: 'No hay fuentes.', it: 'Nessuna fonte.' },
  noSourcesIn: {
    en: 'No sources in {folders}.',
    es: 'No hay fuentes en {folders}.',
    it: 'Nessuna fonte in {folders}.',
  },
  corpusAdvice: {
    en: "The setting 'sourceAware.corpus' names the folders of the sources.",
    es: 'El ajuste «sourceAware.corpus» indica las carpetas de las fuentes.',
    it: 'L’impostazione «sourceAware.corpus» indica le cartelle delle fonti.',
  },
  checkingBriefs: { en: 'Checking briefs', es: 'Revisando los escritos', it: 'Controllo dei testi' },
  noBriefs: {
    en: 'There are no Markdown briefs in the workspace.',
    es: 'No hay escritos en Markdown en el área de trabajo.',
    it: 'Nell’area di lavoro non ci sono testi Markdown.',
  },
  briefsChecked: {
    en: { one: '{count} brief checked: {findings}.', other: '{count} briefs checked: {findings}.' },
    es: { one: '{count} escrito revisado: {findings}.', other: '{count} escritos revisados: {findings}.' },
    it: { one: '{count} testo controllato: {findings}.', other: '{count} testi controllati: {findings}.' },
  },
  findingsFound: {
    en: { one: '{count} finding', other: '{count} findings' },
    es: { one: '{count} hallazgo', other: '{count} hallazgos' },
    it: { one: '{count} rilievo', other: '{count} rilievi' },
  },
} as const satisfies Messages;
