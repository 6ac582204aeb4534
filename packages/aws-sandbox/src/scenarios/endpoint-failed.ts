import { isOfEcr } from './endpoints';
import { changeEntries, isOfVpc, requireChange, type Scenario } from './scenario';

/** The endpoints of ECR could not be made, or broke. */
export const endpointFailed: Scenario = {
  name: 'endpoint-failed',
  summary: 'The endpoints of ECR are in the state failed.',
  apply: (world, target) => {
    const failed = changeEntries(world, 'VpcEndpoints', target, endpoint =>
      isOfVpc(endpoint, target) && isOfEcr(endpoint)
        ? {
            ...endpoint,
            State: 'failed',
            LastError: { Code: 'InternalError', Message: 'The endpoint could not be provisioned.' },
          }
        : endpoint,
    );
    return requireChange('endpoint-failed', world, failed, target, 'interface endpoints of ECR');
  },
};
