import type { IrregularForms } from './irregularForms';

export const french: IrregularForms = {
  endings: {
    // Imperfect, present participle and plural present on the long stem (prenons, prenait).
    long: 'ons ez ent ait aient ais ant e es',
    fut: 'a ont ai as ons ait aient ez ais',
    past: 'it irent ît is îmes',
    pastu: 'ut urent ût us ûmes',
    // Participle with its agreement: stem ends in its last vowel or consonant.
    part: '. e s es',
    pres: 's t',
    // Verbs in -dre that keep the d (vendre, rendre, perdre, répondre), in -ir with -iss, in -yer, in -eler and -eter.
    dre: 's . ons ez ent ait aient ant is it irent u ue us ues e ra ront rait raient ît',
    ir: 'is it issons issez issent issait issaient issant irent i ie ies isse issement issements ira iront irait iraient ît',
    yer: 'ie ient iera ieront ierait ieraient',
  },
  rows: `
=nuit: nuit nuits
publier: publie publient
étudier: étudie étudient
tuer: tue tuent
=important: important importante importants importantes importance
=organe: organe organes
=gouvernement: gouvernement gouvernements
=port: port ports
=porte: porte portes
=cas: cas
=part: part parts
=parti: parti partis
=partie: partie parties
=mort: morts
=pays: pays
=paix: paix
=police: police polices
=politique: politique politiques
=poste: poste postes
=pont: pont ponts
=point: point points
=pointe: pointe pointes
=cour: cour
=cours: cours
=coup: coup coups
=coût: coût coûts coûte coûtent coûté coûter coûtera
=côte: côte côtes
=côtés: côté côtés
=marin: marin marins
=marine: marine
=marche: marche marches
=marchés: marché marchés
=secret: secret secrets secrète secrètes
=secrétaire: secrétaire secrétaires
=ministre: ministre ministres
=ministère: ministère ministères
=opéra: opéra opéras
=université: université universités
=univers: univers
=direct: direct directe directs directes directement
=général: général générale généraux générales
=génération: génération générations
=journée: journée journées
=jour: jour jours
=journal: journal journaux
=reine: reine
=rein: rein reins
=fort: fort forts forte fortes
=forêt: forêt forêts
=force: force forces
=terre: terre terres
=terreur: terreur
=terroriste: terroriste terroristes terrorisme
=territoire: territoire territoires territorial territoriale territoriaux
=tour: tour tours
=touriste: touriste touristes tourisme
=armée: armée armées
=arme: arme armes
=armer: armé armer arment
=victoire: victoire victoires
=victime: victime victimes
=banque: banque banques bancaire bancaires
=banc: banc bancs
=œil: œil yeux
=ciel: ciel cieux
=travail: travail travaux
=bail: bail baux
=vitrail: vitrail vitraux
=corail: corail coraux
être: est sont était étaient suis es sommes êtes fut furent fût sera seront serait seraient soit soient été étant
avoir: a ont avait avaient ai as avons avez eut eurent eût aura auront aurait auraient ait aient eu eue ayant
aller: va vont vais vas ira iront irait iraient aille aillent allait allaient alla allèrent allé allée allés allées
(re dé contre satis)faire: fai+pres fais+long font f+past fer+fut fass+long fait+part faite faites
(re)défaire: défait défaite défaits
(re)dire: di+pres dis+long d+past dir+fut dit+part
contredire: contredis+long contred+past contredit+part contredi+pres
prédire: prédis+long préd+past prédit+part prédi+pres
interdire: interdis+long interd+past interdit+part interdi+pres
(com)prendre: prend prends pren+long prenn+long pr+past pris+part prendr+fut
(ap entre re sur mé)prendre: prend prends pren+long prenn+long pr+past pris+part prendr+fut
(ad com per pro re sou trans dé o)mettre: met mets mett+long m+past mis+part mettr+fut
(a dé con inter par pro re sou sur pré sub)venir: vien+pres ven+long vienn+long vint vinrent vînt viendr+fut venu+part
devenir: devien+pres deven+long devienn+long devint devinrent deviendr+fut devenu+part
(ob con dé entre main re sou abs)tenir: tien+pres ten+long tienn+long tint tinrent tiendr+fut tenu+part
pouvoir: peut peuvent peux pouv+long puiss+long p+pastu pourr+fut pu
devoir: doi+pres dev+long doiv+long d+pastu devr+fut dû due dus dues
vouloir: veut veulent veux voul+long veuill+long voulu+part voul+pastu voudr+fut
savoir: sai+pres sav+long sach+long s+pastu saur+fut su sue sus sues
(re entre)voir: voi+pres voy+long voient voie v+past verr+fut vu+part
prévoir: prévoi+pres prévoy+long prévoient prév+past prévoir+fut prévu+part
pourvoir: pourvoi+pres pourvoy+long pourvoient pourvu+part
falloir: faut fallait fallut faudra faudrait faille fallu
valoir: vaut valent valait vaudr+fut valu+part vaille
recevoir: reçoi+pres recev+long reçoiv+long reç+pastu reçu+part recevr+fut
décevoir: déçoi+pres décev+long déçoiv+long déç+pastu déçu+part
percevoir: perçoi+pres percev+long perçoiv+long perç+pastu perçu+part
concevoir: conçoi+pres concev+long conçoiv+long conç+pastu conçu+part
apercevoir: aperçoi+pres apercev+long aperçoiv+long aperç+pastu aperçu+part
émouvoir: émeut ému+part
promouvoir: promu+part promouv+long
pleuvoir: pleut pleuvait plu
(dé re ins trans in pres sous circons)écrire: écri+pres écriv+long écriv+past écrit+part
décrire: décri+pres décriv+long décriv+past décrit+part
inscrire: inscri+pres inscriv+long inscriv+past inscrit+part
prescrire: prescri+pres prescriv+long prescriv+past prescrit+part
souscrire: souscri+pres souscriv+long souscriv+past souscrit+part
transcrire: transcri+pres transcriv+long transcrit+part
lire: li+pres lis+long lu+part l+pastu lir+fut
élire: éli+pres élis+long élu+part él+pastu élir+fut
réélire: rééli+pres réélis+long réélu+part réél+pastu réélir+fut
rire: ri+pres riaient riait rirent
sourire: souri+pres souriait sourirent
(re pour en)suivre: sui+pres suiv+long suiv+past suivi+part suivr+fut
poursuivre: poursui+pres poursuiv+long poursuiv+past poursuivi+part poursuivr+fut
vivre: vi+pres viv+long vécu+part véc+pastu vivr+fut
survivre: survi+pres surviv+long survécu+part survéc+pastu
(re)connaître: connaî+pres connai+pres connaiss+long connu+part conn+pastu connaîtr+fut
paraître: paraî+pres parai+pres paraiss+long paru+part par+pastu paraîtr+fut
apparaître: apparaî+pres apparai+pres apparaiss+long apparu+part appar+pastu apparaîtr+fut
disparaître: disparaî+pres disparai+pres disparaiss+long disparu+part dispar+pastu disparaîtr+fut
comparaître: comparaî+pres comparaiss+long comparu+part compar+pastu comparaîtr+fut
naître: naî+pres naiss+long né+part naquit naquirent
croître: croî+pres croiss+long crû
accroître: accroî+pres accroiss+long accru+part accr+pastu
croire: croi+pres croy+long croient cru+part cr+pastu croir+fut
boire: boi+pres buv+long boiv+long bu+part b+pastu boir+fut
plaire: plaî+pres plais+long plu
taire: tait taisent
traire: trait
extraire: extrai+pres extray+long extrait+part
soustraire: soustrai+pres soustrait+part
distraire: distrait+part
(re)conduire: condui+pres conduis+long conduis+past conduit+part conduir+fut
produire: produi+pres produis+long produis+past produit+part produir+fut
réduire: rédui+pres réduis+long réduis+past réduit+part réduir+fut
traduire: tradui+pres traduis+long traduis+past traduit+part traduir+fut
introduire: introdui+pres introduis+long introduis+past introduit+part introduir+fut
construire: construi+pres construis+long construis+past construit+part construir+fut
reconstruire: reconstruis+long reconstruit+part reconstruis+past
détruire: détrui+pres détruis+long détruis+past détruit+part détruir+fut
instruire: instrui+pres instruis+long instruit+part
cuire: cuis+long cuit+part
nuire: nui+pres nuis+long nui
luire: luit luisait
conclure: conclu+pres conclu+long conclu+part concl+pastu conclur+fut
exclure: exclu+pres exclu+long exclu+part excl+pastu exclur+fut
inclure: inclu+pres inclu+long inclus incluse inclues incl+pastu inclur+fut
ouvrir: ouvr+long ouvr+past ouvert+part ouvrir+fut
rouvrir: rouvr+long rouvr+past rouvert+part rouvrir+fut
couvrir: couvr+long couvr+past couvert+part
découvrir: découvr+long découvr+past découvert+part
offrir: offr+long offr+past offert+part
souffrir: souffr+long souffr+past souffert+part
mourir: meur+pres meurent meure mour+long mour+pastu mort morte mortes mourr+fut
courir: cour+long cour+pastu couru+part courr+fut
parcourir: parcour+long parcour+pastu parcouru+part
recourir: recour+long recour+pastu recouru+part
concourir: concour+long concouru
secourir: secour+long secour+pastu secouru+part
accourir: accour+long accouru+part
(dé re)partir: par+pres part+long part+past partir+fut
repartir: repar+pres repart+long repart+past
sortir: sor+pres sort+long sort+past sorti+part sortir+fut
servir: ser+pres serv+long serv+past servi+part
sentir: sen+pres sent+long sent+past senti+part
consentir: consen+pres consent+long consenti+part
ressentir: ressen+pres ressent+long ressenti+part
mentir: men+pres ment+long menti
démentir: démen+pres dément+long dément+past démenti+part
dormir: dor+pres dorm+long dormi
fuir: fui+pres fuy+long fuient fui fuie
acquérir: acquiert acquièrent acquér+long acqu+past acquis+part
conquérir: conquiert conquièrent conqu+past conquis+part
requérir: requiert requièrent requis+part
vêtir: vêtu+part
cueillir: cueill+long cueilli+part
accueillir: accueill+long accueill+past accueilli+part accueiller+fut
recueillir: recueill+long recueill+past recueilli+part
assaillir: assaill+long assailli+part
vaincre: vainc vaincu+part vainqu+long vainqu+past
convaincre: convainc convaincu+part convainqu+long convainqu+past
battre: bat bats batt+long batt+past battu+part battr+fut
abattre: abat abats abatt+long abatt+past abattu+part
combattre: combat combats combatt+long combatt+past combattu+part
débattre: débat débats débatt+long débattu+part
rompre: romp+part rompt romp+long romp+past rompu+part
interrompre: interrompt interromp+long interromp+past interrompu+part
corrompre: corrompt corromp+long corrompu+part
craindre: crain+pres craign+long craign+past craint+part
contraindre: contrain+pres contraign+long contraint+part
plaindre: plain+pres plaign+long plaint plainte
peindre: pein+pres peign+long peint+part
atteindre: attein+pres atteign+long atteign+past atteint+part atteindr+fut
éteindre: étein+pres éteign+long éteign+past éteint+part
teindre: tein+pres teign+long teint+part
restreindre: restrein+pres restreign+long restreint+part
enfreindre: enfrein+pres enfreign+long enfreint+part
étreindre: étreint étreign+long
joindre: join+pres joign+long joign+past joint+part
rejoindre: rejoin+pres rejoign+long rejoign+past rejoint+part
résoudre: résou+pres résolv+long résolu+part résol+pastu
dissoudre: dissou+pres dissolv+long dissous dissoute
coudre: coud cousent cousu
moudre: moud moulu
(re)vendre: vend+dre
rendre: rend+dre
perdre: perd+dre
attendre: attend+dre
entendre: entend+dre
défendre: défend+dre
descendre: descend+dre
étendre: étend+dre
tendre: tend+dre
prétendre: prétend+dre
suspendre: suspend+dre
dépendre: dépend+dre
pendre: pend+dre
fendre: fend+dre
répandre: répand+dre
répondre: répond+dre
correspondre: correspond+dre
fondre: fond+dre
confondre: confond+dre
tondre: tond+dre
mordre: mord+dre
tordre: tord+dre
finir: fin+ir
choisir: chois+ir
établir: établ+ir
rétablir: rétabl+ir
réunir: réun+ir
unir: un+ir
punir: pun+ir
fournir: fourn+ir
garantir: garant+ir
saisir: sais+ir
réussir: réuss+ir
remplir: rempl+ir
subir: sub+ir
agir: ag+ir
réagir: réag+ir
avertir: avert+ir
définir: défin+ir
franchir: franch+ir
élargir: élarg+ir
ralentir: ralent+ir
affaiblir: affaibl+ir
bâtir: bât+ir
démolir: démol+ir
abolir: abol+ir
envahir: envah+ir
trahir: trah+ir
investir: invest+ir
convertir: convert+ir
nourrir: nourr+ir
périr: pér+ir
guérir: guér+ir
grandir: grand+ir
enrichir: enrich+ir
atterrir: atterr+ir
surgir: surg+ir
bannir: bann+ir
adoucir: adouc+ir
durcir: durc+ir
réfléchir: réfléch+ir
accomplir: accompl+ir
intervertir: intervert+ir
aboutir: about+ir
munir: mun+ir
envoyer: envo+yer enverr+fut
renvoyer: renvo+yer renverr+fut
employer: emplo+yer
déployer: déplo+yer
nettoyer: netto+yer
appuyer: appu+yer
essuyer: essu+yer
payer: pa+yer
essayer: essa+yer
appeler: appell+long appeller+fut
rappeler: rappell+long rappeller+fut
jeter: jett+long jetter+fut
rejeter: rejett+long rejetter+fut
projeter: projett+long projetter+fut
acheter: achèt+long achèter+fut
lever: lèv+long lèver+fut
élever: élèv+long élèver+fut
enlever: enlèv+long enlèver+fut
relever: relèv+long relèver+fut
prélever: prélèv+long
mener: mèn+long mèner+fut
amener: amèn+long
emmener: emmèn+long
ramener: ramèn+long
peser: pès+long
geler: gèl+long
céder: cèd+long
accéder: accèd+long
concéder: concèd+long
succéder: succèd+long
procéder: procèd+long
posséder: possèd+long
précéder: précèd+long
répéter: répèt+long
espérer: espèr+long
gérer: gèr+long
libérer: libèr+long
opérer: opèr+long
récupérer: récupèr+long
accélérer: accélèr+long
considérer: considèr+long
transférer: transfèr+long
préférer: préfèr+long
révéler: révèl+long
régler: règlent règlera
siéger: sièg+long
protéger: protèg+long
alléger: allèg+long
intégrer: intègr+long
célébrer: célèbr+long
pénétrer: pénètr+long
achever: achèv+long
commencer: commenç+long commença
annoncer: annonç+long annonça
dénoncer: dénonç+long dénonça
renoncer: renonç+long renonça
prononcer: prononç+long prononça
lancer: lanç+long lança
avancer: avanç+long avança
financer: financ+long finança
menacer: menaç+long menaça
remplacer: remplaç+long remplaça
déplacer: déplaç+long déplaça
placer: plaç+long plaça
forcer: forç+long força
renforcer: renforç+long renforça
exercer: exerç+long exerça
effacer: effaç+long effaça
placer: plaç+long
national: nationaux nationale nationales
régional: régionaux régionale régionales
international: internationaux internationale internationales
hôpital: hôpitaux
canal: canaux
cheval: chevaux
tribunal: tribunaux
signal: signaux
métal: métaux
animal: animaux
capital: capitaux
principal: principaux principale principales
local: locaux locale locales
social: sociaux sociale sociales
égal: égaux égale égales
royal: royaux royale royales
mondial: mondiaux mondiale mondiales
spécial: spéciaux spéciale spéciales
syndical: syndicaux syndicale syndicales
municipal: municipaux municipale municipales
fédéral: fédéraux fédérale fédérales
électoral: électoraux électorale électorales
médical: médicaux médicale médicales
légal: légaux légale légales
total: totaux totale totales
central: centraux centrale centrales
commercial: commerciaux commerciale commerciales
rival: rivaux rivale rivales
nouveau: nouvel nouvelle nouveaux nouvelles
beau: bel belle beaux belles
vieux: vieil vieille vieilles
blanc: blanche blancs blanches
public: publique publics publiques
grec: grecque grecs grecques
turc: turque turcs turques
sec: sèche secs sèches
long: longue longs longues
neuf: neuve neufs neuves
actif: active actifs actives
bref: brève brefs brèves
premier: première premiers premières
dernier: dernière derniers dernières
étranger: étrangère étrangers étrangères
bon: bonne bons bonnes
gros: grosse grosses
monsieur: messieurs
madame: mesdames
affirmer: affirment
confirmer: confirment
nommer: nomment
former: forment
transformer: transforment
informer: informent
fermer: ferment
enfermer: enferment
estimer: estiment
consommer: consomment
allumer: allument
armer: arment
désarmer: désarment
réclamer: réclament
proclamer: proclament
enflammer: enflamment
aimer: aiment
imprimer: impriment
exprimer: expriment
supprimer: suppriment
animer: animent
entamer: entament
résumer: résument
assumer: assument
blâmer: blâment
réformer: réforment
programmer: programment
sommer: somment
filmer: filment
calmer: calment
charmer: charment
primer: priment
déclamer: déclament
acclamer: acclament
diffamer: diffament
réanimer: réaniment
chômer: chôment
fumer: fument
brimer: briment
dépasser: dépasse dépassent
surpasser: surpasse
varier: varie varient
retirer: retira
relier: relie relient
remercier: remercie remercient
obéir: obéit obéissent obéissant
solliciter: sollicité sollicitée sollicités
revendiquer: revendique revendiquent
exister: existent
coûter: coûtait coûterait
entrer: entrent entra entré entrée entrées entrés entrait entrant entrera
glisser: glissent
baisser: baissent
laisser: laissent
féliciter: félicité
rallier: rallie
oublier: oublie oublient
apprécier: apprécie
incendier: incendie
bénéficier: bénéficie bénéficient
négocier: négocie négocient
crier: crie crient
calomnier: calomnie
asphyxier: asphyxie
diagnostiquer: diagnostique
copier: copie copies copient
prier: prie prient
nécessiter: nécessite
abri: abris
ami: amis
appli: applis
appui: appuis
bandit: bandits
barbu: barbus
bienfait: bienfaits
bio: bios
bleu: bleus
clou: clous
conflit: conflits
connexion: connexions
crédit: crédits
duo: duos
déficit: déficits
dégât: dégâts
emploi: emplois
entretien: entretiens
fier: fiers
fou: fous
hindou: hindous
inattendu: inattendus
inconnu: inconnus
individu: individus
indu: indus
inédit: inédits
loi: lois
manuscrit: manuscrits
nourrisson: nourrissons
nu: nus
petit: petits
pneu: pneus
portrait: portraits
profit: profits
quai: quais
religion: religions
retrait: retraits
roi: rois
récit: récits
ski: skis
souhait: souhaits
soutien: soutiens
tissu: tissus
tournoi: tournois
tribu: tribus
trou: trous
ultra: ultras
verrou: verrous
vigneron: vignerons
voyou: voyous
vrai: vrais
érudit: érudits
essai: essais
souvenir: souvenirs
désir: désirs
habit: habits
survivant: survivants
correspondant: correspondants
défi: défis
savon: savons
envoi: envois
`,
};
