import type { Language } from '../text/language';

/** Why a line of a page is no part of the document. Shown to people as it stands. */
export type FurnitureReason =
  | 'menu'
  | 'masthead'
  | 'letterhead'
  | 'advertisement'
  | 'newsletter'
  | 'cookie notice'
  | 'related links'
  | 'share buttons'
  | 'comments'
  | 'tags'
  | 'profile'
  | 'form'
  | 'photo credit'
  | 'machine text'
  | 'link'
  | 'contact'
  | 'footer'
  | 'contents'
  | 'code'
  | 'repeated';

/**
 * Phrases of pages that say nothing about the world. How a phrase is looked for:
 * - `whole`: it is the whole line, or a whole item of a line of items ('Home | Archive | Contact');
 * - `label`: it is the whole line, or stands at its beginning before a colon, dash or bracket ('Advertisement: …');
 * - `start`: the line begins with it and is short;
 * - `within`: it stands anywhere in a line that is not long.
 * Columns hold phrases separated by commas, in lower case; accents and apostrophes are folded before comparing.
 */
export interface FurniturePhrases extends Readonly<Record<Language, string>> {
  readonly reason: FurnitureReason;
  readonly match: 'whole' | 'label' | 'start' | 'within';
}

export const pageFurniture: readonly FurniturePhrases[] = [
  {
    reason: 'advertisement',
    match: 'label',
    en: 'advertisement, advertisements, advertising, advertorial, sponsored, sponsored content, sponsored by, paid content, paid post, promoted, promoted content, partner content, from our partners, prize draw, giveaway',
    es: 'publicidad, anuncio, anuncios, aviso publicitario, contenido patrocinado, patrocinado, patrocinado por, contenido promocionado, publirreportaje, espacio publicitario, sorteo, sorteos, promociones',
    it: 'pubblicità, annuncio pubblicitario, inserzione, messaggio promozionale, contenuto sponsorizzato, sponsorizzato, sponsorizzato da, publiredazionale, informazione pubblicitaria, concorso a premi, offerte',
    fr: 'publicité, annonce publicitaire, contenu sponsorisé, sponsorisé, sponsorisé par, contenu partenaire, publi-rédactionnel, publireportage, jeu-concours, bons plans',
    pt: 'publicidade, anúncio, anúncios, conteúdo patrocinado, patrocinado, patrocinado por, conteúdo de marca, informe publicitário, publieditorial, sorteio, passatempo, promoções',
    de: 'anzeige, anzeigen, werbung, gesponsert, gesponserter inhalt, gesponsert von, bezahlter inhalt, sponsored, advertorial, gewinnspiel, verlosung',
  },
  {
    reason: 'newsletter',
    match: 'start',
    en: 'subscribe to, subscribe now, subscribe for, subscribe from, sign up for our, sign up to our, sign up for the newsletter, sign up free, sign up now, stay updated, stay up to date, stay informed, get our, get the latest, get the best of, never miss, join our newsletter, join our channel, join our mailing list, enter your email, support our journalism, support independent journalism, become a member, become a subscriber, already a subscriber, to continue reading, this article is for subscribers, download our app, get the app',
    es: 'suscríbase, suscríbete, suscribete a, reciba nuestro, recibe nuestro, recibe las noticias, reciba las noticias, quiere recibir, quieres recibir, apúntate a, regístrate para, únete a nuestro canal, únete a nuestro, manténgase informado, mantente informado, hazte socio, hágase socio, apoye el periodismo, apoya el periodismo, ya es suscriptor, para seguir leyendo, contenido exclusivo para suscriptores, descarga nuestra app, descargue nuestra app, descárgate la app',
    it: "iscriviti a, iscriviti alla, iscrivetevi, abbonati a, abbonati ora, abbonati per, ricevi la nostra, ricevi le notizie, vuoi ricevere, resta aggiornato, rimani aggiornato, resta informato, unisciti al nostro canale, sostieni il giornalismo, sostieni il nostro, sei già abbonato, per continuare a leggere, articolo riservato agli abbonati, scarica la nostra app, scarica l'app",
    fr: "abonnez-vous, inscrivez-vous à notre, inscrivez-vous à la, inscrivez-vous pour, recevez notre, recevez nos, recevez les, restez informé, restez informés, ne manquez rien, rejoignez notre, rejoignez-nous, soutenez-nous, soutenez un journalisme, déjà abonné, la suite est réservée aux abonnés, article réservé aux abonnés, pour lire la suite, téléchargez notre application, téléchargez l'application",
    pt: 'assine por, assine a, assine o, assine nossa, assine já, subscreva, inscreva-se, receba a nossa, receba nossa, receba as notícias, quer receber, fique por dentro, mantenha-se informado, entre no nosso canal, junte-se ao nosso, apoie o jornalismo, já é assinante, para continuar lendo, para continuar a ler, conteúdo exclusivo para assinantes, baixe nosso aplicativo, baixe o aplicativo, descarregue a nossa app',
    de: 'abonnieren sie, jetzt abonnieren, melden sie sich für, melde dich für, newsletter abonnieren, hier anmelden, bleiben sie auf dem laufenden, bleib auf dem laufenden, verpassen sie nichts, verpassen sie keine, treten sie unserem, unterstützen sie uns, unterstütze uns, unterstützen sie unabhängigen journalismus, schon abonnent, bereits abonnent, um weiterzulesen, dieser artikel ist nur für abonnenten, laden sie unsere app, jetzt app herunterladen',
  },
  {
    reason: 'newsletter',
    match: 'label',
    en: 'newsletter, newsletters, our newsletter, subscribe',
    es: 'boletín, newsletter, nuestro boletín, suscripción',
    it: 'newsletter, la nostra newsletter, abbonamento',
    fr: "newsletter, lettre d'information, notre newsletter, infolettre, abonnement",
    pt: 'newsletter, boletim, a nossa newsletter, assinatura',
    de: 'newsletter, unser newsletter, abonnement',
  },
  {
    reason: 'cookie notice',
    match: 'within',
    en: 'we use cookies, this site uses cookies, this website uses cookies, uses cookies to, cookies and similar technologies, accept cookies, cookie settings, store and access information on your device, your privacy is important to us, we value your privacy',
    es: 'usamos cookies, utilizamos cookies, este sitio usa cookies, este sitio utiliza cookies, esta web utiliza cookies, este portal utiliza cookies, cookies propias y de terceros, aceptar las cookies, configuración de cookies, su privacidad es importante',
    it: 'usiamo i cookie, utilizziamo i cookie, utilizziamo cookie, questo sito usa cookie, questo sito utilizza cookie, questo sito utilizza i cookie, accetta i cookie, impostazioni dei cookie, la tua privacy è importante',
    fr: 'nous utilisons des cookies, ce site utilise des cookies, gérer le consentement, accepter les cookies, paramètres des cookies, gestion des cookies, votre vie privée est importante, nous respectons votre vie privée',
    pt: 'usamos cookies, utilizamos cookies, este site usa cookies, este site utiliza cookies, este portal utiliza cookies, este sítio utiliza cookies, aceitar cookies, definições de cookies, configurações de cookies, a sua privacidade é importante, sua privacidade é importante',
    de: 'wir verwenden cookies, wir nutzen cookies, wir setzen cookies ein, diese website verwendet cookies, diese seite verwendet cookies, diese website nutzt cookies, cookies akzeptieren, cookie-einstellungen, ihre privatsphäre ist uns wichtig',
  },
  {
    reason: 'related links',
    match: 'label',
    en: "read next, read also, also read, read more, more to read, see also, related, related articles, related stories, related posts, related topics, related links, more on this topic, more on this story, more on this, more stories, more like this, more news, you may also like, you might also like, you might like, recommended, recommended for you, recommended reading, most read, most popular, popular posts, recent posts, recent comments, previous post, next post, trending, trending now, top stories, editor's picks, don't miss, useful links, in pictures, up next, continue reading, continue reading below, story continues below, article continues below",
    es: 'lea también, lee también, leer también, lea además, lea más, leer más, ver también, vea también, relacionado, relacionados, noticias relacionadas, artículos relacionados, notas relacionadas, temas relacionados, más sobre este tema, más sobre el tema, más noticias, más información, te puede interesar, le puede interesar, también te puede interesar, también le puede interesar, puede interesarle, te recomendamos, le recomendamos, recomendados, lo más leído, las más leídas, más leídas, más leído, lo más visto, lo más popular, entradas recientes, comentarios recientes, tendencias, destacados, no te pierdas, enlaces de interés, enlaces relacionados, siga leyendo, sigue leyendo, continúe leyendo, la nota continúa abajo, sigue abajo',
    it: 'leggi anche, leggi ancora, leggete anche, vedi anche, correlati, articoli correlati, notizie correlate, contenuti correlati, sullo stesso argomento, sullo stesso tema, altre notizie, altri articoli, approfondimenti, approfondisci, ti potrebbe interessare, ti potrebbero interessare, potrebbe interessarti, potrebbe interessarti anche, consigliati, consigliati per te, i più letti, le più lette, più letti, più lette, più letto, articoli recenti, commenti recenti, di tendenza, in evidenza, da non perdere, link utili, continua a leggere, continua sotto, continua a leggere sotto',
    fr: "à lire aussi, lire aussi, lire également, à lire également, à voir aussi, voir aussi, à lire, articles liés, articles similaires, sur le même sujet, sur le même thème, dans la même rubrique, plus d'articles, en savoir plus, pour aller plus loin, vous aimerez aussi, vous pourriez aimer, cela pourrait vous intéresser, cela peut vous intéresser, ça peut vous intéresser, recommandé, recommandés pour vous, les plus lus, les plus lues, le plus lu, articles récents, derniers commentaires, commentaires récents, tendances, à ne pas manquer, liens utiles, à suivre, la suite ci-dessous, suite de l'article, la suite après la publicité",
    pt: 'leia também, leia mais, ler também, leia ainda, veja também, veja mais, relacionadas, relacionados, notícias relacionadas, artigos relacionados, matérias relacionadas, mais sobre este tema, mais sobre o assunto, mais notícias, saiba mais, você pode gostar, você também pode gostar, pode interessar, também pode interessar, pode também interessar-lhe, talvez lhe interesse, recomendados, recomendado para si, recomendadas para você, mais lidas, as mais lidas, mais lidos, mais vistas, artigos recentes, posts recentes, comentários recentes, tendências, em destaque, não perca, ligações úteis, links úteis, continue lendo, continua abaixo, continue lendo abaixo, continua depois da publicidade',
    de: 'lesen sie auch, lies auch, auch interessant, weiterlesen, mehr lesen, lesen sie mehr, siehe auch, verwandte artikel, verwandte themen, ähnliche artikel, zum thema, mehr zum thema, mehr dazu, mehr zu diesem thema, mehr nachrichten, weitere artikel, weitere meldungen, weitere themen, das könnte sie auch interessieren, das könnte dich auch interessieren, das könnte sie interessieren, das könnte ihnen auch gefallen, empfohlen, empfehlungen, empfehlungen der redaktion, meistgelesen, am meisten gelesen, meistgelesene artikel, neueste beiträge, neueste kommentare, im trend, nicht verpassen, nützliche links, weiter unten, artikel geht unten weiter, weiter nach der anzeige, lesetipps, lesetipp',
  },
  {
    reason: 'related links',
    match: 'start',
    en: 'more from, read more about, read our, see also our',
    es: 'más noticias de, lea también, lee también, más de nuestra',
    it: 'altre notizie da, altro da, leggi anche',
    fr: "plus d'articles de, à lire aussi, lire aussi",
    pt: 'mais notícias de, leia também',
    de: 'mehr von, mehr aus, lesen sie auch, lesen sie mehr',
  },
  {
    reason: 'share buttons',
    match: 'label',
    en: 'share, share this, share this article, share this story, share this post, share on, share via, follow us, follow us on, find us on, connect with us, socials, social media, copy link, tweet this, email this, print this article',
    es: 'compartir, comparte, compártelo, comparte esta nota, compartir en, comparta, síguenos, síganos, síguenos en, síganos en, redes sociales, nuestras redes, copiar enlace',
    it: 'condividi, condividi su, condividi questo articolo, condividilo, condividete, seguici, seguici su, seguiteci, seguiteci su, i nostri social, copia link',
    fr: 'partager, partagez, partager sur, partager cet article, partagez cet article, suivez-nous, suivez-nous sur, retrouvez-nous sur, nos réseaux, réseaux sociaux, copier le lien',
    pt: 'partilhar, partilhe, compartilhar, compartilhe, compartilhe esta notícia, compartilhar no, siga-nos, siga-nos no, siga-nos nas, nos siga, redes sociais, nossas redes, copiar link, copiar ligação',
    de: 'teilen, artikel teilen, beitrag teilen, teilen auf, jetzt teilen, folgen sie uns, folgen sie uns auf, folge uns, folgt uns, soziale medien, soziale netzwerke, link kopieren',
  },
  {
    reason: 'share buttons',
    match: 'start',
    en: 'share your thoughts, share your insights, share your opinion, share your views, tell us what you think, let us know what you think, let us know in the comments, leave a comment, leave your comment, join the discussion, join the conversation, follow us on, do you have a story, got a story, got a tip, call our, contact our newsdesk, send us your, write to us at, if you liked this, if you enjoyed this, thanks for reading, thank you for reading',
    es: 'comparta su opinión, comparte tu opinión, cuéntenos qué, cuéntanos qué, deje su comentario, deja tu comentario, deja un comentario, deje un comentario, únase a la conversación, únete a la conversación, síguenos en, síganos en, siga nuestro, tiene una historia, tienes una historia, escríbanos a, escríbenos a, envíenos su, si te gustó, si le gustó, gracias por leer',
    it: 'condividi la tua opinione, condividete la vostra, dicci cosa, fateci sapere, facci sapere, lascia un commento, lasciate un commento, lascia il tuo commento, partecipa alla discussione, seguici su, seguiteci su, hai una storia, scrivici a, scriveteci a, mandaci la tua, se ti è piaciuto, se vi è piaciuto, grazie per aver letto, grazie per la lettura',
    fr: "partagez votre avis, donnez votre avis, dites-nous ce que, laissez un commentaire, laisser un commentaire, laissez votre commentaire, rejoignez la discussion, suivez-nous sur, vous avez une histoire, écrivez-nous à, envoyez-nous, si cet article vous a plu, merci de votre lecture, merci d'avoir lu",
    pt: 'partilhe a sua opinião, compartilhe sua opinião, diga-nos o que, conte para nós, deixe o seu comentário, deixe seu comentário, deixe um comentário, participe da discussão, junte-se à conversa, siga-nos no, siga-nos em, tem uma história, escreva-nos para, envie-nos, envie sua, se gostou, obrigado por ler, obrigada por ler',
    de: 'teilen sie uns ihre, sagen sie uns, schreiben sie uns, schreibt uns, hinterlassen sie einen kommentar, hinterlasse einen kommentar, kommentieren sie, diskutieren sie mit, folgen sie uns auf, haben sie hinweise, haben sie eine geschichte, senden sie uns, wenn ihnen dieser artikel, danke fürs lesen, vielen dank fürs lesen',
  },
  {
    reason: 'comments',
    match: 'label',
    en: 'comments, commentaries, reader comments, leave a comment, leave a reply, post a comment, comments are closed, commentaries are closed',
    es: 'comentarios, comentarios de los lectores, deja un comentario, deje un comentario, los comentarios están cerrados, comentarios cerrados',
    it: 'commenti, i commenti dei lettori, lascia un commento, i commenti sono chiusi, commenti chiusi',
    fr: 'commentaires, vos commentaires, laisser un commentaire, les commentaires sont fermés, commentaires fermés',
    pt: 'comentários, comentários dos leitores, deixe um comentário, deixe uma resposta, os comentários estão fechados, comentários encerrados',
    de: 'kommentare, leserkommentare, kommentar schreiben, kommentar verfassen, schreiben sie einen kommentar, die kommentare sind geschlossen, kommentare geschlossen',
  },
  {
    reason: 'tags',
    match: 'label',
    en: 'tags, tag, labels, keywords, categories, category, topics, topic, filed under, filed in, posted in, published in, tagged, tagged with, archived under',
    es: 'etiquetas, etiqueta, palabras clave, categorías, categoría, temas, archivado en, publicado en, en este artículo',
    it: 'etichette, etichetta, parole chiave, categorie, categoria, argomenti, tag, archiviato in, pubblicato in',
    fr: 'étiquettes, mots-clés, mots clés, catégories, catégorie, thèmes, thématiques, classé dans, publié dans',
    pt: 'etiquetas, marcadores, palavras-chave, categorias, categoria, temas, assuntos, tags, arquivado em, publicado em',
    de: 'schlagwörter, schlagworte, stichwörter, stichworte, kategorien, kategorie, themen, tags, abgelegt unter, veröffentlicht in, ressort',
  },
  {
    reason: 'form',
    match: 'label',
    en: 'email, e-mail, email address, your email, your name, name, first name, last name, phone, phone number, password, username, message, your message, submit, send, enter your email, required field, i agree, remember me, forgot password, forgot your password',
    es: 'correo, correo electrónico, email, su correo, tu correo, nombre, apellido, apellidos, teléfono, contraseña, usuario, mensaje, su mensaje, enviar, campo obligatorio, acepto, recordarme, olvidó su contraseña',
    it: 'email, e-mail, indirizzo email, la tua email, nome, cognome, telefono, password, nome utente, messaggio, il tuo messaggio, invia, campo obbligatorio, accetto, ricordami, password dimenticata',
    fr: "email, e-mail, courriel, adresse e-mail, votre email, votre nom, nom, prénom, téléphone, mot de passe, identifiant, message, votre message, envoyer, champ obligatoire, j'accepte, se souvenir de moi, mot de passe oublié",
    pt: 'email, e-mail, endereço de e-mail, o seu email, seu e-mail, nome, apelido, sobrenome, telefone, palavra-passe, senha, utilizador, usuário, mensagem, enviar, campo obrigatório, aceito, lembrar-me, esqueceu a senha',
    de: 'email, e-mail, e-mail-adresse, ihre e-mail, ihr name, vorname, nachname, telefon, telefonnummer, passwort, benutzername, nachricht, ihre nachricht, senden, absenden, pflichtfeld, ich stimme zu, angemeldet bleiben, passwort vergessen',
  },
  {
    reason: 'footer',
    match: 'start',
    en: 'all rights reserved, copyright, our standards, terms and conditions, this article was originally published, this article originally appeared, reproduction authorised, reproduction authorized, republish this article, powered by, registered in, the views expressed, the opinions expressed, corrections and clarifications, page last reviewed',
    es: 'todos los derechos reservados, derechos reservados, prohibida su reproducción, se permite la reproducción, prohibida la reproducción, este artículo fue publicado originalmente, las opiniones expresadas, desarrollado por, puede reproducirse',
    it: 'tutti i diritti riservati, riproduzione riservata, diritti riservati, questo articolo è stato pubblicato originariamente, le opinioni espresse, realizzato da, riproduzione consentita, testata registrata, partita iva',
    fr: 'tous droits réservés, reproduction interdite, reproduction autorisée, cet article a été publié initialement, les opinions exprimées, propulsé par, réalisé par',
    pt: 'todos os direitos reservados, direitos reservados, reprodução proibida, reprodução autorizada, este artigo foi publicado originalmente, as opiniões expressas, desenvolvido por, proibida a reprodução',
    de: 'alle rechte vorbehalten, rechte vorbehalten, nachdruck verboten, abdruck honorarfrei, abdruck frei, dieser artikel erschien zuerst, die hier geäußerten meinungen, betrieben von, nachdruck nur',
  },
  {
    reason: 'footer',
    match: 'within',
    en: 'all rights reserved, the views expressed are, the opinions expressed are, we may earn a commission, views expressed in this',
    es: 'todos los derechos reservados, las opiniones expresadas en, puede reproducirse libremente',
    it: 'tutti i diritti riservati, riproduzione riservata, le opinioni espresse in',
    fr: 'tous droits réservés, reproduction autorisée, reproduction interdite, les opinions exprimées dans',
    pt: 'todos os direitos reservados, as opiniões expressas n',
    de: 'alle rechte vorbehalten, abdruck honorarfrei',
  },
  {
    reason: 'contact',
    match: 'label',
    en: 'press contact, media contact, media contacts, contact for media, media enquiries, media inquiries, press office, contact, contacts, address, phone, tel, fax, corrections to',
    es: 'contacto de prensa, contacto para medios, contacto para los medios, contactos de prensa, contacto, contactos, oficina de prensa, dirección, teléfono, tel, fax',
    it: 'contatto stampa, contatti stampa, contatti per la stampa, ufficio stampa, contatti, contatto, indirizzo, telefono, tel, fax',
    fr: 'contact presse, contacts presse, contact pour les médias, service de presse, contact, contacts, adresse, téléphone, tél, fax',
    pt: 'contacto de imprensa, contactos de imprensa, contato para imprensa, contatos para imprensa, contactos, contatos, contacto, contato, assessoria de imprensa, endereço, morada, sede, telefone, tel, fax',
    de: 'v.i.s.d.p., redaktionsanschrift, pressekontakt, medienkontakt, kontakt für medien, pressestelle, kontakt, ansprechpartner, anschrift, adresse, telefon, tel, fax',
  },
  {
    reason: 'photo credit',
    match: 'label',
    en: 'photo, photos, photograph, photographs, picture, pictures, image, images, photo credit, image credit, picture credit, credit, illustration, graphic, photo by, file photo, screenshot',
    es: 'foto, fotos, fotografía, fotografías, imagen, imágenes, crédito, créditos, foto de archivo, ilustración, infografía, captura de pantalla, foto de portada',
    it: "foto, fotografia, fotografie, immagine, immagini, credito, crediti, foto d'archivio, illustrazione, infografica, foto di copertina",
    fr: "photo, photos, photographie, photographies, image, images, crédit, crédits, crédit photo, crédits photo, photo d'archives, illustration, infographie",
    pt: 'foto, fotos, fotografia, fotografias, imagem, imagens, crédito, créditos, foto de arquivo, ilustração, infografia',
    de: 'foto, fotos, fotografie, bild, bilder, bildnachweis, bildquelle, archivfoto, archivbild, symbolbild, symbolfoto, illustration, grafik, infografik',
  },
  {
    reason: 'contents',
    match: 'whole',
    en: 'table of contents, contents, on this page, in this article, jump to',
    es: 'tabla de contenido, tabla de contenidos, índice, contenido, contenidos, en esta página, en este artículo',
    it: 'indice, indice dei contenuti, sommario, contenuti, in questa pagina, in questo articolo',
    fr: 'table des matières, sommaire, contenu, dans cet article, sur cette page',
    pt: 'índice, sumário, conteúdo, conteúdos, nesta página, neste artigo',
    de: 'inhaltsverzeichnis, inhalt, auf dieser seite, in diesem artikel',
  },
  {
    reason: 'menu',
    match: 'whole',
    en: 'home, home page, homepage, start, welcome, menu, main menu, skip to content, skip to main content, back to top, top of page, search, log in, login, sign in, log out, register, my account, my page, my alerts, my profile, about, about us, about me, who we are, who i am, the team, our team, contact, contact us, contacts, archive, archives, site map, sitemap, faq, rss, print, print this page, listen, save, save for later, share, download, download pdf, e-paper, epaper, watchlist, guestbook, links, donate, previous, next, previous post, next post, previous article, next article, read more, more, see all, view all, load more, show more, close, cancel, ok, accept, accept all, reject, decline, settings, manage options, preferences, top news, latest, latest news, breaking news, most read, terms, terms of use, terms of service, privacy, privacy policy, cookie policy, cookies, cookie settings, legal notice, legal, imprint, accessibility, careers, jobs, advertise, advertise with us, classifieds, horoscope, horoscopes, crossword, puzzles, obituaries, newsletter, newsletters, edition, digital edition, buy me a coffee',
    es: 'inicio, portada, menú, menú principal, saltar al contenido, ir al contenido, volver arriba, buscar, iniciar sesión, ingresar, entrar, acceder, registrarse, regístrate, mi cuenta, mi perfil, quiénes somos, quién soy, sobre nosotros, acerca de, el equipo, contacto, contactos, contáctenos, archivo, archivos, hemeroteca, mapa del sitio, mapa web, preguntas frecuentes, imprimir, escuchar, guardar, compartir, descargar, descargar pdf, edición impresa, edición digital, anterior, siguiente, entrada anterior, siguiente entrada, leer más, ver más, más, ver todo, cargar más, cerrar, cancelar, aceptar, aceptar todas, aceptar todo, rechazar, configurar, preferencias, lo último, última hora, últimas noticias, lo más leído, más leídas, términos, términos de uso, términos y condiciones, privacidad, política de privacidad, política de cookies, cookies, aviso legal, accesibilidad, trabaja con nosotros, empleo, anúnciate, publicidad, clasificados, horóscopo, esquelas, necrológicas, pasatiempos, crucigrama, suscríbete, suscríbase, suscripciones, boletín, boletines, donar, dona, trámites en línea, sala de prensa, transparencia',
    it: 'inizio, home, home page, menu, menù, menu principale, vai al contenuto, salta al contenuto, torna su, torna in alto, cerca, accedi, entra, registrati, il mio account, area riservata, chi siamo, chi sono, la redazione, redazione, contatti, contattaci, archivio, archivi, mappa del sito, domande frequenti, stampa, ascolta, salva, condividi, scarica, scarica pdf, edizione digitale, edicola, precedente, successivo, articolo precedente, articolo successivo, leggi tutto, leggi di più, continua a leggere, altro, vedi tutti, mostra altro, chiudi, annulla, accetta, accetta tutti, rifiuta, impostazioni, preferenze, ultime notizie, ultima ora, i più letti, le più lette, termini, termini e condizioni, privacy, privacy policy, informativa sulla privacy, cookie policy, cookie, note legali, accessibilità, lavora con noi, pubblicità, necrologi, annunci, oroscopo, cruciverba, abbonati, abbonamenti, newsletter, lascia un commento, dona, sostienici',
    fr: "accueil, menu, menu principal, aller au contenu, haut de page, retour en haut, rechercher, recherche, connexion, se connecter, s'identifier, s'inscrire, mon compte, mon espace, qui sommes-nous, qui suis-je, à propos, l'équipe, la rédaction, contact, contacts, contactez-nous, nous contacter, archives, plan du site, foire aux questions, imprimer, écouter, enregistrer, partager, télécharger, télécharger le pdf, édition numérique, le journal, précédent, suivant, article précédent, article suivant, lire la suite, en savoir plus, plus, voir tout, voir plus, fermer, annuler, accepter, tout accepter, refuser, tout refuser, paramétrer, préférences, voir les préférences, à la une, dernières nouvelles, les plus lus, conditions d'utilisation, mentions légales, vie privée, confidentialité, politique de confidentialité, gestion des cookies, cookies, accessibilité, recrutement, emploi, publicité, petites annonces, horoscope, mots croisés, avis de décès, boutique, abonnez-vous, s'abonner, abonnements, lettre d'information, infolettre, faire un don, adhérer",
    pt: 'início, página inicial, capa, menu, menu principal, ir para o conteúdo, pular para o conteúdo, voltar ao topo, pesquisar, buscar, busca, entrar, iniciar sessão, acessar, registe-se, cadastre-se, minha conta, a minha conta, quem somos, quem sou, sobre nós, sobre, equipa, equipe, contacto, contactos, contato, contatos, fale conosco, fale connosco, arquivo, arquivos, mapa do site, perguntas frequentes, imprimir, ouvir, guardar, salvar, partilhar, compartilhar, descarregar, baixar, baixar pdf, edição impressa, edição digital, anterior, seguinte, próximo, ler mais, leia mais, saiba mais, mais, ver tudo, ver todos, carregar mais, fechar, cancelar, aceitar, aceito, aceitar todos, recusar, rejeitar, configurações, preferências, últimas notícias, mais lidas, termos, termos de uso, privacidade, política de privacidade, política de cookies, cookies, aviso legal, acessibilidade, livro de reclamações, trabalhe conosco, recrutamento, publicidade, anuncie, classificados, horóscopo, palavras cruzadas, necrologia, assine, assinaturas, boletim, newsletter, doar, vistos, destaques',
    de: 'start, startseite, menü, hauptmenü, zum inhalt, zum inhalt springen, nach oben, zum seitenanfang, suche, suchen, anmelden, einloggen, login, registrieren, abmelden, mein konto, mein profil, über uns, wer wir sind, über mich, das team, redaktion, kontakt, kontakte, archiv, sitemap, seitenübersicht, häufige fragen, drucken, vorlesen, anhören, merken, speichern, teilen, herunterladen, pdf herunterladen, e-paper, epaper, digitalausgabe, zurück, weiter, vorheriger artikel, nächster artikel, weiterlesen, mehr lesen, mehr, alle anzeigen, mehr anzeigen, mehr laden, schließen, abbrechen, akzeptieren, alle akzeptieren, ablehnen, einstellungen, neueste, aktuelles, eilmeldungen, meistgelesen, agb, nutzungsbedingungen, datenschutz, datenschutzerklärung, cookie-richtlinie, cookies, impressum, barrierefreiheit, karriere, stellenangebote, werbung, werben, kleinanzeigen, horoskop, kreuzworträtsel, rätsel, todesanzeigen, traueranzeigen, abo, abonnieren, newsletter, spenden, shop',
  },
];

