import { aStack, aTeam, IMAGE, refusalsOf, TEAM_NETWORK } from '../testing';
import { TerraformVariable } from '../terraform';

const ECR = '111122223333.dkr.ecr.eu-central-1.amazonaws.com';
const PRIVATE_IMAGE =
  'an image of a private ECR repository: ACCOUNT.dkr.ecr.REGION.amazonaws.com/REPOSITORY:TAG';
const TO_ECR = (host: string) =>
  `copy the image to ECR: no endpoint serves ${host}, and nothing leads to the internet`;

describe('an image that no endpoint serves is refused', () => {
  test.each([
    ['of Docker Hub by its short name', 'nginx', PRIVATE_IMAGE, TO_ECR('docker.io')],
    ['of Docker Hub', 'docker.io/library/nginx:1.27', PRIVATE_IMAGE, TO_ECR('docker.io')],
    ['of ECR Public', 'public.ecr.aws/nginx/nginx:1.27', PRIVATE_IMAGE, TO_ECR('public.ecr.aws')],
    ['of GitHub', 'ghcr.io/org/image:1', PRIVATE_IMAGE, TO_ECR('ghcr.io')],
    [
      'by the dual-stack host of a registry',
      '111122223333.dkr-ecr.eu-central-1.on.aws/checkout/api:1',
      PRIVATE_IMAGE,
      'write the IPv4 host: whether an endpoint serves the dual-stack one is not certain',
    ],
    [
      'by the FIPS host of a registry',
      '111122223333.dkr.ecr-fips.us-east-1.amazonaws.com/checkout/api:1',
      PRIVATE_IMAGE,
      'write the plain host: no endpoint answers for the FIPS one',
    ],
    [
      'of a pull-through cache',
      `${ECR}/docker-hub/library/nginx:1.27`,
      'a repository that is filled by pushes',
      'copy the image to a repository of its own: the first pull of a tag through the cache goes to the internet',
    ],
    ['that is none', 'https://example.com/image', PRIVATE_IMAGE, 'write it as a task definition has it'],
    ['of a registry without repository', ECR, PRIVATE_IMAGE, 'write it as a task definition has it'],
  ])('%s', (_title, image, allowed, fix) => {
    const region = image.includes('us-east-1') ? 'us-east-1' : 'eu-central-1';
    const logKeyArn = `arn:aws:kms:${region}:111122223333:key/01234567-89ab-cdef-0123-456789abcdef`;
    const team = aTeam({
      region,
      network: { ...TEAM_NETWORK, logKeyArn },
      services: [{ images: [IMAGE.replace('eu-central-1', region), image] }],
    });
    expect(refusalsOf(team)).toEqual([
      {
        construct: 'stack/team',
        path: 'services[0].images[1]',
        found: JSON.stringify(image),
        allowed,
        fix,
        validation: 'images',
      },
    ]);
  });

  test('in the smoke test too', () => {
    expect(refusalsOf(aTeam({ smokeTest: { image: 'nginx' } }))).toEqual([
      expect.objectContaining({ path: 'smokeTest.image', found: '"nginx"', validation: 'images' }),
    ]);
  });
});

describe('accepted', () => {
  test.each([
    ['an image by tag', IMAGE],
    ['an image by digest', `${ECR}/checkout/api@sha256:${'0'.repeat(64)}`],
    ['a repository that is named nearly like a cache', `${ECR}/docker-hubcap/api:1`],
  ])('%s', (_title, image) => {
    expect(refusalsOf(aTeam({ services: [{ images: [image] }] }))).toEqual([]);
  });

  test.each(['nginx', 'public.ecr.aws/nginx/nginx:1.27', `${ECR}/docker-hub/library/nginx:1.27`])(
    '%s where something leads to the internet',
    image => {
      expect(refusalsOf(aTeam({ internetEgress: true, services: [{ images: [image] }] }))).toEqual([]);
    },
  );

  test('an image that Terraform alone will know', () => {
    const stack = aStack();
    const image = new TerraformVariable(stack, 'image', { type: 'string' });
    expect(refusalsOf(aTeam({ services: [{ images: [image.stringValue] }] }, stack))).toEqual([]);
  });
});
