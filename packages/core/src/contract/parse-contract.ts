import { z } from 'zod';
import { InvalidInputError, printValue } from '../errors';
import { parseInput } from '../validation';
import { CONTRACT_VERSIONS, type ContractKind } from './contract-version';
import { type HubContract, hubContractSchema } from './hub-contract';
import { type ShareContract, shareContractSchema } from './share-contract';
import { type SpokeContract, spokeContractSchema } from './spoke-contract';

/** The newest schema of each kind. */
export const CONTRACT_SCHEMAS = {
  hub: hubContractSchema,
  share: shareContractSchema,
  spoke: spokeContractSchema,
} satisfies Record<ContractKind, z.ZodType>;

/**
 * Reads what a hub published.
 *
 * @throws {@link InvalidInputError} where it is of another kind or version, or a field is missing or wrong
 */
export function parseHubContract(value: unknown): HubContract {
  assertReadable('hub', value);
  return parseInput(hubContractSchema, value, 'hub contract');
}

/**
 * Reads what the hub's account published for one team.
 *
 * @throws {@link InvalidInputError} as {@link parseHubContract} does
 */
export function parseShareContract(value: unknown): ShareContract {
  assertReadable('share', value);
  return parseInput(shareContractSchema, value, 'share contract');
}

/**
 * Reads what a team's account published of its spoke VPC.
 *
 * @throws {@link InvalidInputError} as {@link parseHubContract} does
 */
export function parseSpokeContract(value: unknown): SpokeContract {
  assertReadable('spoke', value);
  return parseInput(spokeContractSchema, value, 'spoke contract');
}

const envelopeSchema = z.object({ kind: z.unknown().optional(), schemaVersion: z.unknown().optional() });

/** Kind and version come first: of a contract that is another one, every further message would mislead. */
function assertReadable(kind: ContractKind, value: unknown): void {
  const envelope = envelopeSchema.safeParse(value);
  if (!envelope.success) return;
  const { kind: foundKind, schemaVersion } = envelope.data;
  const document = `${kind} contract`;
  if (foundKind !== kind) {
    const fix = `hand in the output "contract" of the ${kind} stack`;
    throw new InvalidInputError(document, [
      { path: 'kind', found: printValue(foundKind), allowed: `"${kind}"`, fix },
    ]);
  }
  const supported: readonly unknown[] = CONTRACT_VERSIONS[kind];
  if (supported.includes(schemaVersion)) return;
  throw new InvalidInputError(document, [
    {
      path: 'schemaVersion',
      found: printValue(schemaVersion),
      allowed: supported.join(', '),
      fix: `use a release of Private ECR that reads this version, or apply the ${kind} stack with this release`,
    },
  ]);
}
