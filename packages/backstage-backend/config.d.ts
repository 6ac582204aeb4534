import type { HumanDuration } from '@backstage/types';

export interface Config {
  privateEcr?: {
    /**
     * The hubs: VPCs that hold the endpoints others pull through. The catalog module reads the same list.
     */
    hubs?: {
      /**
       * The name by which entities refer to the hub: lower-case words and digits joined by hyphens, at most 32
       * characters.
       *
       * @visibility backend
       */
      name: string;
      /**
       * What people read instead of the name.
       *
       * @visibility backend
       */
      title?: string;
      /**
       * The account that owns the VPC: 12 digits, in quotes.
       *
       * @visibility backend
       */
      accountId: string;
      /**
       * The Region of the VPC, such as eu-west-1.
       *
       * @visibility backend
       */
      region: string;
      /**
       * The id of the VPC, such as vpc-0123456789abcdef0.
       *
       * @visibility backend
       */
      vpcId: string;
      /** IPv4 ranges that networks are given which people ask for; none overlaps another. */
      pools?: {
        /**
         * Parts of the VPC that become subnets of teams. Without one nobody can ask for shared subnets.
         *
         * @visibility backend
         */
        sharedSubnets?: string[];
        /**
         * Ranges of VPCs of teams behind the Transit Gateway. Without one nobody can ask for such a VPC.
         *
         * @visibility backend
         */
        spokeVpcs?: string[];
      };
      /** How many networks the hub is for; any number where it is left out. */
      maxTeams?: number;
      /**
       * How many accounts AWS lets the subnets of the VPC be shared with, where its quota "Participant accounts per VPC"
       * was raised; 100 where it is left out.
       */
      participantAccounts?: number;
      /** How many subnets AWS lets the VPC have, where its quota "Subnets per VPC" was raised; 200 where it is left out. */
      subnetsPerVpc?: number;
      /**
       * How many rules AWS lets a security group have, where its quota "Inbound or outbound rules per security group" was
       * raised; 60 where it is left out.
       */
      rulesPerSecurityGroup?: number;
    }[];
    /** How AWS is called. Who may read which account is said in `aws`, as for all plugins of Backstage. */
    aws?: {
      /**
       * An address of this machine that stands in for AWS, for a demo or a test.
       *
       * @visibility backend
       */
      endpoint?: string;
      /** AWS calls in flight, of all accounts together; 50 where it is left out. */
      maxCallsInFlight?: number;
      /** AWS calls in flight in one account, so that its own users keep most of its quotas; 5 where it is left out. */
      maxCallsInFlightPerAccount?: number;
      /** How often a call is tried where trying again may help; 5 where it is left out. */
      attempts?: number;
      /** How long one answer may take; 10 seconds where it is left out. */
      callTimeout?: HumanDuration | string;
      /**
       * How long all calls of one account and Region may take; 2 minutes where it is left out, and never more than two
       * fifths of `collection.timeout`.
       */
      unitTimeout?: HumanDuration | string;
    };
    /** When accounts are read. */
    collection?: {
      /** How often each account and Region is read; 15 minutes where it is left out. */
      interval?: HumanDuration | string;
      /** The age past which facts no longer tell how things are, longer than `interval`; 1 hour where it is left out. */
      staleAfter?: HumanDuration | string;
      /** How often the catalog is looked at for new entities; 2 minutes where it is left out. */
      catalogInterval?: HumanDuration | string;
      /** How far a read may move from its time, as a part of the interval: 0 to 0.5; 0.1 where it is left out. */
      jitter?: number;
      /** After so long the work of a replica that is gone is taken over by another; 5 minutes where it is left out. */
      timeout?: HumanDuration | string;
      /** How often each shard looks for work; 5 seconds where it is left out. */
      cadence?: HumanDuration | string;
      /** The wait after a read that failed altogether: the first, and the longest; 1 minute and 1 hour. */
      retry?: { first: HumanDuration | string; max: HumanDuration | string };
      /** Tasks over which accounts are spread, the same in all replicas; 16 where it is left out. */
      shards?: number;
      /** Accounts and Regions that one replica reads at once; 20 where it is left out. */
      unitsInFlight?: number;
      /** When what was read is judged. */
      judging?: {
        /** Tasks over which hubs are spread; 4 where `judging` is left out. */
        shards: number;
        /** The shortest time between two looks at a hub; 30 seconds where `judging` is left out. */
        rest: HumanDuration | string;
        /** The longest time between two looks at a hub; 1 hour where `judging` is left out. */
        maxAge: HumanDuration | string;
      };
    };
    /** What savings are computed with. */
    savings?: {
      /**
       * NAT gateways that a VPC would run without the endpoints: `one-per-zone`, or how many; `one-per-zone` where it is
       * left out.
       */
      baselineNatGateways?: 'one-per-zone' | number;
      /**
       * Private prices in US dollars by Region, `'*'` for all others, such as
       * `{ eu-central-1: { natHour: '0.040' } }`. They go before the bundled ones.
       *
       * @visibility backend
       */
      prices?: Record<
        string,
        {
          natHour?: string | number;
          natGb?: string | number;
          vpceHour?: string | number;
          ipv4Hour?: string | number;
          crossAzGb?: string | number;
          tgwHour?: string | number;
          tgwGb?: string | number;
        }
      >;
      /**
       * Whether prices are read of AWS's Price List once a day (`pricing:GetProducts`), before the bundled ones; false
       * where it is left out.
       */
      livePrices?: boolean;
      /** Whether Transit Gateway attachments exist for other reasons, so that the endpoints do not cost them; false. */
      transitGatewayAlreadyPaid?: boolean;
      /** Usage of a VPC in a month that is assumed where it is not measured. Without it nothing is assumed. */
      assumedUsage?: {
        /** GB through the interface endpoints, such as '12.5'. */
        interfaceGb?: string | number;
        /** GB of image layers. */
        layerGb?: string | number;
      };
    };
    /** The workload that stands for a service whose ECS service is not named. */
    defaultWorkload?: {
      /** What tasks need beside their image; `[awslogs]` where it is left out. */
      needs?: ('awslogs' | 'secrets' | 'ssm-parameters' | 'exec')[];
      /** The name of the security group that tasks have, `*` for any text; `private-ecr-*-tasks`. */
      securityGroupName?: string;
    };
    /** Reading accounts on request. */
    refresh?: {
      /** An account and Region is read on request once in this time, whoever asks; 1 minute. */
      perUnit?: HumanDuration | string;
      /** A caller may have so many accounts and Regions read in `perCaller`; 30. */
      unitsPerCaller?: number;
      /** See `unitsPerCaller`; 10 minutes. */
      perCaller?: HumanDuration | string;
    };
    /** How long things are kept. */
    retention?: {
      /** Whole months of days, after which days become months; 13. */
      dailyMonths?: number;
      /** Whole months that are kept as months; 60. */
      monthlyMonths?: number;
      /** Days for which single failed pulls are kept; 30. */
      pullFailureDays?: number;
    };
    /** Networks that people ask for. */
    requests?: {
      /**
       * Accounts in which networks may be asked for, and the groups and users that may ask for one there.
       *
       * @visibility backend
       */
      accounts?: {
        /** 12 digits, in quotes. */
        accountId: string;
        /** What people read instead of the id. */
        title?: string;
        /** References in full and in lower case, such as group:default/checkout. */
        owners: string[];
      }[];
      /**
       * Groups and users who may ask for every owner and account, and confirm and give back what others asked for, where
       * the permission private-ecr.request.administer is theirs too. Nobody where it is left out: where permissions are
       * off, or a policy allows everything, that permission is everybody's.
       *
       * @visibility backend
       */
      administrators?: string[];
      /** How long a range is held for a request that nobody confirms; 30 minutes where it is left out. */
      reservation?: HumanDuration | string;
      /**
       * How many requests that nobody has confirmed one owner may have at a time, and one person; 5 where it is left
       * out.
       */
      maxOpenPerOwner?: number;
      /**
       * IPv4 ranges of VPCs without a hub, by Region. Without one nobody can ask for such a VPC there.
       *
       * @visibility backend
       */
      standalonePools?: Record<string, string[]>;
    };
    /** How Terraform's drift comes to be known. */
    drift?: {
      /**
       * Who may report for what. A report for anything else is refused.
       *
       * @visibility backend
       */
      reporters?: {
        /**
         * Of a service principal: the subject of a token of `backend.auth.externalAccess`, such as network-ci; of the
         * type jwks, `external:` and the subject.
         */
        subject: string;
        /** Names of hubs; none where it is left out. */
        hubs?: string[];
        /** Names of networks; all of the hubs where it is left out. */
        teams?: string[];
      }[];
    };
    /** Whether owners are told when a service turns failing or recovers; true where it is left out. */
    notifications?: boolean;
  };
}
