import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Language, languages } from '../../server/text/language';
import { stem } from '../../server/text/stem';

/** Each row: forms of one word. */
const together: Record<Language, string> = {
  en: `
    sign signs signed signing
    give gave given gives giving
    take took taken takes taking
    undertake undertook undertaken
    break broke broken breaks
    speak spoke spoken
    rise rose risen rises rising
    fall fell fallen falls
    win won wins winning
    lose lost loses losing
    buy bought buys
    sell sold sells selling
    meet met meets meeting
    build built builds
    lead led leads leading
    hold held holds
    withdraw withdrew withdrawn withdraws
    begin began begun begins beginning
    pay paid pays paying
    strike struck strikes striking
    kill killed kills killing
    die died dies dying
    visit visited visits visiting
    deny denied denies denying
    agree agreed agrees agreeing
    crisis crises
    woman women
    child children
    policy policies
    country countries
    minister ministers
    leave left leaves leaving
    find found finds
    think thought thinks
    bring brought brings
    catch caught catches
    send sent sends
    spend spent spends
    cut cuts cutting
    hit hits hitting
    shoot shot shoots shooting
    flee fled flees
    fight fought fights
    grow grew grown grows
    know knew known
    say said says saying
    tell told tells
    see saw seen sees
    write wrote written writes writing
    drive drove driven drives
    fly flew flown flies
    defence defense
    recognise recognize recognized recognizing
    analyse analyze analyzed
    succeed succeeded succeeding
    exceed exceeds exceeded
    boycott boycotted
    add adds added adding
    try tries tried
    wound wounds wounded
    harbour harbor harbours
    centre center centres
    close closed closes closing
    elect elected elects
    resign resigned resigns resigning
    expel expelled expels expelling
    approve approved approves approving
    bus buses
    gas gases
  `,
  es: `
    bombardear bombardeo bombardean
    saquear saqueo saquea
    bloquear bloqueo bloquean
    consistir consiste
    isla islas
    tarea tareas
    golpear golpeó golpearon
    enviar envió
    arder ardió ardida
    notificar notifica notificó
    usar usó usado usaron
    unir unió unido
    firmar firma firmó firmaron firmado firmada firmaban firmará
    hacer hace hizo hicieron hecho hará
    decir dice dijo dijeron dicho dirá
    poner pone puso pusieron puesto pondrá
    proponer propuso propone propuesto propuesta
    tener tiene tuvo tuvieron tendrá
    obtener obtuvo obtiene obtuvieron
    detener detuvo detiene detenido detuvieron
    venir viene vino vinieron vendrá
    dar da dio dieron dado
    ver ve vio vieron visto
    abrir abre abrió abierto abierta abrieron
    cerrar cierra cerró cerraron cerrado cierre
    morir muere murió murieron
    romper rompe rompió roto rota
    escribir escribe escribió escrito
    volver vuelve volvió vuelto
    resolver resuelve resolvió resuelto
    producir produce produjo produjeron producido
    traer trae trajo trajeron
    conducir conduce condujo
    construir construye construyó construyeron construido
    destruir destruye destruyó destruida
    caer cae cayó cayeron
    pedir pide pidió pidieron pedido
    seguir sigue siguió siguieron
    elegir elige eligió eligieron elegido elegida
    sentir siente sintió sintieron
    desmentir desmiente desmintió desmintieron
    mover mueve movió
    perder pierde perdió perdieron perdido
    defender defiende defendió
    empezar empieza empezó empezaron
    comenzar comienza comenzó
    negar niega negó negaron
    acordar acuerda acordó acordaron acordado
    aprobar aprueba aprobó aprobada
    encontrar encuentra encontró
    llegar llega llegó llegué llegaron
    publicar publica publicó publique
    alcanzar alcanza alcanzó alcance
    gobierno gobiernos
    moderno modernos moderna
    joven jóvenes
    juez jueces
    relación relaciones
    nación naciones
    crimen crímenes
    ley leyes
    importación importaciones
    visitar visita visitó visitaron
    anunciar anunció anuncia anunciaron anunciado
    subir sube subió subieron
    vender vende vendió vendieron
    comprar compra compró
    país países
    ciudad ciudades
    mujer mujeres
    lugar lugares
    militar militares
    cadáver cadáveres
  `,
  it: `
    scegliere sceglie scegliendo
    sollevare solleva
    discutere discute
    identificare identifica
    camera camere
    arma armi
    danno danni
    comandare comando comandi
    riuscire riesce riescono
    togliere tolgono
    espellere espulso espulsi espulse
    seppellire sepolto sepolti
    compiere compie compiuto
    dare dato
    miniera miniere
    ricoverare ricoverò ricoverato
    superare superò
    entrare entrato entrata entrò entrarono
    unire unito unì
    firmare firma firmò firmarono firmato firmata firmano
    fare fa fece fecero fatto farà
    dire dice disse dissero detto
    mettere mette mise misero messo messa
    promettere promise promesso promette
    prendere prende prese presero preso
    chiudere chiude chiuse chiusero chiuso chiusa
    rompere rompe ruppe rotto
    decidere decide decise decisero deciso
    morire muore morì morirono morto morta muoiono
    vincere vince vinse vinsero vinto
    perdere perde perse perso
    aprire apre aprì aperto aperta
    scrivere scrive scrisse scritto
    leggere leggono lesse letto
    eleggere elegge elesse eletto eletta
    produrre produce produsse prodotto
    ridurre riduce ridusse ridotto ridotta
    proporre propone propose proposto
    imporre impone impose imposto
    ottenere ottiene ottenne ottenuto
    venire viene venne vennero venuto
    rimanere rimane rimase rimasto rimangono
    chiedere chiede chiese chiesero chiesto
    rispondere risponde rispose risposto
    concludere conclude concluse concluso conclusa
    uccidere uccide uccise ucciso uccisi
    dividere divide divise diviso
    offrire offre offrì offerto
    scoprire scopre scoprì scoperto
    raggiungere raggiunge raggiunse raggiunto
    distruggere distrugge distrusse distrutto distrutta
    nascere nasce nacque nato nata
    crescere cresce crebbe cresciuto
    costruire costruisce costruì costruito costruiscono
    fornire fornisce fornì fornito
    colpire colpisce colpì colpito
    smentire smentisce smentì smentito
    pagare paga pagò pagherà pagato
    pubblicare pubblica pubblicò pubblicherà
    banca banche
    amico amici
    uomo uomini
    città città
    accordo accordi
    relazione relazioni
    paese paesi
    visitare visita visitò visitato
    annunciare annuncia annunciò annunciato
    vendere vende vendette venduto
    comprare compra comprò comprato
    salire sale salì saliti
    scendere scende scese sceso
    esplodere esplode esplose esploso
    sospendere sospende sospese sospeso
    ingegnere ingegneri
    militare militari
    telefono telefoni
  `,
  fr: `
    déclarer déclare-t-il
    murmurer murmure-t-elle
    dépasser dépasse
    négocier négocie négocient
    oublier oublie
    passager passagers
    foyer foyers
    publier publie publié
    commission commissions
    signer signe signa signèrent signé signée signent signait
    faire fait fit firent font fera
    dire dit dirent disent disait
    mettre met mit mirent mis mise
    promettre promet promit promis
    prendre prend prit prirent pris prise
    ouvrir ouvre ouvrit ouvert ouverte ouvrira
    mourir meurt mourut moururent mort morte
    venir vient vint vinrent venu
    tenir tient tint tenu tenue
    obtenir obtient obtint obtenu
    écrire écrit écrivit écrite
    lire lit lut lu
    élire élit élu élue élus
    vendre vend vendit vendu vendue vendent
    perdre perd perdit perdu perdent
    répondre répond répondit répondu
    rendre rend rendit rendu
    attendre attend attendit attendu
    conclure conclut conclu conclue
    produire produit produisit produisent
    construire construit construisit construite
    détruire détruit détruisit détruite
    réduire réduit réduisit réduite
    finir finit fini finissent
    choisir choisit choisi choisissent
    réunir réunit réuni réunissent réunie
    établir établit établi établissent
    recevoir reçoit reçut reçu reçoivent
    vaincre vainc vainquit vaincu
    battre bat battit battu
    atteindre atteint atteignit atteignent
    craindre craint craignent
    suivre suit suivit suivi
    naître naît naquit né née
    connaître connaît connut connu
    disparaître disparaît disparut disparu
    démentir dément démentit démenti
    commencer commence commença commençait
    annoncer annonça annonce annonçait annoncé
    protéger protège protégé protègent
    rejeter rejette rejeté rejettent
    envoyer envoie envoya enverra envoyé
    national nationaux nationale
    journal journaux
    travail travaux
    pays pays
    accord accords
    gouvernement gouvernements
    fermer ferme ferma fermé fermée
    visiter visite visita visité
    acheter achète acheta acheté
    tuer tue tua tué tués
    nommer nomme nomma nommé nommée
    augmenter augmente augmenta augmenté
    mener mène mena mené
    ami amis
    emploi emplois
    loi lois
  `,
  pt: `
    afundar afundou afundou-se
    emprestar emprestou-lhe emprestaram-nos
    desviar desvia
    reparar repara
    apoiar apoia
    ilha ilhas
    erro erros
    arder ardeu ardida
    superar supera superou
    usar usou usado usaram
    unir uniu unido
    assinar assina assinou assinaram assinado assinada assinará
    fazer faz fez fizeram feito fará
    dizer diz disse disseram dito
    pôr põe pôs puseram posto
    propor propõe propôs propuseram proposto
    ter tem teve tiveram tido
    manter mantém manteve mantiveram mantido
    ver vê viu viram visto
    vir vem veio vieram
    dar dá deu deram dado
    abrir abre abriu aberto aberta
    morrer morre morreu morreram
    escrever escreve escreveu escrito
    ganhar ganha ganhou
    trazer traz trouxe trouxeram
    eleger elege elegeu eleito eleita
    construir constrói construiu construíram construído
    destruir destrói destruiu destruída
    sair sai saiu saíram
    cair cai caiu caíram
    concluir conclui concluiu concluíram concluído
    produzir produz produziu produziram produzido
    reduzir reduz reduziu
    chegar chega chegou chegue chegaram
    publicar publica publicou publique
    começar começa começou comece
    relação relações
    nação nações
    decisão decisões
    nacional nacionais
    míssil mísseis
    homem homens
    país países
    alemão alemães
    responsável responsáveis
    perder perde perdeu perca perderam
    pedir pede pediu peça
    seguir segue seguiu siga
    fugir foge fugiu fugiram
    subir sobe subiu subiram
    anunciar anuncia anunciou anunciaram anunciado
    visitar visita visitou visitaram
    vender vende vendeu venderam vendido
    comprar compra comprou
    fechar fecha fechou fecharam fechado
    negar nega negou negaram negue
    governo governos
    acordo acordos
    juiz juízes
    aprovar aprova aprovou aprovada
    matar mata matou mataram
    prender prende prendeu prenderam
    receber recebe recebeu receberam recebido
    entregar entrega entregou entregaram
    hospital hospitais
    decidir decide decidiu decidiram decidido
    rua ruas
    museu museus
    refém reféns
  `,
  de: `
    bersten barst geborsten
    retten rettet gerettet geretteten
    machen machte machten gemacht
    überwachen überwachte überwachten überwacht
    beachten beachtete beachtet
    verzichten verzichtete verzichtet
    behaupten behauptete behauptet
    befreien befreite befreiten befreit
    abschaffen abgeschafft abschaffte
    aufhören aufgehört
    hinzufügen hinzugefügt hinzuzufügen
    hinweisen hinzuweisen hingewiesen
    absichern abzusichern abgesichert
    verlegen verlegt verlegte
    vergessen vergisst vergaß
    entlasten entlastet entlastete
    erwägen erwog erwogen
    unterzeichnen unterzeichnet unterzeichnete unterzeichneten
    geben gibt gab gaben gegeben
    nehmen nimmt nahm nahmen genommen
    brechen bricht brach gebrochen
    ausbrechen ausgebrochen ausbrach ausbricht
    abschließen abgeschlossen abschloss abzuschließen abschließt
    zurücktreten zurückgetreten zurücktrat zurückzutreten zurücktritt
    schließen schließt schloss schlossen geschlossen
    beginnen beginnt begann begannen begonnen
    gewinnen gewinnt gewann gewonnen
    verlieren verliert verlor verloren
    steigen steigt stieg stiegen gestiegen
    sinken sinkt sank gesunken
    fallen fällt fiel fielen gefallen
    treffen trifft traf trafen getroffen
    sterben stirbt starb starben gestorben
    schreiben schreibt schrieb geschrieben
    ziehen zieht zog zogen gezogen
    abziehen abgezogen abzog abzuziehen
    fahren fährt fuhr gefahren
    tragen trägt trug getragen
    halten hält hielt gehalten
    stehen steht stand gestanden
    bestehen besteht bestand bestanden
    entstehen entsteht entstand entstanden
    verbieten verbietet verbot verboten
    führen führt führte führten geführt
    einführen eingeführt einführte einzuführen einführt
    arbeiten arbeitet arbeitete gearbeitet
    kaufen kauft kaufte gekauft
    verkaufen verkauft verkaufte verkauften
    töten tötet tötete getötet
    zerstören zerstört zerstörte zerstörten
    bestätigen bestätigt bestätigte
    genehmigen genehmigt genehmigte
    liefern liefert lieferte geliefert
    melden meldet meldete gemeldet
    öffnen öffnet öffnete geöffnet
    wählen wählt wählte gewählt
    verletzen verletzt verletzte verletzten
    bringen bringt brachte gebracht
    denken denkt dachte gedacht
    Vertrag Verträge Verträgen Vertrags
    Land Länder Ländern
    Stadt Städte Städten
    Angriff Angriffe Angriffs
    Hafen Häfen
    Kraft Kräfte
    Mann Männer
    Krankenhaus Krankenhäuser
    Regierung Regierungen
    Präsident Präsidenten
    Minister Ministers Ministerin
    Abkommen Abkommens
    groß größer größte großen
    annehmen angenommen annahm anzunehmen
    vorschlagen vorgeschlagen vorschlug
    entscheiden entscheidet entschied entschieden
    empfangen empfängt empfing
    erklären erklärt erklärte
  `,
};

