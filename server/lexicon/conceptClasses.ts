/**
 * Ids of concepts by the slot that they fill: what can be told of where something is or happens, and of who does it.
 * Two accounts that fill one slot of one act with two members of a class are told apart by that.
 *
 * A class has groups. Members of one group exclude each other (kitchen, attic), unless one is a case or kin of the other;
 * of two groups, one may hold the other (a kitchen in a house). Only what is plainly one of these belongs here: 'place'
 * or 'people' fill the slot and tell nothing.
 */
export const conceptClasses = {
  place: {
    /** A part of a building, or of a vessel. */
    room:
      'room floor-storey roof stairs classroom door window ' +
      'kitchen bathroom toilet bedroom living-room dining-room corridor lobby-hall balcony terrace courtyard garage ' +
      'storeroom operating-theatre waiting-room changing-room prison-cell meeting-room ballroom dormitory boiler-room ' +
      'strongroom cockpit gym office-room ship-bridge drawer-cupboard control-room lift-shaft cargo-hold',
    /** What stands in one spot and can be entered. */
    building:
      'house flat tower palace hotel restaurant shop market warehouse factory church mosque synagogue monastery prison museum ' +
      'gallery theatre cinema hospital emergency-room maternity-ward psychiatric-hospital pharmacy school university library laboratory police-station court embassy consulate ' +
      'ministry parliament headquarters branch-office polling-station refinery power-plant substation smelter bunker ' +
      'shelter shopping-centre apartment-block government-building lighthouse airport railway-station stadium greenhouse farm ' +
      'day-care kindergarten boarding-school military-base shipyard refugee-camp reception-centre detention-centre campus ' +
      'filling-station charging-station drilling-platform space-station ' +
      'temple nightclub pub cafeteria casino brothel kiosk department-store grocery hair-salon laundry workshop shed ' +
      'stable-barn hut mansion farmhouse terraced-house nursing-home orphanage mortuary fortress hangar silo mill brewery ' +
      'pavilion mobile-home spa-sauna fire-station data-centre',
    /** Open ground, made or used for something. */
    ground:
      'quarry pit-mine field park square square-park cemetery parking construction-site landfill oil-field launch-pad runway slum ' +
      'zoo nature-reserve ruins farmland ' +
      'playground industrial-estate plot-of-land cropfield amusement-park resort tent picnic-area ' +
      'garden-thing',
    /** What one travels on. */
    way: 'road street track',
    landform:
      'mountain valley forest desert glacier island coast ' +
      'highland lowland mountain-range ridge gorge mountain-pass cave swamp peninsula reef crater grove',
    water:
      'sea river lake canal strait port breakwater dam ' +
      'pond stream-brook estuary bay-gulf marina harbour-jetty swimming-pool',
    /** What holds people or things and moves. */
    vehicle:
      'car truck tanker-truck bus taxi motorcycle train freight-train locomotive tram metro ambulance aircraft helicopter ' +
      'vessel cargo-ship ferry cruise-ship fishing-boat yacht submarine oil-tanker ' +
      'van trailer-truck coach-bus fire-engine police-car tow-truck bulldozer moped e-scooter e-bike bicycle quad-bike ' +
      'rickshaw cart-carriage saloon-car off-roader sports-car small-car limousine estate-car hearse rowing-boat canoe ' +
      'motorboat raft barge dredger catamaran steamship sailing-ship whaler tugboat lifeboat airliner glider',
    settlement: 'village suburb ' + 'city-centre',
    /** A storey of a building. */
    floor: 'ground-floor top-floor basement attic',
    /** A spot on, beside or across a way. */
    wayside:
      'bridge tunnel border-crossing level-crossing rail-switch road-bend crosswalk crossroads roundabout bus-stop rest-stop traffic-lane hard-shoulder slip-road railway-platform ' +
      'pavement-walk median-strip ditch embankment',
  },
  body: {
    firm:
      'company airline drugmaker operator board-of-directors subsidiary parent-company multinational small-business ' +
      'startup state-company oil-company utility-company construction-company shipping-company insurer bank',
    state: 'authority regulator health-authority ministry government antitrust immigration-office customs',
    justice: 'court supreme-court appeals-court international-court prosecutor',
    panel: 'committee joint-commission',
    union: 'union works-council',
    party: 'party',
    science: 'laboratory university hospital',
    force:
      'army navy air-force police coastguard border-guard special-forces marines brigade troops firefighter rescuer',
  },
  person: {
    /** What somebody does for a living, or is trained for. */
    occupation:
      'doctor nurse surgeon dentist veterinarian teacher professor headteacher rector lawyer notary judge prosecutor engineer ' +
      'technician architect driver driver-lorry sailor pilot journalist photographer writer translator guard priest imam bishop ' +
      'pope fisherman farmer shepherd miner baker cook shopkeeper entrepreneur curator actor artist singer film-director ' +
      'presenter editor publisher firefighter diplomat coach referee player goalkeeper athlete economist ' +
      'historian astronaut construction-worker apprentice pensioner-retired ' +
      'poet captain-ship crew ' +
      'train-driver train-guard signalman ship-mate helmsman deckhand harbour-pilot ferryman copilot flight-attendant ' +
      'stevedore bus-driver tour-guide ' +
      'carpenter electrician mason blacksmith roofer house-painter tailor goldsmith factory-worker foreman day-labourer ' +
      'binman warehouse-worker bodyguard bouncer security-guard lifeguard prison-guard sentry accountant-role broker ' +
      'estate-agent auctioneer social-worker carer childcare-worker therapist psychiatrist general-practitioner ' +
      'emergency-doctor paediatrician gynaecologist anaesthetist forensic-doctor medical-specialist virologist ' +
      'meteorologist social-scientist philosopher drummer guitarist pianist violinist trumpeter vocalist waiter cashier ' +
      'office-clerk butcher-person janitor cleaner-person nanny domestic-servant forester police-officer bailiff ' +
      'intellectual stuntman magician clergyman-kind rabbi midwife paramedic-role painter sculptor fashion-model zookeeper',
    /** Of which a body has one, or a few. */
    office:
      'president vice-president prime-minister chancellor deputy-prime-minister minister deputy-minister interior-minister ' +
      'finance-minister justice-minister health-minister education-minister energy-minister agriculture-minister ' +
      'environment-minister transport-minister labour-minister culture-minister foreign-minister defence-minister mayor ' +
      'deputy-mayor governor councillor state-premier senator ambassador consul chief-executive board-chair finance-director ' +
      'chairman police-chief chief-of-staff union-leader party-leader king queen prince secretary-general',
    /** Armed or uniformed. */
    force:
      'soldier troops police border-guard coastguard army navy air-force marines militia rebel mercenary sniper general admiral officer',
    /** To somebody else, or to what is at issue. */
    relation:
      'husband wife son daughter sibling parent grandparent grandchild friend neighbour tenant owner customer ' +
      'passenger patient student pupil tourist passer-by shareholder founder supplier competitor insurer auditor liquidator ' +
      'victim shop-steward works-council striker-worker ' +
      'mother father brother sister uncle nephew cousin in-law stepparent godparent girlfriend boyfriend lover fiance ' +
      'ex-spouse boy-child girl-child toddler ' +
      'twin single-parent',
  },
} as const;

/** The classes of concepts that fill a slot. */
export type ConceptClass = keyof typeof conceptClasses;

const groups: Readonly<Record<ConceptClass, ReadonlyMap<string, string>>> = {
  place: groupsOf(conceptClasses.place),
  body: groupsOf(conceptClasses.body),
  person: groupsOf(conceptClasses.person),
};

/** The group of a class that a concept belongs to; undefined where it does not fill that slot. */
export const groupIn = (slot: ConceptClass, id: string): string | undefined => groups[slot].get(id);

function groupsOf(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(lists).flatMap(([group, ids]) => ids.split(' ').map((id) => [id, group] as const)));
}

/** The concepts that tell whose kin somebody is. */
export const kinConcepts: ReadonlySet<string> = new Set(
  (
    'husband wife son daughter sibling parent grandparent grandchild mother father brother sister uncle nephew cousin ' +
    'in-law stepparent godparent fiance ex-spouse twin descendant'
  ).split(' '),
);
