import type { TimestampFormat } from '../model/api-model';

/** A time in the form that a protocol, or one member of an API, writes. A world holds ISO texts or epoch seconds. */
export function writeTimestamp(value: string | number, format: TimestampFormat): string | number {
  const time = new Date(typeof value === 'number' ? value * 1000 : value);
  switch (format) {
    case 'unixTimestamp':
      return time.getTime() / 1000;
    case 'rfc822':
      return time.toUTCString();
    case 'iso8601':
      return time.toISOString();
  }
}

/** A time as it came, as an ISO text; what is no time stays as it is, for the check of the input to refuse. */
export function readTimestamp(value: unknown): unknown {
  const time = typeof value === 'number' ? new Date(value * 1000) : new Date(String(value));
  return Number.isNaN(time.getTime()) ? value : time.toISOString();
}
