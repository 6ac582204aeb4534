import { parseRequest, requestedPrefixLength, requestedSubnets } from '.';
import { CHECKOUT } from './__fixtures__/requests';

describe('the range that a request wants', () => {
  test.each([
    [{}, 26, 54],
    [{ size: 'small' }, 26, 54],
    [{ size: 'medium' }, 24, 246],
    [{ size: 'large' }, 22, 1014],
    [{ size: 'large', azCount: 3 }, 22, 753],
    [{ size: 20 }, 20, 4086],
    [{ cidr: '10.0.4.0/25' }, 25, 118],
  ])('%j is a /%d with %d addresses for tasks', (wishes, prefixLength, usableAddresses) => {
    const request = parseRequest({ ...CHECKOUT, ...wishes });
    expect(requestedPrefixLength(request)).toBe(prefixLength);
    expect(requestedSubnets(request)?.usableAddresses).toBe(usableAddresses);
  });
});
