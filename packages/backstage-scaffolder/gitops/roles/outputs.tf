output "plan_role_arn" {
  description = "The role that plans."
  value       = aws_iam_role.plan.arn
}

output "apply_role_arn" {
  description = "The role that applies."
  value       = aws_iam_role.apply.arn
}

output "pipeline_variables" {
  description = "The variables of the pipeline: the same for all accounts, with the word ACCOUNT for each."
  value = {
    for role, name in local.names :
    "PRIVATE_ECR_${upper(role)}_ROLE" => "arn:${local.partition}:iam::ACCOUNT:role/${name}"
  }
}

output "state_bucket_statements" {
  description = "What the bucket's own policy must allow these roles, where the bucket is another account's."
  value = flatten([
    for role, statements in local.state_statements : [
      for statement in statements : merge(statement, {
        Sid       = "${title(role)}${local.account}${statement.Sid}"
        Principal = { AWS = local.arns[role] }
      })
    ]
  ])
}
