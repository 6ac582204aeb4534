import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { PresenterContext } from '../presenters/context';
import { useSettings } from '../settings-context';
import { privateEcrTranslationRef } from '../translation';
import { useFormats } from './use-formats';
import { useNow } from './use-now';

const TICK_MS = 5_000;

/** What presenters are told, as of now: what is shown of ages goes on by itself. */
export function usePresenterContext(): PresenterContext {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  return { t, formats: useFormats(), settings: useSettings(), now: useNow(TICK_MS) };
}
