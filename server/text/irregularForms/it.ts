import type { IrregularForms } from './irregularForms';

export const italian: IrregularForms = {
  endings: {
    // Irregular past: first and third person; participle; present and subjunctive of verbs with g.
    past: 'i e ero',
    part: 'o a i e',
    sub: 'o a ano ono',
    fut: 'à anno ò ai emo ete ebbe ebbero ebbi',
    // Whole conjugation of verbs with a long Latin stem (porre, trarre, condurre, dire, fare, bere).
    long: 'e ono o i iamo ete eva evano endo ente enti a ano esse essero',
    // Present of verbs in -ire with -isc.
    isc: 'isce iscono isco isci isca iscano',
    ta: 'a e o i ino',
    // Forms of verbs in -endere that the stemmer takes for gerunds, and of verbs in -rire that it leaves whole.
    end: 'e o i ono a ano eva evano',
    ire: 'e ono o ì irono iva ivano irà iranno endo a ano',
    h: 'erà eranno erebbe erebbero i iamo ino',
  },
  rows: `
camera: camere
arma: armi
disperso: dispersi
comandare: comando
laboratorio: laboratori
osservatorio: osservatori
interrogatorio: interrogatori
ambulatorio: ambulatori
dormitorio: dormitori
consultorio: consultori
lettera: lettere
opera: opere
superare: superò
liberare: liberò
ricoverare: ricoverò
considerare: considerò
recuperare: recuperò
deliberare: deliberò
cooperare: cooperò
accelerare: accelerò
generare: generò
atterrare: atterrò
incarcerare: incarcerò
scarcerare: scarcerò
esonerare: esonerò
schierare: schierò
scioperare: scioperò
desiderare: desiderò
sgomberare: sgomberò
possedere: possiede possiedo possiedi possiedono possieda possiedano posseggo posseggono possegga posseggano
sedere: siede siedo siedi siedono sieda siedano
=parte: parte
=parto: parto parti
=partito: partito partiti
=partita: partita partite
=porto: porto porti
=porta: porta porte
=posto: posto posti
=posta: posta poste
=corso: corso corsi
=corsa: corsa corse
=marea: marea maree
=conto: conto conti
=vento: vento
=sala: sala
=caso: caso casi
=casa: casa case
=costo: costo costi
=costa: costa coste
=banco: banco banchi
=banca: banca banche
=banda: banda bande
=bando: bando bandi
=stato: stati
=capo: capo capi
=capitale: capitale capitali
=mezzo: mezzo mezzi mezza mezze
=medio: medio media medi medie
=medico: medico medici
=marina: marina
=ministro: ministro ministri ministra ministre
=ministero: ministero ministeri
=segretario: segretario segretari segretaria segretarie
=segreto: segreto segreti segreta segrete
=organo: organo organi
=opera: opera opere
=punto: punto punti
=punta: punta punte
=corte: corte corti
=corto: corto corta
=importante: importante importanti importanza
=università: università
=universo: universo universi
=centrale: centrale centrali
=centro: centro centri
=foglio: foglio fogli
=foglia: foglia foglie
=fine: fine fini
=mare: mare mari
=terra: terra terre
=posizione: posizione posizioni
=vista: vista viste
essere: è sono era erano ero sei siamo siete fu furono sia siano fosse fossero sarà saranno sarebbe sarebbero stato stata state essendo
avere: ha hanno ho hai abbiamo avete ebb+past avr+fut abbia abbiano avuto avuta avuti avute
andare: va vanno vado vai vada vadano andr+fut
(ri sopra)fare: fa fanno faccio facciamo faccia facciano fec+past fac+long fatto fatta fatti fatte farà faranno farebbe farebbero
soddisfare: soddisfa soddisfano soddisfec+past soddisfatt+part
stare: sta stanno sto stia stiano stett+past starà staranno starebbe
(ri)dare: dà danno diede diedero diedi dette dettero dia diano darà daranno darebbe darebbero dato data dati
(contrad pre ri male bene dis inter)dire: dic+long diss+past dett+part dica dicano dirà diranno direbbe direbbero
disdire: disd+long
(ri stra)bere: bev+long bevv+past berr+fut bevuto
(com dis im pro es op sup de pre sotto ap inter contrap ri esp sovrap giusta)porre: pong+sub pon+long pos+past post+part porr+fut
(at con dis es pro sot ri ritr as con sotto de)trarre: tragg+sub tra+long trass+past tratt+part trarr+fut trae traggono
(con pro in ri tra intro se de ad ri)durre: duc+long duss+past dott+part durr+fut
potere: può possono posso puoi possa possano potr+fut
dovere: deve devono devo devi debba debbano dovr+fut
volere: vuole vogliono voglio vuoi voglia vogliano voll+past vorr+fut
sapere: sa sanno so sai sapp+past sappia sappiano sepp+past sapr+fut
(ri de ac)cadere: cadd+past cadr+fut
(pre ri intra stra tra av)vedere: vid+past vist+part vedr+fut
prevedere: previst+part previd+past
provvedere: provvid+past provvist+part
(con inter pro av di per so ri pre in s)venire: vien+past viene vengono veng+sub venn+past verr+fut venut+part
(ot man trat so con de ri appar at intrat)tenere: tien+past tiene teng+sub tenn+past terr+fut tenut+part
(ri)uscire: esce escono esco esca escano
espellere: espuls+past espuls+part
seppellire: sepolt+part
compiere: compie compiono compia compiano compì compirono compiut+part
riuscire: riesce riescono riesco riesca riescano riuscit+part
(ri s)morire: muore muoiono muoio muoiono muoia mort+part
salire: sale salgono salga salgano salit+part
assalire: assal+past
rimanere: riman+past rimang+sub rimas+past rimast+part rimarr+fut
valere: val+past vals+past vals+part valg+sub varr+fut
prevalere: prevals+past prevals+part
cogliere: colg+sub cols+past colt+part
(ac rac)cogliere: colg+sub cols+past colt+part
togliere: tolg+sub tols+past tolt+part
sciogliere: sciolg+sub sciols+past sciolt+part
scegliere: scelg+sub scels+past scelt+part
(am com di e pro per per s sotto ri tras im ri am om)mettere: mis+past mess+part
promettere: promis+past promess+part
permettere: permis+past permess+part
smettere: smis+past smess+part
trasmettere: trasmis+past trasmess+part
(ap com ri intra sor)prendere: pres+past pres+part
(di ri e s)stendere: stes+past stes+part
estendere: estend+end estes+past estes+part
tendere: tes+past tes+part
attendere: attend+end attes+past attes+part
intendere: intend+end intes+past intes+part
pretendere: pretend+end pretes+past pretes+part
accendere: acces+past acces+part
scendere: sces+past sces+part
ascendere: asces+past asces+part
difendere: difend+end difes+past difes+part
offendere: offend+end offes+past offes+part
sospendere: sospend+end sospes+past sospes+part
dipendere: dipend+end dipes+past
appendere: append+end appes+past appes+part
spendere: spes+past spes+part
rendere: res+past reso resa rese
arrendere: arres+past arreso arresa arresi arrese
(rac ris con in)chiudere: chius+past chius+part
concludere: conclus+past conclus+part
escludere: esclus+past esclus+part
includere: inclus+past inclus+part
illudere: illus+past illus+part
alludere: allus+past allus+part
deludere: delus+past delus+part
eludere: elus+past elus+part
decidere: decis+past decis+part
uccidere: uccis+past uccis+part
incidere: incis+past incis+part
coincidere: coincis+past
dividere: divis+past divis+part
condividere: condivis+past condivis+part
ridere: ris+past ris+part
sorridere: sorris+past
deridere: deris+past deris+part
invadere: invas+past invas+part
evadere: evas+past evas+part
persuadere: persuas+past persuas+part
esplodere: esplos+past esplos+part
perdere: pers+past pers+part
ardere: ars+past ars+part
chiedere: chies+past chiest+part
richiedere: richies+past richiest+part
rispondere: rispos+past rispost+part
corrispondere: corrispos+past corrispost+part
nascondere: nascos+past nascost+part
fondere: fus+past fus+part
diffondere: diffus+past diffus+part
confondere: confus+past confus+part
(inter cor)rompere: rupp+past rott+part
corrompere: corrupp+past corrott+part
(con av ri coin)vincere: vins+past vint+part
convincere: convins+past convint+part
coinvolgere: coinvols+past coinvolt+part
spingere: spins+past spint+part
respingere: respins+past respint+part
stringere: strins+past strett+part
costringere: costrins+past costrett+part
restringere: restrins+past ristrett+part
dipingere: dipins+past dipint+part
fingere: fins+past fint+part
estinguere: estins+past estint+part
distinguere: distins+past distint+part
giungere: giuns+past giunt+part
raggiungere: raggiuns+past raggiunt+part
aggiungere: aggiuns+past aggiunt+part
piangere: pians+past piant+part
infrangere: infrans+past infrant+part
volgere: vols+past volt+part
svolgere: svols+past svolt+part
rivolgere: rivols+past rivolt+part
sconvolgere: sconvols+past sconvolt+part
sorgere: sors+past sort+part
insorgere: insors+past insort+part
risorgere: risors+past risort+part
porgere: pors+past port+part
accorgere: accors+past accort+part
emergere: emers+past emers+part
immergere: immers+past immers+part
spargere: spars+past spars+part
(cor ri)leggere: less+past lett+part
leggere: less+past lett+part
eleggere: eless+past elett+part
rieleggere: rieless+past rielett+part
proteggere: protess+past protett+part
correggere: corress+past corrett+part
reggere: ress+past rett+part
dirigere: diress+past dirett+part
erigere: eress+past erett+part
redigere: redass+past redatt+part
esigere: esatt+part
friggere: friss+past fritt+part
sconfiggere: sconfiss+past sconfitt+part
affliggere: affliss+past afflitt+part
infliggere: infliss+past inflitt+part
distruggere: distruss+past distrutt+part
struggere: struss+past strutt+part
(de ris pre in sotto tra tras)scrivere: scriss+past scritt+part
descrivere: descriss+past descritt+part
prescrivere: prescriss+past prescritt+part
iscrivere: iscriss+past iscritt+part
trascrivere: trascriss+past trascritt+part
sottoscrivere: sottoscriss+past sottoscritt+part
vivere: viss+past vissut+part
sopravvivere: sopravviss+past sopravvissut+part
muovere: moss+past moss+part
promuovere: promoss+past promoss+part
rimuovere: rimoss+past rimoss+part
commuovere: commoss+past commoss+part
scuotere: scoss+past scoss+part
riscuotere: riscoss+past riscoss+part
percuotere: percoss+past percoss+part
discutere: discuss+past discuss+part
esprimere: espress+past espress+part
imprimere: impress+past impress+part
sopprimere: soppress+past soppress+part
reprimere: repress+past repress+part
comprimere: compress+past compress+part
opprimere: oppress+past oppress+part
concedere: concess+past concess+part
succedere: success+past success+part
cedere: cedett+past cedut+part
correre: cors+past cors+part
(per oc ri ac con tras in soc rin)correre: cors+past cors+part
(ri s)conoscere: conobb+past conosciut+part
crescere: crebb+past cresciut+part
nascere: nacqu+past nat+part
piacere: piacqu+past piaciut+part
tacere: tacqu+past taciut+part
nuocere: nocqu+past
assumere: assuns+past assunt+part
presumere: presuns+past presunt+part
riassumere: riassuns+past riassunt+part
assolvere: assols+past assolt+part
risolvere: risols+past risolt+part
dissolvere: dissols+past dissolt+part
evolvere: evolut+part
(ri s)coprire: copert+part
coprire: copert+part
scoprire: scopr+ire scopert+part
(ri)aprire: apr+ire apert+part
offrire: offr+ire offert+part
soffrire: soffr+ire soffert+part
apparire: apparv+past appars+part appaiono
scomparire: scomparv+past scompars+part
comparire: comparv+past compars+part
sparire: sparit+part
udire: ode odono
tenere: tenut+part
esistere: esistit+part
assistere: assistit+part
insistere: insistit+part
resistere: resistit+part
fornire: forn+isc
colpire: colp+isc
finire: fin+isc
costruire: costru+isc costruit+part
ricostruire: ricostru+isc
istruire: istru+isc
distribuire: distribu+isc
contribuire: contribu+isc
attribuire: attribu+isc
sostituire: sostitu+isc
costituire: costitu+isc
istituire: istitu+isc
restituire: restitu+isc
diminuire: diminu+isc
stabilire: stabil+isc
chiarire: chiar+isc
definire: defin+isc
garantire: garant+isc
punire: pun+isc
unire: un+isc
riunire: riun+isc
ferire: fer+isc
capire: cap+isc
agire: ag+isc
reagire: reag+isc
subire: sub+isc
favorire: favor+isc
impedire: imped+isc
spedire: sped+isc
gestire: gest+isc
inserire: inser+isc
riferire: rifer+isc
trasferire: trasfer+isc
preferire: prefer+isc
aderire: ader+isc
tradire: trad+isc
fallire: fall+isc
guarire: guar+isc
condire: cond+isc
ribadire: ribad+isc
smentire: smentit+part smentisce smentiscono
abolire: abol+isc
demolire: demol+isc
eseguire: esegu+isc
pagare: pagh+h
pubblicare: pubblich+h
indicare: indich+h
spiegare: spiegh+h
negare: negh+h
cercare: cerch+h
attaccare: attacch+h
sbarcare: sbarch+h
bloccare: blocch+h
giocare: gioch+h
dimenticare: dimentich+h
obbligare: obbligh+h
collegare: collegh+h
impiegare: impiegh+h
piegare: piegh+h
pregare: pregh+h
indagare: indagh+h
allargare: allargh+h
ratificare: ratifich+h
modificare: modifich+h
verificare: verifich+h
uomo: uomini
dio: dei
uovo: uova
dito: dita
braccio: braccia
labbro: labbra
osso: ossa
ciglio: ciglia
ginocchio: ginocchia
muro: mura
paio: paia
migliaio: migliaia
centinaio: centinaia
miglio: miglia
mille: mila
bue: buoi
tempio: templi
amico: amici
nemico: nemici
greco: greci
austriaco: austriaci
medico: medici
sindaco: sindaci
politico: politici politica politiche
pubblico: pubblici pubblica pubbliche
storico: storici storica storiche
economico: economici economica economiche
bello: bel bei bell'
buono: buon buona buoni buone
grande: gran grandi
santo: san
quello: quel quei quegli
città: città
re: re
vendere: vendett+past
visitare: visit+ta
limitare: limit+ta
evitare: evit+ta
ospitare: ospit+ta
esercitare: esercit+ta
abitare: abit+ta
depositare: deposit+ta
invitare: invit+ta
capitare: capit+ta
citare: cit+ta
agitare: agit+ta
esitare: esit+ta
transitare: transit+ta
meritare: merit+ta
recitare: recit+ta
militare: milit+ta
aiutare: aiut+ta
rifiutare: rifiut+ta
valutare: valut+ta
salutare: salut+ta
mutare: mut+ta
comprendere: comprend+end
sorprendere: sorprend+end
riprendere: riprend+end
apprendere: apprend+end
entrare: entra entrano entrava entravano entri
alzare: alza alzano
urtare: urta urtano
ricevere: ricevette ricevettero
necessitare: necessita necessitano
ereditare: eredita ereditano
togliere: toglie togliendo toglieva
accogliere: accoglie accogliendo accoglieva
raccogliere: raccoglie raccogliendo raccoglieva
scegliere: sceglie scegliendo sceglieva
sciogliere: scioglie sciogliendo
precipitare: precipita precipitano
modificare: modifica modifiche
sollevare: solleva sollevate
confermare: confermi
rilevare: rileva rilevano rilevate
verificare: verifica verifiche
sollecitare: sollecita sollecitano
rivendicare: rivendica rivendicano
derivare: deriva derivano derivate
scomparire: scompare scompaiono
sopravvivere: sopravvive sopravvivono
notificare: notifica
discutere: discute
giustificare: giustifica
competere: compete
dubitare: dubita dubitano
dimenticare: dimentica dimenticano
ripetere: ripete
sottolineare: sottolinea sottolineano
bonificare: bonifica
rettificare: rettifica
identificare: identifica
atterrare: atterra atterrano
significare: significa
ratificare: ratifica
ritirare: ritirò
perseguitare: perseguita
squalificare: squalifica
intervistare: intervista interviste
aggiudicare: aggiudica
coltivare: coltiva coltivate
diagnosticare: diagnostica
confiscare: confisca
anziano: anziani
arte: arti
artigiano: artigiani
asciugamano: asciugamani
auricolare: auricolari
cadavere: cadaveri
capillare: capillari
carattere: caratteri
carcere: carceri
cellulare: cellulari
consolare: consolari
corridoio: corridoi
cristiano: cristiani
cucchiaio: cucchiai
esemplare: esemplari
familiare: familiari
ghiacciaio: ghiacciai
immobiliare: immobiliari
ingegnere: ingegneri
interprete: interpreti
irregolare: irregolari
marinaio: marinai
materasso: materassi
microfono: microfoni
militare: militari
mortaio: mortai
musulmano: musulmani
notaio: notai
nucleare: nucleari
obbligatorio: obbligatori
oceano: oceani
operaio: operai
orso: orsi
parete: pareti
parlamentare: parlamentari
particolare: particolari
partigiano: partigiani
pendolare: pendolari
polare: polari
polvere: polveri
popolare: popolari
preliminare: preliminari
psichiatrico: psichiatrici
quotidiano: quotidiani
respiratorio: respiratori
satellitare: satellitari
sovrano: sovrani
spettacolare: spettacolari
spogliatoio: spogliatoi
telaio: telai
telecamera: telecamere
telefono: telefoni
titolare: titolari
uva: uve
vegano: vegani
vegetariano: vegetariani
veterano: veterani
videocamera: videocamere
vulcano: vulcani
anno: anni
uso: usi
atto: atti
ora: ore
onda: onde
inno: inni
ente: enti
erba: erbe
urto: urti
potere: poteri
moneta: monete
deserto: deserti
edificio: edifici
beneficio: benefici
stipendio: stipendi
concerto: concerti
reparto: reparti
controparte: controparti
zanzara: zanzare
lanterna: lanterne
caverna: caverne
serbatoio: serbatoi
risparmio: risparmi
abbandono: abbandoni
vendetta: vendette
risorsa: risorse
diverso: diversi
`,
};
