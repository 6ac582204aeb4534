import { Server, ServerCredentials, type sendUnaryData, type ServerUnaryCall } from '@grpc/grpc-js';
import { fromJSON } from '@grpc/proto-loader';
import type { DynamicValue } from '../values/codec';
import { errorDiagnostic } from './diagnostic';
import { tfplugin5, type CallName } from './tfplugin5.data';

/** What Terraform sends with a call; which of the fields are there depends on the call. */
export interface Request {
  readonly type_name: string;
  readonly config?: DynamicValue;
  readonly prior_state?: DynamicValue;
  readonly proposed_new_state?: DynamicValue;
  readonly planned_state?: DynamicValue;
  readonly current_state?: DynamicValue;
  readonly raw_state?: DynamicValue;
}

/** Answers one call. A connection is one provider block: Terraform opens one for each alias. */
export type Handler = (request: Request, connection: string) => object;

/** A server that listens on the loopback interface. */
export interface Listening {
  /** `127.0.0.1:43210`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the plugin protocol on a TCP port of the loopback interface. Not on a Unix socket: there, connections cannot
 * be told apart, and all aliases would be one.
 *
 * An error that a handler throws reaches Terraform as a diagnostic, so that it fails the run with its message.
 */
export async function serve(handlers: Readonly<Record<CallName, Handler>>): Promise<Listening> {
  const definition = fromJSON(tfplugin5, { keepCase: true, enums: String, longs: Number, defaults: false });
  const service = definition['tfplugin5.Provider'];
  if (!service || 'format' in service) throw new Error('the descriptor holds no service tfplugin5.Provider');
  const server = new Server({ 'grpc.max_receive_message_length': -1, 'grpc.max_send_message_length': -1 });
  server.addService(
    service,
    Object.fromEntries(Object.entries(handlers).map(([name, handler]) => [name, unary(handler)])),
  );
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) => {
      if (error) reject(error);
      else resolve(bound);
    });
  });
  return {
    address: `127.0.0.1:${port}`,
    close: async () => {
      server.forceShutdown();
    },
  };
}

function unary(handler: Handler) {
  return (call: ServerUnaryCall<Request, object>, done: sendUnaryData<object>) => {
    try {
      done(null, handler(call.request, call.getPeer()));
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      done(null, {
        diagnostics: [errorDiagnostic({ summary: 'The stand-in provider cannot do this', detail })],
      });
    }
  };
}
