/**
 * Whether a network can be taken away.
 *
 * Model: a subnet says how many of its addresses are used, whoever uses them; what the network itself brings (endpoints,
 * NAT gateways, the attachment to a Transit Gateway) is counted off. No task is looked for by itself, so that what is
 * neither a task nor ours is found too.
 *
 * Law: what is not known, or was read too long ago, is `unknown`: nobody is told that nothing is lost.
 */
export { entityDrain } from './entity-drain';
