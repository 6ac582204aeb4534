import { mockCredentials } from '@backstage/backend-test-utils';

/** Who comes to the API in tests: what it owns, which of our permissions it has, what its requests carry. */
export interface Person {
  /** Its groups. */
  readonly owns: readonly string[];
  /** Permissions of ours that the policy gives it: all, or those whose names are here. */
  readonly may: 'all' | readonly string[];
  /** Whether it sees all of the catalog; otherwise what its groups own. */
  readonly seesAll: boolean;
}

const READS = [
  'private-ecr.vpc.read',
  'private-ecr.cost.read',
  'private-ecr.refresh',
  'private-ecr.request.create',
];

/** Users by reference. */
export const PEOPLE: Readonly<Record<string, Person>> = {
  'user:default/olga': { owns: ['group:default/payments'], may: READS, seesAll: false },
  'user:default/otto': { owns: ['group:default/other'], may: READS, seesAll: false },
  'user:default/carl': {
    owns: ['group:default/payments'],
    may: ['private-ecr.vpc.read', 'private-ecr.refresh', 'private-ecr.request.create'],
    seesAll: false,
  },
  'user:default/nora': { owns: ['group:default/payments'], may: [], seesAll: false },
  // As everybody is where permissions are off, or the policy allows everything.
  'user:default/alva': { owns: ['group:default/payments'], may: 'all', seesAll: true },
  'user:default/ada': { owns: ['group:default/admins'], may: 'all', seesAll: true },
};

/** The `authorization` header of each kind of caller. */
export const CALLERS = {
  'no token': undefined,
  'a token that is none': 'Bearer eyJhbGciOiJub25lIn0.e30.',
  'no permission': mockCredentials.user.header('user:default/nora'),
  'other team': mockCredentials.user.header('user:default/otto'),
  owner: mockCredentials.user.header('user:default/olga'),
  'owner without costs': mockCredentials.user.header('user:default/carl'),
  admin: mockCredentials.user.header('user:default/ada'),
  service: mockCredentials.service.header({
    targetPluginId: 'private-ecr',
    onBehalfOf: mockCredentials.service('plugin:catalog'),
  }),
} as const;
export type CallerName = keyof typeof CALLERS;
