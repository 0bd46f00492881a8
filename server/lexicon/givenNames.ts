/** Common given names of many cultures, folded (lower case, no accents): evidence that a name is a person's. */
export const givenNames: readonly string[] = `
aaron abbas abdel abdul abdullah abel abigail abraham ada adam adela adele adelina adem aditi adolf adolfo adrian adriana adrien afonso agata agnes agnese
agnieszka agostino agustin ahmad ahmed ahmet aicha aida aidan aileen aino aisha aitor akim akira alain alan albert alberta alberto albrecht aldo alejandra
alejandro aleksander aleksandr aleksandra alena alessandra alessandro alessia alessio alex alexander alexandra alexandre alexei alexey alexis alfonso alfred alfredo
ali alice alicia alina aline alison allan alma alois aloisio alvaro amadou amalia amanda amara amaya amber amelia amelie amin amina amir amit amparo amy
ana anabel anais anas anastasia anatole anatoly anders andre andrea andreas andreea andrei andrej andres andrew andrey andrzej andy angel angela angelica angelika
angelina angelo angus anibal anika anil anita anja ann anna annabel anne anneliese annelise annemarie annette annie annika anselm anselmo anthony antje antoine
antoinette anton antonella antonia antonin antonino antonio anwar aoife april araceli archie ari ariane ariel arjun armand armando armin arnaud arne arno arnold
arnulf artem arthur artur arturo arvid asa ashley asif aslan astrid asuncion athanasios attila aubrey aude audrey august augusta auguste augustin augusto aurelia
aurelie aurelien aurelio aurora axel ayesha ayla ayse baltasar baptiste barbara barry bart bartolome bartolomeo bashir basil bastian bastien beate beatrice beatriz
beatrix begona belen ben benedetta benedetto benedict benedikt benicio benita benito benjamin benoit bernadette bernard bernardo bernd bernhard bert bertha berthe
berthold bertrand beth bettina betty bianca bilal bill birgit birgitte bjarne bjorn blanca blas bob bogdan boris brad bram branko brenda brendan brian bridget brigitte
bruce bruna bruno bruna bryan burak burkhard byron caio calogero calvin camila camilla camille camilo candela candice carin carina carine carl carla carlo carlos
carlota carmela carmelo carmen carol carola carole carolin carolina caroline carsten casper catalina catarina caterina catherine cathy cecile cecilia cedric celeste
celestino celia celine cem cemal cesar cesare cevat chantal charles charlie charlotte chen chiara chidi chloe chris christa christel christelle christian christiane
christina christine christof christoph christophe christopher chukwu claire clara clare clarisse clarissa claude claudia claudine claudio claus clemence clemens
clement clemente clotilde colette colin concepcion connor conrad constance constantin constanza consuelo cora corentin corinna corinne cornelia cornelius corrado
cosima cosimo costanza craig cristian cristiana cristiano cristina cristobal cyril cyrille czeslaw dag dagmar daisy dalia damian damiano damien dan dana daniel
daniela daniele daniella danielle danilo danny dante daria dario darius daryl dave david davide dawn dean debora deborah declan delia delphine denis denise deniz
dennis derek desmond devin diana diane didier diego dieter dietmar dietrich dilan dimitar dimitri dimitris dina dinesh dino diogo dirk djamila dmitri dmitry dolores
domenica domenico domingo dominic dominik dominika dominique don donald donatella donato donna dora doris dorothea dorothee dorothy doug douglas dragan duarte duncan
dylan eamon ebba eberhard ebrahim eckhard eckart eddie edgar edith edmond edmund edmundo edoardo edouard eduard eduarda eduardo edward edwin efrain egon eileen
einar ekaterina elaine elba elda elea eleanor elena eleni eleonora elfriede elham elia elian eliana elias elif elin elisa elisabeta elisabeth elisabetta elise elisha
eliza elizabeth elke ella ellen elliot elmar elodie eloi eloisa elsa else elsbeth elvira emanuel emanuela emanuele emeka emil emilia emiliano emilie emilio emily
emma emmanuel emmanuelle emre engelbert enrica enrico enrique enzo erhan eric erica erich erik erika erin erna ernest ernesto ernst erwan erwin esmeralda esteban
estefania estela estelle esther estrella ethan etienne eugen eugene eugenia eugenie eugenio eulalia eusebio eva evan evandro evangelos eve evelin evelyn evelyne
evgeni ezequiel ezra fabian fabiana fabien fabienne fabio fabiola fabrice fabricio fabrizia fabrizio faisal farah farid fatima fatma fatou fatoumata faustino federica
federico felice felicia felicitas felicity felipe felix ferdinand ferenc fermin fernanda fernando filip filipa filipe filippo finn fiona flavia flavio flora florence
florencia florent florentin florian florin floris folke franca france frances francesca francesco francis francisca francisco franck franco francois francoise frank
franklin franz franziska fred freda freddy frederic frederick frederico frederik frederike freya frida frieda friedrich friederike fritz gabriel gabriela gabriele
gabriella gabrielle gael gaetan gaetano gail galina gareth garry gary gaspar gaspard gaston gavin gemma genevieve genoveva geoff geoffrey georg george georges
georgia georgina gerald geraldine gerard gerardo gerd gerhard german germaine gernot gerrit gertrud gerold ghislaine giacomo giada giampaolo giampiero giancarlo
gianfranco gianluca gianluigi gianmarco gianna gianni gianpaolo gideon gilbert gilberto gilda giles gilles gina ginevra gino giorgia giorgio giorgos giovanna giovanni gisela
giselle giulia giuliana giuliano giulio giuseppe giuseppina giusy glen glenn gloria goran gordon gottfried goncalo gonzalo grace graca graciela graham gregoire gregor
gregory greta gretel grzegorz guadalupe guglielmo guido guilherme guillaume guillermo gunnar gunter gunther gus gustav gustave gustavo guy gwen gwendal habib hadi
hafsa hakan hakim haley halima hamid hamza hana hanna hannah hanne hannelore hannes hans harald hari harold harriet harry hartmut haruki harvey hasan hassan hatice
hayley heather hector hedwig heidi heike heiko heiner heinrich heinz helen helena helene helga helge hella helmut hendrik henri henriette henrik henrike henrique
henry herbert heriberto herman hermann herminia hernan herve hicham hilary hilda hilde hildegard hiroshi holger honorio honore horacio horst hortense hossein howard hubert hugues hugh
hugo huguette humberto hussein ian ibrahim ida idris ignace ignacio ignazio igor ilaria ildiko ilian ilias ilka ilona ilse imad iman imane imran imre ina ines inga inge
ingeborg ingo ingrid inigo ioana ioannis ion ionut ira irene irina iris irma irmgard irving isa isaac isabel isabela isabella isabelle isaias isadora isidora isidoro
ismael ismail israel istvan itziar ivan ivana iveta ivo ivonne iwona jaan jacek jacinta jacinto jack jackie jacob jacobo jacqueline jacques jafar jaime jakob jakub
jamal james jamie jamila jan jana jane janet janez janice janina janine janis janusz jaqueline jared jarek jarmila jaroslav jasmin jasmine jason jasper javad javier
jayden jean jeanette jeanine jeanne jeff jeffrey jelena jennifer jenny jens jeremias jeremy jerome jerry jerzy jesper jess jessica jesse jesus jill jim jimena jimmy jin jiri
jitka joachim joan joana joanna joanne joao joaquim joaquin jochen joe joel joelle joerg johan johann johanna johannes john johnny jon jonas jonathan jordan jordi jorge jorg
jorgen joris jose josee josef josefa josefina joseph josephine josh joshua josiane josip josue josy joy joyce juan juana judith judy jules julia julian juliana juliane julie julien
juliet julieta juliette julio julius jun june mai may jupp jurgen jussi justin justina justine justyna jutta kader kadir kai kaitlin kaja kamal kamil kamila kane karel karen kari karim
karin karina karl karla karolina karsten kasia kaspar kate katarina katarzyna katerina kathan katharina katherine kathleen kathrin kathryn kathy katia katie katja katrin katya kaveh kay
kaya keiko keith kelly kemal ken kenji kenneth kenza kerstin kevin khaled khadija khalid kim kira kirsten kjell klaas klara klaus klemens knut koffi kofi konrad konstantin konstantinos
kostas krista kristen kristian kristiina kristin kristina kristof krystyna krzysztof kurt kwame kyle kyra lana lara larissa larry lars laszlo laura laure laurence laurent lauri
laurin lea leah leandro lech leif leila lena leni lennart leo leon leonard leonardo leone leonel leonie leonor leonora leopold leopoldo leroy lesley leslie leticia levent lewis
lia liam lidia liese lieselotte ligia lila lili lilia lilian liliana liliane lilly lily lina linda lino linus lionel lior lisa lisandro lise liselotte lisette livia liz ljubica lluis
loic lola lorena lorenz lorenza lorenzo loretta lothar lotte lou louis louisa louise lourdes luc luca lucas lucero lucia lucian luciana luciano lucie lucien lucienne lucile
lucinda lucio lucrecia lucrezia lucy ludger ludmila ludovic ludovico ludwig luigi luis luisa luise luiz lukas lukasz luke luna lutz luz lydia lyn lynn maarten mabel maciej madeleine
madison mads mae magali magda magdalena maggie magnus mahmoud mahmud mai maia maider maike maite maja makoto malcolm malgorzata malik malin mamadou manfred manoel manolis manon
manuel manuela mara marc marcel marcela marcelino marcella marcelle marcello marcelo marcia marcin marcio marco marcos marcus marek margaret margareta margarete margarethe
margarida margarita margherita margit margot marguerite mari maria mariam mariama mariana marianela marianna marianne mariano maribel marie marielle marika mariko marilyn marina
marine mario marion marisa marisol marit marita marius marjorie mark marko markus marlene marta martha marthe marti martin martina martine martinho martino marvin mary maryam maryse
masoud massimiliano massimo mateo mateus mateusz mathias mathieu mathilda mathilde matias matilda matilde matteo matthew matthias matthieu mattia maud maura maureen maurice mauricio
maurizio mauro max maxim maxime maximilian maximiliano maya medea mehdi mehmet meike melanie melissa mendel mercedes meret merle meryem mia micaela michael michaela michal michel
michela michele micheline michelle miguel mihai mikael mike mikel mikhail mikko mila milagros milan milena milica milos mina minerva mira miranda mireille mirela miriam mirjam miro
miroslav mirko mitchell mladen modesto mohamad mohamed mohammad mohammed mohsen moira moises mona monica monika monique montserrat morgan moritz morten moses moshe moussa muhammad
murat muriel mustafa mustapha myriam nabil nacho nada nadezhda nadia nadine nadja nael nahia nancy naomi narciso narges naser nasser natacha natalia natalie natalya natasha nathalie
nathan nathaniel nazim ned neil nelly nelson nerea nestor nguyen nia niall niamh nicholas nick nicola nicolae nicolas nicolau nicole nicoletta nieves nigel nihal niklas niko nikola
nikolai nikolaos nikolaus nikos nils nilufer nina nino nisha noa noah noel noelia noemi nora norbert norberto noriko norma norman nour nuno nuria nurten octavia octavio oda odette odile
olaf olav ole oleg oleksandr oleksiy olena olga olimpia olive oliver olivia olivier oluwa omar omer onur oprah oriana oriol orlando ornella orsola oscar oskar osman osvaldo oswald
oswaldo othmar otmar otto ottavio owen ozan pablo paco paloma pamela panagiotis paola paolo paquita pascal pascale pascual patrice patricia patricio patrick patrizia patryk paul paula
paulette paulina pauline paulo pavel pavlos pawel pedro peer peggy penelope per percy pere perla pernille perrine petar peter petr petra petros philip philipp philippa philippe phil phillip
phoebe pia piedad pier pierluigi piero pierre pieter pietro pilar pio piotr placido pratima priya priscilla priska qasim quentin quim quinn rachel rachid radoslav radu rafael rafaela raffaele
raffaella rafal raghav rahel rahul raimund raimundo rainer raisa raja rajesh ralf ralph ramesh ramiro ramon ramona ramona ran randall raphael raquel rasa rashid rasmus raul ravi ray
raymond raymonde rebeca rebecca regina reginald regine regis regula reina reinaldo reiner reinhard reinhold rekha remedios remi remo remy rena renata renate renato renaud rene renee reza
rhys ricarda ricardo riccardo richard rick ricky rita rob robert roberta roberto robin rocio rodolfo rodrigo roger rogelio rogerio rohan roland rolando rolf romain roman romana romano
romeo ron ronald ronan ronja rory rosa rosalba rosalia rosalie rosalind rosana rosanna rosario rose rosemarie rosemary rosie rosina ross rowan rowena roxana roy ruben rudi rudolf rudy rufus rui rupert
ruslan russell ruth ryan sabina sabine sabrina sadio safia sahar said salah salim sally salma salomon salvador salvatore sam samantha samar sami samir samira samuel samuele sandra
sandrine sandro sanjay sanna santi santiago santino sara sarah sascha saskia saul saverio scott sean sebastian sebastiano sebastien segundo selim selin selma selene serena serge sergei sergey sergi sergio
seth severin severine seydou shane shannon sharon shaun sheila shirin shirley sibylle sidney siegfried sierra sigrid silas silke silvana silvano silvia silvio simao simon simona simone sina
sinead siobhan sissel slavko sławomir sofia sofie solange soledad solene soline sonia sonja sophia sophie soraya soren spencer srdjan stanislas stanislav stanislaw stacy stefan stefania stefanie stefano steffen
stella stephan stephane stephanie stephen steve steven stewart stuart sue suleiman sumi sunita suresh susan susana susann susanna susanne suzanne svein sven svetlana swen sybille sylvain
sylvia sylvie tadeusz tahir takeshi tamar tamara tancredi tania tanja tara tarek tariq tatiana tatjana ted telma teo teodor teodoro teresa terence teresita terezinha terry tessa thabo thais thea
theo theodor theodora theodore theresa therese thibault thierry thilo thomas thor thorsten tiago tiberio tiina till tilman tim timo timothy timur tina tino tobias todd tom tomas tomasz tomaso
tommaso tommy toni tonio tony tor torben torsten tove tracy travis trevor tristan trude tunde udo uffe ugo ulf uli ulla ulrich ulrike umar umberto unai ursula urs urszula usman uta ute uwe uzma
vaclav valentin valentina valentine valentino valeria valerie valerio valeriy valter vanessa vania vasco vasile vasili vassilis velia vera verena veronica veronika veronique vesna vicente vicky victor victoria
vida viggo vikram viktor viktoria vilma vincent vincente vincenzo viola violeta violette virgilio virginia virginie vitali vito vittoria vittorio viviana viviane vivian vivien vlad vladimir volker volkan
wade waldemar walid walter waltraud wanda wang warren wei wendelin wendy werner wesley wieland wilfred wilfried wilhelm wilhelmina will willem william willy wilma wilson winfried wojciech wolf wolfgang
wolfram xavier xenia ximena xose yaël yael yahya yan yann yannick yara yaroslav yasmin yasmina yassine yelena yolanda yoshi youssef yuki yulia yuri yusuf yvan yves yvette yvonne zacharie zack zahra zainab
zaira zbigniew zdenek zehra zeynep zita zoe zofia zoran zsofia zsolt zuleika zuzana`
  .trim()
  .split(/\s+/);
