import { requiredEndpoints } from '.';
import { aWorkload, type Odd } from './__fixtures__/a-workload';

test.each<[string, Odd, string[]]>([
  ['an ordinary task', {}, []],
  [
    'the dual-stack host',
    { container: { image: '111122223333.dkr-ecr.eu-west-1.on.aws/api' } },
    ['dual-stack-uri'],
  ],
  [
    'an image of another Region',
    { container: { image: '111122223333.dkr.ecr.us-east-1.amazonaws.com/api' } },
    ['cross-region-image'],
  ],
  [
    'a FIPS host',
    { container: { image: '111122223333.dkr.ecr-fips.eu-west-1.amazonaws.com/api' } },
    ['fips-uri'],
  ],
  [
    'the dual-stack host of another Region',
    { container: { image: '111122223333.dkr-ecr.us-east-1.on.aws/api' } },
    ['dual-stack-uri', 'cross-region-image'],
  ],
  ['an image outside ECR', { container: { image: 'public.ecr.aws/nginx/nginx' } }, []],
  [
    'logs through FireLens',
    { container: { logConfiguration: { logDriver: 'awsfirelens' } } },
    ['log-router-destination'],
  ],
  [
    'Windows',
    { task: { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } } },
    ['windows-foreign-layers'],
  ],
])('%s', (_what, odd, ids) => {
  expect(requiredEndpoints(aWorkload(odd)).warnings.map(({ id }) => id)).toEqual(ids);
});

test('a warning names the container and the host', () => {
  const { warnings } = requiredEndpoints(
    aWorkload({ container: { image: '111122223333.dkr-ecr.eu-west-1.on.aws/api' } }),
  );
  expect(warnings[0]?.detail).toMatch(/^container api .*111122223333\.dkr-ecr\.eu-west-1\.on\.aws/);
});
