export { StatusLabel } from './StatusLabel';
export { ToneIcon } from './ToneIcon';
export { type StatusWord, type Tone, TONE_OF } from './tones';