/** Sections of a newspaper: they make a line of items a menu, but one of them alone may be a real heading. */
export const pageSections: Readonly<Record<Language, string>> = {
  en: 'news, world, national, local, region, politics, business, economy, markets, money, finance, technology, tech, science, health, sport, sports, football, culture, arts, entertainment, showbiz, lifestyle, travel, food, opinion, editorial, comment, analysis, weather, crime, education, environment, energy, defence, defense, labour, autos, space, games, phones, deals, companies, commodities, video, videos, photos, podcasts, podcast, blogs, special reports, products, investors, newsroom, sustainability, recipes, maps, glossary',
  es: 'noticias, mundo, internacional, nacional, local, provincia, política, economía, negocios, mercados, finanzas, tecnología, ciencia, salud, sociedad, deportes, fútbol, cultura, espectáculos, gente, estilo, viajes, gastronomía, opinión, editorial, análisis, tiempo, sucesos, seguridad, educación, medio ambiente, energía, defensa, videos, vídeos, fotos, podcasts, blogs, especiales, trámites, región, recetas',
  it: 'notizie, mondo, esteri, cronaca, interni, politica, economia, affari, mercati, finanza, tecnologia, scienza, salute, società, sport, calcio, cultura, spettacoli, costume, viaggi, cucina, opinioni, editoriali, analisi, meteo, scuola, ambiente, energia, difesa, video, foto, podcast, blog, speciali, regione, ricette, mappe',
  fr: 'actualités, actualité, monde, international, france, région, politique, économie, entreprises, marchés, finance, technologie, sciences, science, santé, société, sport, sports, football, culture, spectacles, people, voyages, cuisine, opinion, opinions, débats, éditorial, analyses, météo, faits divers, éducation, environnement, énergie, défense, vidéos, photos, podcasts, blogs, dossiers, recettes',
  pt: 'notícias, mundo, internacional, nacional, país, local, política, economia, negócios, mercados, finanças, cotações, tecnologia, ciência, saúde, sociedade, desporto, esportes, futebol, cultura, espetáculos, famosos, viagens, gastronomia, opinião, editorial, análise, tempo, polícia, segurança, educação, ambiente, energia, defesa, vídeos, fotos, podcasts, blogs, especiais, receitas',
  de: 'nachrichten, welt, ausland, inland, lokales, region, politik, wirtschaft, unternehmen, märkte, börse, finanzen, technik, digital, wissenschaft, wissen, gesundheit, gesellschaft, sport, fußball, kultur, unterhaltung, panorama, leben, reise, essen, meinung, kommentar, analyse, wetter, polizei, bildung, umwelt, energie, verteidigung, videos, fotos, podcasts, blogs, dossiers, produkte, rezepte',
};

