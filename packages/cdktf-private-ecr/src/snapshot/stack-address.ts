/** What something is called before Terraform has made it: its address, qualified by the stack it stands in. */
export interface StackAddress {
  readonly stack: string;
  /** Such as `aws_vpc.hub`, or `module.network.aws_subnet.private["euc1-az1"]`. */
  readonly address: string;
}

/** Such as `hub-eu-central-1/aws_vpc.hub`. */
export function qualified({ stack, address }: StackAddress): string {
  return `${stack}/${address}`;
}

/**
 * The id that stands for AWS's own until there is one: AWS's prefix of such ids, and in brackets the address, such as
 * `igw-(hub-eu-central-1/aws_internet_gateway.hub)`. Engines tell some targets of routes by their prefix, and people
 * read the rest.
 *
 * @param prefix - as AWS writes it, with its hyphen: `vpc-`
 */
export function idBeforeApply(prefix: string, of: StackAddress): string {
  return `${prefix}(${qualified(of)})`;
}

/**
 * The same as one label of a DNS name, in which neither dots nor the case of letters count: `.` is written `~1`, `~`
 * is `~0`, and a capital is its small letter behind `~`.
 */
export function dnsLabelBeforeApply(prefix: string, of: StackAddress): string {
  const escaped = qualified(of)
    .replaceAll('~', '~0')
    .replaceAll('.', '~1')
    .replaceAll(/\p{Lu}/gu, capital => `~${capital.toLowerCase()}`);
  return `${prefix}(${escaped})`;
}
