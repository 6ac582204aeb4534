import {
  ApiBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import { EntityCardBlueprint, EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { RiBox3Line } from '@remixicon/react';
import { type ComponentType, type PropsWithChildren, useMemo } from 'react';
import { PrivateEcrClient, privateEcrApiRef } from './api';
import { formFieldExtensions } from './form-fields/extensions';
import { HAS_CARD, HAS_NETWORK } from './filters';
import { NavigationProvider } from './navigation';
import { entityContentRouteRef, fleetRouteRef } from './routes';
import { type Settings, settingsFields } from './settings';
import { SettingsProvider } from './settings-context';

const TITLE = 'Private ECR';

type Load = () => Promise<{ readonly default: ComponentType }>;

/** A component, loaded when it is shown, with the settings of its extension. */
async function provided(settings: Settings, load: Load) {
  const { default: Component } = await load();
  return (
    <SettingsProvider value={settings}>
      <Component />
    </SettingsProvider>
  );
}

/** The same of an entity's page, which has ways to the other views. */
async function providedForEntity(settings: Settings, load: Load) {
  return <WithNavigation>{await provided(settings, load)}</WithNavigation>;
}

function WithNavigation({ children }: PropsWithChildren) {
  const details = useRouteRef(entityContentRouteRef);
  const fleet = useRouteRef(fleetRouteRef);
  const navigation = useMemo(() => ({ detailsHref: details?.(), fleetHref: fleet?.() }), [details, fleet]);
  return <NavigationProvider value={navigation}>{children}</NavigationProvider>;
}

const api = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: privateEcrApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new PrivateEcrClient(deps),
    }),
});

const entityCard = EntityCardBlueprint.makeWithOverrides({
  configSchema: settingsFields,
  factory: (make, { config }) =>
    make({
      filter: HAS_CARD,
      loader: () => providedForEntity(config, () => import('./components/EntityCard')),
    }),
});

const entityContent = EntityContentBlueprint.makeWithOverrides({
  configSchema: settingsFields,
  factory: (make, { config }) =>
    make({
      path: '/private-ecr',
      title: TITLE,
      icon: <RiBox3Line />,
      group: 'deployment',
      routeRef: entityContentRouteRef,
      filter: HAS_NETWORK,
      loader: () => providedForEntity(config, () => import('./components/EntityTab')),
    }),
});

const fleetPage = PageBlueprint.makeWithOverrides({
  configSchema: settingsFields,
  factory: (make, { config }) =>
    make({
      path: '/private-ecr',
      title: TITLE,
      icon: <RiBox3Line />,
      routeRef: fleetRouteRef,
      loader: () => provided(config, () => import('./components/FleetPage')),
    }),
});

/** Private ECR for portals on the new frontend system. The page's title and icon are its item in the navigation. */
export default createFrontendPlugin({
  pluginId: 'private-ecr',
  title: TITLE,
  icon: <RiBox3Line />,
  info: { packageJson: () => import('../package.json') },
  routes: { fleet: fleetRouteRef, entityContent: entityContentRouteRef },
  extensions: [api, entityCard, entityContent, fleetPage, ...formFieldExtensions],
});
