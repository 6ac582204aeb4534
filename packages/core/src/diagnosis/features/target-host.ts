import { namedHosts, type NamedHost, readHost, withoutBrackets } from './host';

const NAME = String.raw`([\w.*█-]{3,253})`;

/** Where a text says which host a failing attempt went to, the surest first. */
const ATTEMPTS: readonly RegExp[] = [
  new RegExp(String.raw`(?:lookup|resolve host:?|getaddrinfo(?: \w{1,12})?|\bENOTFOUND) ["']?${NAME}`, 'gi'),
  new RegExp(
    String.raw`\b(?:get|head|post|put|patch|request to|endpoint url:|connect to)[ :("']{1,4}(?:https?:\/\/)?${NAME}`,
    'gi',
  ),
];

/**
 * The host that could not be reached or that refused: where attempts are told, the last one, else the first host
 * named. A layer bucket always wins, since it is named only by what failed there.
 */
export function targetHost(text: string): NamedHost | undefined {
  const hosts = namedHosts(text);
  const bucket = hosts.find(host => host.service === 's3' && host.name.includes('starport-layer-bucket'));
  return bucket ?? attempted(withoutBrackets(text)) ?? hosts[0];
}

function attempted(text: string): NamedHost | undefined {
  for (const pattern of ATTEMPTS) {
    for (const [, name = ''] of [...text.matchAll(pattern)].reverse()) {
      const host = readHost(name);
      if (host !== undefined) return host;
    }
  }
  return undefined;
}
