import { awsPrefixLists } from './aws-prefix-lists';
import type { Completion } from './completion';
import { dhcpOptions } from './dhcp-options';
import { endpointInterfaces } from './endpoint-interfaces';
import { freeAddresses } from './free-addresses';
import { subnets } from './subnets';

/** All of them, in the order in which they build on each other. */
export const COMPLETIONS: readonly Completion[] = [
  subnets,
  awsPrefixLists,
  endpointInterfaces,
  freeAddresses,
  dhcpOptions,
];
