/** What is read at once: an AWS account in one Region. */
export interface UnitRef {
  readonly accountId: string;
  readonly region: string;
}

/** A unit as one word, such as `111122223333/eu-west-1`. */
export function unitKey({ accountId, region }: UnitRef): string {
  return `${accountId}/${region}`;
}
