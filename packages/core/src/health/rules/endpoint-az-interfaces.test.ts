import { findingsOf, missingFor } from '../__fixtures__/findings';
import { aHealthyInput, aHub, anEndpoint, aSubnet, HUB, type Lists, REGION } from '../__fixtures__/hub';

const RULE = 'endpoint-az-interfaces';
const withEndpoint = (changes: object, lists: Lists = {}) =>
  aHealthyInput(aHub({ VpcEndpoints: [anEndpoint('ecr.api', changes)], ...lists }));
const { Subnets = [] } = aHub();
const thirdZone = aSubnet('payc', 'az3', '10.0.18.0/24');

describe('an interface in every zone', () => {
  test.each<[string, ReturnType<typeof withEndpoint>, object[]]>([
    ['one in each zone is well', withEndpoint({}), []],
    [
      'before an endpoint is made, its subnets stand for interfaces',
      withEndpoint({ NetworkInterfaceIds: undefined }),
      [],
    ],
    [
      'a zone with subnets and no interface',
      withEndpoint({}, { Subnets: [...Subnets, thirdZone] }),
      [
        {
          severity: 'degraded',
          subject: 'vpce-0ecrapi',
          detail: 'vpce-0ecrapi (ecr.api) has no interface in euw1-az3, where the VPC has subnet-0payc',
        },
      ],
    ],
    [
      'fewer interfaces than subnets',
      withEndpoint({ NetworkInterfaceIds: ['eni-0a'] }),
      [{ severity: 'degraded', detail: expect.stringContaining('1 of the 2 interfaces') }],
    ],
    ['no interface at all', withEndpoint({ NetworkInterfaceIds: [] }), [{ severity: 'failing' }]],
    ['no subnet at all', withEndpoint({ SubnetIds: [], NetworkInterfaceIds: [] }), [{ severity: 'failing' }]],
    [
      'a subnet of another VPC is not looked at',
      withEndpoint({}, { Subnets: [...Subnets, { ...thirdZone, VpcId: 'vpc-0other' }] }),
      [],
    ],
    [
      'names of zones compare within one account',
      withEndpoint(
        { SubnetIds: ['subnet-0epa'], NetworkInterfaceIds: ['eni-0a'] },
        {
          Subnets: ['a', 'b'].map(letter => ({
            SubnetId: `subnet-0ep${letter}`,
            VpcId: 'vpc-0hub',
            OwnerId: HUB,
            AvailabilityZone: `eu-west-1${letter}`,
          })),
        },
      ),
      [{ severity: 'degraded', detail: expect.stringContaining('eu-west-1b') }],
    ],
  ])('%s', (_what, input, findings) => {
    expect(findingsOf(RULE, input)).toMatchObject(findings);
    expect(findingsOf(RULE, input)).toHaveLength(findings.length);
  });

  test('gateway endpoints have no interfaces', () => {
    const { VpcEndpoints = [] } = aHub();
    const hub = aHub({ VpcEndpoints: VpcEndpoints.slice(-1), Subnets: [...Subnets, thirdZone] });
    expect(findingsOf(RULE, aHealthyInput(hub))).toEqual([]);
  });
});

describe('what was not seen leaves it open', () => {
  test.each<[string, ReturnType<typeof withEndpoint>, string]>([
    ['its type', withEndpoint({ VpcEndpointType: undefined }), 'the type of vpce-0ecrapi (ecr.api)'],
    ['the subnets', withEndpoint({}, { Subnets: undefined }), `the Subnets of ${HUB} in ${REGION}`],
    [
      'which subnets are its own',
      withEndpoint({ SubnetIds: undefined }),
      'the subnets of vpce-0ecrapi (ecr.api)',
    ],
    [
      'the zone of a subnet',
      withEndpoint({}, { Subnets: [...Subnets, { ...thirdZone, AvailabilityZoneId: undefined }] }),
      'the zones of subnet-0payc and of the subnets of vpce-0ecrapi (ecr.api)',
    ],
  ])('%s', (_what, input, missing) => {
    expect(missingFor(RULE, input)).toEqual([missing]);
    expect(findingsOf(RULE, input)).toMatchObject([{ severity: 'unknown' }]);
  });
});