/** Each pair: words that share letters and nothing else. */
const apart: Record<Language, string> = {
  en: 'firefighter firefight | author authority | opera operate | organ organize | import important | depart department | personal personnel | general generate | policy police | station state | mission missile | international internal | nation national | market mark | experiment experience | secret secretary | emerge emergency | desert dessert | new news | late latter | wing win | even event | communist community | universe university | ration ratio | republic public | arm army | minister ministry | victor victim | press president | firm firmament | convent convention | part party | port portion | counter country | relate relative | pass past | poll pollute | train trainee | major majority | wind wound | prize prise | build building | minor minority | unit unite | engine engineer | good goods | rebuild build | overrun run | power powerful | engage engagement | admire admiral | stand standings | identity identical | mobile mobilise | exhaust exhaustive | intolerant intolerable | tolerant tolerable | sunni sunny | remark remarkable | status statue | cast caste | fabric fabricate | animal animation | conservative conservation | polite political | literal literate | detect detective | terminal terminate | sustain sustainable | disturb disturbance | convert convertible | civil civility',
  es: 'marido mar | monto monte | caso casa | puerto puerta | banco banca | político policía | medio medida | importar importante | órgano organizar | ministro ministerio | partido parte | centro central | costo costa | marco marca | acta actor | general generar | secreto secretario | venta viento | cuento cuenta | parar parir | cara carro | pena peine | hora horno | carga cargo | corte corto | punto puente | estado estadio | muerte murar | mar marea | padre pared | sala salir | creer crear | nombre nombrar | deporte deportar | libro libra | tratado tratar | iniciar iniciativa | presa prender | último ultimar | sábado saber | sitio sitiar | lunes luna | cámara cama | estación estacionamiento | mayor mayoría | actividad activar | público publicar | júbilo jubilar | hijo hija | hermano hermana | novio novia | orden ordenador | presenciar presencia | correo correa | columna columnista | celebrar célebre | identidad idéntico | cola colar | cero cera | imperio imperioso | cien cieno | señor señora | mensaje mensajería | partir parto | selección seleccionador | efecto efectivo | planta plantar',
  it: 'tema temere | mercato merce | popolazione popolare | forno fornire | caso casa | porto porta | banco banca | posto posta | costo costa | medico media | importare importante | ministro ministero | partito partita | centro centrale | segreto segretario | organo organizzare | punto punta | foglio foglia | capo capire | corso corsa | pena penna | mare marea | conto conte | sale sala | vento venti | negozio negoziare | licenza licenziare | sindaco sindacato | parlare parlamento | isola isolare | legge leggere | danno dare | sede sedere | ultimo ultimare | minuto minare | macchinista macchina | fondo fondare | frontiera fronte | comunicare comune | muto mutare | figlio figlia | bambino bambina | tempio tempo | corda cordata | terra tenere | bocca bocciare | corrente correntista | potenza potenziare | mente mentire | principio principe | capitolo capitolare | comando coma | colpa colpire | vicenda vice | coscienza coscienzioso | penale penalista | presto prestito | maglia maglio | compagnia compagno | riesce uscire | trattato trattare | dati dare | commessa commettere | costituzione costituire | rivolta rivolgere | rifugio rifugiarsi | pianta piangere | sfondo sfondare | ultimamente ultimare | maschile maschilista | comportamento comportare | attentato attento | reggimento reggere | tenda tendere | tasso tassa | procedimento procedere | credito credere | disperso disputa',
  fr: 'restaurant restaurer | mine miner | taxi taxe | rendez-vous rendre | port porte | parti partie | côte côté | coût cour | ministre ministère | secret secrétaire | terre terreur | arme armée | marche marché | poste poster | opéra opérer | organe organiser | importer important | police politique | jour journal | mort mortier | point pont | banc banque | cas caisse | fort forêt | victoire victime | univers université | parler parlement | livre livrer | mer mère | but boire | amende amender | concept conception | gare garant | abord abordable | visa viser | spécial spécialiste | communiquer commune | locaux local | marée mari | boue bouée | marais mars',
  pt: 'tema temer | férias ferir | nome nomear | caso casa | porto porta | banco banca | custo costa | médico média | importar importante | ministro ministério | partido partida | centro central | polícia política | ponto ponte | marco marca | órgão organizar | governo governar | segredo secretário | parte partir | bando banda | obra obter | mês mesa | medo medir | jogo jogar | sítio sitiar | autor autoridade | mãe mão | renda render | faca fazer | sábado saber | relativo relatar | peças pedir | milha milho | carril carro | acesso acessível | saco saque | atividade ativar | chamas chamar | júbilo jubilar | filho filha | irmão irmã | maré mar | areia área',
  de: 'Platz platzen | Küche Kuchen | Unglück unglücklich | Strand stranden | Recht rechnen | Macht machen | Mark Markt | Staat Star | Wert werben | Gewalt Wald | Gericht richten | Gebiet bieten | Land Länge | Bericht Bereich | Bank Band | Tod tot | Wahl Wal | Partei Party | Minister Ministerium | General generell | Zug zugeben | Hafen Haft | Lage legen | Kosten Küste | Stadt statt | Hand Handel | Schloss schlossen | Grund gründen | Zahl zahlen | Zahl zählen | zahlen zählen | fordern fördern | Forderung Förderung | Steuer steuern | Fehler fehlen | Berg bergen | tauschen täuschen | Verfassung verfassen | gelassen lassen | weiter weit | lediglich ledig | außen äußern | Fall fallen | Fass fassen | Raum räumen | Feuer feuern | Land landen | Handel handeln | Erfolg erfolgen | Spaten später | Stelle stellen | Hang hängen | Lachs lachen | heißt heiß | reicht reich | Stamm stammen | läuten lauten | Stör stören | erheblich Erhebung | Geländer Gelände | Spur spüren | Richter richten | Täter Tat | lässt liest | Nachlass nachlassen | Anhänger Anhang | belästigen belasten | Eindruck eindrücken | entscheidend entscheiden | entscheidend entschieden',
};

