import { appLanguageApiRef, useApiHolder } from '@backstage/frontend-plugin-api';
import { useMemo, useSyncExternalStore } from 'react';
import { type Formats, formatsFor } from '../presenters/formats';
import { useSettings } from '../settings-context';

/** Formats in the language of the app, as the browser's user writes it, and in the configured currency. */
export function useFormats(): Formats {
  const language = useLanguage();
  const { currency } = useSettings();
  return useMemo(() => formatsFor(localeFor(language), currency), [language, currency]);
}

function useLanguage(): string {
  const api = useApiHolder().get(appLanguageApiRef);
  const [subscribe, read] = useMemo(() => {
    const listen = (onChange: () => void) => {
      const subscription = api?.language$().subscribe(onChange);
      return () => subscription?.unsubscribe();
    };
    return [listen, () => api?.getLanguage().language ?? 'en'] as const;
  }, [api]);
  return useSyncExternalStore(subscribe, read);
}

/** The reader's own variety of the app's language, such as `en-GB` for `en`. */
function localeFor(language: string): string {
  return navigator.languages.find(locale => locale.split('-')[0] === language) ?? language;
}
