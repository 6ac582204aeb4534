import { placesOf } from '../snapshot';
import type { Completion } from './completion';

/** Each VPC asks Amazon's resolver: what an account's default set of DHCP options says. */
export const dhcpOptions: Completion = snapshot => {
  for (const { accountId, lists } of placesOf(snapshot)) {
    const vpcs = lists.Vpcs ?? [];
    if (vpcs.length === 0 || lists.DhcpOptions !== undefined) continue;
    const DhcpOptionsId = `dopt-${accountId.slice(0, 8)}`;
    const DhcpConfigurations = [{ Key: 'domain-name-servers', Values: [{ Value: 'AmazonProvidedDNS' }] }];
    lists.DhcpOptions = [{ DhcpOptionsId, OwnerId: accountId, DhcpConfigurations }];
    for (const vpc of vpcs) {
      vpc.DhcpOptionsId ??= DhcpOptionsId;
      vpc.State ??= 'available';
    }
  }
};
