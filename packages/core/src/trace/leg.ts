import type { Cidr } from '../net';
import type { Located, SnapshotIndex, VpcEndpoint } from '../snapshot';
import type { RequiredEndpoint, Workload } from '../workload';
import type { Resolution } from './dns/resolution';
import type { ServiceHost } from './dns/service-hosts';
import type { Finding } from './finding';
import type { DecidingInterfaces } from './path/endpoint-interfaces';
import type { Place } from './path/place';
import type { GatewayRoute } from './path/s3-route';
import type { InterfaceGroups } from './path/task-groups';

/** The way that traffic takes. */
export type Via = 'interface-endpoint' | 'gateway-endpoint' | 'nat' | 'internet' | 'none' | 'unknown';

/** What a host's address leads to. */
export type Target =
  /** The interfaces of an interface endpoint. */
  | {
      readonly kind: 'interfaces';
      readonly endpoint: Located<VpcEndpoint>;
      readonly deciding: DecidingInterfaces;
    }
  /** Public addresses, reached through a gateway endpoint, the internet, or not at all. */
  | {
      readonly kind: 'public';
      readonly via: Via;
      readonly route: Finding;
      readonly gateway?: GatewayRoute;
      /** All addresses, or ranges that those lie in. */
      readonly ranges: readonly Cidr[];
      /** Whether `ranges` are the addresses, all of them; otherwise some unknown ones in them are. */
      readonly isExact: boolean;
      /** Prefix lists that hold exactly these addresses. */
      readonly prefixListIds: readonly string[];
    }
  /** No address, or one of which nothing is known. */
  | { readonly kind: 'no-address' | 'unknown'; readonly via: Via; readonly endpointId?: string };

/** One host of a leg, and what it leads to. */
export interface Path {
  readonly host: ServiceHost;
  readonly resolution: Resolution;
  readonly target: Target;
}

/** One needed service from one subnet: what checks look at. */
export interface Leg {
  readonly index: SnapshotIndex;
  readonly workload: Workload;
  readonly need: RequiredEndpoint;
  /** The bucket of image layers, where its name is known. */
  readonly layerBucket: string | undefined;
  readonly subnetId: string;
  /** Undefined where the snapshot does not hold the subnet. */
  readonly place: Place | undefined;
  /** The range of the subnet, out of which the task gets its address. */
  readonly range: Cidr | undefined;
  readonly groups: InterfaceGroups;
  /** One for each host of the service; empty where its name is not known. */
  readonly paths: readonly Path[];
}

/** The endpoint that traffic takes, or that a name points to in vain. */
export function endpointIdOf(target: Target): string | undefined {
  if (target.kind === 'interfaces') return target.endpoint.entry.VpcEndpointId;
  return target.kind === 'public' ? target.gateway?.endpointId : target.endpointId;
}
