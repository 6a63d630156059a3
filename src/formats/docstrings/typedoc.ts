/**
 * The JSON of TypeDoc (`typedoc --json api.json`), schema 2.0: https://typedoc.org/documents/Development.Third_Party_Viewers.html
 *
 * Counted is what TypeDoc wants documented unless it is told otherwise (`requiredToBeDocumented`): enumerations and their
 * members, variables, functions, classes, interfaces, properties, methods, accessors and type aliases. Functions, methods and
 * accessors have a comment for each signature.
 */
import { docstringsFormat } from "../format.ts";
import { DocstringRecorder } from "../read/docstring-recorder.ts";
import { JsonCursor, ownMember } from "../read/json.ts";
import { packagesOf, reflectionsOf } from "./typedoc/reflections.ts";

export default docstringsFormat({
  id: "typedoc",
  title: "TypeDoc JSON",
  spec: "https://typedoc.org/documents/Development.Third_Party_Viewers.html",
  files: ["**/typedoc*.json"],
  end: "marked",
  recognises: (probe) =>
    probe.type === "json" &&
    ownMember(probe.value, "variant") === "project" &&
    typeof ownMember(probe.value, "kind") === "number",
  read: async (source) => {
    const document = await JsonCursor.of(source);
    const recorder = new DocstringRecorder(source);
    const files = new Map<string, { documented: number; total: number }>();
    const isOwn = packagesOf(document);
    for (const { id, name, path, line, isDocumented } of reflectionsOf(document)) {
      if (!isOwn(id)) continue;
      const counted = files.get(path) ?? { documented: 0, total: 0 };
      files.set(path, { documented: counted.documented + (isDocumented ? 1 : 0), total: counted.total + 1 });
      if (!isDocumented) recorder.lacking({ name, path: path === "" ? undefined : path, line });
    }
    for (const [path, counted] of files) recorder.file(path, counted, document.place);
    return recorder.finish("nothing");
  },
});
