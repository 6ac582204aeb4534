import { aHub, aTeam, IMAGE, refusalsOf, TEAM_NETWORK } from '../testing';

const ELSEWHERE = IMAGE.replace('eu-central-1', 'us-east-1');
const KEY_ELSEWHERE = TEAM_NETWORK.logKeyArn.replace('eu-central-1', 'us-east-1');
const profile = (region: string) => ({
  profileId: 'rp-0123456789abcdef',
  profileArn: `arn:aws:route53profiles:${region}:111122223333:profile/rp-0123456789abcdef`,
});
const refusal = (construct: string, path: string, found: string) => ({
  construct,
  path,
  found: JSON.stringify(found),
  allowed: 'something in eu-central-1',
  fix: 'name one of eu-central-1, or replicate it there: nothing leads to us-east-1 from here',
  validation: 'same-region',
});

describe('what lies in another Region is refused', () => {
  test.each([
    [
      'an image of a service',
      () => aTeam({ services: [{ images: [IMAGE, ELSEWHERE] }] }),
      refusal('stack/team', 'services[0].images[1]', ELSEWHERE),
    ],
    [
      'the image of a smoke test',
      () => aTeam({ smokeTest: { image: ELSEWHERE } }),
      refusal('stack/team', 'smokeTest.image', ELSEWHERE),
    ],
    [
      'the key of the logs, for which no internet makes up',
      () => aTeam({ internetEgress: true, network: { ...TEAM_NETWORK, logKeyArn: KEY_ELSEWHERE } }),
      refusal('stack/team', 'network.logKeyArn', KEY_ELSEWHERE),
    ],
    [
      'a Profile that exists',
      () => aHub({ dns: profile('us-east-1') }),
      {
        ...refusal('stack/hub', 'dns.profileArn', profile('us-east-1').profileArn),
        found: expect.any(String),
      },
    ],
  ])('%s', (_title, construct, refused) => {
    expect(refusalsOf(construct())).toEqual([refused]);
  });
});

describe('accepted', () => {
  test.each([
    ['an image of the Region', () => aTeam({ services: [{ images: [IMAGE] }] })],
    ['a Profile of the Region', () => aHub({ dns: profile('eu-central-1') })],
    [
      'an image of another Region where something leads to the internet',
      () => aTeam({ internetEgress: true, services: [{ images: [ELSEWHERE] }] }),
    ],
  ])('%s', (_title, construct) => {
    expect(refusalsOf(construct())).toEqual([]);
  });
});
