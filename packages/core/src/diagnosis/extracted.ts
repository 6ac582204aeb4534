import type { AddressKind } from './features/address-kind';
import type { RefusingPolicy } from './features/denial';
import type { Failure } from './features/failure';
import type { NetworkErrorKind } from './features/network-error';

/** What the message names, each as it was written there. */
export interface Extracted {
  /** The host that the failing attempt went to. */
  readonly host?: string;
  /** The address that was dialled. */
  readonly address?: string;
  readonly addressKind?: AddressKind;
  readonly port?: number;
  /** The endpoint's short name of the service that was asked, such as `ecr.api`. */
  readonly service?: string;
  readonly region?: string;
  /** The account of the registry. */
  readonly accountId?: string;
  /** The action that was refused. */
  readonly action?: string;
  readonly resourceArn?: string;
  readonly principalArn?: string;
  /** Which policy refused it. */
  readonly denial?: RefusingPolicy;
  readonly image?: string;
  /** How the network failed. */
  readonly errorClass?: NetworkErrorKind;
}

/** Lists what was read out of a message; what it does not say is left out. */
export function extract({
  host,
  address,
  denial,
  network,
  image,
  service,
  region,
  hosts,
}: Failure): Extracted {
  const fields = {
    host: host?.name,
    address: address?.text,
    addressKind: address?.kind,
    port: address?.port,
    service,
    region,
    accountId: hosts.find(named => named.accountId !== undefined)?.accountId,
    action: denial?.action,
    resourceArn: denial?.resourceArn,
    principalArn: denial?.principalArn,
    denial: denial?.policy,
    image,
    errorClass: network?.kind,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Extracted;
}
