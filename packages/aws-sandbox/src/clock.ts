/** The sandbox's clock: the machine's, moved by as much as a test says. */
export class Clock {
  private offsetMs = 0;

  constructor(private readonly read: () => number = () => Date.now()) {}

  now(): Date {
    return new Date(this.read() + this.offsetMs);
  }

  /** Moves the clock on, or back. */
  advance(milliseconds: number): void {
    this.offsetMs += milliseconds;
  }

  /** Makes it a certain time now; the clock goes on from there. */
  set(time: Date | string): void {
    this.offsetMs = new Date(time).getTime() - this.read();
  }
}
