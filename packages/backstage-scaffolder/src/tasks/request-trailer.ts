/** What the last line of a commit of ours begins with: which request made it. */
const TRAILER = 'Private-ECR-Request';

/** A message whose last line says which request it is of. */
export function messageOf(parts: {
  readonly title: string;
  readonly text: string;
  readonly requestId: string;
}): string {
  return `${parts.title}\n\n${parts.text.trim()}\n\n${TRAILER}: ${parts.requestId}\n`;
}

/** The request that made a commit. The last line alone is read: those before it are texts of people. */
export function requestIdOf(message: string): string | undefined {
  const last = message.trimEnd().split('\n').at(-1) ?? '';
  return last.startsWith(`${TRAILER}: `) ? last.slice(TRAILER.length + 2) : undefined;
}

/** Whether a message names a request in a line of its own: hosts that squash put messages into one. */
export function isOfRequest(message: string, requestId: string): boolean {
  return message.split('\n').some(line => line.trim() === `${TRAILER}: ${requestId}`);
}
