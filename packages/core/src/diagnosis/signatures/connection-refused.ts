import type { NetworkErrorKind } from '../features/network-error';
import type { Signature } from '../signature';
import { unreachedService } from './shared/target';
import { weigh, type Weighed } from './shared/weigh';

/** Something on the way answered with a refusal. Security groups and network ACLs drop in silence, so it is neither. */
const CAUSES: Partial<Record<NetworkErrorKind, (name: string) => readonly Weighed[]>> = {
  refused: name => [
    [
      'egress-firewall',
      0.45,
      `The connection to ${name} was refused: a firewall, a proxy or a wrong address answered.`,
    ],
    ['dns-not-private', 0.35, `${name} may resolve to an address that is not an endpoint of that service.`],
    ['route-missing:other', 0.2, `The route may lead to a machine that does not serve ${name}.`],
  ],
  reset: name => [
    [
      'egress-firewall',
      0.6,
      `The connection to ${name} was cut after it stood: a firewall or proxy does that.`,
    ],
    ['nacl', 0.15, `A network ACL may drop a part of the traffic with ${name}.`],
    [
      'security-group-endpoint-ingress',
      0.15,
      `A rule of the endpoint's security group may have been removed meanwhile.`,
    ],
  ],
  unreachable: name => [
    ['route-missing:other', 0.62, `The machine has no route to ${name}.`],
    [
      'public-subnet-no-public-ip',
      0.3,
      `Without a public address of its own the task has no way to ${name}.`,
    ],
    ['nacl', 0.12, `A network ACL or firewall may answer for ${name} with an ICMP refusal.`],
    ['dual-stack-uri', 0.12, `${name} may have been tried over IPv6 only, which the subnet does not route.`],
  ],
};

export const connectionRefused: Signature = {
  id: 'connection-refused',
  clues: failure => {
    const unreached = unreachedService(failure);
    const causes = failure.network === undefined ? undefined : CAUSES[failure.network.kind];
    if (unreached === undefined || causes === undefined) return [];
    if (failure.address?.kind === 'link-local' || failure.address?.kind === 'loopback') return [];
    const s3 = goesToGateway(unreached.service);
    return weigh(unreached.evidence, ...causes(unreached.name), ...s3);
  },
};

function goesToGateway(service: string): readonly Weighed[] {
  if (service !== 's3') return [];
  return [
    [
      'route-missing:s3-gateway',
      0.35,
      `Layers come from S3, for which the subnet may lack the gateway endpoint.`,
    ],
  ];
}
