import type { IrregularForms } from './irregularForms';

/** Strong verbs without their prefixes (`stem` splits those off by rule), umlaut plurals and irregular comparison. */
export const german: IrregularForms = {
  endings: {
    // Past and past subjunctive of strong verbs; participle and its adjective forms.
    past: '. en st t e est',
    te: 'te ten test tet',
    part: '. e er en es em',
    // Plural with and without the dative.
    pl: '. n',
    er: 'er ern',
    e: 'e en',
    adj: 'er ere eren erer eres erem ste sten ster stes',
  },
  rows: `
sein: bin bist ist sind seid war+past wär+past gewesen sei seien
haben: hast hat hatt+past hatte hatten hätte hätten gehabt
werden: wirst wird wurde wurden würde würden geworden
können: kann kannst konnte konnten könnte könnten gekonnt
dürfen: darf darfst durfte durften dürfte dürften gedurft
müssen: muss musst muß mußte musste mussten müsste müssten gemusst
sollen: soll sollst sollte sollten gesollt
wollen: will willst wollte wollten gewollt
mögen: mag magst mochte mochten möchte möchten gemocht
wissen: weiß weißt wusste wussten wüsste gewusst
tun: tut tat taten täte getan tue
gehen: ging+past gegangen+part geht gehe
stehen: stand+past ständ+past stünde stünden gestanden+part steht stehe
kommen: kam+past käm+past gekommen+part kommt
geben: gibt gibst gab+past gäb+past gegeben+part
nehmen: nimmt nimmst nahm+past nähm+past genommen+part
sehen: sieht siehst sah+past säh+past gesehen+part
lesen: liest las lasen läse läsen gelesen+part
essen: isst aß+past gegessen+part
fressen: frisst fraß+past gefressen+part
vergessen: vergisst vergaß+past vergessen+part
messen: misst maß+past gemessen+part
treten: tritt trittst trat+past trät+past getreten+part
bitten: bat+past bät+past gebeten+part
liegen: lag+past läg+past gelegen+part liegt
sitzen: saß+past säß+past gesessen+part sitzt
sprechen: spricht sprichst sprach+past spräch+past gesprochen+part
brechen: bricht brichst brach brachen bräche brächen gebrochen+part
stechen: sticht stach+past gestochen+part
treffen: trifft triffst traf+past träf+past getroffen+part
helfen: hilft hilfst half+past hülfe geholfen+part
sterben: stirbt starb+past stürbe gestorben+part
werfen: wirft wirfst warf+past würfe geworfen+part
werben: wirbt warb+past würbe geworben+part
erwerben: erwirbt erwarb+past erworben+part
bewerben: bewirbt bewarb+past beworben+part
verderben: verdirbt verdarb+past verdorben+part
bergen: birgt barg+past geborgen+part
bersten: bersten birst barst+past geborsten+part
gelten: gilt galt+past gälte gegolten
schelten: schilt gescholten
befehlen: befiehlt befahl+past befohlen+part
empfehlen: empfiehlt empfahl+past empfohlen+part
stehlen: stiehlt stahl+past gestohlen+part
gebären: gebar geboren
nehmen: genommen
bleiben: blieb+past geblieben+part bleibt
schreiben: schrieb+past geschrieben+part schreibt
treiben: trieb+past getrieben+part treibt
steigen: stieg+past gestiegen+part steigt
schweigen: schwieg+past geschwiegen+part schweigt
scheinen: schien+past geschienen+part scheint
erscheinen: erschien+past
leihen: lieh+past geliehen+part leiht
verleihen: verlieh+past
weisen: wies+past gewiesen+part weist
preisen: pries gepriesen
meiden: mied+past gemieden
scheiden: schied+past geschieden+part scheidet
entscheiden: entschied+past entscheidet
schreien: schrie schrien geschrien
reiten: ritt+past geritten
streiten: stritt+past gestritten+part streitet
schreiten: schritt+past geschritten+part schreitet
leiden: litt+past gelitten leidet
schneiden: schnitt+past geschnitten+part schneidet
greifen: griff+past gegriffen+part greift
pfeifen: pfiff gepfiffen
reiben: rieb+past gerieben+part
verzeihen: verzieh+past verziehen
gedeihen: gedieh gediehen
schleifen: schliff+past geschliffen+part
kneifen: kniff gekniffen
schmeißen: schmiss+past geschmissen+part
blasen: bläst blies+past geblasen
genesen: genas genasen
schwingen: schwang+past geschwungen+part
schlingen: schlang geschlungen
sinnen: sann gesonnen
scheren: schor geschoren
gleichen: glich+past geglichen
weichen: wich+past gewichen+part weicht
streichen: strich+past gestrichen+part streicht
schleichen: schlich geschlichen
reißen: riss+past gerissen+part reißt
beißen: biss+past gebissen+part beißt
fliegen: flog+past flög+past geflogen+part fliegt
fliehen: floh+past geflohen+part flieht
fließen: floss+past geflossen+part fließt
schließen: schloss+past schlöss+past geschlossen+part schließt schließe
schießen: schoss+past geschossen+part schießt
genießen: genoss+past genossen genießt
gießen: goss+past gegossen+part
bieten: bot+past böte geboten+part bietet
ziehen: zog+past zög+past gezogen+part zieht
biegen: bog+past gebogen+part
wiegen: wog+past gewogen
erwägen: erwog+past erwogen+part
lügen: log+past gelogen
betrügen: betrog+past betrogen+part
frieren: fror+past gefroren+part friert
verlieren: verlor+past verlör+past verloren+part verliert
kriechen: kroch gekrochen
riechen: roch gerochen
heben: hob+past höb+past gehoben+part hebt
schieben: schob+past geschoben+part schiebt
schwören: schwor+past geschworen+part
fechten: focht gefochten
flechten: flocht geflochten
finden: fand+past fänd+past gefunden+part findet
binden: band+past gebunden+part bindet
schwinden: schwand+past geschwunden
winden: wand gewunden
verwunden: verwunden verwundet verwundete verwundeten verwundeter
entlasten: entlasten entlastet entlastete entlasteten
belasten: belasten belastet belastete belasteten
verlegen: verlegen
belegen: belegen
widerlegen: widerlegen
zerlegen: zerlegen
feiern: feiert feierte feierten gefeiert
zwingen: zwang+past gezwungen+part zwingt
dringen: drang+past gedrungen+part dringt
springen: sprang+past gesprungen+part springt
singen: sang+past gesungen+part singt
klingen: klang+past geklungen klingt
gelingen: gelang+past gelungen+part gelingt
ringen: rang gerungen
sinken: sank+past gesunken+part sinkt
trinken: trank+past getrunken+part trinkt
stinken: stank gestunken
beginnen: begann+past begonnen+part beginnt
gewinnen: gewann+past gewonnen+part gewinnt
schwimmen: schwamm+past geschwommen
spinnen: spann gesponnen
rinnen: rann geronnen
fahren: fährt fährst fuhr+past führe gefahren+part
tragen: trägt trägst trug+past trüg+past getragen+part
schlagen: schlägt schlägst schlug+past schlüg+past geschlagen+part
laden: lädt lud+past geladen+part
graben: gräbt grub+past gegraben+part
schaffen: schuf+past geschaffen+part schafft geschafft
wachsen: wächst wuchs+past gewachsen+part
waschen: wäscht wusch+past gewaschen+part
backen: bäckt gebacken
fallen: fällt fällst fiel+past gefallen+part
gefallen: gefällt gefiel+past
halten: hält hältst hielt+past gehalten+part haltet
lassen: lässt läßt ließ+past gelassen+part
raten: rät riet+past geraten
geraten: gerät geriet+past
braten: brät briet gebraten
schlafen: schläft schlief+past geschlafen
fangen: fängt fing+past gefangen+part
hängen: hing+past gehangen hängt gehängt hängte hängten
laufen: läuft läufst lief+past gelaufen+part
saufen: säuft soff
stoßen: stößt stieß+past gestoßen+part
rufen: rief+past gerufen+part ruft
heißen: hieß+past geheißen heißt
hauen: hieb gehauen
kommen: gekommen
brennen: brannt+te brannte brannten gebrannt+part brennt
kennen: kannte kannten gekannt+part kennt
nennen: nannte nannten genannt+part nennt
rennen: rannte rannten gerannt
senden: sandte sandten gesandt+part sendet sendete gesendet
wenden: wandte wandten gewandt wendet wendete gewendet
denken: dachte dachten dächte gedacht+part denkt
bringen: brachte brachten brächte brächten gebracht+part bringt
geschehen: geschieht geschah+past
salzen: gesalzen
spalten: gespalten
mahlen: gemahlen
erschrecken: erschrak erschrocken
schmelzen: schmilzt schmolz+past geschmolzen+part
schwellen: schwillt schwoll geschwollen
quellen: quillt quoll
löschen: erlosch erloschen
erlöschen: erlischt erlosch+past erloschen+part
weben: wob gewoben
saugen: sog gesogen
hoch: höher höhere höheren höherer höheres höchste höchsten höchster hohe hohen hoher hohes
nah: näher nähere näheren nächste nächsten nächster nächstes
gut: besser bessere besseren besserer besseres beste besten bester bestes
viel: mehr meiste meisten
groß: größ+adj größte größten größter größtes
stark: stärk+adj
alt: ält+adj älteste ältesten ältester
jung: jüng+adj
lang: läng+adj
kurz: kürz+adj kürzeste kürzesten
arm: ärm+adj
scharf: schärf+adj
schwach: schwäch+adj
hart: härt+adj härteste
kalt: kält+adj kälteste
warm: wärm+adj
klug: klüg+adj
Mann: Männ+er
Land: Länd+er
Band: Bänd+er
Rand: Ränd+er
Wald: Wäld+er
Haus: Häus+er
Haupt: Häupt+er
Volk: Völk+er
Dorf: Dörf+er
Wort: Wört+er
Rat: Rät+e
Staat: Staat+past
Stadt: Städt+e
Gott: Gött+er
Buch: Büch+er
Amt: Ämt+er
Kraft: Kräft+e
Macht: Mächt+e
Hand: Händ+e
Wand: Wänd+e
Bank: Bänk+e
Brand: Bränd+e
Angriff: Angriffe Angriffen Angriffs
Ball: Bäll+e
Fall: Fäll+e
Unfall: Unfäll+e
Vorfall: Vorfäll+e
Überfall: Überfäll+e
Rückfall: Rückfäll+e
Platz: Plätz+e
Satz: Sätz+e
Einsatz: Einsätz+e
Umsatz: Umsätz+e
Absatz: Absätz+e
Schatz: Schätz+e
Schaden: Schäden
Hafen: Häfen
Flughafen: Flughäfen
Laden: Läden
Garten: Gärten
Graben: Gräben
Ofen: Öfen
Boden: Böden
Bogen: Bögen
Faden: Fäden
Mangel: Mängel Mängeln
Mantel: Mäntel
Vater: Väter Vätern
Mutter: Mütter Müttern
Bruder: Brüder Brüdern
Tochter: Töchter Töchtern
Vogel: Vögel Vögeln
Apfel: Äpfel Äpfeln
Nagel: Nägel
Kloster: Klöster
Sohn: Söhn+e
Ton: Tön+e
Fluss: Flüss+e Flusses
Fuß: Füß+e
Gruß: Grüß+e
Kuss: Küss+e
Schluss: Schlüss+e
Beschluss: Beschlüss+e Beschlusses
Abschluss: Abschlüss+e
Anschluss: Anschlüss+e
Verschluss: Verschlüss+e
Zuschuss: Zuschüss+e
Ausschuss: Ausschüss+e
Überschuss: Überschüss+e
Schuss: Schüss+e
Genuss: Genüss+e
Bruch: Brüch+e
Ausbruch: Ausbrüch+e
Zusammenbruch: Zusammenbrüch+e
Durchbruch: Durchbrüch+e
Einbruch: Einbrüch+e
Abbruch: Abbrüch+e
Besuch: Besuch+e Besuchs
Spruch: Sprüch+e
Anspruch: Ansprüch+e
Widerspruch: Widersprüch+e
Einspruch: Einsprüch+e
Zug: Züg+e
Abzug: Abzüg+e
Anzug: Anzüg+e
Flug: Flüg+e
Sturm: Stürm+e
Turm: Türm+e
Wurf: Würf+e
Vorwurf: Vorwürf+e
Entwurf: Entwürf+e
Kampf: Kämpf+e
Dampf: Dämpf+e
Krampf: Krämpf+e
Gang: Gäng+e
Vorgang: Vorgäng+e
Ausgang: Ausgäng+e
Eingang: Eingäng+e
Übergang: Übergäng+e
Rückgang: Rückgäng+e
Untergang: Untergäng+e
Zugang: Zugäng+e
Empfang: Empfäng+e
Anfang: Anfäng+e
Klang: Kläng+e
Rang: Räng+e
Zwang: Zwäng+e
Schlag: Schläg+e
Anschlag: Anschläg+e
Vorschlag: Vorschläg+e
Niederschlag: Niederschläg+e
Vertrag: Verträg+e Vertrags Vertrages
Beitrag: Beiträg+e
Antrag: Anträg+e
Auftrag: Aufträg+e
Betrag: Beträg+e
Ertrag: Erträg+e
Stand: Ständ+e
Zustand: Zuständ+e
Aufstand: Aufständ+e
Abstand: Abständ+e
Umstand: Umständ+e
Gegenstand: Gegenständ+e
Vorstand: Vorständ+e
Widerstand: Widerständ+e
Waffenstillstand: Waffenstillstand+past
Bestand: Beständ+e
Verband: Verbänd+e
Einwand: Einwänd+e
Anlass: Anläss+e
Pass: Päss+e
Arzt: Ärzt+e
Gast: Gäst+e
Last: Läst+e
Markt: Märkt+e
Draht: Dräht+e
Naht: Näht+e
Nacht: Nächt+e
Grund: Gründ+e
Bund: Bünd+e
Fund: Fünd+e
Kunst: Künst+e
Wunsch: Wünsch+e
Frucht: Frücht+e
Flucht: Flücht+e
Luft: Lüft+e
Not: Nöt+e
Tod: Tode Todes
Frosch: Frösch+e
Korb: Körb+e
Kopf: Köpf+e
Topf: Töpf+e
Stoff: Stoff+e
Rock: Röck+e
Block: Blöck+e
Stock: Stöck+e
Lohn: Löhn+e
Vorstoß: Vorstöß+e
Verstoß: Verstöß+e
Stoß: Stöß+e
Zusammenstoß: Zusammenstöß+e
Ausstoß: Ausstöß+e
Erlass: Erläss+e
Nachlass: Nachläss+e
Zaun: Zäun+e
Raum: Räum+e
Zeitraum: Zeiträum+e
Traum: Träum+e
Baum: Bäum+e
Bauch: Bäuch+e
Lauf: Läuf+e
Ablauf: Abläuf+e
Verlauf: Verläuf+e
Kauf: Käuf+e
Verkauf: Verkäuf+e
Ankauf: Ankäuf+e
Einkauf: Einkäuf+e
General: Generäle Generälen Generale
Kanal: Kanäl+e
Bischof: Bischöf+e
Sarg: Särg+e
Stab: Stäb+e
Gas: Gase Gasen
Glas: Gläs+er
Grab: Gräb+er
Rad: Räd+er
Bad: Bäd+er
Blatt: Blätt+er
Kalb: Kälb+er
Loch: Löch+er
Schloss: Schlöss+er
Tal: Täl+er
Tuch: Tüch+er
Dach: Däch+er
Fach: Fäch+er
Gut: Güt+er
Mund: Münd+er
Wurm: Würm+er
Krankenhaus: Krankenhäus+er
Ausland: Auslands
Parlament: Parlament+past
Datum: Daten
Museum: Museen
Zentrum: Zentren
Gremium: Gremien
Ministerium: Ministerien
Stadion: Stadien
Firma: Firmen
Thema: Themen
Konto: Konten
Risiko: Risiken
Virus: Viren
Radius: Radien
Rhythmus: Rhythmen
Abkommen: Abkommens
Präsident: Präsidentin Präsidenten Präsidentinnen
Minister: Ministerin Ministerinnen Ministers Ministern
Kanzler: Kanzlerin Kanzlerinnen
`,
};
