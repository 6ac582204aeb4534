import { type EC2Client, type Filter, paginateDescribeNetworkInterfaces } from '@aws-sdk/client-ec2';
import { allPages, chunksOf } from '../pages';
import type { ListReader } from '../unit-reading';

/** As many values as a filter takes. */
const MOST_FILTER_VALUES = 200;

/**
 * The interfaces of endpoints: those of tasks and instances, of which there may be thousands, tell nothing of a pull.
 * They are filtered, not named by id: one that has just gone is left out and no error.
 */
export const readNetworkInterfaces: ListReader = async unit => {
  const endpoints = await unit.list('VpcEndpoints');
  const client = await unit.client('ec2');
  if (endpoints === undefined) {
    return { value: await interfaces(client, { Name: 'interface-type', Values: ['vpc_endpoint'] }) };
  }
  const ids = endpoints.flatMap(({ NetworkInterfaceIds }) => NetworkInterfaceIds ?? []);
  const found = await Promise.all(
    chunksOf(ids, MOST_FILTER_VALUES).map(Values =>
      interfaces(client, { Name: 'network-interface-id', Values: [...Values] }),
    ),
  );
  return { value: found.flat() };
};

function interfaces(client: EC2Client, filter: Filter) {
  const pages = paginateDescribeNetworkInterfaces({ client, pageSize: 1_000 }, { Filters: [filter] });
  return allPages(pages, page => page.NetworkInterfaces);
}
