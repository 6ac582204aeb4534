import type { Action } from '../../service';
import { arnPage } from '../arn-page';
import { clusterArns } from '../ecs-of';

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListClusters.html */
export const ListClusters: Action = {
  parameters: ['maxResults', 'nextToken'],
  answer: (input, call) => arnPage('clusterArns', clusterArns(call), input, call, 100),
};
