/** The part of an AWS API model (botocore's `service-2.json`) that a server needs: how calls look on the wire. */
export interface ApiModel {
  readonly metadata: {
    readonly apiVersion: string;
    readonly protocol: WireProtocol;
    readonly jsonVersion?: string;
    /** What `X-Amz-Target` starts with, before the dot and the name of the operation. */
    readonly targetPrefix?: string;
    readonly endpointPrefix: string;
    readonly signingName?: string;
    readonly serviceId: string;
    readonly xmlNamespace?: string;
  };
  readonly operations: Readonly<Record<string, Operation>>;
  readonly shapes: Readonly<Record<string, Shape>>;
}

/** The protocols in AWS's own names. */
export type WireProtocol = 'ec2' | 'query' | 'json' | 'rest-json' | 'rest-xml' | 'smithy-rpc-v2-cbor';

export interface Operation {
  readonly http: { readonly method: string; readonly requestUri: string };
  readonly input?: OperationSide;
  readonly output?: OperationSide;
}

export interface OperationSide {
  readonly shape: string;
  readonly resultWrapper?: string;
  readonly locationName?: string;
  readonly xmlNamespace?: string | { readonly uri: string };
}

/** One type of an API: a structure, a list, a map or a scalar. */
export interface Shape {
  readonly type:
    | 'structure'
    | 'list'
    | 'map'
    | 'string'
    | 'boolean'
    | 'integer'
    | 'long'
    | 'float'
    | 'double'
    | 'timestamp'
    | 'blob';
  readonly members?: Readonly<Record<string, Member>>;
  readonly member?: Member;
  readonly key?: Member;
  readonly value?: Member;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly flattened?: boolean;
  readonly payload?: string;
  readonly locationName?: string;
  readonly xmlNamespace?: string | { readonly uri: string };
  readonly timestampFormat?: TimestampFormat;
  readonly sensitive?: boolean;
}

/** A reference to a shape, with the name and the place it has on the wire. */
export interface Member {
  readonly shape: string;
  readonly location?: 'uri' | 'querystring' | 'header' | 'headers' | 'statusCode';
  readonly locationName?: string;
  readonly queryName?: string;
  readonly flattened?: boolean;
  readonly xmlNamespace?: string | { readonly uri: string };
  readonly xmlAttribute?: boolean;
  readonly timestampFormat?: TimestampFormat;
}

export type TimestampFormat = 'iso8601' | 'rfc822' | 'unixTimestamp';

/** An operation's input or output, and any other structure, once read: names are the API's, not the wire's. */
export type Fields = Readonly<Record<string, unknown>>;

/** The shape of that name; a model that lacks it was extracted wrongly. */
export function shapeOf(model: ApiModel, name: string): Shape {
  const shape = model.shapes[name];
  if (shape === undefined) {
    throw new Error(
      `the model of ${model.metadata.serviceId} has no shape ${name}; run scripts/extract-api-models.py`,
    );
  }
  return shape;
}
