import { presetEndpoints } from '../aws-catalogue';
import { PULL, REQUEST_NEED_IDS, REQUEST_NEEDS } from './needs.data';
import { requestedEndpoints } from './requested-endpoints';

const servicesOf = (needs: (typeof REQUEST_NEED_IDS)[number][]) =>
  requestedEndpoints({ needs }).map(({ service }) => service);

describe('the endpoints that a request comes to', () => {
  test.each<[(typeof REQUEST_NEED_IDS)[number][], string[]]>([
    [[], []],
    [['awslogs'], ['logs']],
    [['secrets'], ['secretsmanager', 'ssm']],
    [['exec'], ['ssmmessages']],
    [['ec2'], ['ecs', 'ecs-agent', 'ecs-telemetry']],
    [['windows'], []],
    [['ci-push'], ['sts']],
    [['eks'], ['ec2', 'eks', 'sts', 'elasticloadbalancing']],
    [
      ['awslogs', 'exec'],
      ['logs', 'ssmmessages'],
    ],
    [
      ['ci-push', 'eks'],
      ['sts', 'ec2', 'eks', 'elasticloadbalancing'],
    ],
  ])('%j: those for a pull, and %j', (needs, added) => {
    expect(servicesOf(needs)).toEqual(['ecr.api', 'ecr.dkr', 's3', ...added]);
  });

  test('an endpoint that two needs share is named once, with the reason of each', () => {
    const sts = requestedEndpoints({ needs: ['ci-push', 'eks'] }).find(({ service }) => service === 'sts');
    expect(sts?.why).toHaveLength(2);
  });

  test('every endpoint has a reason, and none has one twice', () => {
    for (const { why } of requestedEndpoints({ needs: [...REQUEST_NEED_IDS] })) {
      expect(why.length).toBeGreaterThan(0);
      expect(new Set(why).size).toBe(why.length);
    }
  });
});

describe('the table of needs', () => {
  test('has a row for each need', () => {
    expect(Object.keys(REQUEST_NEEDS)).toEqual(REQUEST_NEED_IDS);
  });

  test.each([PULL, ...Object.values(REQUEST_NEEDS)])(
    '$preset has all of $services',
    ({ preset, services }) => {
      expect(presetEndpoints(preset).services.map(({ service }) => service)).toEqual(
        expect.arrayContaining([...services]),
      );
    },
  );
});
