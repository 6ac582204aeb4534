# The two roles by which the pipeline of the network's repository plans and applies the stacks of this account. An
# administrator applies it once in each account.

terraform {
  # The states lock themselves in S3 (use_lockfile) from 1.10 on.
  required_version = ">= 1.10"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.0, < 7"
    }
  }
}

data "aws_caller_identity" "this" {}

data "aws_partition" "this" {}

locals {
  account   = data.aws_caller_identity.this.account_id
  partition = data.aws_partition.this.partition

  host     = var.github != null ? "token.actions.githubusercontent.com" : var.gitlab.host
  audience = "sts.amazonaws.com"

  # By name, since an account has one provider for a host: so a plan shows the whole trust, whether or not it is made here.
  provider_arn = "arn:${local.partition}:iam::${local.account}:oidc-provider/${local.host}"
}

resource "aws_iam_openid_connect_provider" "this" {
  count = var.create_oidc_provider ? 1 : 0

  url            = "https://${local.host}"
  client_id_list = [local.audience]
  tags           = var.tags
}
