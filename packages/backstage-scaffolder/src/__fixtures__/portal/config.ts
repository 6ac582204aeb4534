import { HUB_VPC } from '../hub-world';

/** What portals of tests differ in. */
export interface ConfigOptions {
  /** The section `backend.database`. */
  readonly database: object;
  /** The network's repository. */
  readonly repository: object;
  /** The sandbox that answers for AWS. */
  readonly aws: string;
  readonly gitops?: object;
  readonly taskRecovery?: object;
  /** What subnets of the hub are made of; all of it. */
  readonly sharedSubnets?: string;
  /** How long a range is reserved. */
  readonly reservation?: object;
}

/** The configuration of a portal with one hub, whose facts are read at once and often. */
export function configOf(options: ConfigOptions) {
  const { database, repository, aws, gitops = {}, reservation, sharedSubnets = '10.0.0.0/16' } = options;
  // Backstage keeps files of tasks in a form that the modules of Jest cannot read back.
  const { taskRecovery = { enabled: true, staleTimeout: { seconds: 2 } } } = options;
  const owners = ['group:default/returns', 'group:default/checkout'];
  return {
    backend: { database },
    aws: {
      mainAccount: {
        accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
        secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      },
      accountDefaults: { roleName: 'private-ecr-reader' },
    },
    scaffolder: { taskRecovery, concurrentTasksLimit: 100 },
    privateEcr: {
      aws: { endpoint: aws },
      hubs: [
        {
          name: 'network-frankfurt',
          accountId: '111122223333',
          region: 'eu-central-1',
          vpcId: HUB_VPC,
          pools: { sharedSubnets: [sharedSubnets], spokeVpcs: ['10.80.0.0/16'] },
        },
      ],
      collection: {
        interval: { seconds: 30 },
        catalogInterval: { seconds: 1 },
        cadence: { seconds: 1 },
        staleAfter: { minutes: 10 },
        judging: { shards: 1, rest: { seconds: 1 }, maxAge: { minutes: 1 } },
      },
      requests: {
        administrators: ['group:default/network'],
        accounts: [
          { accountId: '888899990000', owners },
          { accountId: '222233334444', owners: ['group:default/checkout'] },
          { accountId: '444455556666', owners: ['group:default/payments'] },
        ],
        // Tasks of one person are held at many steps at a time.
        maxOpenPerOwner: 1_000,
        standalonePools: { 'eu-central-1': ['10.112.0.0/16'] },
        ...(reservation && { reservation }),
      },
      gitops: { repository, ...gitops },
    },
  };
}
