import type { UnitRef } from './unit';

/** A hub of the configuration: the VPC whose endpoints others pull through, and the account that owns it. */
export interface HubPlacement extends UnitRef {
  /** By which entities refer to it. */
  readonly name: string;
  /** @defaultValue the name */
  readonly title?: string;
  readonly vpcId: string;
}
