import { AwsError } from '../../../errors';
import type { Fields } from '../../../model/api-model';
import type { Entry } from '../../../world/world';
import { associationsOf } from '../../../world/shares';
import type { Action } from '../../service';
import { ownShares, pageOf, withArns } from '../resource-shares';

/** https://docs.aws.amazon.com/ram/latest/APIReference/API_GetResourceShareAssociations.html */
export const GetResourceShareAssociations: Action = {
  parameters: [
    'associationType',
    'associationStatus',
    'resourceShareArns',
    'resourceArn',
    'principal',
    'maxResults',
    'nextToken',
  ],
  answer: (input, call) => {
    refuseOtherType(input, 'principal', 'PRINCIPAL');
    refuseOtherType(input, 'resourceArn', 'RESOURCE');
    const entity = input['principal'] ?? input['resourceArn'];
    const { associationType, associationStatus } = input;
    // A share is told of to its owner only: a principal learns of the share itself, not of what it holds.
    const found = withArns(ownShares(call), input['resourceShareArns']).flatMap(
      ({ resourceShareArn, name: resourceShareName, ...share }) =>
        associationsOf(share)
          .filter(association => association.associationType === associationType)
          .filter(({ status }) => associationStatus === undefined || status === associationStatus)
          .filter(({ associatedEntity }) => entity === undefined || associatedEntity === entity)
          .map((association): Entry => ({ resourceShareArn, resourceShareName, ...association })),
    );
    return pageOf('resourceShareAssociations', found, input, call);
  },
};

function refuseOtherType(input: Fields, parameter: string, type: string): void {
  if (input[parameter] === undefined || input['associationType'] === type) return;
  throw new AwsError(
    'InvalidParameterException',
    `You can specify ${parameter} only with the association type ${type}.`,
  );
}
