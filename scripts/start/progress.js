'use strict';

/** @param {number} ms */
function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}

/**
 * A line for each step: what is being done while it is, and how long it took when it is done. On a terminal the one
 * line is written over; elsewhere a step is written when it is done.
 */
class Progress {
  /**
   * @param {{ write: (text: string) => unknown, isTTY?: boolean }} out
   * @param {() => number} [now]
   */
  constructor(out, now = Date.now) {
    this.out = out;
    this.now = now;
    this.startedAt = now();
  }

  /**
   * @template Result
   * @param {string} title
   * @param {(say: (note: string) => void) => Promise<Result> | Result} work `say` adds to the line what it came to
   * @returns {Promise<Result>}
   */
  async step(title, work) {
    const startedAt = this.now();
    let note = '';
    if (this.out.isTTY) this.out.write(`  …  ${title}`);
    try {
      const result = await work(text => {
        note = text;
      });
      this.line('ok', title, note, startedAt);
      return result;
    } catch (error) {
      this.line('!!', title, 'failed', startedAt);
      throw error;
    }
  }

  /** @param {string} mark @param {string} title @param {string} note @param {number} startedAt */
  line(mark, title, note, startedAt) {
    const time = seconds(this.now() - startedAt).padStart(8);
    const start = this.out.isTTY ? '\r\u001b[2K' : '';
    this.out.write(`${start}  ${mark} ${time}  ${title}${note === '' ? '' : `: ${note}`}\n`);
  }

  /** How long everything took until now. */
  total() {
    return seconds(this.now() - this.startedAt);
  }
}

module.exports = { Progress };
