/** A portal for tests: the real catalog and permission framework with our plugin, asked over loopback HTTP. */
export { aComponent, aGroupEntity, aUserEntity, aVpcEntity } from './entities';
export { type CallerName, CALLERS } from './people.data';
export { type Answered, type Ask, type Portal, type PortalOptions, startPortal } from './start-portal';
