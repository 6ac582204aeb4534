import type { DiagnosisContext } from '../context';
import { type DialledAddress, dialledAddress } from './address';
import { type Denial, denialIn } from './denial';
import { type NamedHost, namedHosts } from './host';
import { imageIn } from './image';
import { type NetworkError, networkError } from './network-error';
import { serviceInWords } from './service-words';
import { type Setting, settingOf } from './setting';
import { targetHost } from './target-host';

/** What a message says, read once; signatures judge from it. */
export interface Failure {
  /** The normalised message. */
  readonly text: string;
  readonly context: DiagnosisContext;
  /** All hosts of AWS and of public registries that it names. */
  readonly hosts: readonly NamedHost[];
  /** The host that the failing attempt went to. */
  readonly host?: NamedHost;
  readonly address?: DialledAddress;
  readonly network?: NetworkError;
  readonly denial?: Denial;
  readonly image?: string;
  /** The short name of AWS's service that was asked, by host or by words. */
  readonly service?: string;
  readonly region?: string;
  readonly setting: Setting;
}

/** Reads a normalised message. */
export function readFailure(text: string, context: DiagnosisContext): Failure {
  const hosts = namedHosts(text);
  const host = targetHost(text);
  const denial = denialIn(text);
  const network = networkError(text);
  const image = imageIn(text);
  const named = host?.outside === undefined ? (host?.service ?? serviceInWords(text)) : undefined;
  const address = dialledAddress(text, context, named !== undefined);
  const service = named ?? (isBareS3(text, address) && host === undefined ? 's3' : undefined);
  const region =
    host?.region ?? hosts.find(named => named.region !== undefined)?.region ?? regionOfArn(denial);
  return {
    text,
    context,
    hosts,
    setting: settingOf(text),
    ...(host !== undefined && { host }),
    ...(address && { address }),
    ...(network && { network }),
    ...(denial !== undefined && { denial }),
    ...(image !== undefined && { image }),
    ...(service !== undefined && { service }),
    ...(region !== undefined && { region }),
  };
}

/** An address of S3 tells the service where nothing else does, no URL of anybody included. */
function isBareS3(text: string, address: DialledAddress | undefined): boolean {
  return address?.kind === 's3' && !/https?:\/\//i.test(text);
}

function regionOfArn(denial: Denial | undefined): string | undefined {
  const region = denial?.resourceArn?.split(':')[3];
  return region === undefined || region === '' ? undefined : region;
}
