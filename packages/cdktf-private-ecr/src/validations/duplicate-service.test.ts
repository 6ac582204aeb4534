import { aHub, aVpc, refusalsOf } from '../testing';

const FULL_NAME = 'com.amazonaws.eu-central-1.ecr.api';
const refusal = (construct: string, service: string) => ({
  construct,
  path: 'endpoints.services',
  found: JSON.stringify(service),
  allowed: 'each service once',
  fix: 'leave it out: the preset, or an entry before it, has it already',
  validation: 'duplicate-service',
});

describe('a service that is named twice is refused', () => {
  test.each([
    ['by the preset and by name', ['ecr.api'], 'ecr.api'],
    ['by the preset and by its full name', [FULL_NAME], FULL_NAME],
    ['by name', ['kms', 'kms'], 'kms'],
    [
      'by short and by full name',
      ['kms', 'com.amazonaws.eu-central-1.kms'],
      'com.amazonaws.eu-central-1.kms',
    ],
  ])('%s, in a hub', (_title, services, found) => {
    expect(refusalsOf(aHub({ endpoints: { services } }))).toEqual([refusal('stack/hub', found)]);
  });

  test('in a standalone VPC', () => {
    expect(refusalsOf(aVpc({ endpoints: { services: ['logs'] } }))).toEqual([refusal('stack/vpc', 'logs')]);
  });

  test('of China, where the full name has a prefix of its own', () => {
    const hub = aHub({
      region: 'cn-north-1',
      layerBucket: 'layers-of-beijing',
      vpc: { cidr: '10.0.0.0/16', zones: { 'cnn1-az1': '10.0.0.0/27', 'cnn1-az2': '10.0.0.32/27' } },
      endpoints: { services: ['cn.com.amazonaws.cn-north-1.ecr.dkr'] },
    });
    expect(refusalsOf(hub)).toEqual([refusal('stack/hub', 'cn.com.amazonaws.cn-north-1.ecr.dkr')]);
  });
});

describe('accepted', () => {
  test.each([
    ['the preset alone', {}],
    ['services beside the preset', { services: ['kms', 'sts'] }],
    ['s3, whose gateway endpoint comes by itself', { services: ['s3'] }],
    [
      "a service of somebody's own by its full name",
      { services: ['com.amazonaws.vpce.eu-central-1.vpce-svc-0123456789abcdef0'] },
    ],
  ])('%s', (_title, endpoints) => {
    expect(refusalsOf(aHub({ endpoints }))).toEqual([]);
  });
});
