import type { Concept } from './concept';
import { abstractMatters } from './concepts/abstractMatters';
import { agriculture } from './concepts/agriculture';
import { animalsAndPlants } from './concepts/animalsAndPlants';
import { bodyAndIllness } from './concepts/bodyAndIllness';
import { buildingParts } from './concepts/buildingParts';
import { character } from './concepts/character';
import { clothesAndHousehold } from './concepts/clothesAndHousehold';
import { commonActs } from './concepts/commonActs';
import { commonQualities } from './concepts/commonQualities';
import { commonThings } from './concepts/commonThings';
import { communication } from './concepts/communication';
import { conditions } from './concepts/conditions';
import { conduct } from './concepts/conduct';
import { culture } from './concepts/culture';
import { dealings } from './concepts/dealings';
import { defence } from './concepts/defence';
import { diplomacy } from './concepts/diplomacy';
import { disasters } from './concepts/disasters';
import { economy } from './concepts/economy';
import { education } from './concepts/education';
import { elections } from './concepts/elections';
import { energy } from './concepts/energy';
import { environment } from './concepts/environment';
import { gamesAndTraining } from './concepts/gamesAndTraining';
import { generalNouns } from './concepts/generalNouns';
import { generalQualities } from './concepts/generalQualities';
import { generalVerbs } from './concepts/generalVerbs';
import { health } from './concepts/health';
import { incidents } from './concepts/incidents';
import { infrastructure } from './concepts/infrastructure';
import { justice } from './concepts/justice';
import { labour } from './concepts/labour';
import { manner } from './concepts/manner';
import { materialsAndFood } from './concepts/materialsAndFood';
import { migration } from './concepts/migration';
import { moods } from './concepts/moods';
import { movements } from './concepts/movements';
import { peopleAndTrades } from './concepts/peopleAndTrades';
import { politics } from './concepts/politics';
import { publicLife } from './concepts/publicLife';
import { recordsAndWeapons } from './concepts/recordsAndWeapons';
import { responses } from './concepts/responses';
import { science } from './concepts/science';
import { sites } from './concepts/sites';
import { society } from './concepts/society';
import { sport } from './concepts/sport';
import { technology } from './concepts/technology';
import { toolsAndDevices } from './concepts/toolsAndDevices';
import { townAndLandscape } from './concepts/townAndLandscape';
import { transport } from './concepts/transport';
import { vehiclesAndShips } from './concepts/vehiclesAndShips';
import { verdicts } from './concepts/verdicts';
import { violence } from './concepts/violence';
import { workings } from './concepts/workings';

/** The concept rows of all fields, the general ones first. */
export const concepts: readonly Concept[] = [
  ...generalVerbs,
  ...generalNouns,
  ...generalQualities,
  ...commonActs,
  ...commonThings,
  ...commonQualities,
  ...conduct,
  ...abstractMatters,
  ...manner,
  ...moods,
  ...verdicts,
  ...conditions,
  ...character,
  ...dealings,
  ...publicLife,
  ...workings,
  ...violence,
  ...responses,
  ...movements,
  ...sites,
  ...diplomacy,
  ...defence,
  ...politics,
  ...elections,
  ...communication,
  ...labour,
  ...education,
  ...migration,
  ...economy,
  ...energy,
  ...transport,
  ...infrastructure,
  ...disasters,
  ...incidents,
  ...environment,
  ...agriculture,
  ...health,
  ...science,
  ...technology,
  ...justice,
  ...society,
  ...culture,
  ...sport,
  ...buildingParts,
  ...toolsAndDevices,
  ...townAndLandscape,
  ...vehiclesAndShips,
  ...animalsAndPlants,
  ...bodyAndIllness,
  ...materialsAndFood,
  ...peopleAndTrades,
  ...clothesAndHousehold,
  ...gamesAndTraining,
  ...recordsAndWeapons,
];
