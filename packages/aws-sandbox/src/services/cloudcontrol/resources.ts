import { AwsError } from '../../errors';
import { accessDenied, isAllowed } from '../../auth/permission';
import type { Fields } from '../../model/api-model';
import type { Call } from '../service';
import { associations, profileIds, profiles, type Resource, resourceAssociations } from './profiles';

/** A type of resource, and what its handlers need and answer. */
export interface ResourceType {
  readonly name: string;
  /** The actions of its service that each handler calls with the caller's permissions. */
  readonly actions: { readonly list: string; readonly get: string };
  /** Properties without which its list handler cannot ask. */
  readonly listBy?: readonly string[];
  list(call: Call, model: Fields): readonly Resource[];
  all(call: Call): readonly Resource[];
}

/**
 * The types that are served. Which actions a handler calls, and that what a Profile holds is listed by Profile, is said
 * by their schemas in the CloudFormation registry.
 */
const TYPES: readonly ResourceType[] = [
  {
    name: 'AWS::Route53Profiles::Profile',
    actions: { list: 'route53profiles:ListProfiles', get: 'route53profiles:GetProfile' },
    list: profiles,
    all: profiles,
  },
  {
    name: 'AWS::Route53Profiles::ProfileAssociation',
    actions: {
      list: 'route53profiles:ListProfileAssociations',
      get: 'route53profiles:GetProfileAssociation',
    },
    list: associations,
    all: associations,
  },
  {
    name: 'AWS::Route53Profiles::ProfileResourceAssociation',
    actions: {
      list: 'route53profiles:ListProfileResourceAssociations',
      get: 'route53profiles:GetProfileResourceAssociation',
    },
    listBy: ['ProfileId'],
    list: (call, { ProfileId }) => resourceAssociations(call, ProfileId),
    all: call => profileIds(call).flatMap(id => resourceAssociations(call, id)),
  },
];

/** The type of a name. */
export function resourceTypeOf(name: unknown): ResourceType {
  const type = TYPES.find(each => each.name === name);
  if (type !== undefined) return type;
  const served = TYPES.map(each => each.name).join(', ');
  throw new AwsError(
    'SandboxNotImplemented',
    `the sandbox has no resources of type ${String(name)}; it has ${served}`,
  );
}

/** The properties that a list is asked for by. */
export function modelOf(type: ResourceType, text: unknown): Fields {
  const { name, listBy = [] } = type;
  const model = text === undefined ? {} : parsed(text);
  const missing = listBy.find(property => typeof model[property] !== 'string');
  if (missing !== undefined) {
    throw new AwsError(
      'InvalidRequestException',
      `Missing or invalid ResourceModel property in ${name} list handler request input. Required property: (#: required key [${missing}] not found)`,
    );
  }
  const ignored = Object.keys(model).find(property => !listBy.includes(property));
  if (ignored === undefined) return model;
  throw new AwsError(
    'SandboxNotImplemented',
    `ResourceModel: the sandbox does not heed ${ignored} of ${name}; it heeds ${listBy.join(', ') || 'nothing'}`,
  );
}

/** The type, where the caller may also call what its handler calls. */
export function handled(type: ResourceType, handler: 'list' | 'get', call: Call): ResourceType {
  const action = type.actions[handler];
  if (isAllowed(call.principal, action)) return type;
  const { code, message } = accessDenied(call.principal, action, 'json');
  throw new AwsError(code, failed(type, message, 'AccessDenied'));
}

/** A resource as Cloud Control describes it: its properties are JSON in a text. */
export function described(resource: Resource): Fields {
  return { Identifier: resource.Id, Properties: JSON.stringify(resource) };
}

/** The error for an identifier that the account does not have. */
export function notFound(type: ResourceType, identifier: string): AwsError {
  const message = `Resource of type '${type.name}' with identifier '${identifier}' was not found.`;
  return new AwsError('ResourceNotFoundException', failed(type, message, 'NotFound'));
}

function failed({ name }: ResourceType, message: string, code: string): string {
  return `${name} Handler returned status FAILED: ${message} (HandlerErrorCode: ${code})`;
}

function parsed(text: unknown): Fields {
  try {
    const model: unknown = JSON.parse(String(text));
    if (typeof model === 'object' && model !== null && !Array.isArray(model)) return model as Fields;
  } catch {
    // Falls through to the one refusal.
  }
  throw new AwsError('InvalidRequestException', 'The resource model is not a valid JSON object.');
}
