import type { IrregularForms } from './irregularForms';

export const spanish: IrregularForms = {
  endings: {
    // Preterite with an unaccented ending and the two past subjunctives.
    pret: 'e iste o imos isteis ieron iera ieras iéramos ieran iese iesen',
    pretj: 'e iste o imos isteis eron era eras éramos eran ese esen',
    // Preterite and gerund of verbs in -ir that raise their vowel, and of those with y.
    raised: 'ió ieron iera ieran iese iesen iendo amos',
    y: 'ó eron era eran ese esen endo',
    fut: 'é ás á emos éis án ía ías íamos ían',
    // Present forms with the stress on the stem.
    ar: 'o as a an e es en',
    er: 'o es e en a as an',
    // First person and present subjunctive.
    sub: 'o a as amos áis an',
    c: 'é e es emos en',
    part: 'o a os as',
    // Verbs too short for the stemmer.
    ir: 'e en o a an ió ieron ía ían iera ieran iendo ido ida idos idas irá irán',
  },
  rows: `
enviar: envió
ampliar: amplió
variar: varió
confiar: confió
mediar: medió
sitiar: sitió
elogiar: elogió
contagiar: contagió
expropiar: expropió
repatriar: repatrió
averiar: averió
auxiliar: auxilió
reconciliar: reconcilió
exiliar: exilió
calumniar: calumnió
ajusticiar: ajustició
desahuciar: desahució
declarar: declara declaran
preparar: prepara preparan
separar: separa separan
comparar: compara comparan
disparar: dispara disparan
operar: operan
comunicar: comunica comunican
reivindicar: reivindica reivindican
adjudicar: adjudica adjudican
arder: ardió ardieron arde arden ardía ardían ardiendo ardido ardida ardidos ardidas
huir: huyó huyeron huye huyen huía huían
=gobierno: gobierno gobiernos
=órgano: órgano órganos
=sentido: sentido sentidos
=partido: partido partidos
=partida: partida partidas
=parte: parte partes
=estado: estado estados
=vista: vista vistas
=carga: carga cargas
=cargo: cargo cargos
=parar: parar paró pararon parado parada paro
=caso: caso casos
=casa: casa casas
=casar: casar casó casaron casado casada casados casarse
=cuenta: cuenta cuentas
=cuento: cuento cuentos
=puerto: puerto puertos
=puerta: puerta puertas
=banco: banco bancos
=banca: banca
=banda: banda bandas
=bando: bando bandos
=medio: medio medios
=medida: medida medidas
=media: media medias
=médico: médico médicos médica médicas
=marco: marco marcos
=marca: marca marcas
=obra: obra obras
=obrero: obrero obreros obrera obreras
=policía: policía policías
=política: política políticas
=político: político políticos
=capital: capital capitales
=corte: corte cortes
=corto: corto corta cortos cortas
=costa: costa costas
=costo: costo costos coste costes
=ruta: ruta rutas
=acto: acto actos
=acta: acta actas
=fuente: fuente fuentes
=fuerte: fuerte fuertes
=fuerza: fuerza fuerzas
=punto: punto puntos
=plazo: plazo plazos
=plaza: plaza plazas
=central: central centrales
=centro: centro centros
=marina: marina
=marino: marino marinos
=secretario: secretario secretarios secretaria secretarias
=secreto: secreto secretos secreta secretas
=ministro: ministro ministros ministra ministras
=ministerio: ministerio ministerios
=país: país países
=mesa: mesa mesas
=hora: horas hora
=importante: importante importantes importancia
=crítico: crítico críticos
=carta: carta cartas
=cartel: cartel carteles cártel cárteles
=universo: universo universos
=ópera: ópera óperas
ser: es son era eran eras éramos soy somos sois sido siendo fue fueron fui fuimos fuera fueran fuese fuesen sea sean seamos será serán sería serían
ir: va van voy vamos iba iban ido yendo vaya vayan irá irán iría irían
haber: ha han he hemos hay hub+pret habr+fut haya hayan hayamos habido había habían
estar: está están estoy estuv+pret esté estén estaba estaban
(des contra pre)hacer: hag+sub hic+c hice hiciste hizo hicimos hicieron hiciera hicieran hiciese hiciesen har+fut hech+part
satisfacer: satisfag+sub satisfic+pret satisfizo satisfech+part satisfar+fut
(com dis im pro ex su o de re tras inter contra pos ante sobre yuxta)poner: pong+sub pus+pret pondr+fut puesto puesta puestas puestos pone ponen ponía ponían poniendo
(ob man de con sos re abs entre)tener: teng+sub tuv+pret tendr+fut tien+er tiene tienen
(con inter pre pro sobre ad contra re)venir: veng+sub vin+pret vendr+fut vien+er viniendo
(pre contra ben mal)decir: dig+sub dij+pretj dic+er diciendo dicho dicha dichas dir+fut decía decían
bendecir: bendijo bendijeron bendito
maldecir: maldijo maldijeron
(com)poder: pued+er pud+pret podr+fut pudiendo
(re)querer: quier+er quis+pret querr+fut
saber: sup+pret sabr+fut sé sep+sub
caber: cup+pret cabr+fut quepa quepan
(abs con dis re sus a ex)traer: traig+sub traj+pretj trayendo traído
(intro pro con re se tra de in)ducir: duzc+sub duj+pretj duc+er
(con)dar: da dan doy dio dieron di diera dieran diese diesen dé den dado daba daban dando dará darán daría darían
(pre entre)ver: ve ven veo vio vieron viera vieran vist+part viendo veía veían vea vean
(a)andar: anduv+pret
(re de)caer: caig+sub cay+y caído caída caídas caídos cae caen caía caían
oír: oye oyen oig+sub oy+y oído
(de in pre re)leer: ley+y leíd+part leía leían
creer: crey+y creíd+part
poseer: posey+y poseíd+part
proveer: provey+y provist+part proveíd+part
huir: huy+y huy+er huid+part
(con de re in)struir: struy+y struy+er
construir: construy+y construy+er construid+part
reconstruir: reconstruy+y reconstruy+er reconstruid+part
destruir: destruy+y destruy+er destruid+part
instruir: instruy+y instruy+er
incluir: incluy+y incluy+er incluid+part
excluir: excluy+y excluy+er excluid+part
concluir: concluy+y concluy+er concluid+part
recluir: recluy+y recluy+er recluid+part
influir: influy+y influy+er
fluir: fluy+y fluy+er
contribuir: contribuy+y contribuy+er
distribuir: distribuy+y distribuy+er distribuid+part
atribuir: atribuy+y atribuy+er atribuid+part
retribuir: retribuy+y retribuy+er
sustituir: sustituy+y sustituy+er sustituid+part
constituir: constituy+y constituy+er constituid+part
instituir: instituy+y instituy+er
restituir: restituy+y restituy+er
destituir: destituy+y destituy+er destituid+part
disminuir: disminuy+y disminuy+er
obstruir: obstruy+y obstruy+er
morir: muer+er mur+raised murió murieron muerto muerta
dormir: duerm+er durm+raised
sentir: sient+er sint+raised
consentir: consient+er consint+raised
resentir: resient+er resint+raised
mentir: mient+er mint+raised
desmentir: desmient+er desmint+raised desmentid+part
advertir: adviert+er advirt+raised
convertir: conviert+er convirt+raised
invertir: inviert+er invirt+raised
divertir: diviert+er divirt+raised
revertir: reviert+er revirt+raised
herir: hier+er hir+raised herid+part
preferir: prefier+er prefir+raised
referir: refier+er refir+raised
transferir: transfier+er transfir+raised
inferir: infier+er infir+raised
diferir: difier+er difir+raised
conferir: confier+er confir+raised
interferir: interfier+er interfir+raised
sugerir: sugier+er sugir+raised
digerir: digier+er digir+raised
adquirir: adquier+er
requerir: requier+er requir+raised
hervir: hierv+er hirv+raised
pedir: pid+er pid+raised
impedir: impid+er impid+raised
despedir: despid+er despid+raised
expedir: expid+er expid+raised
medir: mid+er mid+raised
servir: sirv+er sirv+raised
seguir: sigu+er sig+sub sigu+raised
conseguir: consigu+er consig+sub consigu+raised
perseguir: persigu+er persig+sub persigu+raised
proseguir: prosigu+er prosig+sub prosigu+raised
repetir: repit+er repit+raised
competir: compit+er compit+raised
vestir: vist+er
rendir: rind+er rind+raised
elegir: elig+er elij+sub elig+raised elect+part
reelegir: reelig+er reelij+sub reelig+raised reelect+part
corregir: corrig+er corrij+sub corrig+raised
regir: rige rigen rija rijan rigió rigieron
concebir: concib+er concib+raised
reír: ríe ríen rió rieron
freír: fríe frito
teñir: tiñe tiñen tiñó
reñir: riñe riñen riñó
gemir: gime gimen
derretir: derrit+er derrit+raised
erguir: yergue irguió
(des)mentir: mient+er
pensar: piens+ar
empezar: empiez+ar empiec+c empec+c
comenzar: comienza comienzan comience comiencen comienzo comenc+c
cerrar: cierra cierran cierre cierren
encerrar: encierra encierran encierre
gobernar: gobierna gobiernan gobierne gobiernen
calentar: calient+ar
sentar: sienta sientan siente sienten asient+ar
negar: nieg+ar niegu+c negu+c
denegar: denieg+ar deniegu+c denegu+c
renegar: renieg+ar renegu+c
regar: rieg+ar riegu+c
desplegar: desplieg+ar despliegu+c desplegu+c
plegar: plieg+ar pliegu+c plegu+c
enterrar: entierr+ar
desterrar: destierr+ar
confesar: confies+ar
atravesar: atravies+ar
manifestar: manifiest+ar
recomendar: recomiend+ar
arrendar: arriend+ar
enmendar: enmiend+ar
despertar: despiert+ar
acertar: aciert+ar
apretar: apriet+ar
quebrar: quiebr+ar
sembrar: siembr+ar
nevar: nieva
helar: hiela
temblar: tiembl+ar
reventar: revient+ar
alentar: alient+ar
perder: pierd+er
defender: defiend+er
entender: entiend+er
extender: extiend+er
atender: atiend+er
tender: tiend+er
encender: enciend+er
ascender: asciend+er
descender: desciend+er
trascender: trasciend+er
verter: viert+er
querer: quier+er
contar: cuenta cuentan cuente cuenten
descontar: descuenta descuentan
encontrar: encuentra encuentran encuentre encuentren
demostrar: demuestr+ar
mostrar: muestra muestran muestre muestren
acordar: acuerda acuerdan acuerde acuerden
recordar: recuerda recuerdan recuerde recuerden
concordar: concuerda concuerdan
aprobar: aprueb+ar
probar: prueba prueban pruebe prueben
comprobar: comprueb+ar
reprobar: reprueb+ar
desaprobar: desaprueb+ar
costar: cuesta cuestan cueste cuesten
apostar: apuesta apuestan apueste apuesten
acostar: acuest+ar
renovar: renuev+ar
volar: vuela vuelan vuele vuelen
sobrevolar: sobrevuel+ar
soltar: suelt+ar
consolar: consuel+ar
colgar: cuelg+ar cuelgu+c colgu+c
descolgar: descuelg+ar
rogar: rueg+ar ruegu+c rogu+c
almorzar: almuerz+ar
forzar: fuerza fuerzan fuerce fuercen forc+c
esforzar: esfuerz+ar esfuerc+c esforc+c
reforzar: refuerz+ar refuerc+c reforc+c
soñar: sueñ+ar
sonar: suen+ar
tronar: truena
poblar: puebl+ar
mover: muev+er
conmover: conmuev+er
promover: promuev+er
remover: remuev+er
doler: duel+er
soler: suel+er
volver: vuelv+er vuelto vuelta
devolver: devuelv+er devuelt+part
envolver: envuelv+er envuelt+part
revolver: revuelv+er revuelt+part
resolver: resuelv+er resuelt+part
disolver: disuelv+er disuelt+part
absolver: absuelv+er absuelt+part
llover: llueve lluev+er
torcer: tuerc+er
cocer: cuec+er
jugar: jueg+ar juegu+c jugu+c
abrir: abr+ir abiert+part
reabrir: reabiert+part
cubrir: cubiert+part
descubrir: descubiert+part
encubrir: encubiert+part
escribir: escrit+part
describir: descrit+part
inscribir: inscrit+part
prescribir: prescrit+part
suscribir: suscrit+part
transcribir: transcrit+part
romper: roto rota rotos rotas
imprimir: impres+part
prender: pres+part
salir: salg+sub saldr+fut
sobresalir: sobresalg+sub
valer: valg+sub valdr+fut
prevalecer: prevalezc+sub
conocer: conozc+sub
reconocer: reconozc+sub
desconocer: desconozc+sub
nacer: nazc+sub
crecer: crezc+sub
ofrecer: ofrezc+sub
aparecer: aparezc+sub
desaparecer: desaparezc+sub
parecer: parezc+sub
establecer: establezc+sub
restablecer: restablezc+sub
fortalecer: fortalezc+sub
permanecer: permanezc+sub
pertenecer: pertenezc+sub
obedecer: obedezc+sub
agradecer: agradezc+sub
fallecer: fallezc+sub
padecer: padezc+sub
favorecer: favorezc+sub
enriquecer: enriquezc+sub
abastecer: abastezc+sub
carecer: carezc+sub
vencer: venz+sub
convencer: convenz+sub
ejercer: ejerz+sub
exigir: exij+sub
dirigir: dirij+sub
surgir: surj+sub
fingir: finj+sub
restringir: restrinj+sub
infringir: infrinj+sub
acoger: acoj+sub
recoger: recoj+sub
proteger: protej+sub
coger: coj+sub
escoger: escoj+sub
distinguir: disting+sub
extinguir: exting+sub
buscar: busqu+c
atacar: ataqu+c
publicar: publiqu+c
indicar: indiqu+c
explicar: expliqu+c
aplicar: apliqu+c
implicar: impliqu+c
criticar: critiqu+c
ratificar: ratifiqu+c
modificar: modifiqu+c
verificar: verifiqu+c
calificar: califiqu+c
identificar: identifiqu+c
notificar: notifiqu+c
certificar: certifiqu+c
justificar: justifiqu+c
rectificar: rectifiqu+c
unificar: unifiqu+c
intensificar: intensifiqu+c
fabricar: fabriqu+c
sacar: saqu+c
tocar: toqu+c
colocar: coloqu+c
provocar: provoqu+c
convocar: convoqu+c
revocar: revoqu+c
evocar: evoqu+c
invocar: invoqu+c
destacar: destaqu+c
marcar: marqu+c
arrancar: arranqu+c
bloquear: bloque+c
dedicar: dediqu+c
comunicar: comuniqu+c
practicar: practiqu+c
pescar: pesqu+c
rescatar: rescate
llegar: llegu+c
pagar: pagu+c
entregar: entregu+c
agregar: agregu+c
cargar: cargu+c
descargar: descargu+c
encargar: encargu+c
obligar: obligu+c
investigar: investigu+c
castigar: castigu+c
navegar: navegu+c
otorgar: otorgu+c
prolongar: prolongu+c
propagar: propagu+c
apagar: apagu+c
ahogar: ahogu+c
interrogar: interrogu+c
prorrogar: prorrogu+c
derogar: derogu+c
delegar: delegu+c
juzgar: juzgu+c
vengar: vengu+c
postergar: postergu+c
alcanzar: alcanc+c
lanzar: lanc+c
avanzar: avanc+c
cruzar: cruc+c
amenazar: amenac+c
rechazar: rechac+c
realizar: realic+c
organizar: organic+c
autorizar: autoric+c
garantizar: garantic+c
utilizar: utilic+c
finalizar: finalic+c
movilizar: movilic+c
desplazar: desplac+c
reemplazar: reemplac+c
aplazar: aplac+c
abrazar: abrac+c
aterrizar: aterric+c
paralizar: paralic+c
nacionalizar: nacionalic+c
legalizar: legalic+c
normalizar: normalic+c
analizar: analic+c
actualizar: actualic+c
averiguar: averigü+c
enviar: enví+ar
ampliar: amplí+ar
variar: varí+ar
confiar: confí+ar
desviar: desví+ar
enfriar: enfrí+ar
guiar: guí+ar
criar: crí+ar
vaciar: vací+ar
espiar: espí+ar
continuar: continú+ar
actuar: actú+ar
evaluar: evalú+ar
situar: sitú+ar
efectuar: efectú+ar
acentuar: acentú+ar
reunir: reún+er
prohibir: prohíb+er
buen: buena bueno buenos buenas
gran: grande grandes
mal: malo mala malos malas
primer: primero primera primeros primeras
tercer: tercero tercera terceros terceras
joven: jóvenes
imagen: imágenes
origen: orígenes
crimen: crímenes
examen: exámenes
volumen: volúmenes
régimen: regímenes
carácter: caracteres
líder: líderes
virgen: vírgenes
margen: márgenes
juez: jueces jueza juezas
vez: veces
voz: voces
luz: luces
cruz: cruces
paz: paces
pez: peces
feliz: felices
capaz: capaces
eficaz: eficaces
veloz: veloces
avestruz: avestruces
raíz: raíces
rey: reyes
ley: leyes
actriz: actrices
anunciar: anunció
iniciar: inició
reiniciar: reinició
denunciar: denunció
negociar: negoció
renunciar: renunció
financiar: financió
cambiar: cambió
intercambiar: intercambió
pronunciar: pronunció
beneficiar: benefició
apreciar: apreció
copiar: copió
estudiar: estudió
limpiar: limpió
odiar: odió
incendiar: incendió
asediar: asedió
remediar: remedió
propiciar: propició
sentenciar: sentenció
presenciar: presenció
enjuiciar: enjuició
asociar: asoció
acariciar: acarició
auspiciar: auspició
despreciar: despreció
distanciar: distanció
diferenciar: diferenció
evidenciar: evidenció
influenciar: influenció
licenciar: licenció
obsequiar: obsequió
premiar: premió
subsidiar: subsidió
repudiar: repudió
silenciar: silenció
aliviar: alivió
abreviar: abrevió
agobiar: agobió
vaciar: vació
espiar: espió
echar: echa echan echaba echaban eche echen
entrar: entra entran entraba entraban entren entrada entradas
andar: anda andan andaba andaban
alzar: alza alzan alzada
optar: opta optan
instar: insta instan
anclar: ancla anclan
persistir: persiste persisten
consistir: consiste consisten
resistir: resiste resisten resista
trasladar: traslado traslados traslada trasladan
consolidar: consolida consolidan
confirmar: confirme confirmen
reparar: repara reparan
perjudicar: perjudica perjudican
descuidar: descuida descuidan
rastrear: rastreo rastreos rastrea rastrean
planear: planea planean
bloquear: bloqueo bloqueos bloquea bloquean
pelear: peleo pelea peleas pelean
plantear: plantea plantean
rodear: rodea rodean
golpear: golpea golpean
tirotear: tiroteo tiroteos
bombardear: bombardeo bombardeos bombardea bombardean
monitorear: monitoreo monitorea
hackear: hackeo hackeos
blanquear: blanqueo blanquea
saquear: saqueo saqueos saquea saquean
sortear: sorteo sorteos sortea
sondear: sondeo sondeos
pasear: paseo paseos pasea
empatar: empate empates
patear: patea patean
desear: desea desean deseo deseos
reconquistar: reconquista reconquistan
desviar: desvió desvía desvían
preferir: prefería preferían
requerir: requería requerían
poseer: posee poseen poseía
contrastar: contraste contrastes
altavoz: altavoces
antigüedad: antigüedades
anónimo: anónimos
aprendiz: aprendices
arte: artes
atroz: atroces
audaz: audaces
azúcar: azúcares
año: años
bebé: bebés
bondad: bondades
cadáver: cadáveres
café: cafés
calidad: calidades
cantidad: cantidades
celular: celulares
chofer: choferes
cicatriz: cicatrices
ciudad: ciudades
collar: collares
comité: comités
céntimo: céntimos
césped: céspedes
deidad: deidades
desigualdad: desigualdades
dificultad: dificultades
dispar: dispares
día: días
enfermedad: enfermedades
escolar: escolares
espectacular: espectaculares
espíritu: espíritus
estupidez: estupideces
estándar: estándares
facultad: facultades
familiar: familiares
feo: feos
feroz: feroces
glaciar: glaciares
hogar: hogares
héroe: héroes
incapaz: incapaces
infeliz: infelices
jaguar: jaguares
legítimo: legítimos
lugar: lugares
lápiz: lápices
militar: militares
mitad: mitades
mujer: mujeres
mártir: mártires
máximo: máximos
mínimo: mínimos
nariz: narices
novedad: novedades
nuclear: nucleares
nuez: nueces
ojo: ojos
ola: olas
olivar: olivares
paramilitar: paramilitares
pared: paredes
particular: particulares
peculiar: peculiares
pie: pies
pilar: pilares
polar: polares
portavoz: portavoces
preliminar: preliminares
prioridad: prioridades
propiedad: propiedades
préstamo: préstamos
próximo: próximos
pyme: pymes
radar: radares
realidad: realidades
reo: reos
río: ríos
secuaz: secuaces
similar: similares
sociedad: sociedades
taller: talleres
taxi: taxis
titular: titulares
tribu: tribus
uso: usos
uva: uvas
uña: uñas
vulgar: vulgares
alquiler: alquileres
auxiliar: auxiliares
`,
};
