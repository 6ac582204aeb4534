import type { Action } from '../../service';
import { requireOrganization } from '../require-organization';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganization.html */
export const DescribeOrganization: Action = {
  parameters: [],
  answer: (_input, call) => ({ Organization: requireOrganization(call).Organization }),
};
