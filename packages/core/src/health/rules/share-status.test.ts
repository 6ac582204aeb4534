import { findingsOf, missingFor } from '../__fixtures__/findings';
import {
  aHealthyInput,
  aHub,
  anAssociation,
  aShare,
  HUB,
  REGION,
  snapshotOf,
  TEAM,
} from '../__fixtures__/hub';

const RULE = 'share-status';
const SUBNET = `arn:aws:ec2:${REGION}:${HUB}:subnet/subnet-0paya`;
const withShares = (...ResourceShares: object[]) => aHealthyInput(aHub({ ResourceShares }));
const withPrincipal = (changes: object) =>
  withShares(aShare({ associations: [anAssociation(SUBNET), anAssociation(TEAM, changes)] }));
const severitiesOf = (input: ReturnType<typeof withShares>) =>
  findingsOf(RULE, input).map(({ severity }) => severity);

describe('the state of a share', () => {
  test.each([
    ['ACTIVE', []],
    ['active', []],
    ['PENDING', ['degraded']],
    ['FAILED', ['failing']],
    ['DELETING', ['info']],
    ['DELETED', ['info']],
    ['ASLEEP', ['unknown']],
    [undefined, ['unknown']],
  ])('%s is told as %j', (status, severities) => {
    expect(severitiesOf(withShares(aShare({ status })))).toEqual(severities);
  });
});

describe('the state of an association', () => {
  test.each([
    ['ASSOCIATED', []],
    ['ASSOCIATING', ['degraded']],
    ['FAILED', ['failing']],
    ['DISASSOCIATING', ['degraded']],
    ['DISASSOCIATED', ['degraded']],
    ['SUSPENDED', ['failing']],
    ['SUSPENDING', ['failing']],
    ['RESTORING', ['degraded']],
    ['LOST', ['unknown']],
    [undefined, ['unknown']],
  ])('%s is told as %j', (status, severities) => {
    expect(severitiesOf(withPrincipal({ status }))).toEqual(severities);
  });

  test("is told with RAM's own message", () => {
    const input = withPrincipal({
      status: 'FAILED',
      statusMessage: 'The account is outside of the organization',
    });
    expect(findingsOf(RULE, input)).toMatchObject([
      {
        detail: `${TEAM} in the share payments is FAILED: RAM could not add it, so the share is without it (The account is outside of the organization)`,
      },
    ]);
  });

  test('one that was removed and added again holds', () => {
    const removed = anAssociation(TEAM, { status: 'DISASSOCIATED' });
    const associations = [anAssociation(SUBNET), removed, anAssociation(TEAM)];
    expect(findingsOf(RULE, withShares(aShare({ associations })))).toEqual([]);
  });

  test('of a share that was taken back does not count', () => {
    const share = aShare({
      status: 'DELETED',
      associations: [anAssociation(SUBNET, { status: 'DISASSOCIATED' })],
    });
    expect(severitiesOf(withShares(share))).toEqual(['info']);
  });
});

describe('which shares count', () => {
  test.each([
    ['a share of licences', `arn:aws:license-manager:${REGION}:${HUB}:license-configuration:lic-1`, []],
    ['a share of a Transit Gateway', `arn:aws:ec2:${REGION}:${HUB}:transit-gateway/tgw-1`, ['failing']],
    ['a share of a Profile', `arn:aws:route53profiles:${REGION}:${HUB}:profile/rp-1`, ['failing']],
    ['a share of a subnet of another VPC', `arn:aws:ec2:${REGION}:${HUB}:subnet/subnet-0elsewhere`, []],
    [
      'a share of a subnet that is not in the snapshot',
      `arn:aws:ec2:${REGION}:${HUB}:subnet/subnet-0new`,
      ['failing'],
    ],
    ['a share of something that is no ARN', 'nonsense', []],
  ])('%s', (_what, resource, severities) => {
    const { Subnets = [] } = aHub();
    const elsewhere = { SubnetId: 'subnet-0elsewhere', VpcId: 'vpc-0other', OwnerId: HUB };
    const share = aShare({ status: 'FAILED', associations: [anAssociation(resource)] });
    const hub = aHub({ Subnets: [...Subnets, elsewhere], ResourceShares: [share] });
    expect(severitiesOf(aHealthyInput(hub))).toEqual(severities);
  });

  test("the owner's record of a share wins over that of an account it is shared with", () => {
    const seenByOther = aShare({ associations: undefined });
    const other = '000000000001';
    const snapshot = snapshotOf(aHub(), { [other]: { Vpcs: [], ResourceShares: [seenByOther] } });
    expect(findingsOf(RULE, { ...aHealthyInput(), snapshot })).toEqual([]);
  });
});

describe('what was not seen leaves it open', () => {
  test.each([
    ['the shares', aHub({ ResourceShares: undefined }), `the ResourceShares of ${HUB} in ${REGION}`],
    [
      'what belongs to a share',
      aHub({ ResourceShares: [aShare({ associations: undefined })] }),
      'the associations of the share payments',
    ],
  ])('%s', (_what, hub, missing) => {
    expect(missingFor(RULE, aHealthyInput(hub))).toEqual([missing]);
  });
});
