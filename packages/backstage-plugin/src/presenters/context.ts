import type { TranslationFunction } from '@backstage/frontend-plugin-api';
import type { Settings } from '../settings';
import type { privateEcrTranslationRef } from '../translation';
import type { Formats } from './formats';

/** Speaks the reader's language. */
export type Translate = TranslationFunction<typeof privateEcrTranslationRef.T>;

/** What presenters are told besides the answer: they read no clock and no context of React. */
export interface PresenterContext {
  readonly t: Translate;
  readonly formats: Formats;
  readonly settings: Settings;
  /** The time, in milliseconds. */
  readonly now: number;
}
