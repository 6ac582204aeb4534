import type { SnapshotIndex } from '../../snapshot';
import type { Place } from '../path/place';

/** What is asked of DNS: a host of a service, from inside a VPC. */
export interface Question {
  readonly index: SnapshotIndex;
  readonly from: Place;
  /** In lower case, without a final dot. */
  readonly host: string;
  readonly service: string;
  /** The Region of the service. */
  readonly region: string;
}
