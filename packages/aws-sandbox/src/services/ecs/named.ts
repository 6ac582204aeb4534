import { AwsError } from '../../errors';
import type { Entry } from '../../world/world';
import { lastPart } from './ecs-of';

/** What a call found of the names or ARNs that it was given. */
export interface Named {
  readonly found: readonly Entry[];
  readonly failures: readonly Entry[];
}

/** How a call that describes named entries does it. */
export interface NamedRow {
  /** What ECS calls the entries in its refusals. */
  readonly what: string;
  /** The field of an entry that holds its ARN. */
  readonly arn: string;
  readonly most: number;
  /** The ARN of one that is not there, from its name. */
  readonly arnOf: (name: string) => string;
}

/** The entries of names or ARNs; a failure `MISSING` for each that is not there. */
export function named(entries: readonly Entry[], names: readonly string[], row: NamedRow): Named {
  if (names.length === 0) throw new AwsError('InvalidParameterException', `${row.what} cannot be empty.`);
  if (names.length > row.most) {
    throw new AwsError(
      'InvalidParameterException',
      `${row.what}: ${names.length} were named; a call takes at most ${row.most}.`,
    );
  }
  const isNamed = (entry: Entry, name: string) =>
    name.startsWith('arn:') ? entry[row.arn] === name : lastPart(entry[row.arn]) === name;
  const missing = names.filter(name => !entries.some(entry => isNamed(entry, name)));
  return {
    found: entries.filter(entry => names.some(name => isNamed(entry, name))),
    failures: missing.map(name => ({
      arn: name.startsWith('arn:') ? name : row.arnOf(name),
      reason: 'MISSING',
    })),
  };
}
