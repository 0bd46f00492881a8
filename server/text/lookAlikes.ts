import type { Language } from './language';

/**
 * The key of a word that the stemmer throws together with an unrelated one (`Zahl` and `zählen`, `crear` and `creer`), or
 * the key it came with. Words stand as they are written or as their base form, with accents and, in German, capitals.
 */
export function separateLookAlikes(key: string, written: string, base: string, language: Language): string {
  let table = tables[language];
  if (!table) {
    table = readRows(lookAlikes[language]);
    tables[language] = table;
  }
  const rows = table.get(key);
  if (!rows) return key;
  for (const { begins, own } of rows) {
    if (begins.test(written) || begins.test(base)) return own;
  }
  return key;
}

interface LookAlike {
  readonly begins: RegExp;
  readonly own: string;
}

const tables: Partial<Record<Language, ReadonlyMap<string, readonly LookAlike[]>>> = {};

function readRows(rows: string): ReadonlyMap<string, readonly LookAlike[]> {
  const byKey = new Map<string, LookAlike[]>();
  for (const row of rows.trim().split('\n')) {
    const [names = '', beginnings = ''] = row.split(':');
    const [own = '', key = ''] = names.trim().split(' ');
    const patterns = beginnings
      .trim()
      .split(' ')
      .map((beginning) => (beginning.endsWith('.') ? `${beginning.slice(0, -1)}$` : beginning));
    byKey.set(key, [...(byKey.get(key) ?? []), { begins: new RegExp(`^(?:${patterns.join('|')})`), own: `${own}=` }]);
  }
  return byKey;
}

/**
 * One row a line: `own key: beginning beginning.`. Words with the stem `key` that begin so, or with a full stop are just
 * that, get the key `own=` instead.
 */
