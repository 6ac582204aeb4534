import type { Action } from '../../service';
import { hostedZone, requireZone } from '../zones';

/** https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetHostedZone.html */
export const GetHostedZone: Action = {
  parameters: ['Id'],
  answer: (input, call) => {
    const zone = requireZone(call, input['Id']);
    return { HostedZone: hostedZone(zone), VPCs: zone.entry['VPCs'] };
  },
};
