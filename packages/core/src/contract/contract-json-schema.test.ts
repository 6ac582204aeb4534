import Ajv2020 from 'ajv/dist/2020';
import { type ContractKind, contractJsonSchema } from '.';
import { AUTHORIZED_SPOKE, HUB, SHARED_SUBNETS, SPOKE } from './__fixtures__/contracts';

function isValid(kind: ContractKind, contract: unknown): boolean {
  return new Ajv2020({ strict: false }).compile(contractJsonSchema(kind))(contract);
}

describe('the JSON Schema of a contract', () => {
  test.each<[ContractKind, unknown]>([
    ['hub', HUB],
    ['hub', { ...HUB, colour: 'blue' }],
    ['share', SHARED_SUBNETS],
    ['share', AUTHORIZED_SPOKE],
    ['spoke', SPOKE],
  ])('accepts a %s', (kind, contract) => {
    expect(isValid(kind, contract)).toBe(true);
  });

  test.each<[ContractKind, unknown]>([
    ['hub', { ...HUB, schemaVersion: 2 }],
    ['hub', { ...HUB, vpcId: 'subnet-0a1b2c3d4e5f60718' }],
    ['hub', { ...HUB, vpcCidrs: ['10.0.0.0'] }],
    ['hub', { ...HUB, dns: { mode: 'profile' } }],
    ['hub', { ...HUB, subnets: { 'eu-central-1a': HUB.subnets['euc1-az1'] } }],
    ['share', { ...SHARED_SUBNETS, topology: 'standalone' }],
    ['spoke', { ...SPOKE, transitGateway: undefined }],
    ['spoke', HUB],
  ])('refuses a wrong %s (%#)', (kind, contract) => {
    expect(isValid(kind, contract)).toBe(false);
  });
});