const lookAlikes: Readonly<Record<Language, string>> = {
  en: `
    firefighter firefight: firefighter
    acting act: acting.
    born bear: born.
    sunny sunni: sunny
    remarkable remark: remarkabl
    accommodation accommod: accommodation
    status statu: status.
    caste cast: caste
    fabricate fabric: fabricat
    animation anim: animation
    conservation conserv: conservation
    polite polit: polite
    civility civil: civility
    literal liter: literal
    detective detect: detectiv
    terminal termin: terminal
    personality person: personalit
    sustainable sustain: sustainab
    disturbance disturb: disturbance
    convertible convert: convertib
    lasting last: lasting.
    lasted last: lasted. lasts.
    exhaustive exhaust: exhaustive
    intolerable intoler: intolerabl
    tolerable toler: tolerabl
    operator oper: operator
    operation oper: operation operative
    socialist social: socialis
    physics physic: physics.
    majority major: majorit
    minority minor: minorit
    authorize author: authoriz authoris
    authority author: authorit
    unit unit: unit. units.
    utility util: utilit
    engine engin: engine. engines.
    goods good: goods.
    tentative tent: tentativ
    convention conven: convention
    escalator escal: escalator
    incurable incur: incurab
    coroner coron: coroner
    commissioning commis: commissioning
    liberal liber: liberal
    memorial memori: memorial
    repression repres: repress
    seasoned season: seasoned.
    accountable account: accountab
    accountant account: accountan
    progressive progress: progressiv
    negligible neglig: negligib
    medication medic: medication
    constituency constitu: constituenc
    presenter present: presenter
    designate design: designat
    provisional provision: provisional
    marginal margin: marginal
    elevator elev: elevator
    responsible respons: responsib
    populism popul: populis
    complicity complic: complicit
    critical critic: critical
    communism commun: communis
    officer offic: officer
    executive execut: executive
    director direct: director
    building build: building. buildings.
    offender offend: offender
    reporter report: reporter
    container contain: container
    initiative initi: initiative
    abortive abort: abortive
    prisoner prison: prisoner
    followers follow: follower
    following follow: following.
    applicant applic: applicant
    evident evid: evident
    defendant defend: defendant
    correspondent correspond: correspondent
    interpreter interpret: interpreter
    employment employ: employment
    doctorate doctor: doctorate
    powerful power: powerful
    engagement engag: engagement
    admiral admir: admiral
    standings stand: standings
    activist activ: activis
    land land: land. lands.
    security secur: securit
    identity ident: identit
    mobile mobil: mobile. mobiles.
    communication commun: communicat`,
  es: `
    licitación licit: licitaci
    monto mont: monto. montos.
    marido mar: marido
    júbilo jubil: júbil jubilos
    lie yac: yace yací yacie
    negocio negoci: negocio. negocios.
    ira ir: ira. iras.
    verdad verd: verdad
    factoría factor: factoría
    interno intern: interno. interna. internos. internas.
    socialista social: socialist
    creer cre: cree creí crei crey creo.
    sala sal: sala. salas.
    proporcionar proporcion: proporciona proporcionó
    posada pos: posad
    guardería guard: guardería
    previo prev: previo previa
    moroso mor: moros
    habitación habit: habitaci
    salud salud: salud. saludab
    tratado trat: tratado. tratados.
    disentería disent: disenter
    plantear plant: plantea planteó plantee planteé
    desarme des: desarm
    procurador procur: procurador procuradur
    cuestionar cuestion: cuestiona cuestionó cuestione
    válido val: válid valid
    periodista period: periodis
    periódico period: periódic
    valla vall: valla. vallas.
    alias ali: alias.
    cabra cab: cabra
    cupo cab: cupo. cupos.
    naviera nav: navier
    deporte deport: deporte. deportes. deportiv deportist
    íntegro integr: íntegr
    oficialismo oficial: oficialis
    existencias existent: existencias.
    presa prend: presa. presas.
    minoría minor: minorí minori.
    comunismo comun: comunis
    mina min: mina. minas. miner
    iniciativa inici: iniciativ
    nombre nombr: nombre. nombres.
    tema tem: tema. temas.
    mesa mes: mesa. mesas.
    autoridad autor: autoridad
    popular popul: popular.
    armada armad: Armada
    fusilar fusil: fusila fusiló
    pescado pesc: pescado
    equitación equit: equitaci
    flora flor: flora
    ocasión ocasion: ocasión. ocasiones.
    trabajador trabaj: trabajador
    estudiante estudi: estudiant
    embajada embaj: embajada. embajadas.
    bloque bloqu: bloque. bloques.
    récord record: récord récords
    importe import: importe. importes.
    libro libr: libro. libros.
    peso pes: peso. pesos.
    pescar pesc: pesca
    desocupación desocup: desocupaci
    empresa emprend: empresa
    veloz veloc: veloc. veloz
    restaurante restaur: restaurante
    último ultim: últim
    sábado sab: sábad
    sitio siti: sitio. sitios.
    lunes lun: lunes.
    cámara cam: cámara
    finado fin: finad
    estacionamiento estacion: estacionamiento estacionar estacionad
    mayoría mayor: mayorí
    principiante princip: principiant
    especialista especial: especialist
    mudo mud: mudo. muda.
    actividad activ: actividad
    público public: público. pública. públicos. públicas. públicamente
    publicidad public: publicidad publicit
    librería libr: librer
    hija hij: hija. hijas.
    hermana herman: hermana. hermanas.
    novia novi: novia. novias.
    niña nin: niña. niñas.
    chica chic: chica. chicas.
    ordenador orden: ordenador
    morada mor: morada. moradas.
    presencia presenci: presencia. presencias.
    correa corre: correa. correas.
    droga drog: droga. drogas.
    ingeniería ingeni: ingenier
    organista organ: organist
    columnista column: columnist
    célebre celebr: célebre
    formatear format: formatea formateó
    identidad ident: identidad
    aproximado aproxim: aproximad
    capítulo capitul: capítulo
    cola col: cola. colas.
    cera cer: cera. ceras.
    corroer corr: corroe corroí corroy
    imperioso imperi: imperios
    cieno cien: cieno
    duelo dol: duelo. duelos.
    señora senor: señora
    mensajería mensaj: mensajer
    tórrido torr: tórrid
    prenda prend: prenda. prendas.
    parto part: parto. partos.
    templo templ: templo. templos.
    selección seleccion: selección. selecciones.
    seleccionador seleccion: seleccionador
    progresivo progres: progresiv
    progresista progres: progresist
    efecto efect: efecto. efectos.
    jurado jur: jurado. jurados.
    hermanamiento herman: hermanamiento
    planta plant: planta. plantas.`,
  it: `
    salute salut: salute.
    popolazione popol: popolazion
    mercato merc: mercat
    tema tem: tema. temi.
    forno forn: forno. forni.
    ash cen: cener
    holidays fer: ferie.
    autorità autor: autorit autorizz
    minoranza minor: minoranz
    comunità comun: comunit
    comunismo comun: comunis
    quotare quot: quotar quotat quotaz
    volto volg: volto. volti.
    dottorato dottor: dottorat
    rimessa rimett: rimessa. rimesse.
    schizzo schizz: schizzo. schizzi.
    importo import: importo. importi.
    testa test: testa. teste.
    fattoria fattor: fattoria. fattorie.
    social-media social: social. socials.
    danno dar: danno.
    danno dann: danni.
    data dar: data. date.
    dato dar: dati.
    provvedimento provved: provvediment
    cancelliere cancell: cancellier
    svolta svolg: svolta. svolte.
    serrata serr: serrata. serrate.
    mandato mand: mandato. mandati.
    perdono perd: perdono. perdona perdonò
    diretto dirig: dirett
    volare vol: vola volo. voli. volò
    scala scal: scala. scale.
    piazza piazz: piazza. piazze.
    monte mont: monte. monti.
    collega colleg: collega. colleghi. colleghe.
    collegio colleg: collegio. collegi.
    trascurabile trascur: trascurabil
    celere cel: celer
    licenza licenz: licenza. licenze.
    siluro silur: siluro. siluri.
    gesto gest: gesto. gesti.
    ordinanza ordin: ordinanz
    individuo individu: individuo. individui. individual
    intesa intend: intesa. intese.
    stabile stabil: stabile. stabili.
    stabilimento stabil: stabiliment
    esatto esig: esatt
    capitano capit: capitan
    comparire compar: compariv comparir comparso. comparsi. comparsa comparv compaiono
    sparire spar: sparir sparit sparis spariv sparì
    perito per: perito. periti. perizi
    litio lit: litio
    bugia bug: bugia bugie bugiard
    testo test: testo. testi.
    testata test: testata. testate.
    guardia guard: guardi
    patata pat: patat
    legge legg: legge. leggi.
    leggero legg: leggero. leggera. leggeri.
    sede sed: sede. sedi.
    seduta sed: seduta. sedute.
    celebre celebr: celebre. celebri. celebrit
    libero liber: libero. libera. liberi. libere. libertà
    femminismo femmin: femminis
    cittadinanza cittadin: cittadinanz
    calcio calc: calci
    organico organ: organico. organici.
    negozio negoz: negozio. negozi. negoziant
    governatore govern: governator
    quartiere quart: quartier
    isola isol: isola. isole.
    trattoria trattor: trattoria trattorie
    stanza stanz: stanza. stanze.
    soldato sold: soldat
    primato prim: primat
    facciata facc: facciat
    programmatore programm: programmator
    regolare regol: regolare. regolari.
    serio ser: serio. seria. seri. serie.
    scorte scort: scorte.
    avanzo avanz: avanzo. avanzi.
    insolito insol: insolit
    facoltoso facolt: facoltos
    tesi tend: tesi.
    caporalato caporal: caporalat
    radar rad: radar
    giustizia giustiz: giustizia. giustizie.
    sindacato sindac: sindacat sindacal
    socialista social: socialist
    presidio presid: presidio. presidi.
    giurato giur: giurat
    mutua mutu: mutua. mutue.
    tesoriere tesor: tesorier
    bonifico bonif: bonifico. bonifici.
    batteria batter: batteria. batterie.
    batterio batter: batterio. batteri.
    incurabile incur: incurabil
    scherma scherm: scherma. scherme.
    parlamento parl: parlament
    dipendente dipendent: dipendente. dipendenti.
    ultimo ultim: ultimo. ultima. ultimi. ultime.
    minuto min: minuto. minuti.
    macchinista macchin: macchinist
    fondo fond: fondo. fondi.
    frontiera front: frontier
    comunicazione comun: comunica
    vicinato vicin: vicinat
    muto mut: muto. muta. muti. mute.
    parere par: parere. pareri.
    figlia figl: figlia. figlie.
    bambina bambin: bambina. bambine.
    ragazza ragazz: ragazza. ragazze.
    fidanzata fidanz: fidanzata. fidanzate.
    tempio temp: tempio.
    corda cord: corda. corde.
    bocca bocc: bocca. bocche.
    corrente corrent: corrente. correnti.
    potenza potenz: potenza. potenze.
    mente ment: mente. menti.
    principio princip: principio.
    capitolo capitol: capitolo. capitoli.
    coma com: coma.
    colpa colp: colpa. colpe.
    vicenda vic: vicend
    coscienza coscienz: coscienza. coscienze.
    penale penal: penale. penali.
    presto prest: presto.
    maglia magl: maglia. maglie.
    compagnia compagn: compagnia. compagnie.
    trattato tratt: trattato. trattati.
    trattamento tratt: trattament
    commessa commett: commessa. commesse.
    costituzione costitu: costituzion Costituzion
    rivolta rivolg: rivolta. rivolte.
    rifugio rifug: rifugio. rifugi.
    pianta piang: pianta. piante.
    sfondo sfond: sfondo. sfondi.
    ultimamente ultim: ultimament
    maschile maschil: maschile. maschili.
    comportamento comport: comportament
    attentato attent: attentat
    reggimento regg: reggiment
    tenda tend: tenda. tende.
    tasso tass: tasso. tassi.
    procedimento proced: procediment
    credito cred: credito. crediti.`,
  fr: `
    population popul: population
    tram tram: tram. trams.
    taxi tax: taxi. taxis.
    mine min: mine. mines.
    statue statu: statue. statues.
    restaurant restaur: restaurant. restaurants.
    candle boug: bougie. bougies.
    père per: père. pères.
    attention attent: attention. attentions.
    socialiste social: socialis
    bondé bond: bondé
    livre livr: livre. livres.
    détenu deten: détenu
    appareiller appareil: appareill
    traîner train: traîn
    grandir grand: grandi grandis
    tranchée tranch: tranchée
    passager passag: passager. passagers. passagère
    offensive offens: offensiv
    concept concept: concept. concepts.
    bois boir: bois.
    but boir: but. buts.
    amende amend: amende. amendes.
    mer mer: mer. mers.
    avenue aven: avenue
    avenir aven: avenir
    dispositif disposit: dispositif
    espèces espec: espèces.
    arriérés arrier: arriéré
    indemnité indemn: indemnit indemnis
    réalisateur realis: réalisateur réalisatr
    legs leg: legs.
    concert concert: concert. concerts.
    gare gar: gare. gares.
    relater relat: relate relaté
    transition transit: transition
    patient patient: patient. patients. patiente
    parlement parl: parlement
    propos propos: propos.
    viol viol: viol. viols.
    train train: train. trains.
    revenu reven: revenus.
    explosif explos: explosif explosiv
    pensionnat pension: pensionnat
    soignant soign: soignant
    sortant sort: sortant
    dirigeant dirig: dirigeant
    abord abord: abord. abords.
    visa vis: visa. visas.
    spécialiste special: spécialist
    communiquer commun: communiqu communica
    locaux local: locaux
    bouée bou: bouée. bouées.
    marais mar: marais.
    marée mar: marée. marées.
    mari mar: mari. maris.`,
  pt: `
    drogaria drog: drogaria
    saúde saud: saúde
    restaurante restaur: restaurante
    nome nom: nome. nomes.
    férias fer: férias
    tema tem: tema. temas.
    júbilo jubil: júbil jubilos
    lie jaz: jaze jazi. jazia jaziam jaz.
    knife faz: faca. facas. facão
    conter cont: conter contém contêm conteve contid contiv
    amarar amar: amarar amarou amarag
    furo fur: furo. furos.
    estilista estil: estilist
    popular popul: popular.
    populismo popul: populis
    livraria livr: livraria
    socialista social: socialist
    interno intern: interno. interna. internos. internas.
    elevador elev: elevador
    mina min: mina. minas. miner
    virar vir: vira virou
    jogo jog: jogo. jogos. jogador
    gerir ger: gerir gere. gerido gerida geriu geria gest
    cumprimentar cumpriment: cumprimenta cumprimentou
    apelido apel: apelid
    referendo refer: referend
    brigada brig: brigad
    medo med: medo. medos.
    renda rend: renda. rendas.
    luto lut: luto.
    grave grav: grave. graves.
    mãe ma: mãe
    autoridade autor: autoridad
    autorizar autor: autoriz
    motorista motor: motorist
    serraria serr: serraria
    válido val: válid
    tórrido torr: tórrid
    mercado merc: mercad
    sítio siti: sítio
    lícito licit: lícit
    loteria lot: loteri
    molhe molh: molhe
    memorando memor: memorand
    investida invest: investida. investidas.
    editora editor: editora
    tubarão tub: tubar
    remédio remedi: remédio
    diretoria diretor: diretoria
    trabalhador trabalh: trabalhador
    nome nome: nome. nomes.
    provar prov: prova provou prove. provem
    faca faz: faca. facas.
    sábado sab: sábad
    relativo relat: relativ
    peça ped: peças.
    milha milh: milha. milhas.
    carril carr: carril carris
    acesso acess: acesso. acessos.
    maquinista maquin: maquinist
    saco sac: saco. sacos.
    tornado torn: tornado. tornados.
    atividade ativ: atividade
    minuto minut: minuto. minutos.
    chama cham: chamas.
    filha filh: filha. filhas.
    irmã irma: irmã. irmãs.
    menina menin: menina. meninas.
    namorada namor: namorada. namoradas.
    maré mar: maré. marés.
    marido mar: marido. maridos.
    areia are: areia. areias.
    baleia bal: baleia. baleias.`,
  de: `
    Kap kap: Kap. Kaps.
    Durchfall durchfall: Durchfall
    Strand strand: Strand Strände
    Unglück ungluck: Unglück
    Küche kuch: Küche
    Platz platz: Platz Plätze
    ferry fahr: Fähre
    entscheidend entscheid: entscheidend
    Drucker druck: Drucker
    gründen grund: gründ Gründer
    erhältlich erhalt: erhältlich
    Fehler fehl: Fehler
    täuschen tausch: täusch Täusch
    Steuer steu: Steuer
    zählen zahl: zähl Zähl
    Zahl zahl: Zahl. Zahlen.
    Zählung zahlung: Zähl
    auszählen auszahl: auszähl Auszähl
    nachzählen nachzahl: nachzähl Nachzähl
    fördern ford: förd
    Förderung forder: Förder förder
    nächster nah: nächst
    Zerstörer zerstor: Zerstörer
    Enthaltung enthalt: Enthaltung
    erkundigen erkund: erkundig
    vergeblich vergeb: vergeblich
    Wärter wart: Wärter
    Messer mess: Messer
    vermissen vermess: vermiss Vermiss
    Verfassung verfass: Verfassung
    Ausfuhr ausfuhr: Ausfuhr
    Einfuhr einfuhr: Einfuhr
    berichtigen bericht: berichtig Berichtig
    Berg berg: Berg
    Junge jung: Junge
    Bürger burg: Bürger
    Unternehmer unternehm: Unternehmer
    Unternehmen unternehm: Unternehmen. Unternehmens.
    Techniker technik: Techniker
    Autofähre autofahr: Autofähr
    Gesellschafter gesellschaft: Gesellschafter
    Ausweis ausweis: Ausweis. Ausweise. Ausweises.
    Fläche flach: Fläche
    kommissarisch kommissar: kommissarisch
    Niederschlag niederschlag: Niederschl
    Schleuse schleus: Schleuse. Schleusen.
    Stromversorger stromversorg: Stromversorger
    Raumfähre raumfahr: Raumfähr
    Behälter behalt: Behälter
    Mieter miet: Mieter
    Verleger verleg: Verleger
    Schlepper schlepp: Schlepper
    Sender send: Sender
    Abhebung abheb: Abhebung
    Ausschlag ausschlag: Ausschl
    Geschäftsführer geschaftsfuhr: Geschäftsführer
    gelassen lass: gelassen Gelassen
    weiter weit: weiter
    lediglich ledig: lediglich
    außen auss: außen
    Fall fall: Fall. Falles. Falls. Fälle
    Fass fass: Fass. Fasses. Fässer
    räumen raum: räum geräum
    Spaten spat: Spaten
    heißen heiss: heißt heisst hieß geheißen
    Stelle stell: Stelle. Stellen.
    Gefälligkeit gefall: Gefälligk
    ächten acht: ächt geächt
    reichen reich: reicht gereicht
    Sieb sieb: Sieb. Siebe.
    Hang hang: Hang. Hangs. Hanges. Hänge. Hängen.
    Lachs lach: Lachs
    lächerlich lach: lächerlich
    Handel handel: Handel
    Stecker steck: Stecker
    Stamm stamm: Stamm. Stammes. Stämme
    läuten laut: läut geläut
    weisen weis: weist wies gewiesen
    beträchtlich betracht: beträchtlich
    absehbar abseh: absehbar
    umgänglich umgang: umgänglich
    Stör stor: Stör. Störe.
    erheblich erheb: erheblich
    Herrscher herrsch: Herrscher
    Anleger anleg: Anleger
    Bieter biet: Bieter
    Schiefer schief: Schiefer
    Erzieher erzieh: Erzieher
    belästigen belast: belästig Belästig
    Türke turk: Türk
    erfahren erfahr: erfährt erfuhr
    einschließlich einschliess: einschließlich
    ausschließlich ausschliess: ausschließlich
    anschließend anschliess: anschließend
    Erfolg erfolg: Erfolg
    anders and: anders andere
    Täter tat: Täter
    Eindruck eindruck: Eindruck Eindrücke
    Spur spur: Spur. Spuren.
    Geländer geland: Geländer
    Richter richt: Richter
    überlegen uberleg: überlegt
    halt hal: halt.
    Land land: Land. Lands. Landes. Länder
    ergreifend ergreif: ergreifend
    beruhigen beruh: beruhig Beruhig
    rückständig ruckstand: rückständig
    einheitlich einheit: einheitlich
    freigebig freigeb: freigebig
    nachtragend nachtrag: nachtragend
    empfindlich empfind: empfindlich
    Umstellung umstell: Umstellung
    gewaltig gewalt: gewaltig
    Anhänger anhang: Anhänger
    Vergabe vergeb: Vergabe
    Erreger erreg: Erreger
    Anrichte anricht: Anrichte.
    Kassierer kassier: Kassierer
    Nachlass nachlass: Nachlass
    Einleger einleg: Einleger
    Feuer feu: Feuer. Feuers. Feuern.`,
};
