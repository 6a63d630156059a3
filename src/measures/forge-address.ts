/** The repository itself, where git's remote tells. */
export interface OwnRepository {
  /** `github.com`, or a server of the organisation's own. */
  readonly host: string;
  /** `owner/name`; on GitLab with any number of groups. */
  readonly path: string;
  /** The default branch: addresses of other branches are not of these files. */
  readonly branch: string | undefined;
}

/** What an address means for the files at hand: one of them, another page of the forge, or nothing. */
export type ForgeAddress =
  | { readonly kind: "file"; readonly target: string }
  | { readonly kind: "page" }
  /** A file on a branch, where nobody knows whether that is the default one. */
  | { readonly kind: "branch" }
  | { readonly kind: "other" };

const other: ForgeAddress = { kind: "other" };
const page: ForgeAddress = { kind: "page" };

/** Pages of a repository that show its files, one branch at a time. */
const showsFiles: ReadonlySet<string> = new Set(["blob", "tree", "raw", "blame", "edit"]);

/** An absolute address: `https://github.com/owner/name/blob/main/docs/a.md#b` is `/docs/a.md#b`. */
export function readAddress(target: string, own: OwnRepository | undefined): ForgeAddress {
  const found = /^https?:\/\/([^/?#]+)\/([^?#]*)(.*)$/is.exec(target);
  if (own === undefined || found === null) return other;
  const [, host = "", path = "", rest = ""] = found;
  const isRaw = host.toLowerCase() === "raw.githubusercontent.com" && own.host === "github.com";
  if (host.toLowerCase().replace(/^www\./, "") !== own.host.toLowerCase() && !isRaw) return other;
  const suffix = path.slice(own.path.length);
  if (!path.toLowerCase().startsWith(own.path.toLowerCase()) || !/^(?:\.git)?(?:\/|$)/.test(suffix)) return other;
  const inside = suffix.replace(/^(?:\.git)?\/?/, "");
  // Its first page shows the README.
  if (inside === "" && !isRaw) return /^(?:\?tab=readme-ov-file)?#/.test(rest) ? { kind: "file", target: `/${rest}` } : page;
  return inRepository(isRaw ? `raw/${inside}` : inside.replace(/^-\//, ""), rest, own);
}

/** What follows the name of the repository in an address. */
function inRepository(path: string, rest: string, own: OwnRepository): ForgeAddress {
  const slash = path.indexOf("/");
  if (slash === -1 || !showsFiles.has(path.slice(0, slash))) return page;
  return inBranch(path.slice(slash + 1), rest, own);
}

/** A branch may have slashes in its name: only the default branch is known by it. */
function inBranch(path: string, rest: string, { branch }: OwnRepository): ForgeAddress {
  const below = path.replace(/^refs\/heads\//, "");
  for (const ref of [branch, "HEAD"]) {
    if (ref === undefined) continue;
    if (below === ref) return { kind: "file", target: `/${rest}` };
    if (below.startsWith(`${ref}/`)) return { kind: "file", target: `/${below.slice(ref.length + 1)}${rest}` };
  }
  return branch === undefined ? { kind: "branch" } : page;
}

/** Pages of a repository, to which `../../` leads from a document at its root. */
const pages: ReadonlySet<string> = new Set(
  "-|actions|activity|archive|attestations|blame|blob|branches|commit|commits|compare|community|contributors|deployments|discussions|edit|fork|forks|generate|graphs|issues|labels|merge_requests|milestone|milestones|network|new|packages|pipelines|pkgs|projects|pull|pulls|pulse|raw|releases|security|settings|stargazers|subscription|tags|tree|watchers|wiki|wikis".split(
    "|",
  ),
);

/** What a default branch is mostly called: where git does not tell it, files of these are not looked for. */
const usualBranches: ReadonlySet<string> = new Set(["HEAD", "main", "master", "trunk", "develop"]);

/**
 * What a path means that leaves the tree of files: `above` says by how many folders, `left` what follows. A document is shown
 * at `owner/name/blob/branch/…`, so one step is the branch, two are the repository, three its owner, four the forge.
 */
export function readEscape(above: number, left: readonly string[], own: OwnRepository | undefined): ForgeAddress {
  const [first = "", ...others] = left;
  const rest = others.join("/");
  if (above === 1 && own?.branch !== undefined && left.join("/").startsWith(`${own.branch}/`))
    return { kind: "file", target: `/${left.join("/").slice(own.branch.length + 1)}` };
  if (above === 1 && own?.branch === undefined && usualBranches.has(first)) return page;
  if (above <= 2 && showsFiles.has(first) && own !== undefined) return inBranch(rest, "", own);
  // A page of the repository is two steps away: one leads to a branch of that name.
  if (above === 1) return showsFiles.has(first) ? page : other;
  if (above === 2) return pages.has(first) || left.length === 0 ? page : other;
  // The owner's other repositories, or the forge: a single name with an ending is rather a file with too many steps.
  return left.length === 1 && /\.\w+$/.test(first) ? other : page;
}
