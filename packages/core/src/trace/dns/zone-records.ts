import { type HostedZone, normalizeDnsName, type ResourceRecordSet } from '../../snapshot';
import { memoized } from '../memoized';

type Records = ReadonlyMap<string, readonly ResourceRecordSet[]>;

const byName = memoized(({ ResourceRecordSets }: HostedZone): Records => {
  const records = new Map<string, ResourceRecordSet[]>();
  for (const record of ResourceRecordSets ?? []) {
    const name = normalizeDnsName(record.Name);
    const ofName = records.get(name);
    if (ofName === undefined) records.set(name, [record]);
    else ofName.push(record);
  }
  return records;
});

/** Record types that answer for a host, alone or with a further name. */
const ADDRESS_TYPES: ReadonlySet<string> = new Set(['A', 'AAAA', 'CNAME']);

/**
 * The records of a zone that answer for a host: those of its name, else those of the nearest `*` above it. A name that
 * has records of other types only has no address, and no `*` stands in for it.
 *
 * @returns empty where the zone answers that there is no such address
 */
export function recordsFor(zone: HostedZone, host: string): readonly ResourceRecordSet[] {
  const records = byName(zone);
  const apex = normalizeDnsName(zone.Name);
  let found = records.get(host);
  for (let parent = host; found === undefined && parent !== apex && parent.includes('.');) {
    parent = parent.slice(parent.indexOf('.') + 1);
    found = records.get(`*.${parent}`);
  }
  return (found ?? []).filter(({ Type }) => ADDRESS_TYPES.has(Type));
}
