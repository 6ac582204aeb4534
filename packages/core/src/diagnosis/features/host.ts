import { awsHost } from './aws-host';
import { type PublicHost, PUBLIC_HOSTS } from './registries.data';

/** A host that the message names, and what it belongs to. */
export interface NamedHost {
  readonly name: string;
  /** The short name of AWS's service, where the host is one of AWS. */
  readonly service?: string;
  readonly region?: string;
  readonly accountId?: string;
  /** Whether it is a name that answers over IPv6 too. */
  readonly dualStack: boolean;
  /** Set for hosts outside AWS's own services. */
  readonly outside?: PublicHost['kind'];
  /** Whether it looks like a name of AWS but is none, for example by a typing error. */
  readonly misspelt: boolean;
}

const TOKEN = /[\w.*█-]+/g;
const LONGEST_HOST = 253;

/** Parts of names that stand for a service even where the rest is cut off, redacted or a placeholder. */
const FRAGMENTS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)api\.ecr(?:-fips)?(?:\.|$)/, 'ecr.api'],
  [/(?:^|\.)dkr[.-]ecr(?:-fips)?(?:\.|$)/, 'ecr.dkr'],
  [/starport-layer-bucket/, 's3'],
];

/** All hosts of AWS and of public registries that a text names, in order, each once. */
export function namedHosts(text: string): readonly NamedHost[] {
  const names = [...withoutBrackets(text).matchAll(TOKEN)].map(([token]) => trimDots(token.toLowerCase()));
  return [...new Set(names)].flatMap(name => readHost(name) ?? []);
}

/** What a host name belongs to; `undefined` for a name that is neither AWS's nor a public registry's. */
export function readHost(text: string): NamedHost | undefined {
  const name = trimDots(text.toLowerCase());
  if (name.length > LONGEST_HOST || !name.includes('.')) return layerBucketOnly(name);
  const outside = PUBLIC_HOSTS.find(({ domain }) => name === domain || name.endsWith(`.${domain}`));
  if (outside !== undefined) return { name, dualStack: false, outside: outside.kind, misspelt: false };
  const aws = awsHost(name);
  if (aws !== undefined) return { name, ...aws, misspelt: false };
  const service = FRAGMENTS.find(([pattern]) => pattern.test(name))?.[1];
  if (service === undefined) return undefined;
  return { name, service, dualStack: isDualStack(name), misspelt: isMisspelt(name), ...regionIn(name) };
}

function layerBucketOnly(name: string): NamedHost | undefined {
  if (name.length > LONGEST_HOST || !name.includes('starport-layer-bucket')) return undefined;
  return { name, service: 's3', dualStack: false, misspelt: false, ...regionIn(name) };
}

function isDualStack(name: string): boolean {
  return name.includes('dkr-ecr') || name.endsWith('.api.aws');
}

/** A whole name with a suffix that is none of AWS's. Names that end early were cut, not misspelt. */
function isMisspelt(name: string): boolean {
  return /\.(?:com|aws|cn)$/.test(name) && !/\.(?:amazonaws\.com(?:\.cn)?|on\.aws|api\.aws)$/.test(name);
}

function regionIn(name: string): { region?: string } {
  const region = /(?:^|[.-])([a-z]{2,4}(?:-[a-z]{2,10}){1,3}-\d)(?:[.-]|$)/.exec(name)?.[1];
  return region === undefined ? {} : { region };
}

/** Takes what stands for a value, such as `<region>` or `${ACCOUNT}`, as a part of the name. */
export function withoutBrackets(text: string): string {
  return text.replace(/<([\w -]{1,40})>|\$?\{([\w.-]{1,40})\}/g, '$1$2');
}

function trimDots(token: string): string {
  let start = 0;
  let end = token.length;
  while (start < end && '.-*'.includes(token.charAt(start))) start += 1;
  while (end > start && '.-'.includes(token.charAt(end - 1))) end -= 1;
  return token.slice(start, end);
}
