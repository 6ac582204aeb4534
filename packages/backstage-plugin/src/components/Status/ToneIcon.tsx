import {
  RiAlertLine,
  RiCheckboxCircleLine,
  RiCloseCircleLine,
  RiInformationLine,
  RiQuestionLine,
} from '@remixicon/react';
import styles from './Status.module.css';
import type { Tone } from './tones';

const ICONS = {
  good: RiCheckboxCircleLine,
  warning: RiAlertLine,
  bad: RiCloseCircleLine,
  unknown: RiQuestionLine,
  info: RiInformationLine,
} as const;

/** The sign of a tone. It is for the eye only: words stand beside it. */
export function ToneIcon({ tone, size = 18 }: { readonly tone: Tone; readonly size?: number }) {
  const Icon = ICONS[tone];
  return <Icon aria-hidden size={size} className={`${styles['icon']} ${styles[tone]}`} />;
}
