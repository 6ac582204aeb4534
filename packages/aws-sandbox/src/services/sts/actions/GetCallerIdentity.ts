import type { Action } from '../../service';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
export const GetCallerIdentity: Action = {
  parameters: [],
  answer: (_input, { principal: { accountId, arn, userId } }) => ({
    Account: accountId,
    Arn: arn,
    UserId: userId,
  }),
};
