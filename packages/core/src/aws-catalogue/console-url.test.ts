import { consoleUrl, CONSOLE_LINKS, type ConsoleSubject } from '.';

const ROUTE_TABLE: ConsoleSubject = {
  type: 'route-table',
  id: 'rtb-0123456789abcdef0',
  region: 'eu-west-1',
  accountId: '111122223333',
};
const SWITCH =
  'https://start.example.org/#/console?account_id={accountId}&region={region}&destination={destination}';

describe('consoleUrl', () => {
  test.each<[string, Partial<ConsoleSubject>, string | undefined]>([
    [
      'a route table',
      {},
      'https://eu-west-1.console.aws.amazon.com/vpcconsole/home?region=eu-west-1#RouteTableDetails:RouteTableId=rtb-0123456789abcdef0',
    ],
    [
      'the same in China',
      { region: 'cn-north-1' },
      'https://cn-north-1.console.amazonaws.cn/vpcconsole/home?region=cn-north-1#RouteTableDetails:RouteTableId=rtb-0123456789abcdef0',
    ],
    [
      'the same in GovCloud',
      { region: 'us-gov-west-1' },
      'https://us-gov-west-1.console.amazonaws-us-gov.com/vpcconsole/home?region=us-gov-west-1#RouteTableDetails:RouteTableId=rtb-0123456789abcdef0',
    ],
    [
      'a repository, whose ARN says Region and account',
      { type: 'repository', id: 'arn:aws:ecr:us-east-1:999988887777:repository/team/api' },
      'https://us-east-1.console.aws.amazon.com/ecr/repositories/private/999988887777/team%2Fapi?region=us-east-1',
    ],
    [
      'a role below a path',
      { type: 'role', id: 'arn:aws:iam::111122223333:role/service/checkout-exec' },
      'https://eu-west-1.console.aws.amazon.com/iam/home?region=eu-west-1#/roles/details/checkout-exec',
    ],
    [
      'a hosted zone',
      { type: 'hosted-zone', id: 'Z0123456789ABCDEFGHIJ' },
      'https://eu-west-1.console.aws.amazon.com/route53/v2/hostedzones?region=eu-west-1#ListRecordSets/Z0123456789ABCDEFGHIJ',
    ],
    ['a partition whose console is not public', { region: 'us-iso-east-1' }, undefined],
    ['a Region that there is not', { region: 'mars-north-1' }, undefined],
    ['a Region that is a host', { region: 'eu-west-1.example.org/' }, undefined],
    ['what has no page', { type: 'snapshot', id: '2026-11-01T10:00:00Z' }, undefined],
    ['a kind that is a property of every object', { type: 'constructor', id: 'x' }, undefined],
    ['an id of another kind', { id: 'subnet-0123456789abcdef0' }, undefined],
    ['an id that leads elsewhere', { id: 'rtb-0123&x=javascript:alert(1)' }, undefined],
    ['an id with a line break', { id: 'rtb-0123456789abcdef0\n' }, undefined],
  ])('%s', (_what, changes, expected) => {
    expect(consoleUrl({ ...ROUTE_TABLE, ...changes })).toBe(expected);
  });

  test('opens the account first where a URL for that is configured', () => {
    const url = new URL(consoleUrl(ROUTE_TABLE, SWITCH) ?? '');
    const inside = new URLSearchParams(url.hash.slice('#/console?'.length));
    expect(url.host).toBe('start.example.org');
    expect(Object.fromEntries(inside)).toEqual({
      account_id: '111122223333',
      region: 'eu-west-1',
      destination: consoleUrl(ROUTE_TABLE),
    });
  });

  test.each<[string, ConsoleSubject, string]>([
    ['without an account', { ...ROUTE_TABLE, accountId: undefined }, SWITCH],
    ['with a URL of another scheme', ROUTE_TABLE, 'javascript:alert("{destination}")'],
  ])('leads straight to the console %s', (_what, subject, switchUrl) => {
    expect(consoleUrl(subject, switchUrl)).toBe(consoleUrl(ROUTE_TABLE));
  });

  test('every kind is in the table once', () => {
    const types = CONSOLE_LINKS.map(({ type }) => type);
    expect(new Set(types).size).toBe(types.length);
  });
});
