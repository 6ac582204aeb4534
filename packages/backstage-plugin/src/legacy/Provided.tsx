import { useRouteRef } from '@backstage/core-plugin-api';
import { type PropsWithChildren, useMemo } from 'react';
import { NavigationProvider } from '../navigation';
import { DEFAULT_SETTINGS, type Settings } from '../settings';
import { SettingsProvider } from '../settings-context';
import { toEntityContent, toFleet } from './routes';

/** What a view is told; what is left out is as in the new frontend system. */
export interface LegacyProps {
  readonly settings?: Partial<Settings>;
}

/** A view of an entity with its settings, and the ways to the other views: there is none without an entity. */
export function ProvidedForEntity({ settings, children }: PropsWithChildren<LegacyProps>) {
  const fleet = useRouteRef(toFleet);
  const details = useRouteRef(toEntityContent);
  const navigation = useMemo(() => ({ detailsHref: details?.(), fleetHref: fleet?.() }), [details, fleet]);
  return (
    <Provided settings={settings}>
      <NavigationProvider value={navigation}>{children}</NavigationProvider>
    </Provided>
  );
}

/** A view with its settings. */
export function Provided({ settings, children }: PropsWithChildren<LegacyProps>) {
  return <SettingsProvider value={{ ...DEFAULT_SETTINGS, ...settings }}>{children}</SettingsProvider>;
}
