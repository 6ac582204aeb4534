import { noFreeRange } from './no-free-range';

test('says that nothing was asked for, why nothing is free, where, and what to do', () => {
  expect(noFreeRange({ detail: 'no /24 is free' }, 'network-frankfurt')).toEqual({
    found: 'left out, and no /24 is free',
    allowed: 'a range that is free in network-frankfurt',
    fix: 'ask for a smaller size, or have a range added to network-frankfurt',
  });
});
