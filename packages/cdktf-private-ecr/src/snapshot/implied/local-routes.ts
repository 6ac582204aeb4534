import type { DraftEntry } from '../build/snapshot-draft';
import type { ImpliedRule } from './implied-rule';

/** Every route table leads to the ranges of its own VPC; where they are not known, neither are its routes. */
export const localRoutes: ImpliedRule = draft => {
  for (const table of draft.all('RouteTables')) {
    if (table.isKnown) continue;
    const ranges = rangesOfVpc(draft.find('Vpcs', table.region, table.value.VpcId));
    if (ranges === undefined) table.forgotten.add('Routes');
    for (const DestinationCidrBlock of ranges ?? []) {
      const routes = (table.value.Routes ??= []);
      const isThere = routes.some(
        route => route.GatewayId === 'local' && route.DestinationCidrBlock === DestinationCidrBlock,
      );
      if (!isThere) routes.push({ DestinationCidrBlock, GatewayId: 'local', State: 'active', implied: true });
    }
  }
};

/** The ranges of a VPC; undefined where not all of them are known. */
export function rangesOfVpc(vpc: DraftEntry<'Vpcs'> | undefined): readonly string[] | undefined {
  if (vpc === undefined || vpc.forgotten.has('CidrBlock') || vpc.forgotten.has('CidrBlockAssociationSet')) {
    return undefined;
  }
  const { CidrBlock, CidrBlockAssociationSet = [] } = vpc.value;
  const further = CidrBlockAssociationSet.map(association => association.CidrBlock);
  if (CidrBlock === undefined && further.length === 0) return undefined;
  return [...new Set(CidrBlock === undefined ? further : [CidrBlock, ...further])];
}
