import { health } from '..';
import { findingsOf, missingFor } from '../__fixtures__/findings';
import {
  aHealthyInput,
  aHub,
  anEndpoint,
  anS3Gateway,
  HUB,
  type Lists,
  REGION,
  snapshotOf,
  TEAM,
  VPC,
} from '../__fixtures__/hub';

const inState = (State: string | undefined) =>
  aHealthyInput(
    aHub({ VpcEndpoints: [anEndpoint('ecr.api', { State }), anEndpoint('ecr.dkr'), anS3Gateway()] }),
  );

describe('the state of an endpoint', () => {
  test.each([
    ['available', []],
    ['Available', []],
    ['pending', ['degraded']],
    ['partial', ['degraded']],
    ['pendingAcceptance', ['failing']],
    ['PendingAcceptance', ['failing']],
    ['rejected', ['failing']],
    ['failed', ['failing']],
    ['expired', ['failing']],
    ['deleting', ['failing']],
    ['deleted', ['failing']],
    ['dormant', ['unknown']],
    ['', ['unknown']],
    [undefined, ['unknown']],
  ])('%s is told as %j', (state, severities) => {
    expect(findingsOf('endpoint-state', inState(state)).map(({ severity }) => severity)).toEqual(severities);
  });

  test('is told with the endpoint, its service, the word of AWS and a fix', () => {
    const reason = health(inState('rejected')).reasons[0];
    expect(reason).toEqual({
      ruleId: 'endpoint-state',
      severity: 'failing',
      subject: { type: 'vpc-endpoint', id: 'vpce-0ecrapi' },
      detail: 'vpce-0ecrapi (ecr.api) is rejected: the owner of the service has refused it',
      evidence: [{ type: 'vpc-endpoint', id: 'vpce-0ecrapi' }],
      fix: 'Have the owner of the service accept the endpoint, or create it again.',
    });
  });

  test('a gateway endpoint counts as any other', () => {
    const hub = aHub({ VpcEndpoints: [anEndpoint('ecr.api'), anS3Gateway({ State: 'deleting' })] });
    expect(findingsOf('endpoint-state', aHealthyInput(hub))).toMatchObject([
      { severity: 'failing', subject: 'vpce-0s3' },
    ]);
  });

  test("somebody's own endpoint service is no way to an image", () => {
    const foreign = anEndpoint('ecr.api', {
      VpcEndpointId: 'vpce-0own',
      ServiceName: `com.amazonaws.vpce.${REGION}.vpce-svc-0123456789abcdef0`,
      State: 'rejected',
    });
    const { VpcEndpoints = [] } = aHub();
    const hub = aHub({ VpcEndpoints: [...VpcEndpoints, foreign] });
    expect(findingsOf('endpoint-state', aHealthyInput(hub))).toEqual([]);
  });
});

describe('endpoints that were not seen', () => {
  const participant: Lists = { Vpcs: [], Subnets: aHub().Subnets, VpcEndpoints: [] };

  test.each<[string, Lists, string]>([
    [
      'the list of the owner is missing',
      aHub({ VpcEndpoints: undefined }),
      `the VpcEndpoints of ${HUB} in ${REGION}`,
    ],
    ['nothing at all is known of the Region', {}, `the VpcEndpoints of ${HUB} in ${REGION}`],
    [
      'there are VPCs and no endpoints',
      aHub({ VpcEndpoints: [] }),
      'an endpoint of a service that pulls need',
    ],
  ])('%s', (_what, hub, missing) => {
    expect(missingFor('endpoint-state', aHealthyInput(hub))).toEqual([missing]);
    expect(health(aHealthyInput(hub)).status).toBe('unknown');
  });

  test("a participant's empty list proves nothing about the owner's endpoints", () => {
    const snapshot = snapshotOf(participant, {}, { accountId: TEAM });
    expect(missingFor('endpoint-state', { ...aHealthyInput(), snapshot })).toEqual([
      `the VpcEndpoints of ${HUB} in ${REGION}`,
    ]);
  });

  test.each([
    ['a VPC that nothing names', { vpcIds: ['vpc-0gone'] }, 'the VPC vpc-0gone'],
    [
      'an account that was not read',
      { accountIds: ['333333333333'] },
      'the VpcEndpoints of 333333333333 in any Region',
    ],
    [
      'a Region that was not read',
      { accountIds: [HUB], regions: ['eu-west-2'] },
      `the VpcEndpoints of ${HUB} in eu-west-2`,
    ],
  ])('%s was asked for', (_what, selection, missing) => {
    expect(missingFor('endpoint-state', { ...aHealthyInput(), selection })).toEqual([missing]);
  });

  test('a VPC without endpoints counts where it is asked for', () => {
    const other = { VpcId: 'vpc-0other', OwnerId: HUB };
    const { Vpcs = [] } = aHub();
    const input = aHealthyInput(aHub({ Vpcs: [...Vpcs, other] }));
    expect(missingFor('endpoint-state', input)).toEqual([]);
    expect(missingFor('endpoint-state', { ...input, selection: { vpcIds: [VPC] } })).toEqual([]);
    expect(missingFor('endpoint-state', { ...input, selection: { vpcIds: ['vpc-0other'] } })).toEqual([
      'an endpoint in vpc-0other',
    ]);
  });
});
