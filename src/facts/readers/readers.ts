import type { Reader } from '../finding';
import { readAreas } from './readAreas';
import { readBudget } from './readBudget';
import { readConstitution } from './readConstitution';
import { readDirectorGeneral } from './readDirectorGeneral';
import { readElections } from './readElections';
import { readFounding } from './readFounding';
import { readIdentity } from './readIdentity';
import { readMembership } from './readMembership';
import { readMission } from './readMission';
import { readNames } from './readNames';
import { readPartners } from './readPartners';
import { readPeopleServed } from './readPeopleServed';
import { readReferences } from './readReferences';
import { readUnitedNations } from './readUnitedNations';

/** Every reader; a new one is a file and a line here. */
export const READERS: readonly Reader[] = [
  readNames,
  readIdentity,
  readFounding,
  readPeopleServed,
  readMission,
  readConstitution,
  readAreas,
  readElections,
  readPartners,
  readMembership,
  readBudget,
  readDirectorGeneral,
  readUnitedNations,
  readReferences,
];
