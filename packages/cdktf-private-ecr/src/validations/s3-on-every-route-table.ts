import { RouteTableAssociation, VpcEndpointRouteTableAssociation } from '../aws';
import type { IConstruct } from '../terraform';
import type { Validation } from './support/validation';

/** The part of a stack that consumers run in. */
export interface RouteTablesSubject {
  readonly root: IConstruct;
  /** The subnets of tasks. */
  readonly subnetIds: readonly string[];
}

/**
 * Each route table of the tasks' subnets leads to the S3 gateway endpoint. The one table that was forgotten is the
 * most common reason why pulls hang: the manifest arrives, and no layer does.
 */
export const s3OnEveryRouteTable: Validation<RouteTablesSubject> = {
  id: 's3-on-every-route-table',
  check: ({ root, subnetIds }) => {
    const nodes = root.node.findAll();
    const withS3 = new Set(
      nodes
        .filter(node => node instanceof VpcEndpointRouteTableAssociation)
        .map(association => association.routeTableIdInput),
    );
    return nodes
      .filter(node => node instanceof RouteTableAssociation)
      .filter(({ subnetIdInput }) => subnetIdInput !== undefined && subnetIds.includes(subnetIdInput))
      .filter(({ routeTableIdInput }) => !withS3.has(routeTableIdInput))
      .map(association => ({
        path: association.node.path.split('/').slice(1).join('/'),
        found: 'a route table without the S3 gateway endpoint',
        allowed: 'route tables that the S3 gateway endpoint is associated with',
        fix: 'associate the endpoint with the table: s3Gateway.associate(…)',
      }));
  },
};
