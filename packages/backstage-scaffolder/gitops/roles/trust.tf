# Who may take the roles: one repository, by the claims of the token that its pipeline is given. Every condition is exact,
# but for the branches of merge requests in GitLab.

locals {
  # Claims beside aud and sub that AWS compares, of hosts that it knows, since January 2026. Sources:
  # https://aws.amazon.com/about-aws/whats-new/2026/01/aws-sts-supports-validation-identity-provider-claims/ and "Condition
  # keys for AWS Security Token Service" in the Service Authorization Reference, which names those of gitlab.com.
  compares_claims = local.partition == "aws" && contains(["token.actions.githubusercontent.com", "gitlab.com"], local.host)

  # GitHub. Sources: https://docs.github.com/en/actions/reference/security/oidc#example-subject-claims (a job with an
  # environment has that in its subject, else a pull request, else a branch) and, below it, #immutable-subject-claims
  # (repositories that were made, renamed or moved after 15 July 2026 have the ids in it).
  github_repository = var.github == null ? "" : (
    var.github.repository_id == null
    ? "repo:${var.github.repository}"
    : format(
      "repo:%s@%s/%s@%s",
      split("/", var.github.repository)[0], var.github.owner_id,
      split("/", var.github.repository)[1], var.github.repository_id,
    )
  )

  github_trust = var.github == null ? null : {
    plan = {
      StringEquals = {
        "${local.host}:aud" = local.audience
        "${local.host}:sub" = [
          "${local.github_repository}:pull_request",
          "${local.github_repository}:ref:refs/heads/${var.github.branch}",
        ]
      }
    }
    apply = {
      StringEquals = merge(
        {
          "${local.host}:aud" = local.audience
          "${local.host}:sub" = "${local.github_repository}:environment:${var.github.environment}"
        },
        # The subject has the environment in place of the branch, and any branch can name an environment that does not
        # say which may.
        local.compares_claims ? { "${local.host}:ref" = "refs/heads/${var.github.branch}" } : {},
      )
    }
  }

  # GitLab. Source: https://docs.gitlab.com/ci/secrets/id_token_authentication/#token-payload. The pipeline of a merge
  # request has its source branch as ref, whatever its name. No other project comes by such a subject: one of a fork has
  # the path of the fork, since 18.2.2 also where it runs in the project that was forked
  # (https://gitlab.com/gitlab-org/gitlab/-/issues/548165); a path has neither : nor *; a tag has another ref_type.
  gitlab_branches = var.gitlab == null ? "" : "project_path:${var.gitlab.project}:ref_type:branch:ref:"

  gitlab_claims = var.gitlab == null || !local.compares_claims ? null : {
    plan  = { "${local.host}:pipeline_source" = ["merge_request_event", "schedule"] }
    apply = { "${local.host}:pipeline_source" = "push", "${local.host}:ref_protected" = "true" }
    both  = var.gitlab.project_id == null ? {} : { "${local.host}:project_id" = var.gitlab.project_id }
  }

  gitlab_trust = var.gitlab == null ? null : {
    plan = {
      StringEquals = merge(
        { "${local.host}:aud" = local.audience },
        try(local.gitlab_claims.plan, {}),
        try(local.gitlab_claims.both, {}),
      )
      StringLike = {
        "${local.host}:sub" = [
          for branch in distinct(concat(var.gitlab.merge_request_branches, [var.gitlab.branch])) :
          "${local.gitlab_branches}${branch}"
        ]
      }
    }
    apply = {
      StringEquals = merge(
        {
          "${local.host}:aud" = local.audience
          "${local.host}:sub" = "${local.gitlab_branches}${var.gitlab.branch}"
        },
        try(local.gitlab_claims.apply, {}),
        try(local.gitlab_claims.both, {}),
      )
    }
  }

  trust = {
    for role in ["plan", "apply"] : role => jsonencode({
      Version = "2012-10-17"
      Statement = [{
        Sid       = "Pipeline"
        Effect    = "Allow"
        Principal = { Federated = local.provider_arn }
        Action    = "sts:AssumeRoleWithWebIdentity"
        # One of the two is null, by the validation of the variables.
        Condition = try(local.github_trust[role], local.gitlab_trust[role])
      }]
    })
  }
}
