import type { AwsCredentialsManager } from '@backstage/integration-aws-node';
import { ASSUME_ROLE, CallError } from './failures/call-error';
import type { CallGate } from './transport/call-gate';
import type { Connections } from './transport/connections';
import { GatedHandler, type Sender } from './transport/gated-handler';

/** What opens an account. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** The credentials of one account, fetched once for all of its Regions and services. */
export interface AccountCredentials {
  /**
   * Those that are held, or new ones where they end soon.
   *
   * @param sender - for whom a call is made, where one is needed
   * @returns also whether they were fetched now
   */
  fetch(sender: Sender): Promise<{ readonly credentials: Credentials; readonly areNew: boolean }>;
  /** Lets go of credentials that AWS refuses. */
  forget(): void;
}

/** Longer than a unit may take: credentials do not end while it is read. */
const REFRESH_BEFORE_END_MS = 10 * 60_000;

/** How the credentials of an account are had: by Backstage's configuration of AWS. */
export function accountCredentials(
  accountId: string,
  manager: AwsCredentialsManager,
  connections: Connections,
  gate: CallGate,
  now: () => number = Date.now,
): AccountCredentials {
  let held: Credentials | undefined;
  let pending: { readonly asker: Sender; readonly credentials: Promise<Credentials> } | undefined;
  let sender: Sender | undefined;
  const handler = new GatedHandler(connections, gate, () => {
    if (sender === undefined) throw new Error('credentials are fetched for somebody');
    return sender;
  });
  const isFresh = ({ expiration }: Credentials) =>
    expiration === undefined || expiration.getTime() - now() > REFRESH_BEFORE_END_MS;
  const fetchNew = async () => {
    try {
      const { sdkCredentialProvider } = await manager.getCredentialProvider({ accountId });
      // What the provider calls, it calls by the handler of the client that asks.
      held = await sdkCredentialProvider({ callerClientConfig: { requestHandler: handler } });
      return held;
    } catch (error) {
      throw new CallError(ASSUME_ROLE, error);
    }
  };
  return {
    fetch: async asker => {
      for (;;) {
        if (held !== undefined && isFresh(held)) return { credentials: held, areNew: false };
        if (pending === undefined) {
          sender = asker;
          const credentials = fetchNew().finally(() => {
            pending = undefined;
          });
          pending = { asker, credentials };
        }
        const shared = pending;
        try {
          return { credentials: await shared.credentials, areNew: true };
        } catch (error) {
          // Who asked first ran out of time: that is no failure of this one, which asks for itself.
          if (!shared.asker.signal.aborted || asker.signal.aborted) throw error;
        }
      }
    },
    forget: () => {
      held = undefined;
    },
  };
}
