import { authenticate } from './auth/authenticate';
import { readAuthorization, type SignedAs } from './auth/authorization-header';
import type { CredentialStore } from './auth/credentials';
import type { Principal } from './auth/identities';
import { accessDenied, requirePermission } from './auth/permission';
import { checkInput, checkOutput } from './check-call';
import type { Clock } from './clock';
import { AwsError, errorOf } from './errors';
import type { Fault, Faults } from './faults/faults';
import type { FaultKind } from './faults/kinds.data';
import type { Ids } from './ids';
import type { Journal } from './journal';
import { type Protocol, PROTOCOLS, type WireRequest, type WireResponse } from './protocols';
import { protocolNameOf } from './protocols/protocol-of';
import { paginate } from './services/paginate';
import type { Call, Service } from './services/service';
import { visibleTo } from './world/view';
import type { World } from './world/world';

/** What a sandbox answers from. */
export interface Desk {
  readonly services: readonly Service[];
  readonly credentials: CredentialStore;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly ids: Ids;
  readonly clock: Clock;
  /** No page of a list is longer. */
  readonly pageItems: number | undefined;
  world(): World;
}

/** An answer, and what the server shall do with it besides sending it. */
export interface Answer {
  readonly response: WireResponse;
  /** The faults that befall the answer itself. */
  readonly faults: ReadonlyMap<FaultKind, Fault>;
}

const NO_FAULTS: Answer['faults'] = new Map();

/** Faults with which no client can read the answer. */
const UNREADABLE: readonly FaultKind[] = ['timeout', 'connection-reset', 'malformed-body'];

/** Errors that mean that the sandbox does not know something, rather than that a caller may not have it. */
const UNKNOWN_CAUSES = new Set([
  'InvalidAction',
  'UnknownOperationException',
  'UnknownParameter',
  'SandboxNotImplemented',
]);

/** Answers one request: finds service and operation, proves who asks, and lets the action answer. */
export async function dispatch(request: WireRequest, desk: Desk): Promise<Answer> {
  const requestId = desk.ids.requestId();
  const service = serviceOf(request, desk);
  if (service instanceof AwsError) {
    desk.journal.refuse({
      accountId: undefined,
      service: undefined,
      operation: request.headers['x-amz-target'],
      code: service.code,
      message: service.message,
    });
    const headers = { 'content-type': 'application/json', 'x-amzn-requestid': requestId };
    const body = JSON.stringify({ __type: service.code, message: service.message });
    return { response: { status: service.status, headers, body }, faults: NO_FAULTS };
  }
  return new Exchange(request, service, desk, requestId).answer();
}

function serviceOf(request: WireRequest, { services }: Desk): Service | AwsError {
  try {
    const signedAs = readAuthorization(request.headers['authorization'], 'json');
    // A request that nobody signed names no service; STS answers it, as one that speaks query.
    const service = services.find(({ name, signingName }) =>
      signedAs === undefined ? name === 'sts' : signingName === signedAs.service,
    );
    if (service === undefined) return notServed(`no service that signs as ${signedAs?.service ?? ''}`);
    const protocol = protocolNameOf(request, service.model);
    return PROTOCOLS[protocol] === undefined ? notServed(`no protocol ${protocol}`) : service;
  } catch (error) {
    if (error instanceof AwsError) return error;
    throw error;
  }
}

function notServed(what: string): AwsError {
  return new AwsError('SandboxNotImplemented', `the sandbox has ${what}`);
}

function tokenInvalid({ name, tokenInvalid: wording }: Service): AwsError {
  if (wording === undefined) throw new Error(`${name} has pages, and does not say what an invalid token is`);
  const [code, status, text] = wording;
  return new AwsError(code, text, status);
}

/** One request and its answer. */
class Exchange {
  private readonly protocolName;
  private readonly protocol: Protocol;
  private readonly operation: string;
  private signedAs: SignedAs | undefined;
  private principal: Principal | undefined;
  private faults: Answer['faults'] = NO_FAULTS;

