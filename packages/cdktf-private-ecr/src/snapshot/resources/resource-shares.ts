import { textOf } from '../build/identity';
import { readFlag, readText } from '../build/read-arguments';
import { placementOf } from '../build/snapshot-draft';
import type { ResourceReader, ResourceReaders } from './resource-reader';

/** Shares of AWS RAM. Whose a subnet is, its owner's record says; a participant's own is not needed. */
export const resourceShares: ResourceReaders = {
  aws_ram_resource_share: {
    lists: ['ResourceShares'],
    add: (resource, draft) => {
      const placement = placementOf(resource);
      const resourceShareArn = textOf(resource, 'arn');
      if (resourceShareArn === undefined) return;
      const name = readText(resource, 'name');
      const isExternal = readFlag(resource, 'allow_external_principals');
      draft.add('ResourceShares', placement, {
        resourceShareArn,
        ...(typeof name === 'string' && { name }),
        owningAccountId: placement.accountId,
        status: 'ACTIVE',
        ...(typeof isExternal === 'boolean' && { allowExternalPrincipals: isExternal }),
        associations: [],
      });
    },
  },
  aws_ram_resource_association: association('RESOURCE', 'resource_arn'),
  aws_ram_principal_association: association('PRINCIPAL', 'principal'),
};

function association(associationType: string, argument: string): ResourceReader {
  return {
    lists: ['ResourceShares'],
    attach: (resource, draft) => {
      const { region } = placementOf(resource);
      const list = 'ResourceShares';
      const arn = draft.orForgetList(
        resource,
        'resource_share_arn',
        readText(resource, 'resource_share_arn'),
        list,
      );
      const entry = arn === undefined ? undefined : draft.find(list, region, arn);
      if (arn !== undefined && entry === undefined) draft.notThere(resource, 'resource_share_arn', arn, list);
      const entity = draft.orForget(resource, argument, readText(resource, argument), entry, 'associations');
      if (entry === undefined || entity === undefined) return;
      (entry.value.associations ??= []).push({
        associatedEntity: entity,
        associationType,
        status: 'ASSOCIATED',
      });
    },
  };
}
