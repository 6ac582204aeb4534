import { ConfigReader } from '@backstage/config';
import { demoUsersOf } from './demo-users';

const configOf = (baseUrl: string, users?: readonly string[]) =>
  new ConfigReader({
    app: { baseUrl },
    backend: { baseUrl },
    ...(users && { auth: { providers: { demo: { users: [...users] } } } }),
  });

test.each(['http://localhost:7007', 'http://127.0.0.1:7100', 'http://[::1]:7007'])(
  'on %s the users of the configuration may sign in',
  baseUrl => {
    expect(demoUsersOf(configOf(baseUrl, ['user:default/Tara', 'user:paul']))).toEqual([
      'user:default/tara',
      'user:default/paul',
    ]);
  },
);

test.each([
  'https://portal.example.com',
  'http://10.0.0.1:7007',
  'http://localhost.example.com',
  'http://127.0.0.1.example.com',
  'http://localhost@example.com',
])('on %s, which other machines reach, it refuses to start', baseUrl => {
  expect(() => demoUsersOf(configOf(baseUrl, ['user:default/tara']))).toThrow('allowed: localhost');
});

test('without users there is no such sign-in, wherever the portal is', () => {
  expect(demoUsersOf(configOf('https://portal.example.com'))).toEqual([]);
});

test.each(['group:default/network', 'tara', 'user:'])('%j is no user', reference => {
  expect(() => demoUsersOf(configOf('http://localhost:7007', [reference]))).toThrow('allowed: a user');
});
