import { text, type Draft } from '../behaviour/draft';
import { existingWhere } from '../behaviour/existing';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';
import { vpcDefaults } from '../behaviour/vpc-defaults';

/** The VPC's existing route tables; its main one where none is said to exist. */
function routeTableIds({ values, existing }: Draft): readonly string[] {
  const vpc_id = text(values, 'vpc_id');
  const found = existingWhere(existing, 'aws_route_table', vpc_id === '' ? {} : { vpc_id }).map(([id]) => id);
  return found.length > 0 || vpc_id === '' ? found : [vpcDefaults(vpc_id).main_route_table_id];
}

export const aws_route_tables: ResourceBehaviour = { id: '{region}', computed: { ids: routeTableIds } };