for (const language of languages) {
  const groups = together[language]
    .trim()
    .split(/\s*\n\s*/)
    .map((row) => row.split(' '));

  test(`${language}: forms of a word have one stem`, () => {
    const parted = groups.filter((forms) => new Set(forms.map((form) => stem(form, language))).size > 1);
    assert.deepEqual(parted, []);
  });

  test(`${language}: different words have different stems`, () => {
    const pairs = apart[language].split(' | ').map((pair) => pair.split(' ') as [string, string]);
    assert.deepEqual(
      pairs.filter(([a, b]) => stem(a, language) === stem(b, language)),
      [],
    );
    const stems = groups.map(([base]) => stem(base!, language));
    assert.deepEqual(
      stems.filter((one, at) => stems.indexOf(one) !== at),
      [],
    );
  });
}

test('capitals and typographic apostrophes make no difference', () => {
  assert.equal(stem('SIGNED', 'en'), stem('sign', 'en'));
  assert.equal(stem('Firmaron', 'es'), stem('firmar', 'es'));
});

test('a compound with an umlaut plural goes by its last part', () => {
  assert.equal(stem('Handelsverträge', 'de'), stem('Handelsvertrag', 'de'));
  assert.equal(stem('Fischereihäfen', 'de'), stem('Fischereihafen', 'de'));
});

test('numbers and foreign scripts pass through', () => {
  assert.equal(stem('2031', 'en'), '2031');
  assert.equal(stem('новости', 'de').length > 0, true);
});
