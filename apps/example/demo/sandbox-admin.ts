import type { FaultInput, WorldInput } from '@private-ecr/aws-sandbox';
import type { Laid } from './problems.data';

/** What lies over the sandbox's world. */
export interface SandboxState {
  readonly scenarios: readonly Laid[];
  readonly faults: readonly { readonly id: string; readonly fault: FaultInput }[];
}

/** The sandbox's own surface, which answers on this machine alone. */
export class SandboxAdmin {
  constructor(private readonly url: string) {}

  state(): Promise<SandboxState> {
    return this.send('GET', 'state');
  }

  async layScenario(laid: Laid): Promise<void> {
    await this.send('POST', 'scenarios', laid);
  }

  /** Lifts all scenarios but those that are named. */
  async keepScenarios(kept: readonly Laid[]): Promise<void> {
    await this.send('DELETE', 'scenarios');
    for (const laid of kept) await this.layScenario(laid);
  }

  async layFault(fault: FaultInput): Promise<void> {
    await this.send('POST', 'faults', fault);
  }

  async liftFault(id: string): Promise<void> {
    await this.send('DELETE', `faults/${encodeURIComponent(id)}`);
  }

  /** Another network, with what runs in it. What lies over the world lies over this one too. */
  async replaceWorld(world: WorldInput): Promise<void> {
    const { scenarios } = await this.state();
    await this.send('POST', 'world', world);
    await this.keepScenarios(scenarios);
  }

  private async send<Answer>(method: string, path: string, body?: object): Promise<Answer> {
    const response = await fetch(`${this.url}/_sandbox/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer = JSON.parse(await response.text()) as { message?: string };
    if (!response.ok) throw new Error(answer.message ?? `the sandbox answered ${response.status}`);
    return answer as Answer;
  }
}
