import { type Preset, type PresetId, PRESETS } from './presets.data';

/** The names of all presets. */
export const PRESET_IDS: readonly PresetId[] = PRESETS.map(({ id }) => id);

/** The endpoints of a preset, each with its reason. */
export function presetEndpoints(preset: PresetId): Preset {
  const found = PRESETS.find(({ id }) => id === preset);
  if (found === undefined)
    throw new RangeError(`${JSON.stringify(preset)} is no preset; allowed: ${PRESET_IDS.join(', ')}`);
  return found;
}
