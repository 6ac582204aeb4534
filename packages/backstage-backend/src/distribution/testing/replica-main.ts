import { type ReplicaSettings, runReplica } from './replica';

/** A replica in a process of its own: says `ready`, ends when its parent does or tells it to. */
async function main(): Promise<void> {
  const replica = await runReplica(JSON.parse(process.env.PRIVATE_ECR_REPLICA ?? '') as ReplicaSettings);
  const end = async () => {
    await replica.stop();
    process.exit(0);
  };
  process.once('disconnect', () => void end());
  process.send?.('ready');
}

void main();
