import type { IrregularForms } from './irregularForms';

export const portuguese: IrregularForms = {
  endings: {
    // Irregular preterite with the two past subjunctives and the future subjunctive.
    pret: 'e emos este eram era esse essem er erem ermos',
    fut: 'á ão ei emos ia iam íamos',
    sub: 'o a as amos am',
    c: 'ue uem uei uemos ues',
    g: 'ue uem uei uemos ues',
    z: 'ce cem cei cemos',
    part: 'o a os as',
    // Verbs in -uir.
    uir: 'i em ía íam iu íram ído ída ídos ídas indo irá irão a am ísse íssem iria iriam',
    // Verbs too short for the stemmer.
    ir: 'e em o a am iu iram ia iam irá irão indo ido ida idos idas isse issem',
    ear: 'eia eiam eie eiem eio',
  },
  rows: `
superar: supera superam
declarar: declara declaram
preparar: prepara preparam
separar: separa separam
comparar: compara comparam
disparar: dispara disparam
retirar: retira retiram
recuperar: recupera recuperam
considerar: considera consideram
liderar: lidera lideram
operar: operam
comunicar: comunica comunicam
reivindicar: reivindica reivindicam
arder: ardeu arderam arde ardem ardia ardiam ardendo ardido ardida ardidos ardidas
encher: encheu encheram enche enchem enchia
voar: voou voaram voa voam voava voando
doar: doou doaram doa doam doado doada
=governo: governo governos
=importante: importante importantes importância
=órgão: órgão órgãos
=partido: partido partidos
=partida: partida partidas
=parte: parte partes
=porto: porto portos
=porta: porta portas
=posto: postos
=mês: mês meses
=caso: caso casos
=casa: casa casas
=custo: custo custos
=costa: costa costas
=banco: banco bancos
=banca: banca bancas
=banda: banda bandas
=bando: bando bandos
=estado: estado estados
=meio: meio meios
=média: média médias
=mídia: mídia
=medida: medida medidas
=médico: médico médicos médica médicas
=marinha: marinha
=marco: marco marcos
=marca: marca marcas
=ministro: ministro ministros ministra ministras
=ministério: ministério ministérios
=secretário: secretário secretários secretária secretárias
=segredo: segredo segredos
=obra: obra obras
=ópera: ópera óperas
=ponto: ponto pontos
=ponta: ponta pontas
=ponte: ponte pontes
=corte: corte cortes
=curto: curto curta curtos curtas
=crítico: crítico críticos
=político: político políticos
=política: política políticas
=polícia: polícia polícias
=universo: universo universos
=universidade: universidade universidades
=vida: vida vidas
=central: central centrais
=centro: centro centros
=vista: vista vistas
=morto: mortos
ser: é são era eram sou somos foi foram fui fosse fossem for forem seja sejam será serão seria seriam sido sendo
ir: vai vão vou vamos ia iam indo ido vá
estar: está estão estou estava estavam estev+pret esteve estiv+pret esteja estejam estará estarão estaria
(con de man ob re sus)ter: tem têm tenho temos tinha tinham teve tiv+pret tenh+sub ter+fut tido tendo
manter: mantém mantêm mantinha mantinham manteve mantiv+pret mantenh+sub manter+fut mantid+part
obter: obtém obtêm obtinha obteve obtiv+pret obtenh+sub obter+fut obtid+part
conter: contém contêm continha conteve contiv+pret contenh+sub contid+part
deter: detém detêm detinha deteve detiv+pret detenh+sub detid+part
reter: retém retêm reteve retiv+pret retid+part
haver: há hão havia haviam houv+pret haja hajam haver+fut
(des re satis per lique)fazer: faz fazem faç+sub fez fiz+pret fiz far+fut feit+part fazia faziam fazendo
satisfazer: satisfez satisfeit+part
(contra pre ben mal)dizer: diz dizem dig+sub disse diss+pret dir+fut dit+part dizia diziam dizendo
(a com contra de dis ex im inter o pre pro re su trans sobre)pôr: põe põem ponh+sub punha punham pôs pus pus+pret por+fut post+part pondo
compor: compõe compõem componh+sub compunha compôs compus+pret compor+fut compost+part compondo
dispor: dispõe dispõem disponh+sub dispunha dispôs dispus+pret dispor+fut dispost+part
expor: expõe expõem exponh+sub expunha expôs expus+pret expor+fut expost+part
impor: impõe impõem imponh+sub impunha impôs impus+pret impor+fut impost+part
opor: opõe opõem oponh+sub opunha opôs opus+pret opost+part
propor: propõe propõem proponh+sub propunha propôs propus+pret propor+fut propost+part
repor: repõe repôs repus+pret repost+part
supor: supõe supõem suponh+sub supunha supôs supus+pret supost+part
depor: depõe depõem deponh+sub depunha depôs depus+pret depost+part
trazer: traz trazem trag+sub trouxe troux+pret trar+fut trazid+part
poder: pode podem posso possa possam pôde pud+pret poder+fut
querer: quer querem quis quis+pret queira queiram
saber: sei sabe soub+pret saib+sub
caber: coub+pret caib+sub
(pre ante re)ver: vê veem vej+sub viu viram via viam visse vist+part vendo
prever: prevê preveem previu previram previst+part prevej+sub
rever: revê reveem reviu revist+part
(inter con pro ad so)vir: vem vêm venh+sub veio vieram vim vinha vinham viess+pret viesse viessem vindo virá virão viria
intervir: intervém intervêm interveio intervieram intervinha
convir: convém convinha conveio
provir: provém provêm proveio
(des)dar: dá dão dou deu deram desse dessem dê deem dava davam dado dada dados dadas dando
ler: lê leem leu leram lid+part lia leia leiam
reler: relê releu
crer: crê creem creu creia
eleger: eleit+part elej+sub
reeleger: reeleit+part reelej+sub
ganhar: ganh+part
gastar: gast+part
pagar: pag+part pag+g
entregar: entregue entregues entregu+c
aceitar: aceite aceito
expulsar: expuls+part
salvar: salv+part
limpar: limp+part
morrer: mort+part morto morta mortas
matar: morto
prender: pres+part
acender: aces+part
suspender: suspens+part
imprimir: impress+part
extinguir: extint+part extinga extingam
exprimir: express+part
abrir: abr+ir abert+part
reabrir: reabert+part
cobrir: cubra cubram cobert+part
descobrir: descubra descubram descobert+part
escrever: escrit+part
descrever: descrit+part
inscrever: inscrit+part
prescrever: prescrit+part
subscrever: subscrit+part
perder: perc+sub
pedir: peç+sub
impedir: impeç+sub
despedir: despeç+sub
medir: meç+sub
ouvir: ouç+sub
valer: valh+sub
sentir: sint+sub
consentir: consint+sub
mentir: mint+sub
desmentir: desmint+sub
preferir: prefir+sub
referir: refir+sub
transferir: transfir+sub
sugerir: sugir+sub
ferir: fir+sub
inserir: insir+sub
aderir: adir+sub
conferir: confir+sub
divergir: divirj+sub
servir: sirv+sub
seguir: segue seguem sig+sub
conseguir: consegue conseguem consig+sub
perseguir: persegue perseguem persig+sub
prosseguir: prossegue prosseguem prossig+sub
repetir: repit+sub
competir: compit+sub
vestir: vist+sub
investir: invist+sub
dormir: durm+sub
tossir: tuss+sub
subir: sobe sobem
fugir: foge fogem fuj+sub
acudir: acode acodem
destruir: destrói destroem destru+uir destruiu destruíram
construir: constrói constroem constru+uir construiu construíram
reconstruir: reconstrói reconstru+uir
sair: sai saem saiu saíram saía saíam saído saída saia saiam saindo
cair: cai caem caiu caíram caía caíam caído caída caia caiam caindo
trair: trai traem traiu traíram
atrair: atrai atraem atraiu atraíram atraíd+part
extrair: extrai extraem extraiu extraíram extraíd+part
retrair: retrai retraiu
concluir: conclu+uir concluíd+part
incluir: inclu+uir
excluir: exclu+uir
contribuir: contribu+uir
distribuir: distribu+uir
atribuir: atribu+uir
constituir: constitu+uir
substituir: substitu+uir
instituir: institu+uir
restituir: restitu+uir
destituir: destitu+uir
diminuir: diminu+uir
possuir: possu+uir
evoluir: evolu+uir
influir: influ+uir
instruir: instru+uir
produzir: produz produzem produz+sub
reduzir: reduz reduzem
conduzir: conduz conduzem
traduzir: traduz traduzem
introduzir: introduz introduzem
induzir: induz induzem
deduzir: deduz deduzem
seduzir: seduz
vencer: venç+sub
convencer: convenç+sub
conhecer: conheç+sub
reconhecer: reconheç+sub
crescer: cresç+sub
aparecer: apareç+sub
desaparecer: desapareç+sub
acontecer: aconteç+sub
oferecer: ofereç+sub
estabelecer: estabeleç+sub
fornecer: forneç+sub
fortalecer: fortaleç+sub
permanecer: permaneç+sub
pertencer: pertenç+sub
parecer: pareç+sub
nascer: nasç+sub
descer: desç+sub
exercer: exerç+sub
dirigir: dirij+sub
exigir: exij+sub
agir: aj+sub
reagir: reaj+sub
surgir: surj+sub
proteger: protej+sub
atingir: atinj+sub
corrigir: corrij+sub
buscar: busq+c
atacar: ataq+c
publicar: publiq+c
indicar: indiq+c
explicar: expliq+c
aplicar: apliq+c
criticar: critiq+c
ratificar: ratifiq+c
modificar: modifiq+c
verificar: verifiq+c
identificar: identifiq+c
justificar: justifiq+c
fabricar: fabriq+c
ficar: fiq+c
colocar: coloq+c
provocar: provoq+c
convocar: convoq+c
revogar: revog+g
trocar: troq+c
tocar: toq+c
destacar: destaq+c
marcar: marq+c
sacar: saq+c
pescar: pesq+c
embarcar: embarq+c
desembarcar: desembarq+c
dedicar: dediq+c
comunicar: comuniq+c
bloquear: bloqu+ear
negar: neg+g
chegar: cheg+g
ligar: lig+g
desligar: deslig+g
obrigar: obrig+g
investigar: investig+g
navegar: naveg+g
carregar: carreg+g
descarregar: descarreg+g
jogar: jog+g
julgar: julg+g
largar: larg+g
divulgar: divulg+g
outorgar: outorg+g
prolongar: prolong+g
prorrogar: prorrog+g
promulgar: promulg+g
interrogar: interrog+g
empregar: empreg+g
começar: comec+z comece comecem comecei
lançar: lance lancem lancei
avançar: avance avancem
alcançar: alcance alcancem alcancei
ameaçar: ameace ameacem
reforçar: reforce reforcem
forçar: force forcem
traçar: trace tracem
passear: passe+ear
nomear: nomeia nomeiam nomeie
bombardear: bombardeia bombardeiam bombardeie
semear: semeia semeiam
recear: receia receiam
odiar: odeia odeiam
incendiar: incendeia incendeiam
financiar: financia financiam financie
grande: grão grã
bom: boa bons boas
mau: má maus más
mão: mãos
irmão: irmãos irmã irmãs
cidadão: cidadãos cidadã cidadãs
cristão: cristãos cristã
alemão: alemães alemã alemãs
capitão: capitães capitã
pão: pães
cão: cães
guardião: guardiões guardiães
escrivão: escrivães
europeu: europeia europeus europeias
judeu: judia judeus judias
juiz: juízes juíza juízas
raiz: raízes
país: países
rei: reis
lei: leis
ator: atriz atores atrizes
embaixador: embaixatriz embaixadora embaixadores
caráter: caracteres
míssil: mísseis
fóssil: fósseis
réptil: répteis
têxtil: têxteis
difícil: difíceis
fácil: fáceis
útil: úteis
inútil: inúteis
fértil: férteis
frágil: frágeis
ágil: ágeis
hábil: hábeis
móvel: móveis
imóvel: imóveis
nível: níveis
túnel: túneis
combustível: combustíveis
automóvel: automóveis
possível: possíveis
impossível: impossíveis
responsável: responsáveis
projétil: projéteis
contato: contacto contactos contatos
ato: acto actos atos
fato: facto factos fatos
ação: acção acções ações
diretor: director directores diretores
setor: sector sectores setores
projeto: projecto projectos projetos
econômico: económico económica económicos económicas
acadêmico: académico
entrar: entra entram entrava entravam entrada entradas
optar: opta optam
persistir: persiste persistem
consistir: consiste
resistir: resiste resistem
desistir: desiste desistem
acelerar: acelera aceleram
adquirir: adquire adquirem
requerer: requerem
variar: varia variam
reparar: repara reparam
prejudicar: prejudica prejudicam
achar: acha acham achava achavam
avaliar: avalia avaliam
auxiliar: auxilia auxiliam
sobreviver: sobreviva
referir: refere referem
convidar: convida convidam
elogiar: elogia elogiam
sugerir: sugere sugerem
apoiar: apoia apoiam
duvidar: duvida duvidam dúvida dúvidas
confiar: confia confiam
desconfiar: desconfia desconfiam
premiar: premia premiam
olhar: olha olham olhava
desviar: desvia desviam
entrevistar: entrevista entrevistas
aliviar: alivia aliviam
vistoriar: vistoria vistorias
anistiar: anistia anistias
copiar: copia copiam
asfixiar: asfixia
preferir: prefere preferem
acréscimo: acréscimos
ano: anos
anônimo: anônimos
armazém: armazéns
arte: artes
boi: bois
café: cafés
chapéu: chapéus
chimpanzé: chimpanzés
covarde: covardes
céu: céus
degrau: degraus
dia: dias
empréstimo: empréstimos
gangue: gangues
grau: graus
hectare: hectares
hindu: hindus
ilhéu: ilhéus
legítimo: legítimos
lua: luas
manhã: manhãs
marítimo: marítimos
maçã: maçãs
museu: museus
máximo: máximos
mínimo: mínimos
pneu: pneus
próximo: próximos
pé: pés
péssimo: péssimos
refém: reféns
rim: rins
rio: rios
rua: ruas
software: softwares
troféu: troféus
uso: usos
uva: uvas
voo: voos
`,
};
