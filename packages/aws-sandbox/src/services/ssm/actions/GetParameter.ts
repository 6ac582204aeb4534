import { AwsError } from '../../../errors';
import type { Action } from '../../service';
import { parametersOf, readable } from '../parameters';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html */
export const GetParameter: Action = {
  parameters: ['Name', 'WithDecryption'],
  answer: (input, call) => {
    const { Name: name, WithDecryption } = input;
    const found = parametersOf(call).find(
      ({ Name, ARN }) => Name === name || (ARN !== undefined && ARN === name),
    );
    if (found === undefined) throw new AwsError('ParameterNotFound', `Parameter ${String(name)} not found.`);
    return { Parameter: readable(found, WithDecryption) };
  },
};
