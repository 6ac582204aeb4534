import { aHub, aSpoke, aVpc, EXISTING_HUB_VPC, refusalsOf } from '../testing';

const refusal = (construct: string, attribute: string, found: string) => ({
  construct,
  path: `vpc.${attribute}`,
  found,
  allowed: 'true',
  fix: 'leave it on: the names of the endpoints would answer with public addresses',
  validation: 'dns-attributes',
});

describe('an attribute of DNS that is switched off on a VPC of ours is refused', () => {
  test('enableDnsSupport of a hub', () => {
    const hub = aHub();
    hub.network.privateVpc!.vpc.enableDnsSupport = false;
    expect(refusalsOf(hub)).toEqual([refusal('stack/hub', 'enableDnsSupport', 'false')]);
  });

  test('enableDnsHostnames of a spoke', () => {
    const spoke = aSpoke();
    spoke.privateVpc.vpc.enableDnsHostnames = false;
    expect(refusalsOf(spoke)).toEqual([refusal('stack/spoke', 'enableDnsHostnames', 'false')]);
  });

  test('enableDnsHostnames of a standalone VPC that is left out: AWS has it off', () => {
    const vpc = aVpc();
    vpc.network.privateVpc!.vpc.resetEnableDnsHostnames();
    expect(refusalsOf(vpc)).toEqual([refusal('stack/vpc', 'enableDnsHostnames', 'nothing')]);
  });
});

describe('accepted', () => {
  test.each([
    ['a VPC as it is made', () => aHub()],
    ['a VPC that exists, whose attributes nobody sees here', () => aHub({ vpc: EXISTING_HUB_VPC })],
  ])('%s', (_title, construct) => {
    expect(refusalsOf(construct())).toEqual([]);
  });
});
