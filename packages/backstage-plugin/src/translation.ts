import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { aboutMessages } from './components/About/messages';
import { cardMessages } from './components/EntityCard/messages';
import { tabMessages } from './components/EntityTab/messages';
import { fleetMessages } from './components/FleetPage/messages';
import { requestMessages } from './components/RequestForm/messages';
import { stateMessages } from './components/States/messages';
import { statusMessages } from './components/Status/messages';

/** Everything that the plugin says by itself; what the engines say comes from the backend as it is. */
export const privateEcrTranslationRef = createTranslationRef({
  id: 'plugin.private-ecr',
  messages: {
    status: statusMessages,
    state: stateMessages,
    about: aboutMessages,
    card: cardMessages,
    tab: tabMessages,
    fleet: fleetMessages,
    request: requestMessages,
  },
});
