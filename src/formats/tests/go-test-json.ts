/**
 * The events that `go test -json` (test2json) prints, a JSON object a line: https://pkg.go.dev/cmd/test2json
 *
 * A test ends with `pass`, `fail` or `skip`; so does a package. One that does not build, or panics, fails without a test that does.
 */
import { testsFormat } from "../format.ts";
import { firstDocument } from "../probe.ts";
import { isObject } from "../read/json.ts";
import { readJsonLines } from "../read/json-lines.ts";
import { GoEvents } from "./go-test-json/events.ts";

export default testsFormat({
  id: "go-test-json",
  title: "go test -json",
  spec: "https://pkg.go.dev/cmd/test2json",
  files: ["**/go-test*.json", "**/go-test*.jsonl", "**/gotest*.json", "**/test-output.json"],
  end: "none",
  recognises: (probe) => {
    const first = firstDocument(probe);
    if (!isObject(first) || typeof first["Action"] !== "string") return false;
    return "Package" in first || "ImportPath" in first;
  },
  read: async (source, wish) => {
    const events = new GoEvents(source, wish);
    await readJsonLines(source, (event) => events.take(event));
    return events.finish();
  },
});
