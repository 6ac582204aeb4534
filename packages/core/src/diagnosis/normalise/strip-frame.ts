const FRAME = new Set(' │┃║╷╵╭╰╮╯├└┌┐┘┤─━═|>#');
const LINE_STAMP = /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]? /;

/** Takes what a terminal, a quote or a comment drew around a line off both of its ends, and a leading time. */
export function stripFrame(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && FRAME.has(line.charAt(start))) start += 1;
  while (end > start && FRAME.has(line.charAt(end - 1))) end -= 1;
  return line.slice(start, end).replace(LINE_STAMP, '');
}
