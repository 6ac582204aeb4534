import type { Cidr, Topology } from '@private-ecr/core';
import type { HubPlacement } from './hub';

/** A hub, and what it gives networks. */
export interface RequestHub extends HubPlacement {
  /** IPv4 ranges in order of preference; without one the topology cannot be had. */
  readonly pools: Readonly<Record<Exclude<Topology, 'standalone'>, readonly Cidr[]>>;
  /** How many networks it is for; any number where it is left out. */
  readonly maxTeams?: number;
  /** What AWS has raised its quota of participant accounts per VPC to; its default where it is left out. */
  readonly participantAccounts?: number;
  /** The same of subnets of its VPC. */
  readonly subnetsPerVpc?: number;
  /** The same of rules of a security group. */
  readonly rulesPerSecurityGroup?: number;
}

/** An account in which people may ask for networks. */
export interface RequestAccount {
  readonly accountId: string;
  readonly title?: string;
  /** Groups and users, as references of the catalog. */
  readonly owners: readonly string[];
}

/** What the operator allows to be asked for. */
export interface RequestPolicy {
  readonly hubs: readonly RequestHub[];
  readonly accounts: readonly RequestAccount[];
  /** Groups and users who may ask for every owner and account, where the permission policy lets them too. */
  readonly administrators: readonly string[];
  /** Pools of VPCs without a hub, by Region. */
  readonly standalonePools: ReadonlyMap<string, readonly Cidr[]>;
  readonly reservationSeconds: number;
  /** Reservations that nobody has confirmed, of one owner and of one person at a time. */
  readonly maxOpenPerOwner: number;
}

/** Who may report the drift of which stacks. */
export interface DriftReporter {
  /** Of a service principal, such as `network-ci`. */
  readonly subject: string;
  readonly hubs: readonly string[];
  /** Networks; all of its hubs where it is left out, and then no network without a hub. */
  readonly teams?: readonly string[];
}
