import { health } from '..';
import { findingsOf, missingFor } from '../__fixtures__/findings';
import { aHealthyInput, aHub, anEndpoint, HUB, REGION, VPC } from '../__fixtures__/hub';

const RULE = 'nat-beside-endpoints';
const nat = (id: string, changes: object = {}) => ({
  NatGatewayId: `nat-0${id}`,
  VpcId: VPC,
  State: 'available',
  ConnectivityType: 'public',
  ...changes,
});
const withNats = (...NatGateways: object[]) => aHealthyInput(aHub({ NatGateways }));

describe('NAT gateways beside the endpoints', () => {
  test.each([
    ['none', [], []],
    ['one that runs', [nat('a')], ['info']],
    ['one whose state is not told', [nat('a', { State: undefined })], ['info']],
    ['one that is gone', [nat('a', { State: 'deleted' })], []],
    ['a private one', [nat('a', { ConnectivityType: 'private' })], []],
    ['one of another VPC', [nat('a', { VpcId: 'vpc-0other' })], []],
    ['one of no VPC', [nat('a', { VpcId: undefined })], []],
  ])('%s', (_what, gateways, severities) => {
    expect(findingsOf(RULE, withNats(...gateways)).map(({ severity }) => severity)).toEqual(severities);
  });

  test('are told with what they cost before data', () => {
    // 2 × 730 hours × $0.048 in eu-west-1
    expect(findingsOf(RULE, withNats(nat('b'), nat('a')))).toMatchObject([
      {
        subject: VPC,
        detail: expect.stringMatching(
          /^vpc-0hub has the registry's endpoints, and still nat-0a, nat-0b, which costs \$70\.08 a month/,
        ),
      },
    ]);
  });

  test('are needed where the registry has no endpoints', () => {
    const hub = aHub({ NatGateways: [nat('a')], VpcEndpoints: [anEndpoint('ecr.api')] });
    expect(findingsOf(RULE, aHealthyInput(hub))).toEqual([]);
  });

  test('that were not seen are named, and change no status', () => {
    const input = aHealthyInput(aHub({ NatGateways: undefined }));
    expect(missingFor(RULE, input)).toEqual([`the NatGateways of ${HUB} in ${REGION}`]);
    expect(health(input).status).toBe('healthy');
  });
});