/** Networks and messengers: a line made of nothing else is a row of buttons. */
export const socialNetworks =
  'facebook, twitter, x, x (twitter), instagram, whatsapp, telegram, linkedin, youtube, tiktok, pinterest, reddit, threads, mastodon, bluesky, messenger, snapchat, tumblr, flickr, vk, rss, signal, xing, email, e-mail';

/** Keys of a personal card ('Username : …'). Two of them under each other make a card; `telling` ones are needed. */
export const profileKeys = {
  telling:
    "username, user name, usuario, nome utente, utilisateur, nom d'utilisateur, utilizador, usuário, benutzername, birthdate, birthday, date of birth, fecha de nacimiento, data di nascita, date de naissance, data de nascimento, geburtsdatum, followers, following, seguidores, seguiti, abonnés, follower",
  others:
    'name, nombre, nome, nom, email, e-mail, correo, address, dirección, indirizzo, adresse, endereço, phone, teléfono, telefono, téléphone, telefone, telefon, company, empresa, azienda, entreprise, firma, job, trabajo, lavoro, emploi, profession, profesión, professione, trabalho, beruf, bio, biography, biografía, biografia, biographie, url, website, age, edad, età, âge, idade, alter, gender, género, genere, sexo, geschlecht',
} as const;

/** The usual filler Latin, cut from Cicero's De finibus: words that stand in no text of the six languages. */
export const fillerLatin =
  'lorem ipsum dolor dolorem dolores doloribus doloremque dolorum sit amet consectetur consectetuer consequatur consequuntur consequuntur adipisci adipisicing adipiscing elit eius eiusmod tempor tempora temporibus incidunt incididunt labore labore laborum laboriosam magna magnam magni aliqua aliquam aliquid enim minim minima veniam quis nostrud nostrum exercitation exercitationem ullamco ullam nisi aliquip commodi commodo consequat duis aute autem vel eum iure irure reprehenderit voluptate voluptatem voluptatum voluptates voluptatibus voluptas velit esse cillum fugiat fugit fuga nulla pariatur excepteur excepturi sint occaecat occaecati cupidatat cupiditate non proident provident sunt culpa qui officia officiis deserunt mollit mollitia anim animi id est laborum omnis iste natus error accusantium accusamus laudantium totam rem aperiam eaque ipsa quae ab illo inventore veritatis quasi architecto beatae vitae dicta explicabo nemo ipsam quia aspernatur odit aut sed ratione sequi nesciunt neque porro quisquam numquam eius modi soluta nobis eligendi optio cumque nihil impedit quo minus quod maxime placeat facere possimus assumenda repellendus repellat quibusdam debitis rerum necessitatibus saepe eveniet et ut repudiandae recusandae itaque earum hic tenetur sapiente delectus reiciendis maiores alias perferendis asperiores molestiae molestias vero eos dignissimos ducimus blanditiis praesentium deleniti atque corrupti quos quas similique harum quidem facilis expedita distinctio libero cum unde suscipit in ex ea ad at deserunt tempore perspiciatis voluptatem illum';

