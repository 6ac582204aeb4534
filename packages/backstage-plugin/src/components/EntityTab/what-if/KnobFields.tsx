import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Slider, TextField } from '@backstage/ui';
import { KNOB_LIMITS, type Knobs } from '../../../presenters/tab/what-if';
import { privateEcrTranslationRef } from '../../../translation';
import styles from '../EntityTab.module.css';

const SLIDERS = ['azCount', 'teams', 'endpoints', 'natUnits'] as const;
const AMOUNTS = ['s3', 'interface', 'internet'] as const;

export interface KnobFieldsProps {
  readonly knobs: Knobs;
  readonly onChange: (changes: Partial<Knobs>) => void;
}

/** Sliders for what is counted, fields for amounts of data: these take any text, and the engine says what is wrong. */
export function KnobFields({ knobs, onChange }: KnobFieldsProps) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  return (
    <div className={styles['knobs']}>
      {SLIDERS.map(name => (
        <Slider
          key={name}
          label={t(`tab.whatIf.${name}`)}
          minValue={KNOB_LIMITS[name].min}
          // What is there today can be more than anybody would turn to.
          maxValue={Math.max(KNOB_LIMITS[name].max, knobs[name])}
          value={knobs[name]}
          onChange={value => onChange({ [name]: value })}
        />
      ))}
      {AMOUNTS.map(name => (
        <TextField
          key={name}
          label={t(`tab.whatIf.${name}`)}
          inputMode="decimal"
          maxLength={40}
          value={knobs.gb[name]}
          onChange={value => onChange({ gb: { ...knobs.gb, [name]: value.trim() } })}
        />
      ))}
    </div>
  );
}
