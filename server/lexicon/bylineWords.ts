import type { Language } from '../text/language';

/** Words before the name of an author, at the beginning of a line. `weak` ones are also common words and need a full name and nothing else behind them. */
export const bylineWords = {
  weak: 'By, Por, Di, Par, Von, De, Da, Text, Texto, Testo, Texte',
  strong:
    'Written by, Writing by, Reporting by, Reported by, Story by, Words by, Interview by, Posted by, Published by, Edited by, Editing by, Additional reporting by, Escrito por, Texto de, Redacción de, Entrevista de, Reportaje de, Publicado por, Información de, Scritto da, Testo di, Intervista di, A cura di, Servizio di, Pubblicato da, Écrit par, Propos recueillis par, Texte de, Texte par, Entretien réalisé par, Publié par, Posté par, Escrito por, Texto de, Entrevista de, Reportagem de, Publicado por, Geschrieben von, Ein Bericht von, Interview von, Das Interview führte, Das Interview führten, Das Gespräch führte, Die Fragen stellte, Die Fragen stellten, Aufgezeichnet von, Veröffentlicht von, Mitarbeit',
} as const;

/** Account names that stand where an author's name should. */
export const namelessAuthors =
  'admin, administrator, administrador, amministratore, editor, editors, redaction, redacción, redazione, rédaction, la rédaction, redação, redaktion, staff, staff writer, webmaster, newsroom, guest, anonymous';

/** Parts of the posts of journalists: what stands behind a name in a byline and is no second author. */
export const authorPosts =
  'correspond, correspon, corrispond, korrespondent, editor, reporter, reportero, writer, columnist, columnista, editorialista, journalist, periodista, giornalista, jornalista, redact, redazion, rédact, redakt, redator, special to, enviad, inviat, envoyé, staff, bureau chief, chronique, analyst, desk';

/** Words before the date that a page was published or brought up to date, at the beginning of a line. */
export const dateLabels: Readonly<Record<Language, string>> = {
  en: 'published, published on, posted, posted on, first published, date, issued, released, updated, last updated, updated on, updated at, last modified, last reviewed, page last updated, page last reviewed',
  es: 'publicado, publicado el, publicada el, fecha, fecha de publicación, emitido el, actualizado, actualizado el, actualizada el, última actualización, fecha de actualización, página actualizada el',
  it: 'pubblicato, pubblicato il, pubblicata il, data, data di pubblicazione, aggiornato, aggiornato il, aggiornata il, ultimo aggiornamento, ultima modifica',
  fr: 'publié, publié le, publiée le, paru le, mis en ligne le, date, date de publication, mis à jour le, mise à jour, mise à jour le, mis à jour, actualisé le, dernière mise à jour, dernière modification',
  pt: 'publicado, publicado em, publicado a, publicada em, data, data de publicação, atualizado em, actualizado em, atualizado a, atualizado, actualizado, atualizada em, última atualização, última actualização',
  de: 'veröffentlicht, veröffentlicht am, erschienen, erschienen am, datum, stand, stand vom, aktualisiert, aktualisiert am, zuletzt aktualisiert, zuletzt aktualisiert am, letzte aktualisierung, zuletzt geändert am',
};

/** Labels of a line that tells where a text was taken from. */
export const sourceLabels =
  'source, sources, fuente, fuentes, fonte, fonti, source originale, quelle, quellen, via, originally published at, original';

/** Headings of official statements: the lines above them are the sender's letterhead. */
export const statementHeads: Readonly<Record<Language, string>> = {
  en: 'press release, news release, media release, statement, official statement, press statement, joint statement, communiqué, joint communiqué, public notice, press notice, media advisory, for immediate release, open letter, regulatory announcement, material fact',
  es: 'comunicado, comunicado de prensa, comunicado oficial, comunicado conjunto, comunicado público, nota de prensa, nota informativa, nota oficial, boletín de prensa, boletín informativo, declaración, declaración pública, hecho esencial, hecho relevante, información relevante, comunicación oficial, carta abierta, aviso público',
  it: 'comunicato, comunicato stampa, comunicato ufficiale, comunicato congiunto, nota stampa, nota ufficiale, nota informativa, dichiarazione, dichiarazione congiunta, avviso pubblico, lettera aperta, informazione privilegiata',
  fr: "communiqué, communiqué de presse, communiqué officiel, communiqué conjoint, communiqué commun, déclaration, déclaration commune, note d'information, avis public, lettre ouverte, information réglementée",
  pt: 'comunicado, informação privilegiada, comunicado de imprensa, comunicado oficial, comunicado conjunto, comunicado ao mercado, nota à imprensa, nota de imprensa, nota oficial, nota pública, nota de esclarecimento, fato relevante, facto relevante, declaração, declaração conjunta, aviso público, carta aberta',
  de: 'pressemitteilung, presseinformation, pressemeldung, medienmitteilung, medieninformation, presseerklärung, mitteilung, bekanntmachung, erklärung, gemeinsame erklärung, stellungnahme, öffentliche bekanntmachung, offener brief, ad-hoc-mitteilung',
};

/** Kickers: the kind of piece, printed over the headline. */
export const kickers =
  'interview, exclusive, analysis, opinion, comment, editorial, feature, explainer, profile, breaking, live, report, special report, investigation, essay, review, column, entrevista, exclusiva, exclusivo, análisis, opinión, comentario, crónica, reportaje, perfil, última hora, investigación, columna, intervista, esclusiva, analisi, opinione, commento, cronaca, inchiesta, reportage, ritratto, editoriale, entretien, exclusif, analyse, enquête, portrait, chronique, tribune, éditorial, análise, opinião, comentário, reportagem, crônica, crónica, exklusiv, kommentar, bericht, reportage, hintergrund, porträt, kolumne, leitartikel, gastbeitrag, hintergrundbericht';

/** First words of a letterhead line that names a state: the office that speaks stands in the next line. */
export const stateWords =
  'republic, kingdom, state, united, commonwealth, federal, federation, government, grand duchy, república, reino, estado, estados, gobierno, repubblica, regno, stato, governo, république, royaume, état, grand-duché, principauté, gouvernement, bundesrepublik, republik, königreich, freistaat, grossherzogtum, großherzogtum, land, kanton, principality, principado, principato, fürstentum';

/** Month names and their abbreviations, January first, alternatives separated by `/`. */
export const monthNames: Readonly<Record<Language, string>> = {
  en: 'january/jan, february/feb, march/mar, april/apr, may, june/jun, july/jul, august/aug, september/sept/sep, october/oct, november/nov, december/dec',
  es: 'enero/ene, febrero/feb, marzo/mar, abril/abr, mayo/may, junio/jun, julio/jul, agosto/ago, septiembre/setiembre/sept/sep/set, octubre/oct, noviembre/nov, diciembre/dic',
  it: 'gennaio/gen, febbraio/feb, marzo/mar, aprile/apr, maggio/mag, giugno/giu, luglio/lug, agosto/ago, settembre/set/sett, ottobre/ott, novembre/nov, dicembre/dic',
  fr: 'janvier/janv, février/févr/fév, mars, avril/avr, mai, juin, juillet/juil, août, septembre/sept, octobre/oct, novembre/nov, décembre/déc',
  pt: 'janeiro/jan, fevereiro/fev, março/mar, abril/abr, maio/mai, junho/jun, julho/jul, agosto/ago, setembro/set, outubro/out, novembro/nov, dezembro/dez',
  de: 'januar/jänner/jan, februar/feber/feb, märz/mrz/mär, april/apr, mai, juni/jun, juli/jul, august/aug, september/sept/sep, oktober/okt, november/nov, dezember/dez',
};
