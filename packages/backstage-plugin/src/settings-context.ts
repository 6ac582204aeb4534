import { createContext, useContext } from 'react';
import { DEFAULT_SETTINGS, type Settings } from './settings';

const SettingsContext = createContext<Settings>(DEFAULT_SETTINGS);

export const SettingsProvider = SettingsContext.Provider;

/** The settings of the extension that a component is part of. */
export function useSettings(): Settings {
  return useContext(SettingsContext);
}
