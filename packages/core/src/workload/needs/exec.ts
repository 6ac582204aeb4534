import type { NeedSource } from './need';

export const execNeeds: NeedSource = ({ enableExecuteCommand, region }) =>
  enableExecuteCommand === true
    ? [
        {
          service: 'ssmmessages',
          region,
          purpose: 'start',
          why: 'ECS Exec is enabled: carries its sessions',
        },
      ]
    : [];
