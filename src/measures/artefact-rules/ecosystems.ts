/** Package ecosystems that Dependabot knows, and the files by which it finds them. */
export interface Ecosystem {
  readonly id: string;
  /** Names of its manifests, compared in lower case. */
  readonly manifests: RegExp;
  /** Seen from the directory that an update names; by default right in it. */
  readonly where?: "below" | "workflows";
  /** Ecosystems that look after the same manifests. `none`: a manifest of it alone asks for no update. */
  readonly coveredBy?: readonly string[] | "none";
}

/** https://docs.github.com/en/code-security/dependabot/ecosystems-supported-by-dependabot/supported-ecosystems-and-repositories */
export const ecosystems: readonly Ecosystem[] = [
  { id: "npm", manifests: /^package\.json$/, coveredBy: ["bun", "deno"] },
  { id: "bun", manifests: /^(?:package\.json|bun\.lockb?)$/, coveredBy: "none" },
  { id: "deno", manifests: /^(?:deno\.jsonc?|deno\.lock)$/, coveredBy: "none" },
  {
    id: "pip",
    manifests: /^(?:requirements[\w.-]*\.(?:txt|in)|pyproject\.toml|setup\.(?:py|cfg)|pipfile)$/,
    coveredBy: ["uv", "conda"],
  },
  { id: "uv", manifests: /^(?:pyproject\.toml|uv\.lock|requirements[\w.-]*\.(?:txt|in))$/, coveredBy: "none" },
  { id: "conda", manifests: /^environment\.ya?ml$/, coveredBy: "none" },
  { id: "gomod", manifests: /^go\.mod$/ },
  { id: "cargo", manifests: /^cargo\.toml$/ },
  { id: "rust-toolchain", manifests: /^rust-toolchain(?:\.toml)?$/, coveredBy: "none" },
  { id: "maven", manifests: /^pom\.xml$/ },
  { id: "gradle", manifests: /^(?:build|settings)\.gradle(?:\.kts)?$|^libs\.versions\.toml$/, where: "below" },
  { id: "sbt", manifests: /^build\.sbt$/, coveredBy: "none" },
  { id: "bundler", manifests: /^(?:gemfile|gems\.rb|.+\.gemspec)$/ },
  { id: "composer", manifests: /^composer\.json$/ },
  {
    id: "nuget",
    manifests: /^(?:.+\.(?:csproj|vbproj|fsproj|sln|slnx)|packages\.config|directory\.(?:packages|build)\.props)$/,
    where: "below",
  },
  { id: "dotnet-sdk", manifests: /^global\.json$/, coveredBy: "none" },
  { id: "github-actions", manifests: /^(?:action\.ya?ml)$/, where: "workflows", coveredBy: "none" },
  { id: "docker", manifests: /^(?:.*dockerfile.*|.*containerfile.*|.+\.ya?ml)$/, coveredBy: ["docker-compose"] },
  { id: "docker-compose", manifests: /^(?:docker-)?compose[\w.-]*\.ya?ml$/, coveredBy: "none" },
  { id: "helm", manifests: /^chart\.ya?ml$/, where: "below", coveredBy: "none" },
  { id: "terraform", manifests: /^.+\.(?:tf|hcl)$/, coveredBy: ["opentofu"] },
  { id: "opentofu", manifests: /^.+\.(?:tf|tofu|hcl)$/, coveredBy: "none" },
  { id: "pub", manifests: /^pubspec\.ya?ml$/ },
  { id: "mix", manifests: /^mix\.exs$/ },
  { id: "swift", manifests: /^package\.swift$/, where: "below" },
  { id: "elm", manifests: /^elm\.json$/ },
  { id: "julia", manifests: /^(?:julia)?project\.toml$/, coveredBy: "none" },
  { id: "bazel", manifests: /^(?:module\.bazel|workspace(?:\.bazel)?)$/, coveredBy: "none" },
  { id: "vcpkg", manifests: /^vcpkg\.json$/, coveredBy: "none" },
  { id: "devcontainers", manifests: /^\.?devcontainer\.json$/, where: "below", coveredBy: "none" },
  { id: "gitsubmodule", manifests: /^\.gitmodules$/, coveredBy: "none" },
  { id: "pre-commit", manifests: /^\.pre-commit-config\.ya?ml$/, coveredBy: "none" },
];

/** Files of an ecosystem that nobody mistakes for others: a YAML file is no Dockerfile, and HCL is written for other tools as well. */
export function isTelling({ id, manifests }: Ecosystem, name: string): boolean {
  if (id === "docker") return /^(?:dockerfile|containerfile)(?:\.[\w-]+)?$/.test(name);
  return id === "terraform" ? name.endsWith(".tf") : manifests.test(name);
}
