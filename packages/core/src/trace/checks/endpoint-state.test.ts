import { aNatSpoke, aSharedSubnetWorkload, aSpoke, entryOf, type Scenario } from '../../testing';
import { tester } from '../__fixtures__/tester';

const inState =
  (state: string | undefined, id = 'vpce-api') =>
  ({ hub }: Scenario) => {
    entryOf(hub, 'VpcEndpoints', id).State = state;
  };

tester.run('endpoint-state', {
  pass: [
    { name: 'available', in: aSharedSubnetWorkload, service: 'ecr.api', says: 'vpce-api is available' },
    {
      name: 'the case of the word does not matter',
      in: aSharedSubnetWorkload,
      when: inState('Available'),
      service: 'ecr.api',
    },
    { name: 'a gateway endpoint of the spoke', in: aSpoke, service: 's3', says: 'vpce-spoke-s3' },
    { name: 'a NAT gateway takes no endpoint', in: aNatSpoke, service: 's3', says: 'not applicable' },
  ],
  fail: [
    ...['pending', 'pendingAcceptance', 'failed', 'rejected', 'expired', 'deleting'].map(state => ({
      name: state,
      in: aSharedSubnetWorkload,
      when: inState(state),
      service: 'ecr.api',
      says: `vpce-api is ${state}`,
    })),
    {
      name: 'a gateway endpoint',
      in: aSharedSubnetWorkload,
      when: inState('deleted', 'vpce-s3'),
      service: 's3',
      says: 'vpce-s3 is deleted',
    },
  ],
  unknown: [
    { name: 'no state', in: aSharedSubnetWorkload, when: inState(undefined), service: 'ecr.api' },
    ...['resting', 'constructor', '__proto__'].map(state => ({
      name: `the word ${state}, which AWS does not document`,
      in: aSharedSubnetWorkload,
      when: inState(state),
      service: 'ecr.api',
      says: `${state}, a state that is not modelled`,
    })),
    {
      name: 'a route leads to an endpoint that is not known',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => {
        const route = entryOf(hub, 'RouteTables', 'rtb-team').Routes?.at(-1);
        route!.GatewayId = 'vpce-unseen';
      },
      service: 's3',
      says: 'vpce-unseen',
    },
  ],
});
