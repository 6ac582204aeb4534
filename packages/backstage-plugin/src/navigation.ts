import { createContext, useContext } from 'react';

/** Where the other views of the plugin are, as the frontend system at hand knows it; undefined where they are not. */
export interface Navigation {
  /** The tab of the entity that is shown. */
  readonly detailsHref: string | undefined;
  readonly fleetHref: string | undefined;
}

const NavigationContext = createContext<Navigation>({ detailsHref: undefined, fleetHref: undefined });

export const NavigationProvider = NavigationContext.Provider;

export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}
