import { InvalidInputError } from '@private-ecr/core';
import { TerraformOutput } from '../terraform';
import { aHubContract, aSpokeContract, aStack, synthesised } from '../testing';
import { Contract, type ContractProps } from './contract';

const EXPECTED = { partition: 'aws', region: 'eu-central-1', hubId: 'network-frankfurt' };
const of = (props: Partial<ContractProps> = {}, stack = aStack()) =>
  new Contract(stack, 'hub', { kind: 'hub', ...EXPECTED, ...props });

describe('a contract that is known', () => {
  test('answers with its texts', () => {
    const contract = of({ document: aHubContract() });
    expect(contract.text('vpcId')).toBe('vpc-0123456789abcdef0');
    expect(contract.text('subnets', 'euc1-az1', 'cidr')).toBe('10.0.0.0/27');
    expect(contract.text('interfaceEndpoints', 'ecr.api', 'vpcEndpointId')).toBe('vpce-0123456789abcde01');
    expect(contract.text('transitGateway', 'hubRouteTableIds', 0)).toBe('rtb-0123456789abcdef0');
  });

  test('needs no variable', () => {
    const contract = of({ document: aHubContract() });
    expect(contract.variable).toBeUndefined();
    expect(synthesised(contract).variable).toBeUndefined();
  });

  test.each([
    ['that is optional and not there', ['clientPrefixListId'], 'nothing'],
    ['below one that is not there', ['dns', 'zones', 'ecr.api'], 'nothing'],
    ['that is no text', ['subnets'], expect.stringContaining('euc1-az1')],
    ['that every object has', ['constructor', 'name'], 'nothing'],
  ] as [string, [string, ...string[]], string][])('a value %s is refused by name', (_title, path, found) => {
    expect(problemsOf(() => of({ document: aHubContract() }).text(...path))).toEqual([
      expect.objectContaining({ path: path.join('.'), found }),
    ]);
  });
});

describe('a contract that is known is refused at synth', () => {
  test.each([
    ['of another version', { schemaVersion: 2 }, 'schemaVersion', '2'],
    ['of another kind', { kind: 'share' }, 'kind', '"share"'],
    ['of another Region', { region: 'eu-west-1' }, 'region', '"eu-west-1"'],
    ['of another partition', { partition: 'aws-cn' }, 'partition', '"aws-cn"'],
    ['of another hub', { hubId: 'network-paris' }, 'hubId', '"network-paris"'],
    ['with a field that is wrong', { vpcId: 'vpc-1' }, 'vpcId', '"vpc-1"'],
    ['without one', { vpcId: undefined }, 'vpcId', 'nothing'],
    ['with an expression', { vpcId: '${file("a")}' }, 'vpcId', '"${file(\\"a\\")}"'],
  ])('%s', (_title, change, path, found) => {
    const document = { ...aHubContract(), ...change };
    expect(problemsOf(() => of({ document }))).toEqual([expect.objectContaining({ path, found })]);
  });

  test.each([[null], ['contract'], [[]]])('%j, which is none', document => {
    expect(problemsOf(() => of({ document }))).not.toEqual([]);
  });

  test('a contract with a field that this release does not know is accepted', () => {
    expect(of({ document: { ...aHubContract(), later: true } }).text('vpcId')).toBe('vpc-0123456789abcdef0');
  });
});

describe('a contract that comes when Terraform runs', () => {
  const conditionsOf = (contract: Contract) =>
    (synthesised(contract).variable?.['hub_contract']?.['validation'] as { condition: string }[]).map(
      ({ condition }) => condition,
    );

  test('is an input variable that must be there', () => {
    expect(synthesised(of()).variable).toEqual({
      hub_contract: expect.objectContaining({ type: 'any', nullable: false }),
    });
  });

  test('is refused by Terraform where it is of another kind, version, place or hub', () => {
    expect(conditionsOf(of())).toEqual([
      '${contains(["hub"], try(var.hub_contract.kind, null))}',
      '${contains([1], try(var.hub_contract.schemaVersion, null))}',
      '${contains(["aws"], try(var.hub_contract.partition, null))}',
      '${contains(["eu-central-1"], try(var.hub_contract.region, null))}',
      '${contains(["network-frankfurt"], try(var.hub_contract.hubId, null))}',
    ]);
  });

  test('is not asked for its hub where any will do', () => {
    const stack = aStack();
    const { partition, region } = EXPECTED;
    expect(conditionsOf(new Contract(stack, 'hub', { kind: 'hub', partition, region }))).toHaveLength(4);
  });

  test.each([
    [['vpcId'], 'var.hub_contract.vpcId'],
    [['dns', 'zones', 'ecr.api'], 'var.hub_contract.dns.zones["ecr.api"]'],
    [['subnets', 'euc1-az1', 'cidr'], 'var.hub_contract.subnets["euc1-az1"].cidr'],
    [['transitGateway', 'hubRouteTableIds', 1], 'var.hub_contract.transitGateway.hubRouteTableIds[1]'],
  ] as [[string, ...string[]], string][])('refers to %j, and is refused without it', (path, reference) => {
    const contract = of();
    new TerraformOutput(contract, 'value', { value: contract.text(...path) });
    expect(Object.values(synthesised(contract).output ?? {})).toEqual([{ value: `\${${reference}}` }]);
    expect(conditionsOf(contract)).toContain(`\${try(${reference} != null, false)}`);
  });

  test('checks a value once that is read twice', () => {
    const contract = of();
    contract.text('vpcId');
    contract.text('vpcId');
    expect(conditionsOf(contract)).toHaveLength(6);
  });

  test('has a variable of its own for each kind', () => {
    const stack = aStack();
    of({}, stack);
    new Contract(stack, 'spoke', { kind: 'spoke', ...EXPECTED });
    expect(Object.keys(synthesised(stack).variable ?? {})).toEqual(['hub_contract', 'spoke_contract']);
  });
});

test('the contracts of the builders are right', () => {
  expect(of({ kind: 'spoke', document: aSpokeContract() }).text('vpcId')).toBe('vpc-0123456789abcdef8');
});

function problemsOf(act: () => unknown) {
  try {
    act();
    return [];
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems;
    throw error;
  }
}
