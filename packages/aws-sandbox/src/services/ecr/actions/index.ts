import { DescribeImages } from './DescribeImages';
import { DescribeRepositories } from './DescribeRepositories';
import { GetRepositoryPolicy } from './GetRepositoryPolicy';

/** The operations of ECR that the sandbox serves, by AWS's names: one file each. */
export const actions = {
  DescribeImages,
  DescribeRepositories,
  GetRepositoryPolicy,
};
