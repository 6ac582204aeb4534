variable "github" {
  description = <<-TEXT
    The repository, where it is on github.com. `owner_id` and `repository_id` where its tokens have them in their subject,
    which those of repositories made, renamed or moved after 15 July 2026 do:
    `gh api repos/OWNER/REPOSITORY --jq '[.owner.id, .id]'`.
  TEXT
  type = object({
    repository    = string
    owner_id      = optional(string)
    repository_id = optional(string)
    branch        = optional(string, "main")
    environment   = optional(string, "network")
  })
  default = null

  validation {
    condition     = var.github == null ? true : can(regex("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", var.github.repository))
    error_message = "github.repository must be OWNER/REPOSITORY, such as example/network."
  }
  validation {
    condition     = var.github == null ? true : (var.github.owner_id == null) == (var.github.repository_id == null)
    error_message = "github.owner_id and github.repository_id stand in the subject together: name both, or none."
  }
  validation {
    condition = var.github == null ? true : alltrue([
      for id in [var.github.owner_id, var.github.repository_id] : id == null ? true : can(regex("^[0-9]+$", id))
    ])
    error_message = "github.owner_id and github.repository_id must be the numbers of GitHub, such as 456789."
  }
  validation {
    condition     = var.github == null ? true : can(regex("^[A-Za-z0-9._/-]+$", var.github.branch))
    error_message = "github.branch must be the name of one branch, such as main."
  }
  validation {
    condition     = var.github == null ? true : can(regex("^[A-Za-z0-9._-]+$", var.github.environment))
    error_message = "github.environment must be the name of one environment, such as network."
  }
}

variable "gitlab" {
  description = <<-TEXT
    The project, where it is in GitLab. `merge_request_branches` are source branches whose merge requests are planned, with
    `*` for any text: [`private-ecr/*`] for those of the portal alone. `project_id` is compared too, on gitlab.com.
  TEXT
  type = object({
    host                   = optional(string, "gitlab.com")
    project                = string
    project_id             = optional(string)
    branch                 = optional(string, "main")
    merge_request_branches = optional(list(string), ["*"])
  })
  default = null

  validation {
    condition     = (var.github == null) != (var.gitlab == null)
    error_message = "Name either github or gitlab: where the repository is."
  }
  validation {
    condition     = var.gitlab == null ? true : can(regex("^[a-z0-9.-]+$", var.gitlab.host))
    error_message = "gitlab.host must be the name of a host, such as gitlab.example.org."
  }
  validation {
    condition     = var.gitlab == null ? true : can(regex("^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)+$", var.gitlab.project))
    error_message = "gitlab.project must be GROUP/PROJECT, such as platform/network."
  }
  validation {
    condition     = try(var.gitlab.project_id, null) == null ? true : can(regex("^[0-9]+$", var.gitlab.project_id))
    error_message = "gitlab.project_id must be the number of GitLab, such as 456789."
  }
  validation {
    condition     = var.gitlab == null ? true : can(regex("^[A-Za-z0-9._/-]+$", var.gitlab.branch))
    error_message = "gitlab.branch must be the name of one branch, such as main."
  }
  validation {
    condition = var.gitlab == null ? true : alltrue([
      for branch in var.gitlab.merge_request_branches : can(regex("^[A-Za-z0-9._/*-]+$", branch))
    ])
    error_message = "gitlab.merge_request_branches must be names of branches, with * for any text."
  }
}

variable "stacks" {
  description = <<-TEXT
    The kinds of stacks that this account holds: hub and share in the account of a hub; team in that of a team, with spoke
    where its VPC is its own; standalone where it has no hub.
  TEXT
  type        = set(string)

  validation {
    condition = length(var.stacks) > 0 && alltrue([
      for stack in var.stacks : contains(["hub", "share", "spoke", "team", "standalone"], stack)
    ])
    error_message = "stacks must be some of hub, share, spoke, team, standalone."
  }
}

variable "state" {
  description = <<-TEXT
    Where the states are, as private-ecr.yaml has it. `keys` are those of this account, as REGION/STACK with `*` for any
    text, such as `*/team-checkout`.
  TEXT
  type = object({
    bucket = string
    prefix = optional(string, "private-ecr")
    keys   = optional(list(string), ["*"])
  })

  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.state.bucket))
    error_message = "state.bucket must be the name of a bucket, such as example-terraform-state."
  }
  validation {
    condition     = can(regex("^[A-Za-z0-9][A-Za-z0-9/_-]*$", var.state.prefix))
    error_message = "state.prefix must be what the keys of the states begin with, such as private-ecr."
  }
  validation {
    condition     = alltrue([for key in var.state.keys : can(regex("^[A-Za-z0-9/*-]+$", key))])
    error_message = "state.keys must be REGION/STACK, with * for any text, such as */team-checkout."
  }
}

variable "create_oidc_provider" {
  description = "Whether the account gets an OIDC provider of the host; false where it has one, for which sts.amazonaws.com is an audience."
  type        = bool
  default     = true
}

variable "name_prefix" {
  description = "What the names of the roles begin with, ending in -plan and -apply."
  type        = string
  default     = "private-ecr"

  validation {
    condition     = can(regex("^[A-Za-z0-9+=,.@_-]{1,48}$", var.name_prefix))
    error_message = "name_prefix must be up to 48 characters that a role's name may have."
  }
}

variable "permissions_boundary" {
  description = "The ARN of a policy beyond which neither role goes."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of everything that is made here."
  type        = map(string)
  default     = {}
}
