import { kindredForces } from './kindred/armsAndForces';
import { kindredHealth } from './kindred/bodyAndHealth';
import { kindredBuildings } from './kindred/buildings';
import { kindredCommonWords } from './kindred/commonWords';
import { kindredPhases } from './kindred/courseOfThings';
import { kindredCourts } from './kindred/crimeAndCourts';
import { kindredDealings } from './kindred/dealings';
import { kindredTreatment } from './kindred/dealingWithOthers';
import { kindredDevices } from './kindred/devicesAndWorks';
import { kindredActs } from './kindred/generalActs';
import { kindredGeneralThings } from './kindred/generalThings';
import { kindredGovernments } from './kindred/governments';
import { kindredHazards } from './kindred/hazards';
import { kindredIncidents } from './kindred/incidents';
import { kindredKnowledge } from './kindred/knowledge';
import { kindredManner } from './kindred/mannerAndMoods';
import { kindredSayings } from './kindred/meetingAndSaying';
import { kindredMoney } from './kindred/moneyAndFirms';
import { kindredNature } from './kindred/natureAndFarming';
import { kindredPeople } from './kindred/peopleByRole';
import { kindredThings } from './kindred/placesAndThings';
import { kindredPress } from './kindred/pressAndMessages';
import { kindredPublicAffairs } from './kindred/publicAffairs';
import { kindredQualities } from './kindred/qualities';
import { kindredSociety } from './kindred/societyAndMigration';
import { kindredArts } from './kindred/sportAndCulture';
import { kindredStates } from './kindred/statesAndTreaties';
import { kindredVehicles } from './kindred/vehiclesAndWays';
import { kindredVerdicts } from './kindred/verdictsOnConduct';
import { kindredWork } from './kindred/workAndUnions';

/**
 * Families of concepts with which writers name one and the same happening or thing from different angles: a boat is sold,
 * bought, delivered and handed over in one transaction; those who down tools strike and stop work. Within a family two
 * words may mean the same without being synonyms: in one corpus about one affair, two sources that use different members
 * of the same people and things nearly always mean the same.
 *
 * One family a line: ids of concepts. Never in one family: opposites, a thing and its cause, and steps of a procedure that
 * tell how far it has come (negotiate, sign, ratify; charge, convict; plan, do). See docs/lexicon.md.
 */
export const kindredConcepts: readonly string[] = [
  ...kindredDealings,
  ...kindredSayings,
  ...kindredPhases,
  ...kindredPublicAffairs,
  ...kindredHazards,
  ...kindredKnowledge,
  ...kindredHealth,
  ...kindredVehicles,
  ...kindredDevices,
  ...kindredNature,
  ...kindredArts,
  ...kindredGeneralThings,
  ...kindredCommonWords,
  ...kindredForces,
  ...kindredCourts,
  ...kindredGovernments,
  ...kindredMoney,
  ...kindredPress,
  ...kindredSociety,
  ...kindredStates,
  ...kindredVerdicts,
  ...kindredWork,
  ...kindredActs,
  ...kindredTreatment,
  ...kindredIncidents,
  ...kindredBuildings,
  ...kindredManner,
  ...kindredPeople,
  ...kindredThings,
  ...kindredQualities,
];
