import { aHub, aShare, refusalsOf } from '../testing';

describe('a share that was opened through the child is refused', () => {
  test('of the subnets of a team', () => {
    const share = aShare();
    share.sharedSubnets!.share.share.allowExternalPrincipals = true;
    expect(refusalsOf(share)).toEqual([
      {
        construct: 'stack/share',
        path: 'share/subnets/share/share.allowExternalPrincipals',
        found: 'true',
        allowed: 'false',
        fix: 'share with accounts of the organisation only',
        validation: 'external-principals',
      },
    ]);
  });

  test('of what all spokes need of a hub', () => {
    const hub = aHub({ dns: 'profile', principals: ['444455556666'] });
    hub.resourceShare!.share.resetAllowExternalPrincipals();
    expect(refusalsOf(hub)).toEqual([
      expect.objectContaining({
        path: 'hub/share/share.allowExternalPrincipals',
        found: 'nothing',
        validation: 'external-principals',
      }),
    ]);
  });
});

test.each([
  ['a share of subnets as it is made', () => aShare()],
  ['a hub that shares its Profile', () => aHub({ dns: 'profile', principals: ['444455556666'] })],
  ['a hub that shares nothing', () => aHub()],
])('%s is accepted', (_title, construct) => {
  expect(refusalsOf(construct())).toEqual([]);
});
