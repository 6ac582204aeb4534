import fc from 'fast-check';
import { requiredEndpoints, type RequiredEndpoint } from '.';
import { aWorkload } from './__fixtures__/a-workload';

const image = fc.constantFrom(
  '111122223333.dkr.ecr.eu-west-1.amazonaws.com/api:1',
  '444455556666.dkr.ecr.us-east-1.amazonaws.com/api',
  '111122223333.dkr-ecr.eu-west-1.on.aws/api',
  'nginx',
  'bitnami/redis:7',
  'ghcr.io/org/api',
);
const valueFrom = fc.constantFrom(
  '/team/db',
  '__proto__',
  'arn:aws:ssm:us-east-1:111122223333:parameter/db',
  'arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf',
);
const container = fc.record({
  name: fc.constantFrom('api', 'proxy', 'constructor'),
  image,
  secrets: fc.array(fc.record({ name: fc.constant('DB'), valueFrom }), { maxLength: 2 }),
  logConfiguration: fc.constantFrom({ logDriver: 'awslogs' }, { logDriver: 'splunk' }),
});
const start = fc.record({
  launchType: fc.constantFrom('FARGATE', 'EC2', 'EXTERNAL'),
  platformVersion: fc.constantFrom('LATEST', '1.3.0', '1.4.0'),
  enableExecuteCommand: fc.boolean(),
});
const containers = fc.array(container, { minLength: 1, maxLength: 4 });

function needsOf(workload: object, containerDefinitions: readonly object[]): readonly RequiredEndpoint[] {
  return requiredEndpoints(aWorkload({ workload, task: { containerDefinitions } })).needs;
}

const keyOf = ({ service, region }: RequiredEndpoint) => `${region} ${service}`;

test('each service and Region stands once, with a reason', () => {
  fc.assert(
    fc.property(start, containers, (workload, definitions) => {
      const needs = needsOf(workload, definitions);
      expect(new Set(needs.map(keyOf)).size).toBe(needs.length);
      expect(needs.every(({ why }) => why.length > 0 && new Set(why).size === why.length)).toBe(true);
    }),
  );
});

test('a further container takes no need away and makes none less urgent', () => {
  const rank = ({ purpose }: RequiredEndpoint) => ['pull', 'start', 'agent'].indexOf(purpose);
  fc.assert(
    fc.property(start, containers, container, (workload, definitions, further) => {
      const after = new Map(needsOf(workload, [...definitions, further]).map(need => [keyOf(need), need]));
      for (const need of needsOf(workload, definitions)) {
        const still = after.get(keyOf(need));
        expect(still?.why).toEqual(expect.arrayContaining([...need.why]));
        expect(rank(still!)).toBeLessThanOrEqual(rank(need));
      }
    }),
  );
});

test('the order of containers changes no need', () => {
  const facts = (needs: readonly RequiredEndpoint[]) =>
    needs.map(need => `${need.purpose} ${keyOf(need)} ${[...need.why].sort().join('; ')}`).sort();
  fc.assert(
    fc.property(start, containers, (workload, definitions) => {
      expect(facts(needsOf(workload, [...definitions].reverse()))).toEqual(
        facts(needsOf(workload, definitions)),
      );
    }),
  );
});
