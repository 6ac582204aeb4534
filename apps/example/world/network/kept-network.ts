import fs from 'node:fs';
import path from 'node:path';
import { inputsHash } from './inputs-hash';
import type { Network, NetworkSource } from './network';

/** A network, and whether it was there already. */
export interface KeptNetwork {
  readonly network: Network;
  readonly isReused: boolean;
}

/** The network in a folder: made there, unless the one that is there follows from the same inputs. */
export async function keptNetwork(
  folder: string,
  source: NetworkSource,
  definition: string,
): Promise<KeptNetwork> {
  const hash = inputsHash(source, definition);
  const kept = readKept(fileOf(folder));
  if (kept?.hash === hash) return { network: kept.network, isReused: true };
  // The library that writes Terraform takes a while to load, which a second start need not wait for.
  const { makeNetwork } = await import('./network');
  const network = await makeNetwork({ source, definition, folder: path.join(folder, 'terraform') });
  keepNetwork(folder, definition, network);
  return { network, isReused: false };
}

/** Puts a network into a folder, at once: what was interrupted is made again. */
export function keepNetwork(folder: string, definition: string, network: Network): void {
  const file = fileOf(folder);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(`${file}.new`, JSON.stringify({ hash: inputsHash(network.source, definition), network }));
  fs.renameSync(`${file}.new`, file);
}

/** The network that a folder has. */
export function readNetwork(folder: string): Network {
  const kept = readKept(fileOf(folder));
  if (kept === undefined) throw new Error(`${folder} holds no network yet; npm start makes it`);
  return kept.network;
}

function fileOf(folder: string): string {
  return path.join(folder, 'network.json');
}

function readKept(file: string): { hash: string; network: Network } | undefined {
  if (!fs.existsSync(file)) return undefined;
  return JSON.parse(fs.readFileSync(file, 'utf8')) as { hash: string; network: Network };
}
