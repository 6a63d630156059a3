import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readMarkdown } from "../../formats/documents/markdown.ts";
import { checkLinks } from "../../measures/check-links.ts";
import { TrackedTree } from "../../measures/tracked-tree.ts";

/** `node read-documents.ts FOLDER`: reads the Markdown of a repository, holds its links against it, and prints the milliseconds. */
const [folder = "."] = process.argv.slice(2);
const start = performance.now();
const paths = execFileSync("git", ["ls-files", "-z"], { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 }).split("\0");
const listed = performance.now();
const documents = paths
  .filter((path) => path.endsWith(".md"))
  .map((path) => readMarkdown(path, readFileSync(join(folder, path), "utf8"), "github"));
const read = performance.now();
const { faults, checked } = checkLinks({ documents, tree: new TrackedTree({ paths: paths.filter((path) => path !== "") }) });
const end = performance.now();
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  `${paths.length - 1} files, ${documents.length} documents, ${checked} links, ${faults.length} faults, peak ${peak} MiB`,
);
console.log(
  `git ls-files ${Math.round(listed - start)} ms, read ${Math.round(read - listed)} ms, check ${Math.round(end - read)} ms`,
);
console.log(Math.round(end - start));
