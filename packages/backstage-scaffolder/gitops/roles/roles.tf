# What the roles may do. The files in policies/ are generated: an action for each type of Terraform in the stacks, no
# further than it reaches.

locals {
  names = { for role in ["plan", "apply"] : role => "${var.name_prefix}-${role}" }
  arns  = { for role, name in local.names : role => "arn:${local.partition}:iam::${local.account}:role/${name}" }

  policies = {
    for pair in setproduct(var.stacks, ["read", "write"]) : "${pair[0]}-${pair[1]}" => templatefile(
      "${path.module}/policies/${pair[0]}-${pair[1]}.json",
      { partition = local.partition, account_id = local.account },
    )
  }
}

resource "aws_iam_role" "plan" {
  name                 = local.names.plan
  description          = "Plans the stacks of Private ECR from pull requests, and each night"
  assume_role_policy   = local.trust.plan
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags

  # AWS refuses a trust in a provider that does not exist.
  depends_on = [aws_iam_openid_connect_provider.this]
}

resource "aws_iam_role" "apply" {
  name                 = local.names.apply
  description          = "Applies the stacks of Private ECR once they are merged"
  assume_role_policy   = local.trust.apply
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags

  depends_on = [aws_iam_openid_connect_provider.this]
}

resource "aws_iam_policy" "stacks" {
  for_each = local.policies

  name        = "${var.name_prefix}-${each.key}"
  description = "Private ECR: what Terraform needs of the stacks of a kind"
  policy      = each.value
  tags        = var.tags
}

resource "aws_iam_role_policy_attachment" "plan" {
  for_each = toset([for stack in var.stacks : "${stack}-read"])

  role       = aws_iam_role.plan.name
  policy_arn = aws_iam_policy.stacks[each.key].arn
}

resource "aws_iam_role_policy_attachment" "apply" {
  for_each = local.policies

  role       = aws_iam_role.apply.name
  policy_arn = aws_iam_policy.stacks[each.key].arn
}

resource "aws_iam_role_policy" "state" {
  for_each = { plan = aws_iam_role.plan.name, apply = aws_iam_role.apply.name }

  name   = "state"
  role   = each.value
  policy = jsonencode({ Version = "2012-10-17", Statement = local.state_statements[each.key] })
}

# An Allow that reached too far would still not let the pipeline change what it may do, or who may be the pipeline.
resource "aws_iam_role_policy" "not_itself" {
  name = "not-itself"
  role = aws_iam_role.apply.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid    = "NotItself"
      Effect = "Deny"
      Action = "iam:*"
      Resource = concat(
        values(local.arns),
        [local.provider_arn, "arn:${local.partition}:iam::${local.account}:policy/${var.name_prefix}-*"],
      )
    }]
  })
}
