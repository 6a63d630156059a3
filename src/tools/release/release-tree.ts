import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { git, gitBytes } from "./git.ts";
import { describeVersion, type Version } from "./version.ts";

/** One file of a tree, as `git ls-tree` says it. */
interface TreeFile {
  readonly mode: string;
  readonly blob: string;
  readonly path: string;
}

const documents = ["LICENSE", "README.md", "SECURITY.md", "CHANGELOG.md"];

/** Writes the tree that users get from a source commit, and returns its id. It has no sources, no tests and no links. */
export function writeReleaseTree(repository: string, source: string, version: Version): string {
  const files = filesOf(repository, source).flatMap((file) => released(repository, file));
  const shipped = [...files, packageFile(repository, source, version)];
  refuseIncomplete(shipped);
  return writeTree(repository, shipped);
}

function filesOf(repository: string, source: string): TreeFile[] {
  const listed = git(repository, ["ls-tree", "-r", "-z", "--full-tree", source]);
  return listed
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => {
      const [facts = "", path = ""] = line.split("\t");
      const [mode = "", , blob = ""] = facts.split(" ");
      return { mode, blob, path };
    });
}

/** A file of the source as it stands in the release: at its own place, moved up with its paths, or not at all. */
function released(repository: string, file: TreeFile): TreeFile[] {
  if (documents.includes(file.path) || file.path.startsWith("dist/")) return [plainFile(file)];
  const action = /^actions\/([^/]+\/(?:action\.yml|README\.md))$/.exec(file.path);
  if (!action?.[1]) return [];
  return [{ ...plainFile(file), path: action[1], blob: movedUp(repository, file.blob) }];
}

/** A symbolic link breaks an action's download on Windows, and a submodule is left out of it everywhere. */
function plainFile(file: TreeFile): TreeFile {
  if (file.mode === "100644" || file.mode === "100755") return file;
  throw new Error(`${file.path} is a link or a submodule (mode ${file.mode}); a release holds plain files only`);
}

/** `actions/<gate>/` becomes `<gate>/`: what it names relative to the root is one folder nearer. */
function movedUp(repository: string, blob: string): string {
  const text = gitBytes(repository, ["cat-file", "blob", blob]).toString("utf8");
  return writeBlob(repository, text.replaceAll("../../", "../"));
}

function packageFile(repository: string, source: string, version: Version): TreeFile {
  const { name, description, license, type, engines, bin } = JSON.parse(git(repository, ["show", `${source}:package.json`]));
  const manifest = { name, version: describeVersion(version), description, license, type, engines, bin };
  return { mode: "100644", path: "package.json", blob: writeBlob(repository, `${JSON.stringify(manifest, null, 2)}\n`) };
}

function refuseIncomplete(files: readonly TreeFile[]): void {
  const paths = new Set(files.map((file) => file.path));
  const missing = [...documents, "dist/index.js", "dist/cli/index.js"].filter((path) => !paths.has(path));
  if (!files.some((file) => file.path.endsWith("/action.yml"))) missing.push("actions/<gate>/action.yml");
  if (missing.length > 0) throw new Error(`the source commit lacks ${missing.join(", ")}`);
}

function writeBlob(repository: string, text: string): string {
  return git(repository, ["hash-object", "-w", "--stdin"], { input: text });
}

function writeTree(repository: string, files: readonly TreeFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), "gates-index-"));
  try {
    const index = join(folder, "index");
    const lines = files.map((file) => `${file.mode} ${file.blob}\t${file.path}\0`).join("");
    git(repository, ["update-index", "-z", "--add", "--index-info"], { index, input: lines });
    return git(repository, ["write-tree"], { index });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
