import type { Language } from './language';
import { rememberWords } from './wordCache';

/**
 * Is this a word that only holds a sentence together: article, preposition, conjunction, pronoun, auxiliary, adverb of
 * degree? Pass the word as it is written: short words in capitals are acronyms (US, MAS), never function words.
 */
export function isFunctionWord(word: string, language: Language): boolean {
  return word.length <= longest && isKnownListed(word, language);
}

/** Every word of a text is asked for a dozen times. */
const isKnownListed = rememberWords(20_000, isListed);

function isListed(word: string, language: Language): boolean {
  const lower = word.toLowerCase();
  if (word.length > 1 && lower !== word && word === word.toUpperCase() && word !== capitalised(lower)) return false;
  return functionWords[language].has(lower.includes('’') ? lower.replaceAll('’', "'") : lower);
}

/** Longest word of the lists. */
const longest = 14;

function capitalised(lower: string): string {
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}

const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(`
    a an the this that these those
    of in on at to for from by with without into onto upon about against between among amongst amid through throughout during
    before after since until till over under above below across along around behind beside besides beyond near off out up down
    within toward towards via per than as like despite unlike except inside outside
    and or but nor so yet if unless because although though while whereas whether when where why how once whenever wherever
    i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
    myself yourself himself herself itself ourselves themselves who whom whose which what one ones someone anyone everyone
    something anything everything nothing nobody anybody everybody somebody whoever whatever each other another both either neither
    all any some no none such same own few many much more most less least several every
    am is are was were be been being do does did doing done have has had having will would shall should can could may might must ought
    isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't mustn't cannot
    not very too also just only even still already almost rather quite again ever never always often then there here now thus hence
    therefore however moreover furthermore meanwhile otherwise instead indeed perhaps well
    's 're 've 'll 'd 'm
    together away far maybe else soon longer exactly simply nearly quickly anyway clearly mostly previously apparently
    obviously hardly merely barely certainly really today tomorrow yesterday tonight ago ahead apart fully highly
    eventually truly ultimately relatively somewhat somehow somewhere anywhere everywhere nowhere hopefully similarly
    increasingly afterwards afterward nevertheless nonetheless whilst carefully properly seemingly regardless entirely
    newly lately largely partly namely notably particularly respectively alike aside forth twice etc twenty-four aloud
    altogether elsewhere likewise overall thereby
  `),
  es: words(`
    don doña el la los las lo un una unos unas al del este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas
    a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras vía
    y e o u ni que pero mas sino aunque porque pues si como cuando donde mientras cual cuales quien quienes cuyo cuya cuyos cuyas
    qué cuál cuáles quién quiénes cómo cuándo dónde cuánto cuánta cuántos cuántas adonde adónde
    yo tú él ella ello nosotros nosotras vosotros ellos ellas usted ustedes me te se nos os le les mi mis tu tus su sus
    nuestro nuestra nuestros nuestras vuestro vuestra mío mía suyo suya suyos suyas mí ti sí consigo
    alguien algo alguno alguna algunos algunas algún nadie nada ninguno ninguna ningún cada todo toda todos todas otro otra otros otras
    mismo misma mismos mismas tal tales ambos ambas varios varias mucho mucha muchos muchas poco poca pocos pocas cualquier cualquiera demás
    ser es son era eran fue fueron sea sean sería serían será serán sido siendo fuera fuese soy somos éramos
    estar está están estaba estaban estuvo estuvieron esté estén estará estado estando estoy estamos
    haber ha han había habían hubo hay haya hayan habrá habrán habría habrían habido habiendo he hemos
    poder puede pueden podía podían podrá podrán podría podrían pueda puedan deber debe deben debía debían debería deberían deberá deberán
    puedo puedes podemos pudo pudieron pudiera pudieran debo debes debemos
    no muy más menos tan tanto tanta tantos tantas también tampoco ya aún todavía sólo solo casi bien así entonces luego después antes
    siempre nunca jamás aquí ahí allí allá ahora además incluso apenas sin embargo quizá quizás acaso aun aparte dentro fuera
    realmente simplemente bastante demasiado demasiada demasiados demasiadas hoy ayer pronto alrededor alrededores encima
    adelante atrás abajo arriba siquiera detrás debajo delante obstante asimismo acá rápidamente aparentemente recién
    excepto repente entretanto totalmente completamente claramente prácticamente precisamente exactamente evidentemente
    finalmente actualmente igualmente normalmente especialmente junto juntos junta juntas cerca lejos últimamente próximo
    próxima anoche
  `),
  it: words(`
    il lo la i gli le un uno una un' l' gl' questo questa questi queste quello quella quelli quelle quel quei quegli quell' quest'
    di a da in con su per tra fra del dello della dei degli delle dell' al allo alla ai agli alle all' dal dallo dalla dai dagli dalle
    dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull' col coi d' contro verso presso durante dopo prima
    senza sotto sopra dietro davanti oltre entro mediante tramite secondo fino circa lungo attraverso
    e ed o od ma né che se perché poiché quando mentre dove come quindi dunque perciò però anzi oppure ovvero cioè affinché benché
    sebbene purché finché siccome qualora nonostante c' ch' dov' com'
    io tu lui lei egli ella esso essa noi voi loro essi esse mi ti si ci vi ne me te sé li m' t' s' v' n' glielo
    mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra
    chi cui quale quali qual quanto quanta quanti quante qualcuno qualcosa nessuno nessuna nessun niente nulla ogni ognuno ciascuno
    sì tutto tutta tutti tutte altro altra altri altre stesso stessa stessi stesse tale tali alcuno alcuna alcuni alcune qualche
    entrambi entrambe molto molta molti molte poco poca pochi poche parecchi vari varie qualsiasi qualunque tutt' un'altra
    essere è sono sei siamo siete era erano ero fu furono sia siano sarà saranno sarebbe sarebbero fosse fossero stato stata stati state essendo
    avere ha hanno ho abbiamo avete aveva avevano ebbe ebbero abbia abbiano avrà avranno avrebbe avrebbero avesse avessero avuto avendo
    può possono potrebbe potrebbero potrà potranno poteva potevano deve devono dovrebbe dovrebbero dovrà dovranno doveva dovevano potere dovere
    viene vengono veniva venne vennero sta stanno stava stavano
    non più meno molto troppo così tanto anche pure neanche nemmeno neppure già ancora sempre mai solo soltanto appena quasi proprio
    allora poi qui qua lì là ora adesso ieri ormai inoltre invece infatti comunque tuttavia forse bene
    oggi domani insieme davvero almeno soprattutto avanti magari piuttosto intorno attorno assolutamente esattamente
    altrimenti insomma appunto stasera indietro intanto addirittura ovunque accanto frattempo affatto persino assieme
    pertanto tranne addosso finora decisamente ossia talmente realmente giù lontano eppure nonché sinora purtroppo subito
    spesso dentro fuori vicino semplicemente chiaramente praticamente evidentemente attualmente recentemente completamente
    totalmente
  `),
  fr: words(`
    le la les l' un une des du de d' au aux ce cet cette ces c' ceci cela ça celui celle ceux celles
    à dans en par pour sur sous avec sans chez contre entre vers depuis pendant durant avant après dès jusque jusqu' hors selon malgré
    parmi outre envers afin derrière devant lors près
    et ou où mais donc or ni car que qu' qui quoi dont lequel laquelle lesquels lesquelles auquel duquel desquels si s' comme quand lorsque
    lorsqu' puisque puisqu' quoique tandis alors ainsi parce
    je j' tu il elle on nous vous ils elles me m' te t' se lui leur leurs y moi toi soi eux
    mon ma mes ton ta tes son sa ses notre nos votre vos mien sien
    quel quelle quels quelles chaque chacun chacune tout toute tous toutes autre autres même mêmes tel telle tels telles aucun aucune
    quelque quelques quelqu' plusieurs certains certaines personne rien nul nulle
    être est sont était étaient suis es sommes êtes fut furent sera seront serait seraient soit soient été étant étais
    avoir a ont avait avaient ai as avons avez eut eurent aura auront aurait auraient ait aient eu ayant
    peut peuvent pouvait pouvaient pourra pourront pourrait pourraient doit doivent devait devaient devra devront devrait devraient
    ne n' pas plus moins très trop si aussi bien encore toujours jamais déjà non presque peu beaucoup assez ici là maintenant puis ensuite
    cependant pourtant toutefois néanmoins seulement surtout peut-être voici voilà
    plutôt ailleurs enfin autant loin dessus vite longtemps tellement autour hier demain bientôt tôt tard désormais auprès
    partout sinon sauf certainement moindre dessous certes autrement revanche quasi quasiment auparavant apparemment
    davantage entièrement combien lendemain abord dehors dedans ensemble aussitôt notamment vraiment simplement exactement
    évidemment actuellement récemment complètement totalement souvent parfois aujourd
  `),
  pt: words(`
    o a os as um uma uns umas ao aos à às do da dos das no na nos nas num numa pelo pela pelos pelas dum duma
    este esta isto estes estas esse essa isso esses essas aquele aquela aquilo aqueles aquelas deste desta disto destes destas desse dessa
    disso desses dessas daquele daquela daqueles daquelas neste nesta nisto nesse nessa nisso naquele naquela nestes nestas nesses nessas àquele àquela
    de em por para com sem sob sobre entre até desde contra perante após ante durante mediante segundo conforme
    e ou mas nem que se porque pois como quando onde enquanto embora porém contudo todavia caso logo portanto senão
    eu tu ele ela nós vós eles elas você vocês me te lhe lhes nos vos mim ti si consigo conosco lo la los las
    meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas
    quem qual quais cujo cuja cujos cujas quanto quanta quantos quantas alguém algo algum alguma alguns algumas ninguém nada nenhum nenhuma
    cada todo toda todos todas tudo outro outra outros outras mesmo mesma mesmos mesmas tal tais ambos ambas vários várias
    muito muita muitos muitas pouco pouca poucos poucas qualquer quaisquer demais
    ser é são era eram foi foram seja sejam será serão seria seriam sido sendo fosse fossem sou somos
    estar está estão estava estavam esteve estiveram esteja estejam estará estado estando estou estamos
    ter tem têm tinha tinham teve tiveram tenha tenham terá terão teria teriam tido tendo tenho temos haver há havia haviam houve haja haverá
    pode podem podia podiam poderá poderão poderia poderiam possa possam deve devem devia deviam deverá deverão deveria deveriam poder dever
    vai vão ia iam
    não muito mais menos tão tanto também já ainda só apenas quase bem assim então depois antes sempre nunca jamais aqui aí ali lá
    agora além inclusive talvez aliás
    hoje ontem amanhã sim através dentro fora entanto realmente apesar perto bastante acima abaixo somente simplesmente
    trás entretanto diante rapidamente redor daí afinal daqui recém repente aparentemente sequer exceto enfim invés aonde
    ademais atrás adiante junto juntos totalmente completamente claramente praticamente precisamente exatamente
    evidentemente finalmente atualmente recentemente igualmente normalmente especialmente sobretudo
  `),
  de: words(`
    der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes jenen jenem
    derselbe dieselbe dasselbe derjenige diejenige solche solcher solches solchen
    in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter um für durch gegen ohne zwischen neben hinter seit während
    wegen trotz bis ab außer gegenüber innerhalb außerhalb laut per pro je statt anstatt aufgrund ins ans aufs
    und oder aber denn sondern doch dass daß weil wenn als ob obwohl damit nachdem bevor ehe sobald solange indem sodass falls sowie sowohl
    ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich selbst selber
    mein meine meinen meinem meiner dein deine sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren
    unserem unserer euer eure
    wer wen wem wessen was welcher welche welches welchen welchem dessen deren denen man jemand niemand etwas nichts alles alle allen aller
    jeder jede jedes jeden jedem kein keine keinen keinem keiner keines einige einigen einiger mehrere mehreren viele vielen vieler viel
    wenig wenige wenigen beide beiden beider manche mancher andere anderen anderer anderes anderem
    bin bist ist sind war waren wäre wären gewesen seid worden wird werden wurde wurden würde würden geworden werde sei seien
    habe hast hat haben hatte hatten hätte hätten gehabt kann können konnte konnten könnte könnten darf dürfen durfte dürfte
    muss müssen musste mussten müsste soll sollen sollte sollten will wollen wollte wollten mag möchte möchten möge
    nicht nur auch noch schon sehr mehr weniger so zu ganz fast etwa immer nie niemals oft wieder bereits sogar dann da dort hier jetzt nun
    wie wo wann warum woher wohin daher deshalb darum dabei dazu davon dafür dagegen daran darauf darin daraus danach davor dadurch
    jedoch allerdings außerdem zudem vielleicht ja eben mal also gar kaum rund
    's
    gerade weiter weitere weiteren weiterer weiteres wohl eigentlich zurück zusammen zwar darüber hin sonst überhaupt eher
    bald deutlich damals endlich bisher trotzdem zunächst ziemlich völlig vorbei ebenso wobei insbesondere nämlich
    zumindest hinaus weiterhin überall dennoch somit jeweils heraus deswegen mittlerweile unbedingt wenigstens zuvor
    zuerst genauso lediglich soweit durchaus inzwischen jedenfalls darunter irgendwann irgendwo irgendwie drin zuletzt
    immerhin zusätzlich stets dahin miteinander vorhanden hingegen wiederum diesmal hoffentlich entgegen hinzu vollkommen
    seitdem sogenannte sogenannten sogenannter sowieso entlang ansonsten bislang mehrfach hierbei weshalb daneben manchen
    manches manchmal stattdessen gemäß heute gestern morgen schließlich oben unten vorne hinten überdies
  `),
};
