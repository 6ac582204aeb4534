import { mockApis } from '@backstage/frontend-test-utils';
import type { PresenterContext } from '../presenters/context';
import { formatsFor } from '../presenters/formats';
import { DEFAULT_SETTINGS, type Settings } from '../settings';
import { privateEcrTranslationRef } from '../translation';
import { RECORDED_AT } from './fixtures/moments';

/** What presenters are told when the recordings were made: American English, in UTC. */
export function aContext(settings: Partial<Settings> = {}): PresenterContext {
  const snapshot = mockApis.translation().getTranslation(privateEcrTranslationRef);
  if (!snapshot.ready) throw new Error('the default language is always there');
  const all = { ...DEFAULT_SETTINGS, ...settings };
  return {
    t: snapshot.t,
    formats: formatsFor('en-US', all.currency, 'UTC'),
    settings: all,
    now: Date.parse(RECORDED_AT),
  };
}
