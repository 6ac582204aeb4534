import { createHash } from 'node:crypto';
import { type Entry, entriesOf } from '../../world/world';
import { REGIONS } from '../../world/regions.data';
import type { Call } from '../service';

/** A resource with its properties, as CloudFormation names them. */
export interface Resource {
  /** Its primary identifier. */
  readonly Id: string;
  readonly [property: string]: unknown;
}

/** The Profiles that the account has VPCs with: its own, and those that are shared with it. */
export function profiles(call: Call): readonly Resource[] {
  return profileIds(call).map(Id => ({ Id, Arn: arnOf(call, `profile/${Id}`), Name: Id }));
}

/** The VPCs of the account that have a Profile. */
export function associations(call: Call): readonly Resource[] {
  return own(call).map(({ ProfileId, ResourceId, Name }) => {
    const Id = idOf('rpassoc', ProfileId, ResourceId);
    const Arn = arnOf(call, `profile-association/${Id}`);
    return { Id, Arn, Name: Name ?? Id, ProfileId, ResourceId };
  });
}

/** What a Profile holds; nothing where the account has no such Profile. */
export function resourceAssociations(call: Call, profileId: unknown): readonly Resource[] {
  if (!profileIds(call).includes(String(profileId))) return [];
  return contents(call, profileId).map(({ ResourceArn, HostedZoneId, Name }) => {
    const arn = ResourceArn ?? `arn:${partitionOf(call)}:route53:::hostedzone/${String(HostedZoneId)}`;
    const Id = idOf('rpr', profileId, arn);
    return {
      Id,
      Name: Name ?? Id,
      ProfileId: profileId,
      ResourceArn: arn,
      ResourceType: typeOf(String(arn)),
    };
  });
}

/** The ids of the Profiles that the account sees. */
export function profileIds(call: Call): readonly string[] {
  return [...new Set(own(call).map(({ ProfileId }) => String(ProfileId)))];
}

/** A Profile is one thing, whichever of the accounts that use it tells what it holds. */
function contents({ world, accountId, region }: Call, profileId: unknown): readonly Entry[] {
  const telling = [accountId, ...Object.keys(world.snapshot.accounts)]
    .flatMap(account => entriesOf(world, account, region, 'ProfileAssociations'))
    .find(({ ProfileId, Resources }) => ProfileId === profileId && Resources !== undefined);
  return (telling?.['Resources'] ?? []) as readonly Entry[];
}

function own({ world, accountId, region }: Call): readonly Entry[] {
  return entriesOf(world, accountId, region, 'ProfileAssociations');
}

/** An id that the snapshot does not have, the same each time for the same thing. */
function idOf(prefix: string, ...parts: readonly unknown[]): string {
  return `${prefix}-${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 17)}`;
}

function arnOf(call: Call, resource: string): string {
  return `arn:${partitionOf(call)}:route53profiles:${call.region}:${call.accountId}:${resource}`;
}

function partitionOf({ region }: Call): string {
  return REGIONS[region]?.partition ?? 'aws';
}

/** The kinds of things that a Profile can hold, by what their ARNs have before the id. */
const TYPES: readonly (readonly [part: string, type: string])[] = [
  [':hostedzone/', 'PRIVATE_HOSTED_ZONE'],
  [':resolver-rule/', 'RESOLVER_RULE'],
  [':firewall-rule-group/', 'FIREWALL_RULE_GROUP'],
  [':vpc-endpoint/', 'VPC_ENDPOINT'],
];

function typeOf(arn: string): string | undefined {
  return TYPES.find(([part]) => arn.includes(part))?.[1];
}