  constructor(
    private readonly request: WireRequest,
    private readonly service: Service,
    private readonly desk: Desk,
    private readonly requestId: string,
  ) {
    this.protocolName = protocolNameOf(request, service.model);
    const protocol = PROTOCOLS[this.protocolName];
    if (protocol === undefined) throw new Error(`the sandbox does not speak ${this.protocolName}`);
    this.protocol = protocol;
    this.operation = protocol.operationOf(request, service.model) ?? '';
  }

  async answer(): Promise<Answer> {
    const { protocol, service, requestId } = this;
    let hasFailed = true;
    try {
      const output = await this.output();
      const response = protocol.writeOutput(output, service.model, this.operation, requestId);
      hasFailed = UNREADABLE.some(kind => this.faults.has(kind));
      return { response, faults: this.faults };
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      if (UNKNOWN_CAUSES.has(error.code)) this.recordRefusal(error);
      return { response: protocol.writeError(error, service.model, requestId), faults: this.faults };
    } finally {
      this.desk.journal.count(this.principal?.accountId ?? '', service.name, this.operation, hasFailed);
    }
  }

  private async output() {
    const { request, service, desk, protocolName, operation } = this;
    this.signedAs = readAuthorization(request.headers['authorization'], protocolName);
    if (this.signedAs === undefined) throw errorOf('credentials-missing', protocolName);
    const accountId = desk.credentials.find(this.signedAs.accessKeyId)?.principal.accountId ?? '';
    this.faults = desk.faults.befalling({
      accountId,
      region: this.signedAs.region,
      service: service.name,
      operation,
    });
    const skewMs = (this.faults.get('clock-skew')?.offsetSeconds ?? 0) * 1000;
    const now = new Date(Date.now() + skewMs);
    this.principal = await authenticate(request, this.signedAs, desk.credentials, now, protocolName);
    const action = Object.hasOwn(service.actions, operation) ? service.actions[operation] : undefined;
    if (action === undefined) {
      throw errorOf('action-unknown', protocolName, {
        action: operation,
        version: service.model.metadata.apiVersion,
      });
    }
    this.throwFaults();
    requirePermission(this.principal, `${service.iamPrefix}:${operation}`, protocolName);
    const input = this.protocol.readInput(request, service.model, operation);
    checkInput(input, service.model, operation, action, protocolName);
    const output = action.answer(input, this.call(input));
    checkOutput(output, service.model, operation);
    return output;
  }

  /** The faults that are errors of the service's own. */
  private throwFaults(): void {
    const { protocolName, faults, service, operation, principal } = this;
    for (const kind of ['throttling', 'server-error', 'unavailable'] as const) {
      if (faults.has(kind)) throw errorOf(kind, protocolName);
    }
    if (faults.has('access-denied') && principal !== undefined) {
      throw accessDenied(principal, `${service.iamPrefix}:${operation}`, protocolName);
    }
  }

  private call(input: object): Call {
    const { desk, service, protocolName, operation, faults } = this;
    const principal = this.principal as Principal;
    const region = this.signedAs?.region ?? '';
    const { accountId } = principal;
    const world = desk.world();
    return {
      operation,
      principal,
      accountId,
      region,
      world,
      clock: desk.clock,
      credentials: desk.credentials,
      visible: list => visibleTo(world, accountId, region, list),
      page: (items, pageRequest) => {
        const further = Object.entries(input).filter(
          ([, value]) => value !== pageRequest.nextToken && value !== pageRequest.maxResults,
        );
        const boundTo = JSON.stringify([service.name, operation, accountId, region, further.sort()]);
        const scope = { boundTo, pageItems: desk.pageItems, isEmpty: faults.has('empty-pages') };
        const page = paginate(items, pageRequest, scope);
        if (page === undefined) throw tokenInvalid(service);
        return page;
      },
      denied: resource =>
        accessDenied(principal, `${service.iamPrefix}:${operation}`, protocolName, resource),
    };
  }

  private recordRefusal({ code, message }: AwsError): void {
    const { principal, service, operation } = this;
    this.desk.journal.refuse({
      accountId: principal?.accountId,
      service: service.name,
      operation,
      code,
      message,
    });
  }
}