/** Words for a computer's translation, and for translating: both in one short line make it a note on how the text came about. */
export const translationNotes = {
  machine:
    'automatic, automatically, automated, machine, automático, automática, automáticamente, máquina, automatico, automatica, automaticamente, macchina, automatique, automatiquement, machine, automaticamente, automatisch, automatische, maschinell, maschinelle, maschinelle',
  translation:
    'translation, translated, translator, version generated, traducción, traducido, traducida, traductor, traduzione, tradotto, tradotta, traduction, traduit, traduite, tradução, traduzido, traduzida, übersetzung, übersetzt, übersetzer',
} as const;

/** How a note on the author at the end of a piece begins. */
export const authorWords =
  "the author, the writer, about the author, el autor, la autora, sobre el autor, sobre la autora, l'autore, l'autrice, l'auteur, l'auteure, l'autrice, à propos de l'auteur, o autor, a autora, sobre o autor, sobre a autora, der autor, die autorin, über den autor, über die autorin, unser autor, unsere autorin, zur person";

/** Reading times and the like, printed under headlines. */
export const readingTimes =
  'min read, minute read, minutes read, min de lectura, minutos de lectura, tiempo de lectura, min di lettura, minuti di lettura, tempo di lettura, min de lecture, minutes de lecture, temps de lecture, min de leitura, minutos de leitura, tempo de leitura, min. lesezeit, minuten lesezeit, lesezeit';
