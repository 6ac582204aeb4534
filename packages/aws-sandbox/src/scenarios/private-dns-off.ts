import { isOfEcr } from './endpoints';
import { changeEntries, isOfVpc, requireChange, type Scenario } from './scenario';

/** The names of ECR lead to public addresses again, though the endpoints are there. */
export const privateDnsOff: Scenario = {
  name: 'private-dns-off',
  summary: 'The endpoints of ECR have no private DNS.',
  apply: (world, target) => {
    const off = changeEntries(world, 'VpcEndpoints', target, endpoint =>
      isOfVpc(endpoint, target) && isOfEcr(endpoint) ? { ...endpoint, PrivateDnsEnabled: false } : endpoint,
    );
    return requireChange('private-dns-off', world, off, target, 'interface endpoints of ECR');
  },
};
