import { isPrivateRange, safeParseCidr } from '@private-ecr/core';
import { Route, RouteTable } from '../aws';
import { type IConstruct, TerraformStack } from '../terraform';
import { isKnown, type Validation } from './support/validation';

/** A part of a stack, and whether it may lead to the internet. */
export interface PrivateSubject {
  readonly root: IConstruct;
  readonly internetEgress: boolean;
}

/**
 * Nothing leads to the internet unless it was asked for: no route for a public range to a NAT gateway, an internet
 * gateway or anything else. Routes of the whole stack are looked at, so one that somebody adds beside ours is seen.
 */
export const provablyPrivate: Validation<PrivateSubject> = {
  id: 'provably-private',
  check: ({ root, internetEgress }) => {
    if (internetEgress) return [];
    const nodes = TerraformStack.of(root).node.findAll();
    const tables = new Set(
      root.node
        .findAll()
        .filter(node => node instanceof RouteTable)
        .map(table => table.id),
    );
    return nodes
      .filter(node => node instanceof Route)
      .filter(
        route =>
          tables.has(route.routeTableIdInput ?? '') || route.node.path.startsWith(`${root.node.path}/`),
      )
      .filter(({ destinationCidrBlockInput: range, destinationIpv6CidrBlockInput: ipv6 }) => {
        return ipv6 !== undefined || (range !== undefined && isKnown(range) && isPublic(range));
      })
      .map(route => ({
        path: route.node.path.split('/').slice(1).join('/'),
        found: route.destinationCidrBlockInput ?? route.destinationIpv6CidrBlockInput,
        allowed: 'routes to private ranges, or internetEgress',
        fix: 'remove the route, or ask for internet egress by name',
      }));
  },
};

function isPublic(text: string): boolean {
  const result = safeParseCidr(text);
  return result.success && !isPrivateRange(result.cidr);
}
