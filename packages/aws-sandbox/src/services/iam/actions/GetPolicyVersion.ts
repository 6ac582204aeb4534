import type { Action } from '../../service';
import { encoded, noSuchEntity, requirePolicy, VERSION_ID } from '../roles';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html */
export const GetPolicyVersion: Action = {
  parameters: ['PolicyArn', 'VersionId'],
  answer: (input, call) => {
    const { arn, document } = requirePolicy(call, input['PolicyArn']);
    const { VersionId } = input;
    if (VersionId !== VERSION_ID) {
      throw noSuchEntity(`Policy ${arn} version ${String(VersionId)} does not exist or is not attachable.`);
    }
    return { PolicyVersion: { Document: encoded(document), VersionId, IsDefaultVersion: true } };
  },
};
