import { nameMatcher } from "../../model/glob.ts";

/** What the system, the shell, the runner of a job, a platform or a language's own tools set. */
const injected = [
  ...[
    "PATH",
    "HOME",
    "USER",
    "LOGNAME",
    "USERNAME",
    "USERPROFILE",
    "SHELL",
    "PWD",
    "OLDPWD",
    "TERM",
    "TERM_PROGRAM",
    "COLORTERM",
  ],
  ...[
    "LANG",
    "LANGUAGE",
    "LC_*",
    "TZ",
    "TMPDIR",
    "TEMP",
    "TMP",
    "HOSTNAME",
    "EDITOR",
    "VISUAL",
    "PAGER",
    "DISPLAY",
    "XDG_*",
    "SSH_*",
  ],
  ...[
    "APPDATA",
    "LOCALAPPDATA",
    "ProgramFiles*",
    "PROGRAMFILES*",
    "ProgramData",
    "SystemRoot",
    "SYSTEMROOT",
    "windir",
    "WINDIR",
    "ComSpec",
    "COMSPEC",
  ],
  ...[
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "NO_PROXY",
    "ALL_PROXY",
    "http_proxy",
    "https_proxy",
    "no_proxy",
    "all_proxy",
    "NO_COLOR",
    "FORCE_COLOR",
  ],
  ...[
    "BASH*",
    "EUID",
    "UID",
    "GID",
    "PPID",
    "RANDOM",
    "SECONDS",
    "LINENO",
    "FUNCNAME",
    "PIPESTATUS",
    "REPLY",
    "OPTARG",
    "OPTIND",
    "IFS",
    "COLUMNS",
    "LINES",
    "OSTYPE",
    "ZSH_*",
    "SHLVL",
  ],
  ...[
    "CI",
    "CI_*",
    "GITHUB_*",
    "RUNNER_*",
    "ACTIONS_*",
    "INPUT_*",
    "STATE_*",
    "GITLAB_*",
    "BUILDKITE*",
    "CIRCLE*",
    "JENKINS_*",
    "TRAVIS*",
  ],
  ...[
    "NODE_ENV",
    "NODE_OPTIONS",
    "NODE_PATH",
    "NODE_V8_COVERAGE",
    "NODE_EXTRA_CA_CERTS",
    "BABEL_ENV",
    "npm_*",
    "INIT_CWD",
    "VITEST*",
    "JEST_*",
    "NEXT_RUNTIME",
    "NEXT_PHASE",
  ],
  ...[
    "PYTHON*",
    "VIRTUAL_ENV",
    "PYTEST_*",
    "CONDA_*",
    "GOPATH",
    "GOROOT",
    "GOOS",
    "GOARCH",
    "GOBIN",
    "GOFLAGS",
    "CARGO*",
    "OUT_DIR",
    "RUST*",
    "TARGET",
    "PROFILE",
  ],
  ...["JAVA_HOME", "GEM_*", "BUNDLE_*", "RAILS_ENV", "RACK_ENV", "MIX_ENV", "APP_ENV", "ASPNETCORE_*", "DOTNET_*"],
  ...[
    "KUBERNETES_*",
    "VERCEL*",
    "NETLIFY*",
    "RENDER*",
    "FLY_*",
    "DYNO",
    "K_SERVICE",
    "K_REVISION",
    "AWS_LAMBDA_*",
    "AWS_EXECUTION_ENV",
    "LAMBDA_*",
    "WEBSITE_*",
  ],
];

/** What libraries and programs read by themselves: no source names it. */
const readByOthers = [
  ...[
    "AWS_*",
    "AZURE_*",
    "GOOGLE_*",
    "GCLOUD_*",
    "CLOUDFLARE_*",
    "PG*",
    "POSTGRES_*",
    "MYSQL_*",
    "MARIADB_*",
    "MONGO_*",
    "REDIS_*",
    "RABBITMQ_*",
  ],
  ...[
    "OTEL_*",
    "SENTRY_*",
    "DD_*",
    "NEW_RELIC_*",
    "OPENAI_*",
    "ANTHROPIC_*",
    "LANGCHAIN_*",
    "HF_*",
    "NEXTAUTH_*",
    "AUTH_*",
    "NEXT_TELEMETRY_DISABLED",
  ],
  ...[
    "COMPOSE_*",
    "DOCKER_*",
    "DJANGO_SETTINGS_MODULE",
    "FLASK_*",
    "UVICORN_*",
    "GUNICORN_*",
    "SPRING_*",
    "TF_*",
    "DEBUG",
    "LOG_LEVEL",
  ],
];

const isInjectedName = anyOf(injected);
const isReadByOthers = anyOf(readByOthers);

/** Whether something else than the project's own setup gives the variable its value. */
export function isInjected(name: string): boolean {
  return isInjectedName(name);
}

/** Whether the variable has a reader though no source names it. */
export function isReadUnnamed(name: string): boolean {
  return isInjectedName(name) || isReadByOthers(name);
}

export function anyOf(patterns: readonly string[]): (name: string) => boolean {
  const exact = new Set(patterns.filter((pattern) => !pattern.includes("*")));
  const globs = patterns.filter((pattern) => pattern.includes("*")).map(nameMatcher);
  return (name) => exact.has(name) || globs.some((matches) => matches(name));
}
