import type { ShareContract } from '@private-ecr/core';
import { Contract } from './contracts/contract';
import { publishContract } from './contracts/publish-contract';
import { type Placement, placementOf, type PlacementProps } from './placement';
import { type Connectivity, TeamIngress } from './sharing/team-ingress';
import { SharedSubnets, type SharedSubnetsProps } from './sharing/shared-subnets';
import { SpokeAccess, type SpokeAccessProps } from './sharing/spoke-access';
import { Construct, type TerraformOutput } from './terraform';
import { validateShare } from './validations/support/of-share';

/** What one team gets of a hub. */
export interface PrivateEcrShareProps extends PlacementProps {
  /** The team's name, part of the names of its resources: `checkout`. */
  readonly team: string;
  readonly hubId: string;
  /** The account of the team. */
  readonly participantAccountId: string;
  /** The ranges of the team's tasks, which the endpoints admit. */
  readonly teamCidrs: readonly string[];
  /** Subnets of the hub's VPC for the team, or access from a VPC of its own. */
  readonly network:
    | ({ readonly topology: 'shared-subnets' } & Pick<
        SharedSubnetsProps,
        'zones' | 'principals' | 'internetRoute'
      >)
    | ({ readonly topology: 'spoke-vpc' } & Pick<
        SpokeAccessProps,
        'zonedServices' | 'hubRouteTableCount' | 'attachesTo' | 'spokeContract'
      >);
  /** By what the endpoints admit the tasks. @defaultValue `cidr` */
  readonly connectivity?: Connectivity;
  /** The hub's contract where it is known. @defaultValue the input variable `hub_contract` */
  readonly hubContract?: unknown;
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * What the hub's account holds for one team, in a state of its own: the team's subnets of the hub's VPC and their RAM
 * share, or the way from and to the team's own VPC; and the rule by which the endpoints admit its tasks.
 */
export class PrivateEcrShare extends Construct {
  readonly placement: Placement;
  readonly hub: Contract;
  readonly ingress: TeamIngress;
  readonly sharedSubnets?: SharedSubnets;
  readonly spokeAccess?: SpokeAccess;
  /** What the team's stack reads. */
  readonly contract: ShareContract;
  readonly contractOutput: TerraformOutput;

  constructor(scope: Construct, id: string, props: PrivateEcrShareProps) {
    super(scope, id);
    const { team, hubId, network, teamCidrs, connectivity = 'cidr', tags } = props;
    this.placement = placementOf(this.node.path, props);
    validateShare(this, props);
    const { partition, region } = this.placement;
    this.hub = new Contract(this, 'hub', {
      kind: 'hub',
      partition,
      region,
      hubId,
      document: props.hubContract,
    });
    const common = { placement: this.placement, team, hub: this.hub, ...(tags && { tags }) };
    this.ingress = new TeamIngress(this, 'ingress', { ...common, teamCidrs, connectivity });
    if (network.topology === 'shared-subnets') {
      const { participantAccountId } = props;
      this.sharedSubnets = new SharedSubnets(this, 'subnets', {
        ...common,
        ...network,
        participantAccountId,
      });
    } else {
      this.spokeAccess = new SpokeAccess(this, 'spoke', { ...common, ...network, hubId, teamCidrs });
    }
    this.contract = this.describe(props);
    this.contractOutput = publishContract(this, this.contract);
  }

  private describe({ team, hubId, participantAccountId, teamCidrs }: PrivateEcrShareProps): ShareContract {
    const { accountId, partition, region } = this.placement;
    const shared = {
      kind: 'share' as const,
      schemaVersion: 1 as const,
      team,
      hubId,
      accountId,
      partition,
      region,
      participantAccountId,
      teamCidrs: [...teamCidrs],
    };
    if (this.sharedSubnets === undefined) {
      const vpcId = this.spokeAccess?.authorizedVpcId;
      return { ...shared, topology: 'spoke-vpc', ...(vpcId !== undefined && { authorizedVpcId: vpcId }) };
    }
    const { subnets, share } = this.sharedSubnets;
    return {
      ...shared,
      topology: 'shared-subnets',
      vpcId: this.hub.text('vpcId'),
      subnets: { ...subnets.byZone },
      routeTableIds: Object.values(subnets.distinctRouteTables).map(table => table.id),
      resourceShareArn: share.arn,
    };
  }
}
