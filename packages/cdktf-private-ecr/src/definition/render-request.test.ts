import { readFileSync } from 'node:fs';
import path from 'node:path';
import { renderRemoval, renderRequest } from './render-request';
import { parseDefinition } from './parse-definition';
import { synthesise } from './synthesise';

const TEXT = readFileSync(
  path.resolve(__dirname, '../../../../apps/example/infra/private-ecr.yaml'),
  'utf8',
).replace('    dns: zones\n', '    dns: profile\n    spokeCidrs: [10.64.0.0/16]\n');

const aRequest = (changes: object = {}) => ({
  name: 'returns',
  owner: 'group:default/returns',
  accountId: '888899990000',
  region: 'eu-central-1',
  hub: 'network-frankfurt',
  size: 'medium',
  needs: ['awslogs'],
  ...changes,
});

const rendered = (changes: object = {}, options = {}) => renderRequest(TEXT, aRequest(changes), options);

describe('a request', () => {
  test.each<[string, object, string, readonly string[]]>([
    ['for subnets of the hub', {}, '10.0.1.0/24', ['share-returns', 'team-returns']],
    [
      'for a VPC behind the hub',
      { topology: 'spoke-vpc' },
      '10.64.1.0/24',
      ['share-returns', 'spoke-returns', 'team-returns'],
    ],
    ['with a range of its own', { cidr: '10.0.40.0/24' }, '10.0.40.0/24', ['share-returns', 'team-returns']],
    [
      'for a VPC without a hub',
      { hub: undefined, topology: 'standalone', cidr: '10.99.0.0/24' },
      '10.99.0.0/24',
      ['standalone-returns'],
    ],
  ])(
    '%s comes to its own stacks, and could pull',
    (_what, changes, cidr, stacks) => {
      const result = rendered(changes);
      expect(result.cidr).toBe(cidr);
      expect(result.stacks.map(({ name }) => name)).toEqual(stacks);
      expect([...result.files.keys()].sort()).toEqual(
        [
          'README.md',
          'private-ecr.stacks.json',
          ...stacks.map(name => `stacks/eu-central-1/${name}/cdk.tf.json`),
        ].sort(),
      );
      const own = result.synthesis.services.filter(({ team }) => team === 'returns');
      expect(own.map(({ result: traced }) => traced?.verdict)).toEqual(['reachable']);
    },
    20_000,
  );

  test('stands in the definition as it was written, with its range', () => {
    const { definition } = rendered();
    expect(definition.startsWith(TEXT)).toBe(true);
    expect(definition.slice(TEXT.length)).toBe(`
  - request:
      name: returns
      owner: group:default/returns
      accountId: "888899990000"
      region: eu-central-1
      hub: network-frankfurt
      size: medium
      needs:
        - awslogs
      cidr: 10.0.1.0/24
`);
  });

  test('changes no stack of anybody else', () => {
    const before = synthesise(parseDefinition(TEXT), { traces: false }).files;
    const after = rendered().synthesis.files;
    const changed = [...before].filter(
      ([name, text]) => name.startsWith('stacks/') && after.get(name) !== text,
    );
    expect(changed).toEqual([]);
  }, 20_000);

  test('that is changed keeps its range and replaces what it asked for', () => {
    const { definition, cidr } = rendered();
    const changed = renderRequest(definition, aRequest({ cidr, needs: ['awslogs', 'secrets'] }), {
      mode: 'change',
    });
    const team = parseDefinition(changed.definition).teams.find(({ request }) => request.name === 'returns');
    expect(team?.request).toMatchObject({ cidr: '10.0.1.0/24', needs: ['awslogs', 'secrets'] });
  }, 20_000);

  test.each<[string, object, string]>([
    ['that leaves its range out keeps it, and what else is said of the team', {}, '10.0.4.0/24'],
    ['that is of another size gets another range', { size: 'small' }, '10.0.0.128/26'],
  ])(
    'changed %s',
    (_what, changes, cidr) => {
      const request = aRequest({ name: 'checkout', owner: 'group:default/checkout', ...changes });
      const own = { accountId: '222233334444', repositories: ['checkout/*'], needs: ['awslogs'] };
      const changed = renderRequest(TEXT, { ...request, ...own }, { mode: 'change', traces: false });
      const team = parseDefinition(changed.definition).teams.find(
        ({ request: { name } }) => name === 'checkout',
      );
      expect(team?.request.cidr).toBe(cidr);
      expect(team?.services.map(({ name }) => name)).toEqual(['checkout-api', 'checkout-worker', 'cart']);
    },
    20_000,
  );
});

describe('a team that goes', () => {
  test('leaves the definition as it was before it came, and tells which stacks are to be destroyed', () => {
    const removal = renderRemoval(rendered().definition, 'returns');
    expect(removal.definition).toBe(TEXT);
    expect(removal.stacks.map(({ folder }) => folder)).toEqual([
      'stacks/eu-central-1/share-returns',
      'stacks/eu-central-1/team-returns',
    ]);
    expect([...removal.files.keys()].sort()).toEqual(['README.md', 'private-ecr.stacks.json']);
  }, 20_000);

  test('must be one of the definition', () => {
    expect(() => renderRemoval(TEXT, '../checkout')).toThrow('allowed: the name of a team of the definition');
  });
});

describe('refused, with nothing to write', () => {
  test.each<[string, object, string]>([
    ['a name that is taken', { name: 'checkout', cidr: '10.0.40.0/24' }, 'allowed: a name that no team has'],
    ['more than is left', { size: 16 }, 'cidr: found left out, and no /16 is free'],
    [
      'a VPC of its own where no pool is named',
      { topology: 'spoke-vpc', region: 'us-east-1', hub: 'network-virginia' },
      'add spokeCidrs to the hub',
    ],
    [
      'a standalone VPC without a range',
      { hub: undefined, topology: 'standalone' },
      'write it down: a VPC of its own',
    ],
    ['an expression for a name', { name: '${aws_vpc.this.id}' }, 'name: found "${aws_vpc.this.id}"'],
    ['a path for a name', { name: '../../etc' }, 'name: found "../../etc"'],
    [
      'a hub that is none',
      { hub: 'network-paris', cidr: '10.0.40.0/24' },
      'request.hub: found "network-paris"',
    ],
    ['an unknown field', { colour: 'blue' }, 'colour'],
  ])('%s', (_what, changes, message) => {
    expect(() => rendered(changes)).toThrow(message);
  });

  test('what could not pull, with the link that is broken', () => {
    const team = {
      request: aRequest({ repositories: ['returns/*'] }),
      services: [{ name: 'api', images: ['888899990000.dkr.ecr.eu-central-1.amazonaws.com/billing/api:1'] }],
    };
    expect(() => renderRequest(TEXT, team)).toThrow(/team returns, service api: blocked/);
  }, 20_000);
});
