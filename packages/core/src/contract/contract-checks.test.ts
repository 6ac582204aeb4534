import { contractChecks, parseHubContract } from '.';
import { HUB } from './__fixtures__/contracts';

const FRANKFURT = { partition: 'aws', region: 'eu-central-1', hubId: 'network-frankfurt' };

describe('what Terraform checks of a contract that it alone sees', () => {
  test('a hub in its place passes', () => {
    const contract = parseHubContract(HUB);
    expect(
      contractChecks('hub', FRANKFURT).every(({ field, allowed }) => allowed.includes(contract[field])),
    ).toBe(true);
  });

  test.each([
    ['kind', 'spoke'],
    ['schemaVersion', 2],
    ['partition', 'aws-cn'],
    ['region', 'eu-west-1'],
    ['hubId', 'network-dublin'],
  ])('another %s fails', (field, value) => {
    const failing = contractChecks('hub', FRANKFURT).filter(({ allowed }) => !allowed.includes(value));
    expect(failing.map(check => check.field)).toContain(field);
  });

  test('any hub will do where none is named', () => {
    const { hubId: _hubId, ...anywhere } = FRANKFURT;
    expect(contractChecks('hub', anywhere).map(({ field }) => field)).toEqual([
      'kind',
      'schemaVersion',
      'partition',
      'region',
    ]);
  });

  test('every message is a sentence, as Terraform wants it, without interpolation', () => {
    for (const { errorMessage } of contractChecks('share', FRANKFURT)) {
      expect(errorMessage).toMatch(/^[A-Z][^$%]+\.$/);
    }
  });
});
