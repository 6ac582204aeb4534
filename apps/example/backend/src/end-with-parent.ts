/**
 * Ends the portal when whoever started it is gone, even where that was killed: `npm start` keeps a channel open to it.
 * A portal that was started otherwise has none.
 */
export function endWithParent(): void {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
  });
}
