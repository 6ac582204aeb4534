import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  privateEcr?: {
    /**
     * The hubs: VPCs that hold the endpoints others pull through. The backend plugin reads the same list. Each becomes
     * a Resource of its name.
     */
    hubs?: {
      /**
       * The name by which entities refer to the hub, and the name of its Resource: lower-case words and digits joined
       * by hyphens, at most 32 characters.
       *
       * @visibility backend
       */
      name: string;
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
      /**
       * The group or user that owns the hub in the catalog, such as group:default/network; `catalog.defaultOwner` where
       * it is left out.
       *
       * @visibility backend
       */
      owner?: string;
      /**
       * What people read instead of the name.
       *
       * @visibility backend
       */
      title?: string;
    }[];
    /** What the catalog is told of VPCs. */
    catalog?: {
      /**
       * When the catalog is brought up to date, in Backstage's own form; every ten minutes where it is left out.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      /**
       * Who owns a VPC of which nothing says whose it is; `group:default/unknown` where it is left out.
       *
       * @visibility backend
       */
      defaultOwner?: string;
      /** Which of the VPCs that the backend plugin sees become Resources. Without it, hubs only. */
      discovery?: {
        /**
         * Tags that a VPC must have, all of them, with their values; `'*'` stands for any value. At least one.
         *
         * @visibility backend
         */
        match: Record<string, string>;
        /**
         * The key of the tag that names the owner, as a reference such as `payments` or `group:default/payments`;
         * `owner` where it is left out. A VPC whose tag is no reference to a group or user goes to `defaultOwner`.
         *
         * @visibility backend
         */
        ownerTag?: string;
        /**
         * The key of the tag that entities are named after, such as `Name`. Where it is left out, or two VPCs claim the
         * same name, an entity has the id of its VPC for a name.
         *
         * @visibility backend
         */
        nameTag?: string;
        /**
         * The key of the tag that names the system that a VPC is part of.
         *
         * @visibility backend
         */
        systemTag?: string;
      };
    };
  };
}
