/**
 * Owners are told when a service turns failing or recovers, and requesters when their network is there: once for each
 * change, not for each look.
 */
export { createNotifier, type NotifyOptions } from './notify-owners';
export { createRequesterNotifier, type RequesterNotifierOptions } from './notify-requesters';
