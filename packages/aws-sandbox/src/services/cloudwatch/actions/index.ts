import { GetMetricData } from './GetMetricData';

/** The operations of CloudWatch that the sandbox serves, by AWS's names: one file each. */
export const actions = {
  GetMetricData,
};
