import { AwsError, errorOf } from './errors';
import type { ApiModel, Fields, WireProtocol } from './model/api-model';
import { type Departure, departures } from './model/conform';
import type { Action } from './services/service';

const CAUSE_OF = {
  unknown: 'parameter-unknown',
  missing: 'parameter-missing',
  type: 'parameter-invalid',
  range: 'parameter-invalid',
  enum: 'parameter-invalid',
} as const;

/** Refuses an input that the service's model does not allow, and members that the action does not heed. */
export function checkInput(
  input: Fields,
  model: ApiModel,
  operation: string,
  { parameters }: Action,
  protocol: WireProtocol,
): void {
  const shape = model.operations[operation]?.input?.shape;
  const [departure] = shape === undefined ? [] : departures(model, shape, input);
  if (departure !== undefined) {
    const { kind, value } = departure;
    throw errorOf(CAUSE_OF[kind], protocol, { value: String(value), ...wordsOf(departure, protocol) });
  }
  const ignored = Object.keys(input).find(name => !parameters.includes(name));
  if (ignored !== undefined) {
    throw new AwsError(
      'SandboxNotImplemented',
      `${operation}: AWS knows the parameter ${ignored}, the sandbox does not; it knows ${parameters.join(', ')}`,
    );
  }
}

/** EC2 writes a parameter with a small letter first where its value is out of range, and names one bound. */
function wordsOf(
  { path, allowed, least }: Departure,
  protocol: WireProtocol,
): { parameter: string; allowed: string } {
  if (protocol !== 'ec2' || least === undefined) return { parameter: path, allowed };
  return {
    parameter: path.charAt(0).toLowerCase() + path.slice(1),
    allowed: `a value greater than ${least}`,
  };
}

/** Throws where an action answers what the service's model does not have: a mistake in the sandbox. */
export function checkOutput(output: Fields, model: ApiModel, operation: string): void {
  const shape = model.operations[operation]?.output?.shape;
  const wrong =
    shape === undefined
      ? []
      : departures(model, shape, output).filter(({ kind }) => kind === 'unknown' || kind === 'type');
  if (wrong.length > 0) {
    throw new Error(
      `${operation} answers what ${model.metadata.serviceId} does not: ${wrong.map(({ path }) => path).join(', ')}`,
    );
  }
}
