import { settle } from '../provider/apply';
import { Ids } from '../provider/ids';
import { plan } from '../provider/plan';
import { readDataSource } from '../provider/read-data-source';
import { partitionOf, type Account } from '../provider/account';
import type { ExistingObjects } from '../behaviour/existing';
import { MetObjects } from '../provider/met-objects';
import { blockOfType } from '../provider/served-types';
import { resourceBehaviour } from '../resources';
import { dataSourceBehaviour } from '../data-sources';
import { conform } from '../values/conform';
import { typeOfBlock } from '../schema/schema';
import type { Values } from '../values/value';

/** An account as a provider block would give it. */
export function anAccount(accountId = '111111111111', region = 'eu-central-1'): Account {
  return { accountId, region, partition: partitionOf(region), roleArn: undefined, defaultTags: {} };
}

/** Objects outside Terraform. */
export function existingObjects(objects: ExistingObjects['objects'] = {}): ExistingObjects {
  return { organizationId: 'o-a1b2c3d4e5', objects };
}

/** A place in which resources are made and data sources are read, without Terraform around it. */
export function aWorld(account = anAccount(), existing = existingObjects()) {
  const ids = new Ids();
  const met = new MetObjects(existing);
  const target = (type: string, config: Values) => ({
    type,
    account,
    region: typeof config.region === 'string' ? config.region : account.region,
    existing,
    prior: null,
    find: met.find.bind(met),
  });
  return {
    /** The state after the resource is planned and applied. */
    make(type: string, given: Values): Values {
      const block = blockOfType('resource', type);
      const config = conform(given, typeOfBlock(block)) as Values;
      const behaviour = resourceBehaviour(type);
      const { planned } = plan({ block, behaviour, account, config, prior: null, proposed: config });
      const state = settle({ target: target(type, config), block, behaviour, planned, config, ids });
      met.meet(type, state);
      return conform(state, typeOfBlock(block)) as Values;
    },
    read(type: string, given: Values): Values {
      const block = blockOfType('data source', type);
      const config = conform(given, typeOfBlock(block)) as Values;
      const behaviour = dataSourceBehaviour(type);
      return conform(
        readDataSource({ target: target(type, config), block, behaviour, config }),
        typeOfBlock(block),
      ) as Values;
    },
  };
}
