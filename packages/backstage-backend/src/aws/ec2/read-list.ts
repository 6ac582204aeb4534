import type { ListReader } from '../unit-reading';
import type { Ec2ListName } from './list-names.data';
import { EC2_LISTS } from './lists.data';

/** Reads one of the lists of the table. */
export function readEc2List(name: Ec2ListName): ListReader {
  return async unit => {
    const vpcs = await unit.list('Vpcs');
    if (vpcs?.length === 0) return { value: [] };
    return { value: await EC2_LISTS[name](await unit.client('ec2')) };
  };
}
