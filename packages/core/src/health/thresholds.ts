import * as z from 'zod';
import { parseInput } from '../validation';

const seconds = z.number().int().positive().describe('a whole number of seconds above 0');
const ratio = z.number().min(0).max(1).describe('a share from 0 to 1');
const floor = z.number().int().nonnegative().describe('a whole number of packets, 0 or more');

const thresholdsSchema = z.strictObject({
  staleAfterSeconds: seconds.default(3_600),
  trafficWindowSeconds: seconds.default(3_600),
  droppedPacketsRatio: ratio.default(0.001),
  droppedPacketsFloor: floor.default(100),
  resetsPerConnectionRatio: ratio.default(0.05),
  resetsFloor: floor.default(100),
  policyFillRatio: ratio.default(0.9),
  idleAfterSeconds: seconds.default(14 * 86_400),
});

/** Where the rules draw their lines. */
export interface HealthThresholds {
  /** @defaultValue 3,600: facts older than an hour no longer tell how things are */
  readonly staleAfterSeconds: number;
  /** @defaultValue 3,600: drops and resets of the last hour count */
  readonly trafficWindowSeconds: number;
  /** @defaultValue 0.001: more than one packet in a thousand dropped is too many */
  readonly droppedPacketsRatio: number;
  /** @defaultValue 100: fewer dropped packets are noise, whatever their share */
  readonly droppedPacketsFloor: number;
  /** @defaultValue 0.05: more than one reset per twenty new connections is too many */
  readonly resetsPerConnectionRatio: number;
  /** @defaultValue 100: fewer resets are noise, whatever their share */
  readonly resetsFloor: number;
  /** @defaultValue 0.9: a policy fuller than 90 % leaves no room for the next team */
  readonly policyFillRatio: number;
  /** @defaultValue 1,209,600: an endpoint without a byte for 14 days is paid for nothing */
  readonly idleAfterSeconds: number;
}

/**
 * The thresholds with what is not given filled in.
 *
 * @throws InvalidInputError naming the field that cannot be used
 */
export function resolveThresholds(given: Partial<HealthThresholds> = {}): HealthThresholds {
  return parseInput(thresholdsSchema, given, 'thresholds');
}
