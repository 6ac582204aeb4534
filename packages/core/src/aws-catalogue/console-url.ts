import { CONSOLE_LINKS } from './console-links.data';
import { partitionOf } from './region';
import { isRegionName } from './region-name';

/** A resource, and where to look for it. */
export interface ConsoleSubject {
  /** What it is, as evidence says it: `route-table`. */
  readonly type: string;
  readonly id: string;
  /** The Region and the account to look in, where the id itself, as an ARN, does not say another one. */
  readonly region: string;
  readonly accountId?: string | undefined;
}

const linksByType = new Map(CONSOLE_LINKS.map(link => [link.type, link]));

const ARN = /^arn:[a-z-]+:[a-z0-9-]+:(?<region>[a-z0-9-]*):(?<account>\d{12}):/;

/**
 * The page of the AWS console that shows a resource.
 *
 * @param subject - the resource
 * @param switchUrl - a template of an https URL that first opens the right account, such as an access portal's;
 * `{accountId}`, `{region}` and `{destination}` are filled in. It is left out where the account is not known
 * @returns undefined for what the console has no page for, for an id that is none of its kind, and for a partition
 * whose console is not public
 */
export function consoleUrl(subject: ConsoleSubject, switchUrl?: string): string | undefined {
  const page = pageOf(subject);
  if (page === undefined) return undefined;
  const { destination, region, accountId } = page;
  if (switchUrl === undefined || accountId === undefined || !switchUrl.startsWith('https://')) {
    return destination;
  }
  return fillIn(switchUrl, { accountId, region, destination });
}

function pageOf({ type, id, region: lookedIn, accountId }: ConsoleSubject) {
  const link = linksByType.get(type);
  const match = link?.id.exec(id);
  if (link === undefined || !match) return undefined;
  const arn = ARN.exec(id)?.groups;
  const region = arn?.['region'] ? arn['region'] : lookedIn;
  const host = partitionOf(region)?.consoleHost;
  if (host === undefined || !isRegionName(region)) return undefined;
  const destination = `https://${region}.${host}/${fillIn(link.path, { region, id, ...match.groups })}`;
  return { destination, region, accountId: arn?.['account'] ?? accountId };
}

/** Values are data: each is encoded, so that none can end the part of the URL that it stands in. */
function fillIn(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? hole : encodeURIComponent(value);
  });
}
