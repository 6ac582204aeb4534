import { createHash } from 'node:crypto';

/** Ids in the forms of AWS's, which follow from a seed and a count: the same run gets the same ids. */
export class Ids {
  private count = 0;

  constructor(private readonly seed: string) {}

  /** A request id: a UUID. */
  requestId(): string {
    const hex = this.next('request').toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }

  /** Capital letters and digits, as the ids of access keys and roles hold them. */
  upperCase(length: number): string {
    return [...this.next('id')]
      .map(byte => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(byte % 32))
      .join('')
      .slice(0, length);
  }

  /** Letters, digits, `+` and `/`, as secret keys and session tokens hold them; at most 86. */
  secret(length: number): string {
    return Buffer.concat([this.next('secret'), this.next('secret')])
      .toString('base64')
      .slice(0, length);
  }

  private next(what: string): Buffer {
    this.count += 1;
    return createHash('sha256').update(`${this.seed}/${what}/${this.count}`).digest();
  }
}
