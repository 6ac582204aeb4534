import { AwsError } from '../../errors';
import type { Entry } from '../../world/world';
import type { Call } from '../service';

/** The parameters of the caller's account in the call's Region. */
export function parametersOf({ world, accountId, region }: Call): readonly Entry[] {
  return world.parameters[accountId]?.[region] ?? [];
}

/** A parameter as it may be read. A world holds secrets in clear, and what SSM would encrypt is not made up. */
export function readable(parameter: Entry, withDecryption: unknown): Entry {
  if (parameter['Type'] !== 'SecureString' || withDecryption === true) return parameter;
  throw new AwsError(
    'SandboxNotImplemented',
    `the parameter ${String(parameter['Name'])} is a SecureString; the sandbox serves it with WithDecryption only`,
  );
}
