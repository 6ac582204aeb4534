import type { Entry } from '../world/world';
import { isInterface } from './endpoints';
import { changeEntries, isOfVpc, requireChange, type Scenario } from './scenario';

/** Somebody closed the security groups of the endpoints: connections time out. */
export const endpointGroupClosed: Scenario = {
  name: 'endpoint-group-closed',
  summary: 'The security groups of the interface endpoints let nothing in.',
  apply: (world, target) => {
    const groupIds = new Set<string>();
    // Read only: which groups the endpoints have.
    changeEntries(world, 'VpcEndpoints', target, endpoint => {
      if (isOfVpc(endpoint, target) && isInterface(endpoint)) {
        for (const { GroupId } of (endpoint['Groups'] ?? []) as Entry[]) groupIds.add(String(GroupId));
      }
      return endpoint;
    });
    const closed = changeEntries(world, 'SecurityGroups', { region: target.region }, group =>
      groupIds.has(String(group['GroupId'])) ? { ...group, IpPermissions: [] } : group,
    );
    return requireChange('endpoint-group-closed', world, closed, target, 'the groups of interface endpoints');
  },
};
