// Every word that the page says, in English. A translation is a second set of these modules.
import { accounts } from './accounts';
import { activities } from './activities';
import { commitments } from './commitments';
import { companies } from './companies';
import { contacts } from './contacts';
import { contracts } from './contracts';
import { deals } from './deals';
import { drafts } from './drafts';
import { models } from './models';
import { providers } from './providers';
import { search } from './search';
import { settings } from './settings';
import { setup } from './setup';
import { shell } from './shell';
import { followUp, signals } from './signals';
import { timeSaved } from './time-saved';
import { today } from './today';
import { words } from './words';

export const strings = {
  ...words,
  accounts,
  activities,
  commitments,
  companies,
  contacts,
  contracts,
  deals,
  drafts,
  followUp,
  models,
  providers,
  search,
  settings,
  setup,
  shell,
  signals,
  timeSaved,
  today,
};
