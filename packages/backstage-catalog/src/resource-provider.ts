import type { LoggerService, SchedulerServiceTaskRunner } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { EntityProvider, EntityProviderConnection } from '@backstage/plugin-catalog-node';

export interface ResourceProviderOptions {
  readonly name: string;
  /** All entities that there shall be; rejects where that cannot be told, and then nothing changes. */
  readonly entities: (signal: AbortSignal) => Promise<readonly Entity[]>;
  readonly taskRunner: SchedulerServiceTaskRunner;
  readonly logger: LoggerService;
}

/** Gives the catalog all entities of one source, each time its task runs. */
export class ResourceProvider implements EntityProvider {
  constructor(private readonly options: ResourceProviderOptions) {}

  getProviderName(): string {
    return this.options.name;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    const { name, taskRunner } = this.options;
    await taskRunner.run({ id: `${name}:refresh`, fn: signal => this.refresh(connection, signal) });
  }

  private async refresh(connection: EntityProviderConnection, signal: AbortSignal): Promise<void> {
    const { name, entities, logger } = this.options;
    const all = await entities(signal);
    await connection.applyMutation({
      type: 'full',
      entities: all.map(entity => ({ entity, locationKey: name })),
    });
    logger.debug(`${name}: ${all.length} entities`);
  }
}
