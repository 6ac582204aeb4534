import type { CallGate } from './call-gate';
import type { Connections, WireAnswer, WireOptions, WireRequest } from './connections';

/** What a request is sent for. */
export interface Sender {
  readonly accountId: string;
  /** Ends all that is sent for it. */
  readonly signal: AbortSignal;
  /** Called once for each request on the wire, those that are tried again included. */
  onCall(): void;
}

/** How clients of the SDK send: through the gate, over the connections that all of them share. */
export class GatedHandler {
  /** By it the SDK knows that its own clients for credentials may use the handler too. */
  readonly metadata = { handlerProtocol: 'http/1.1' };

  constructor(
    private readonly connections: Connections,
    private readonly gate: CallGate,
    private readonly sender: () => Sender,
  ) {}

  handle(request: WireRequest, { abortSignal }: WireOptions = {}): Promise<WireAnswer> {
    const sender = this.sender();
    return this.gate.pass(sender.accountId, async () => {
      sender.signal.throwIfAborted();
      if (abortSignal?.aborted === true) throw new DOMException('This operation was aborted', 'AbortError');
      sender.onCall();
      return this.connections.exchange(request, sender.signal);
    });
  }

  destroy(): void {
    // The connections outlive the clients.
  }

  updateHttpClientConfig(): void {
    // They are set up once, for all clients.
  }

  httpHandlerConfigs(): Record<string, never> {
    return {};
  }
}
