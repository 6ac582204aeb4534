import type { Shape } from '../model/api-model';
import { readTimestamp } from './timestamps';

/** A scalar from text, as query strings, headers and XML hold it. What does not fit stays text and is refused later. */
export function scalarFromText(text: string, type: Shape['type']): unknown {
  switch (type) {
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'integer':
    case 'long':
      return /^-?\d+$/.test(text) ? Number(text) : text;
    case 'float':
    case 'double':
      return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
    case 'timestamp':
      return readTimestamp(/^\d+(\.\d+)?$/.test(text) ? Number(text) : text);
    default:
      return text;
  }
}
