export interface Config {
  privateEcr?: {
    /** How requests become commits of the repository that holds the network's Terraform. */
    gitops?: {
      /** The network's repository. Actions that read or push it refuse to run where it is left out. */
      repository?: {
        /**
         * Where it is: https://…, or file:// and the path of a bare repository on this machine. No user or password in
         * it.
         *
         * @visibility backend
         */
        url: string;
        /**
         * The branch that is applied, from which requests branch off; `main` where it is left out.
         *
         * @visibility backend
         */
        branch?: string;
        /**
         * The path of the definition of hubs and teams; `private-ecr.yaml` where it is left out.
         *
         * @visibility backend
         */
        definition?: string;
        /**
         * Who pushes. Where it is left out, the token of Backstage's integration for the host is used
         * (`integrations.github`, `integrations.gitlab`).
         */
        credentials?: {
          /**
           * The name of the user, or what the host wants beside a token.
           *
           * @visibility backend
           */
          username: string;
          /**
           * The password or token.
           *
           * @visibility secret
           */
          password: string;
        };
      };
      /** Whom commits name as author. The person who asked stands in the message. */
      author?: {
        /**
         * A name; `Private ECR` where it is left out.
         *
         * @visibility backend
         */
        name: string;
        /**
         * An address.
         *
         * @visibility backend
         */
        email: string;
      };
      /**
       * How often branches are looked for that a killed backend left: those of requests that were never confirmed, and
       * whose reservation is over for that long. Fifteen minutes where it is left out.
       *
       * @visibility backend
       */
      tidyEvery?: { seconds?: number; minutes?: number; hours?: number };
      /**
       * The absolute path of terraform or tofu, with which `private-ecr:plan` says what would change. Where it is left
       * out, that action says so and goes on: the plan is then the pipeline's.
       *
       * @visibility backend
       */
      terraform?: string;
    };
  };
}
