import { AwsError } from '../../errors';
import { type Entry, entriesOf, type World } from '../../world/world';
import type { Call } from '../service';

/** A hosted zone, and the account whose it is. */
export interface Zone {
  /** Without `/hostedzone/`. */
  readonly id: string;
  readonly ownerId: string;
  readonly entry: Entry;
}

const PREFIX = '/hostedzone/';
const FIELDS = ['Name', 'CallerReference', 'Config', 'LinkedService', 'Features'];

/** The zones that an account owns: Route 53 has no Regions, so a world may have them in any. */
export function zonesOf(world: World, accountId: string): readonly Zone[] {
  const entries = Object.keys(world.snapshot.accounts[accountId] ?? {})
    .flatMap(region => entriesOf(world, accountId, region, 'HostedZones'))
    .filter(({ Id, Owner }) => typeof Id === 'string' && isOwn(Owner, accountId));
  const byId = new Map(entries.map(entry => [idOfZone(entry['Id']), entry]));
  return [...byId].map(([id, entry]) => ({ id, ownerId: accountId, entry }));
}

/** The zones of every account. */
export function allZones(world: World): readonly Zone[] {
  return Object.keys(world.snapshot.accounts).flatMap(accountId => zonesOf(world, accountId));
}

/** The caller's zone of an id; Route 53's error for one that is not there, or is another account's. */
export function requireZone(call: Call, named: unknown): Zone {
  const id = idOfZone(named);
  const zone = allZones(call.world).find(each => each.id === id);
  if (zone === undefined) {
    throw new AwsError('NoSuchHostedZone', `No hosted zone found with ID: ${id}`, 404);
  }
  if (zone.ownerId !== call.accountId) throw call.denied(`arn:aws:route53:::hostedzone/${id}`);
  return zone;
}

/** A zone as Route 53 answers it. */
export function hostedZone({ id, entry }: Zone): Entry {
  const records = entry['ResourceRecordSets'];
  const count = entry['ResourceRecordSetCount'] ?? (Array.isArray(records) ? records.length : undefined);
  return {
    Id: `${PREFIX}${id}`,
    ...Object.fromEntries(FIELDS.map(name => [name, entry[name]])),
    ResourceRecordSetCount: count,
  };
}

/** The id of a zone, however it is written. */
export function idOfZone(id: unknown): string {
  const text = String(id);
  return text.startsWith(PREFIX) ? text.slice(PREFIX.length) : text;
}

function isOwn(owner: unknown, accountId: string): boolean {
  return ((owner as Entry | undefined)?.['OwningAccount'] ?? accountId) === accountId;
}
