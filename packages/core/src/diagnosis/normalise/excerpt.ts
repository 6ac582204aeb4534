/** How much of each end of a long text is read. What failed stands in a log's last lines or in its first. */
const END_CHARACTERS = 128 * 1024;

/** The head and the tail of a text that is longer than both, else the text itself. */
export function excerpt(text: string): string {
  if (text.length <= 2 * END_CHARACTERS) return text;
  return `${text.slice(0, END_CHARACTERS)}\n${text.slice(-END_CHARACTERS)}`;
}
