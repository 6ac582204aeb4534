import { aTeam, IMAGE, refusalsOf } from '../testing';

const withVersion = (platformVersion?: string) =>
  aTeam({
    services: [
      { images: [IMAGE] },
      { images: [IMAGE], ...(platformVersion !== undefined && { platformVersion }) },
    ],
  });

test.each(['1.5.0', 'latest', '1.4', '1.1.0', '', 'v1.4.0'])(
  'the platform version %j is refused',
  version => {
    expect(refusalsOf(withVersion(version))).toEqual([
      {
        construct: 'stack/team',
        path: 'services[1].platformVersion',
        found: JSON.stringify(version),
        allowed: 'LATEST, 1.4.0, 1.3.0, 1.0.0',
        fix: 'write LATEST, or leave it out',
        validation: 'platform-version',
      },
    ]);
  },
);

test.each([['LATEST'], ['1.4.0'], ['1.3.0'], ['1.0.0'], [undefined]])('%s is accepted', version => {
  expect(refusalsOf(withVersion(version))).toEqual([]);
});
