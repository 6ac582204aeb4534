import { AwsError } from '../../../errors';
import type { Action } from '../../service';
import { refuseDryRun, requireOne } from '../describe';
import { VPC_IDS } from '../ids.data';

/** The attributes that a snapshot holds, with what AWS gives a VPC that is made without saying otherwise. */
const ATTRIBUTES: Readonly<Record<string, { readonly field: string; readonly usual: boolean }>> = {
  enableDnsSupport: { field: 'EnableDnsSupport', usual: true },
  enableDnsHostnames: { field: 'EnableDnsHostnames', usual: false },
};

/**
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcAttribute.html. A participant may ask for a
 * shared VPC too: Amazon VPC User Guide, "Responsibilities and permissions for owners and participants".
 */
export const DescribeVpcAttribute: Action = {
  parameters: ['VpcId', 'Attribute', 'DryRun'],
  answer: (input, call) => {
    refuseDryRun(input);
    const id = String(input['VpcId']);
    const { entry } = requireOne(call, 'Vpcs', id, VPC_IDS);
    const attribute = ATTRIBUTES[String(input['Attribute'])];
    if (attribute === undefined) {
      throw new AwsError(
        'SandboxNotImplemented',
        `the sandbox knows the attributes ${Object.keys(ATTRIBUTES).join(', ')}`,
      );
    }
    return { VpcId: id, [attribute.field]: { Value: entry[attribute.field] ?? attribute.usual } };
  },
};
