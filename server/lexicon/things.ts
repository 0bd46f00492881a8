import type { LexiconRow } from './lexiconRow';

/** Nouns of things that bear names but act for nobody: before or inside a name they tell that it is not an actor. */
export const thingHeads: readonly LexiconRow[] = [
  {
    id: 'vehicle',
    en: 'ship, vessel, ferry, tanker, freighter, frigate, corvette, submarine, boat, yacht, trawler, rocket, launcher, satellite, probe, spacecraft, rover, aircraft, plane, helicopter, drone, jet, missile, train, car, truck, tank, engine',
    es: 'buque, barco, ferry, petrolero, carguero, fragata, corbeta, submarino, lancha, yate, pesquero, cohete, lanzador, satélite, sonda, nave, avión, helicóptero, dron, misil, tren, coche, camión, tanque, motor',
    it: 'nave, traghetto, petroliera, cargo, fregata, corvetta, sottomarino, barca, yacht, peschereccio, razzo, lanciatore, satellite, sonda, aereo, elicottero, drone, missile, treno, auto, camion, motore',
    fr: 'navire, bateau, ferry, pétrolier, cargo, frégate, corvette, sous-marin, yacht, chalutier, fusée, lanceur, satellite, sonde, avion, hélicoptère, drone, missile, train, voiture, camion, moteur',
    pt: 'navio, barco, ferry, petroleiro, cargueiro, fragata, corveta, submarino, lancha, iate, foguete, foguetão, lançador, satélite, sonda, nave, avião, helicóptero, drone, míssil, trem, comboio, carro, camião, caminhão, motor',
    de: 'Schiff, Fähre, Tanker, Frachter, Fregatte, Korvette, U-Boot, Boot, Jacht, Rakete, Trägerrakete, Satellit, Sonde, Flugzeug, Hubschrauber, Drohne, Jet, Zug, Auto, Lastwagen, Panzer, Triebwerk, Motor',
  },
  {
    id: 'work',
    en: 'painting, portrait, film, movie, novel, book, album, song, play, opera, series, statue, sculpture, manuscript, violin, programme, program, project, operation, software, app, model, vaccine, virus, cyclone, hurricane, typhoon, storm, law, act, bill, decree, constitution, prize, award, cup, trophy, medal',
    es: 'cuadro, retrato, película, novela, libro, álbum, canción, obra, serie, estatua, escultura, manuscrito, violín, programa, proyecto, operación, operativo, aplicación, modelo, vacuna, virus, ciclón, huracán, tifón, tormenta, ley, decreto, constitución, premio, copa, trofeo, medalla',
    it: 'quadro, dipinto, ritratto, film, romanzo, libro, album, canzone, opera, serie, statua, scultura, manoscritto, violino, programma, progetto, operazione, applicazione, modello, vaccino, virus, ciclone, uragano, tifone, tempesta, legge, decreto, costituzione, premio, coppa, trofeo, medaglia',
    fr: 'tableau, portrait, film, roman, livre, album, chanson, pièce, série, statue, sculpture, manuscrit, violon, programme, projet, opération, application, modèle, vaccin, virus, cyclone, ouragan, typhon, tempête, loi, décret, constitution, prix, coupe, trophée, médaille',
    pt: 'quadro, pintura, retrato, filme, romance, livro, álbum, canção, peça, série, estátua, escultura, manuscrito, violino, programa, projeto, operação, aplicação, modelo, vacina, vírus, ciclone, furacão, tufão, tempestade, lei, decreto, constituição, prémio, prêmio, taça, troféu, medalha',
    de: 'Gemälde, Bild, Porträt, Film, Roman, Buch, Album, Lied, Stück, Serie, Statue, Skulptur, Handschrift, Geige, Programm, Projekt, Operation, Software, Modell, Impfstoff, Virus, Zyklon, Hurrikan, Taifun, Sturm, Gesetz, Verordnung, Verfassung, Preis, Pokal, Medaille',
  },
];

/** Nouns of happenings: a name with one is an event. */
export const eventHeads: readonly LexiconRow[] = [
  {
    id: 'meeting',
    en: 'summit, conference, congress, expo, exhibition, fair, games, olympics, championship, championships, tournament, marathon, race, rally, season, forum, session, round, talks, process, trial, affair, scandal, case',
    es: 'cumbre, conferencia, exposición, expo, feria, juegos, olimpiadas, campeonato, torneo, maratón, carrera, sesión, ronda, conversaciones, proceso, juicio, caso, escándalo',
    it: 'vertice, conferenza, esposizione, expo, fiera, giochi, olimpiadi, campionato, torneo, maratona, corsa, sessione, tornata, colloqui, processo, caso, scandalo',
    fr: 'sommet, conférence, exposition, expo, foire, salon, jeux, olympiades, championnat, tournoi, marathon, course, session, cycle, pourparlers, processus, procès, affaire, scandale',
    pt: 'cimeira, cúpula, conferência, exposição, expo, feira, jogos, olimpíadas, campeonato, torneio, maratona, corrida, sessão, ronda, rodada, conversações, processo, julgamento, caso, escândalo',
    de: 'Gipfel, Konferenz, Ausstellung, Expo, Messe, Spiele, Olympiade, Meisterschaft, Turnier, Marathon, Rennen, Sitzung, Runde, Gespräche, Prozess, Verfahren, Affäre, Skandal, Fall',
  },
  {
    id: 'conflict',
    en: 'war, battle, revolution, uprising, massacre, attack, earthquake, flood, wildfire, eruption, pandemic, strike, protest, movement',
    es: 'guerra, batalla, revolución, levantamiento, masacre, ataque, terremoto, sismo, inundación, incendio, erupción, pandemia, huelga, protesta',
    it: 'guerra, battaglia, rivoluzione, rivolta, massacro, attacco, terremoto, alluvione, incendio, eruzione, pandemia, sciopero, protesta',
    fr: 'guerre, bataille, révolution, soulèvement, massacre, attaque, séisme, inondation, incendie, éruption, pandémie, grève, manifestation',
    pt: 'guerra, batalha, revolução, levante, massacre, ataque, terramoto, terremoto, sismo, inundação, incêndio, erupção, pandemia, greve, protesto',
    de: 'Krieg, Schlacht, Revolution, Aufstand, Massaker, Angriff, Erdbeben, Flut, Waldbrand, Ausbruch, Pandemie, Streik, Protest',
  },
];
