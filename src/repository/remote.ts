import type { Git } from "./git.ts";

/** What a fetch may use besides what the clone brings along. */
export interface Network {
  /** The token of the job, sent to the server of the workflow alone. */
  readonly token: string | undefined;
  readonly serverUrl: string | undefined;
}

/** Longest that one fetch may take, in ms. */
const longestFetch = 90_000;

/**
 * A repository that commits can be fetched from. Nothing of the user's is written: no ref but those below `refs/gates/`, no
 * FETCH_HEAD, no tag, no submodule, no working tree.
 */
export class Remote {
  readonly #git: Git;
  readonly #source: string;
  readonly #network: Network;

  /** `source` is the name of a remote, or an address. */
  constructor(git: Git, source: string, network: Network) {
    this.#git = git;
    this.#source = source;
    this.#network = network;
  }

  get source(): string {
    return this.#source;
  }

  /** `depth` is `--depth=1`, `--deepen=50`, `--unshallow`, or nothing. Whether all of it came. */
  async fetch(depth: readonly string[], refspecs: readonly string[]): Promise<boolean> {
    if (!mayBeFetchedFrom(this.#source)) return false;
    const token = await this.#authentication();
    const persisted = token && (await this.#git.run("config", "--get-urlmatch", "http.extraheader", await this.#address()));
    // What the checkout left behind goes first; two of the same header would be refused.
    const attempts = token === undefined ? [[]] : persisted === undefined ? [token] : [[], token];
    for (const gitSettings of attempts) {
      const done = await this.#git.reach({ gitSettings, timeout: longestFetch }, ...this.#arguments(depth, refspecs));
      if (done !== undefined) return true;
    }
    return false;
  }

  #arguments(depth: readonly string[], refspecs: readonly string[]): string[] {
    return [
      ...["-c", "gc.auto=0", "-c", "maintenance.auto=false", "-c", "protocol.version=2"],
      ...["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--no-prune"],
      // The remote's own mapping would move the user's refs along; its upload-pack could be any command.
      ...["--refmap=", "--upload-pack=git-upload-pack"],
      ...[...depth, "--end-of-options", this.#source, ...refspecs],
    ];
  }

  /** Where the remote really is, after what the configuration replaces in names and addresses. Nobody is asked for it. */
  async #address(): Promise<string> {
    return (await this.#git.run("ls-remote", "--get-url", "--end-of-options", this.#source))?.trim() ?? "";
  }

  async #authentication(): Promise<[string, string][] | undefined> {
    const { token, serverUrl } = this.#network;
    const server = originOf(serverUrl);
    if (token === undefined || server === undefined) return undefined;
    const address = await this.#address();
    if (originOf(address) !== server || (await hasOwnWay(this.#git))) return undefined;
    const key = `http.${server}/.extraheader`;
    return [
      [key, ""],
      [key, `AUTHORIZATION: basic ${btoa(`x-access-token:${token}`)}`],
      // The whole address is what counts most, whatever a configuration says of a part of it.
      [`http.${address}.sslVerify`, "true"],
    ];
  }
}

/**
 * Settings by which a repository's own configuration would lead an encrypted connection elsewhere, or make another server
 * pass for the right one. A machine's proxy and authorities stand in its environment or in the configuration of its user.
 */
const ways =
  "^(http\\.(.*\\.)?(proxy.*|ssl.*|curloptresolve|pinnedpubkey|delegation|followredirects)|core\\.gitproxy|remote\\..*\\.(proxy.*|vcs))$";

async function hasOwnWay(git: Git): Promise<boolean> {
  for (const scope of ["--local", "--worktree"]) {
    if ((await git.run("config", scope, "--includes", "--name-only", "--get-regexp", ways)) !== undefined) return true;
  }
  return false;
}

/** A remote's name or an address of those that a fetch may use, which git takes neither for an option nor for a command. */
function mayBeFetchedFrom(source: string): boolean {
  if (source === "" || source.startsWith("-")) return false;
  return !source.includes(":") || /^(?:(?:https|ssh|file):\/\/|[\w.-]+@[\w.-]+:(?!:))[^-]/.test(source);
}

/** `origin`, or the only remote that there is. */
export async function mainRemote(git: Git): Promise<string> {
  const names = (await git.run("remote"))?.split(/\r?\n/).filter((name) => name !== "") ?? [];
  const [only = "origin", ...others] = names;
  return names.includes("origin") || others.length > 0 ? "origin" : only;
}

/** Scheme, host and port of an address that may be sent a token; undefined for what is not encrypted. */
function originOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, origin } = new URL(address);
  return protocol === "https:" ? origin : undefined;
}
