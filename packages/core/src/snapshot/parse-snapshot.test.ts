import { InvalidInputError } from '../errors';
import { parseSnapshot } from './parse-snapshot';

const ACCOUNT = '111111111111';
const vpc = { VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16' };
const snapshotWith = (lists: unknown) => ({
  schemaVersion: 1,
  collectedAt: '2026-11-01T10:00:00Z',
  accounts: { [ACCOUNT]: { 'eu-west-1': lists } },
});

function problemsOf(value: unknown) {
  try {
    parseSnapshot(value);
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems;
    throw error;
  }
  return [];
}

describe('a snapshot that can be used', () => {
  test('keeps the fields that engines read, and takes no offence at others', () => {
    const read = parseSnapshot({
      ...snapshotWith({ Vpcs: [{ ...vpc, State: 'available' }], Volumes: [] }),
      by: 'hand',
    });
    expect(read).toEqual(snapshotWith({ Vpcs: [vpc] }));
  });

  test('tells a list that is empty from one that is not known', () => {
    const lists = parseSnapshot(snapshotWith({ Vpcs: [] })).accounts[ACCOUNT]?.['eu-west-1'];
    expect(lists?.Vpcs).toEqual([]);
    expect(lists?.Subnets).toBeUndefined();
  });

  test('may hold the same entry twice', () => {
    expect(problemsOf(snapshotWith({ Vpcs: [vpc, { ...vpc }] }))).toEqual([]);
  });

  test('may name a zone for a VPC beside the zone itself', () => {
    const zone = { Id: '/hostedzone/Z1', Name: 'example.', VPCs: [], ResourceRecordSets: [] };
    const summary = { HostedZoneId: 'Z1', Name: 'example.', Owner: { OwningAccount: ACCOUNT } };
    expect(problemsOf(snapshotWith({ HostedZones: [zone, summary] }))).toEqual([]);
  });
});

describe('a snapshot that cannot be used names the path', () => {
  test.each([
    ['an unknown version', { ...snapshotWith({}), schemaVersion: 2 }, 'schemaVersion', '2'],
    ['no accounts', { schemaVersion: 1, collectedAt: 'now' }, 'accounts', 'nothing'],
    ['no object', [], '', '[]'],
    ['a list of another type', snapshotWith({ Vpcs: {} }), `accounts.${ACCOUNT}.eu-west-1.Vpcs`, '{}'],
    [
      'an entry without its id',
      snapshotWith({ Vpcs: [{ CidrBlock: '10.0.0.0/16' }] }),
      `accounts.${ACCOUNT}.eu-west-1.Vpcs[0].VpcId`,
      'nothing',
    ],
    [
      'a range that is none',
      snapshotWith({ Vpcs: [{ VpcId: 'vpc-1', CidrBlock: '10.0.0.0' }] }),
      `accounts.${ACCOUNT}.eu-west-1.Vpcs[0].CidrBlock`,
      '"10.0.0.0"',
    ],
    [
      'a flag that is text',
      snapshotWith({ Vpcs: [{ ...vpc, EnableDnsSupport: 'true' }] }),
      `accounts.${ACCOUNT}.eu-west-1.Vpcs[0].EnableDnsSupport`,
      '"true"',
    ],
    [
      'two different entries with one id',
      snapshotWith({ Vpcs: [vpc, { ...vpc, CidrBlock: '10.1.0.0/16' }] }),
      `accounts.${ACCOUNT}.eu-west-1.Vpcs[1].VpcId`,
      '"vpc-1"',
    ],
    [
      'a zone that is neither whole nor named',
      snapshotWith({ HostedZones: [{ Name: 'example.' }] }),
      `accounts.${ACCOUNT}.eu-west-1.HostedZones[0].Id`,
      'nothing',
    ],
  ])('%s', (_what, value, path, found) => {
    expect(problemsOf(value)).toEqual([expect.objectContaining({ path, found })]);
  });
});
