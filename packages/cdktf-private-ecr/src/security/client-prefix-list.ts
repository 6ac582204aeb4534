import { Ec2ManagedPrefixList } from '../aws';
import type { Placement } from '../placement';
import { Construct } from '../terraform';
import type { EndpointSecurityGroup } from './endpoint-security-group';

/** How the list of the teams' ranges is made. */
export interface ClientPrefixListProps {
  readonly placement: Placement;
  readonly name: string;
  readonly endpoints: EndpointSecurityGroup;
  /** How many ranges fit; each counts as a rule of the endpoints' security group. */
  readonly maxEntries: number;
  readonly tags?: Readonly<Record<string, string>>;
}

/** A customer-managed prefix list of the teams' ranges, which the endpoints admit; each share adds its own entry. */
export class ClientPrefixList extends Construct {
  readonly prefixList: Ec2ManagedPrefixList;

  constructor(scope: Construct, id: string, props: ClientPrefixListProps) {
    super(scope, id);
    const { placement, name, endpoints, maxEntries, tags } = props;
    this.prefixList = new Ec2ManagedPrefixList(this, 'list', {
      ...placement.regional,
      name: `${name}-clients`,
      addressFamily: 'IPv4',
      maxEntries,
      tags: { ...tags, Name: `${name}-clients` },
    });
    endpoints.admit('client-ranges', 'HTTPS from the ranges of the teams', {
      prefixListId: this.prefixList.id,
    });
  }
}
