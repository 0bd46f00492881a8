import type { IrregularForms } from './irregularForms';

export const english: IrregularForms = {
  endings: {},
  rows: `
=leave: leave leaves left leaving
=general: general generals generally
=important: important importance importantly
=emergency: emergency emergencies
=authority: authority authorities
=opera: opera operas
=organ: organ organs
=department: department departments departmental
=apartment: apartment apartments
=personnel: personnel
=personal: personal personally
=several: several
=experiment: experiment experiments experimental
=executive: executive executives
=university: university universities
=universe: universe universes universal universally
=physician: physician physicians
=relative: relative relatives
=relatively: relatively
=capitol: capitol
=customs: customs
=news: news
=particle: particle particles
=evening: evening evenings
=past: past
=paste: paste pastes pasted
=ward: ward wards
=sever: sever severed severs
=severe: severe severely severity
=arm: arm
=arms: arms
=army: army armies
=minute: minute minutes
=early: early earlier earliest
=internal: internal internally
=marine: marine marines
=marina: marina marinas
=inning: inning innings
=wing: wing wings
=object: object objects objective objectives
=secretary: secretary secretaries
=secret: secret secrets secretly
=head: head heads headed heading
=mean: mean means meant meaning
=miss: miss misses missed missing
=missile: missile missiles
=mission: mission missions
=late: late later latest lately
=firm: firm firms firmly
=interest: interest interests interested interesting
=corps: corps
=corporation: corporation corporations corporate
=corpse: corpse corpses
=desert: desert deserts
=dessert: dessert desserts
=factor: factor factors
=factory: factory factories
=history: history histories historical historic historically
=import: import imports imported importing importer importers importation
=terror: terror
=terrorist: terrorist terrorists terrorism
=territory: territory territories territorial
=victor: victor victors
=victory: victory victories
=director: director directors
=directory: directory directories
=public: public publicly
=publication: publication publications
=publish: publish publishes published publishing publisher publishers
=republic: republic republics
=republican: republican republicans
=inform: inform informs informed informing
=information: information
=informal: informal informally
=depart: depart departs departed departing departure departures
=emerge: emerge emerges emerged emerging
=transit: transit transits
=transition: transition transitions transitional
=ration: ration rations rationed rationing
=ratio: ratio ratios
=rational: rational rationally
=rating: rating ratings
=rate: rate rates rated
=market: market markets marketing
=wander: wander wanders wandered wandering
=native: native natives
=nation: nation nations
=national: national nationals nationally nationality nationalities
=international: international internationally
=nationalize: nationalize nationalise nationalized nationalised nationalization nationalisation nationalizing nationalising nationalizes nationalises
be: am is are was were been being
have: has had having
do: does did done doing
(for re under)go: goes went gone going
(a)rise: rose risen rising
(a)wake: woke woken
(re un over)pay: paid
(a over with under)take: took taken
(re)make: made
(re un)do: did done does
(over fore out)see: saw seen sees
say: said says
(re)tell: told
(for mis)give: gave given
(over be)come: came
(for)get: got gotten
know: knew known
(re)think: thought
(re)find: found
(over mis)hear: heard
(with up be)hold: held
(re)build: built
(mis)lead: led
(mis under)stand: stood
understand: understood
withstand: withstood
(over)feed: fed
feel: felt
flee: fled
fight: fought
fly: flew flown flies flying
(un)freeze: froze frozen
(re)grow: grew grown
outgrow: outgrew outgrown
overgrow: overgrew overgrown
hang: hung
hide: hid hidden
(over under)cut: cutting cuts
(re)run: ran running runs
overrun: overran overrun overruns overrunning
(over)throw: threw thrown
throw: threw thrown
(re with over)draw: drew drawn
(over)drive: drove driven
drive: drove driven
(be a)begin: began begun beginning beginnings
beat: beaten beating
bear: bore borne born
bend: bent
bet: betting bets
bid: bidding bids bidden bade
bind: bound
bite: bit bitten
bleed: bled
blow: blew blown
(out)break: broke broken
breed: bred
(re)bring: brought
(fore)cast: casting casts
broadcast: broadcasting broadcasts broadcasted
catch: caught
choose: chose chosen choosing
cling: clung
cost: costing costs
creep: crept
(re over)buy: bought
deal: dealt
dig: dug digging
drink: drank drunk
eat: ate eaten
(be)fall: fell fallen
fling: flung
forbid: forbade forbidden forbidding
forsake: forsook forsaken
grind: ground
hit: hitting hits
hurt: hurting hurts
keep: kept
kneel: knelt
lay: laid
lean: leant
leap: leapt
learn: learnt
lend: lent
let: letting lets
lie: lay lain lying
light: lit
lose: lost
meet: met
mow: mown
overcome: overcame
put: putting puts
quit: quitting quits
(re mis)read: reads reading
rid: ridding
(over)ride: rode ridden
ring: rang rung
(out re)sell: sold
seek: sought
send: sent
(re)set: resets resetting setting sets
(over)shake: shook shaken
shed: shedding sheds
shine: shone
(over)shoot: shot
show: shown
shrink: shrank shrunk
shut: shutting shuts
sing: sang sung
sink: sank sunk sunken
sit: sat sitting
slay: slew slain
sleep: slept
slide: slid
smell: smelt
sow: sown
speak: spoke spoken
speed: sped
spend: spent
spill: spilt
spin: spun
split: splitting splits
spoil: spoilt
spread: spreads spreading
spring: sprang sprung
steal: stole stolen
stick: stuck
sting: stung
stink: stank stunk
strike: struck stricken
strive: strove striven
swear: swore sworn
sweep: swept
swell: swollen
swim: swam swum swimming
swing: swung
teach: taught
tear: tore torn
thrust: thrusting
tread: trod trodden
upset: upsetting upsets
wear: wore worn
weave: wove woven
weep: wept
win: won winning wins
wound: wounds wounded wounding
add: adds added adding
try: tries tried trying
vie: vies vied vying
exceed: exceeds exceeded exceeding
succeed: succeeds succeeded succeeding
proceed: proceeds proceeded proceeding
boycott: boycotts boycotted boycotting
rebuff: rebuffs rebuffed rebuffing
handcuff: handcuffs handcuffed handcuffing
focus: focuses focused focusing focussed focussing
sever: severs severed severing
halve: halves halved halving
manoeuvre: maneuver maneuvers maneuvered maneuvering manoeuvres manoeuvred manoeuvring
sceptical: skeptical skeptically sceptically
sceptic: skeptic skeptics sceptics
armour: armor armors armored armoured
withdraw: withdrew withdrawn
wring: wrung
(re)write: wrote written
die: died dies dying
tie: tied ties tying
lie: lied lies
begin: began begun
become: became
arise: arose
undertake: undertook undertaken
undergo: underwent undergone
mistake: mistook mistaken
outbid: outbidding
resell: resold
uphold: upheld
withhold: withheld
overhear: overheard
foresee: foresaw foreseen
oversee: oversaw overseen
mislead: misled
rebuild: rebuilt
repay: repaid
prepay: prepaid
forgive: forgave forgiven
forget: forgot forgotten
agree: agreed agrees agreeing
man: men
woman: women
child: children
person: persons
foot: feet
tooth: teeth
goose: geese
mouse: mice
ox: oxen
crisis: crises
analysis: analyses
basis: bases
thesis: theses
hypothesis: hypotheses
diagnosis: diagnoses
axis: axes
criterion: criteria
phenomenon: phenomena
medium: media
datum: data
stratum: strata
bacterium: bacteria
memorandum: memoranda
referendum: referenda
stadium: stadia
curriculum: curricula
forum: fora
virus: viruses
nucleus: nuclei
radius: radii
alumnus: alumni
fungus: fungi
index: indices indexes
appendix: appendices
vertex: vertices
life: lives
knife: knives
wife: wives
wolf: wolves
half: halves
shelf: shelves
loaf: loaves
thief: thieves
calf: calves
hoof: hooves
scarf: scarves
chairman: chairmen
policeman: policemen
policewoman: policewomen
fisherman: fishermen
spokesman: spokesmen
spokeswoman: spokeswomen
spokesperson: spokespersons spokespeople
congressman: congressmen
businessman: businessmen
fireman: firemen
gunman: gunmen
craftsman: craftsmen
crewman: crewmen
cameraman: cameramen
salesman: salesmen
statesman: statesmen
good: better best
big: bigger biggest
large: larger largest
high: higher highest
old: older oldest
small: smaller smallest
strong: stronger strongest
weak: weaker weakest
cheap: cheaper cheapest
fast: faster fastest
slow: slower slowest
safe: safer safest
deep: deeper deepest
wide: wider widest
heavy: heavier heaviest
easy: easier easiest
hard: harder hardest
rich: richer richest
poor: poorer poorest
bad: worse worst
far: further farther furthest
many: more most
little: less least
labor: labour labours labours
program: programme programmes programs
center: centre centres centers
meter: metre metres meters
kilometer: kilometre kilometres kilometers
liter: litre litres liters
theater: theatre theatres theaters
defense: defence defences defenses
offense: offence offences offenses
license: licence licences licenses
harbor: harbour harbours harbors
color: colour colours colors
favor: favour favours favors favoured favored
honor: honour honours honors honoured honored
rumor: rumour rumours rumors
neighbor: neighbour neighbours neighbors
behavior: behaviour behaviors
tire: tyre tyres
plow: plough ploughs
check: cheque cheques
catalog: catalogue catalogues
dialog: dialogue dialogues
judgment: judgement judgements judgments
travel: travelled travelling traveled traveling traveller traveler travellers travelers travels
cancel: cancelled cancelling canceled canceling cancels cancellation cancellations
label: labelled labelling labeled labeling
signal: signalled signalling signaled signaling
fuel: fuelled fuelling fueled fueling fuels
model: modelled modelling modeled modeling
refer: referred referring refers
analyse: analyses
bonus: bonuses
bus: buses
campus: campuses
diagnose: diagnoses
gas: gases
spy: spies
`,
};
