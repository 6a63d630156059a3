/**
 * The JSON of typedoc-plugin-coverage (`coverageOutputType: json`): https://github.com/Gerrit0/typedoc-plugin-coverage
 *
 * It counts what TypeDoc's own option `requiredToBeDocumented` names, and names those without a comment, but no files. Of
 * nothing at all it says 0 %.
 */
import { docstringsFormat } from "../format.ts";
import { DocstringRecorder } from "../read/docstring-recorder.ts";
import { JsonCursor, ownMember } from "../read/json.ts";

export default docstringsFormat({
  id: "typedoc-coverage",
  title: "typedoc-plugin-coverage",
  spec: "https://github.com/Gerrit0/typedoc-plugin-coverage",
  files: ["docs/coverage.json", "**/typedoc-coverage*.json"],
  end: "marked",
  recognises: (probe) =>
    probe.type === "json" &&
    ["percent", "expected", "actual"].every((name) => typeof ownMember(probe.value, name) === "number") &&
    Array.isArray(ownMember(probe.value, "notDocumented")),
  read: async (source) => {
    const document = await JsonCursor.of(source);
    const recorder = new DocstringRecorder(source);
    const [total, documented] = [document.at("expected").natural(), document.at("actual").natural()];
    const lacking = document.at("notDocumented");
    if (documented + lacking.count !== total)
      throw lacking.error(`${lacking.count} names lack a comment, and ${documented} of ${total} have one`);
    recorder.sum({ documented, total }, document.at("expected").place);
    for (const name of lacking.optionalTexts()) recorder.lacking({ name, path: undefined, line: undefined });
    return recorder.finish("complete ones");
  },
});
