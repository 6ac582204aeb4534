import type { HealthInput } from '../health';
import { aHealthyInput, aHub, aRouteTable, aShare, type Lists, metricsWith, snapshotOf } from './hub';
import { aDecidedLeg, aTrace } from './traces';

/** A hub with what else is known of it, before it becomes an input. */
export interface Case {
  readonly hub: Lists;
  readonly rest: Omit<HealthInput, 'snapshot'>;
}

/** Something that is wrong, laid over a case; `worst` is the status it brings where nothing worse is there. */
export interface Fault {
  readonly what: string;
  readonly worst: 'failing' | 'degraded';
  apply(to: Case): Case;
}

const inHub = (change: (hub: Lists) => Lists) => (to: Case) => ({
  ...to,
  hub: { ...to.hub, ...change(to.hub) },
});
const endpointsIn = (hub: Lists) => (hub.VpcEndpoints ?? []) as readonly { VpcEndpointId: string }[];
const changed = (id: string, changes: object) => (hub: Lists) => ({
  VpcEndpoints: endpointsIn(hub).map(entry =>
    entry.VpcEndpointId === id ? { ...entry, ...changes } : entry,
  ),
});

export const FAULTS: readonly Fault[] = [
  {
    what: 'an endpoint is rejected',
    worst: 'failing',
    apply: inHub(changed('vpce-0ecrapi', { State: 'rejected' })),
  },
  {
    what: 'an endpoint is pending',
    worst: 'degraded',
    apply: inHub(changed('vpce-0ecrdkr', { State: 'pending' })),
  },
  {
    what: 'an interface is missing',
    worst: 'degraded',
    apply: inHub(changed('vpce-0ecrdkr', { NetworkInterfaceIds: ['eni-0a'] })),
  },
  {
    what: 'a policy is nearly full',
    worst: 'degraded',
    apply: inHub(changed('vpce-0s3', { PolicyDocument: 'x'.repeat(20_000) })),
  },
  {
    what: 'private DNS is off',
    worst: 'failing',
    apply: inHub(changed('vpce-0ecrdkr', { PrivateDnsEnabled: false })),
  },
  {
    what: 'the route to S3 is gone',
    worst: 'failing',
    apply: inHub(() => ({
      RouteTables: [
        aRouteTable('team', ['subnet-0paya', 'subnet-0payb']),
        aRouteTable('ep', ['subnet-0epa']),
      ],
    })),
  },
  {
    what: 'a share failed',
    worst: 'failing',
    apply: inHub(() => ({ ResourceShares: [aShare({ status: 'FAILED' })] })),
  },
  {
    what: 'packets are dropped',
    worst: 'degraded',
    apply: to => ({ ...to, rest: { ...to.rest, metrics: metricsWith({ packetsDropped: 500 }) } }),
  },
  {
    what: 'a workload is blocked',
    worst: 'failing',
    apply: to => ({
      ...to,
      rest: {
        ...to.rest,
        traces: [
          ...(to.rest.traces ?? []),
          aTrace('api', 'blocked', [aDecidedLeg('s3', 'subnet-0paya', 'fail')]),
        ],
      },
    }),
  },
];

/** A case without faults. */
export function aCase(): Case {
  const { snapshot: _snapshot, ...rest } = aHealthyInput();
  return { hub: aHub(), rest };
}

export function inputOf({ hub, rest }: Case): HealthInput {
  return { ...rest, snapshot: snapshotOf(hub) };
}
