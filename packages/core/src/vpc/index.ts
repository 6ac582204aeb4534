/**
 * What stands in a VPC: its endpoints zone by zone, the NAT gateways that run, the room that is left.
 *
 * Model: the facts are its owner's, as a participant sees neither endpoints nor NAT gateways. What was not read is
 * undefined, null or `unknown`; a number is one that was counted.
 */
export { endpointIngress, type EndpointIngress } from './endpoint-ingress';
export { endpointStates, type EndpointStateOf, type EndpointZone } from './endpoint-states';
export { hubCapacity, type HubCapacity } from './hub-capacity';
export { type OwnedVpc, ownedVpc } from './owned-vpc';
export { participantAccounts } from './participant-accounts';
export { runningNatGateways } from './running-nat-gateways';
