import { checked, checkedOne } from './checked';
import { type PolicyDocument, policyOf, type PolicyStatement } from './policy-document';
import { partitionIn, type PolicyPlace } from './policy-place';
import { GLOBAL_SERVICES, READER_ACTIONS } from './reader-actions.data';

/** What a portal may read in an account. */
export interface HubReaderPolicyOptions extends PolicyPlace {
  /** The account that is read. */
  readonly accountId: string;
  /** The Regions that are read. @defaultValue every Region */
  readonly regions?: readonly string[];
  /**
   * The parameter that carries the hub's contract, or all whose names begin alike: `/private-ecr/*`.
   *
   * @defaultValue none is read
   */
  readonly contractParameterName?: string;
}

/**
 * What the role may do that a portal takes in a hub's or a team's account: read the network, what pulls through it and
 * what it costs. It changes nothing, and reads neither secrets nor images.
 *
 * @throws {@link @private-ecr/core#InvalidInputError} naming each text that is refused
 */
export function hubReaderPolicy(options: HubReaderPolicyOptions): PolicyDocument {
  const regions = checked('region', 'regions', options.regions ?? []);
  return policyOf(
    {
      Sid: 'Regional',
      Effect: 'Allow',
      Action: READER_ACTIONS.filter(action => !isGlobal(action)),
      Resource: '*',
      ...(regions.length > 0 && { Condition: { StringEquals: { 'aws:RequestedRegion': regions } } }),
    },
    { Sid: 'Global', Effect: 'Allow', Action: READER_ACTIONS.filter(isGlobal), Resource: '*' },
    ...contractReads(options),
  );
}

function isGlobal(action: string): boolean {
  return GLOBAL_SERVICES.includes(action.slice(0, action.indexOf(':')));
}

function contractReads(options: HubReaderPolicyOptions): PolicyStatement[] {
  const { region, accountId, contractParameterName } = options;
  const partition = partitionIn(options);
  const account = checkedOne('account', 'accountId', accountId);
  if (contractParameterName === undefined) return [];
  const name = checkedOne('parameterName', 'contractParameterName', contractParameterName);
  return [
    {
      Sid: 'Contract',
      Effect: 'Allow',
      Action: 'ssm:GetParameter',
      Resource: `arn:${partition}:ssm:${region}:${account}:parameter${name}`,
    },
  ];
}
