# The states. Source of what is needed for what: https://developer.hashicorp.com/terraform/language/backend/s3, "S3 Bucket
# Permissions". A plan runs with -lock=false and writes nothing; a state itself is never deleted, its lock is.

locals {
  bucket_arn = "arn:${local.partition}:s3:::${var.state.bucket}"
  states     = [for key in var.state.keys : "${local.bucket_arn}/${var.state.prefix}/${key}.tfstate"]

  state_statements = {
    plan = [
      # Of the whole bucket: without it, AWS answers 403 in place of 404 for a state that is not there yet.
      { Sid = "FindStates", Effect = "Allow", Action = ["s3:ListBucket"], Resource = [local.bucket_arn] },
      { Sid = "ReadStates", Effect = "Allow", Action = ["s3:GetObject"], Resource = local.states },
    ]
    apply = [
      { Sid = "FindStates", Effect = "Allow", Action = ["s3:ListBucket"], Resource = [local.bucket_arn] },
      { Sid = "WriteStates", Effect = "Allow", Action = ["s3:GetObject", "s3:PutObject"], Resource = local.states },
      {
        Sid      = "LockStates"
        Effect   = "Allow"
        Action   = ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"]
        Resource = [for state in local.states : "${state}.tflock"]
      },
    ]
  }
}
