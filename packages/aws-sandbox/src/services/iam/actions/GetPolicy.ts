import type { Action } from '../../service';
import { requirePolicy, VERSION_ID } from '../roles';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html */
export const GetPolicy: Action = {
  parameters: ['PolicyArn'],
  answer: (input, call) => {
    const { arn, name, attachmentCount } = requirePolicy(call, input['PolicyArn']);
    return {
      Policy: {
        PolicyName: name,
        Arn: arn,
        DefaultVersionId: VERSION_ID,
        AttachmentCount: attachmentCount,
        IsAttachable: true,
      },
    };
  },
};
