/**
 * LCOV tracefiles of versions 1.x and 2.x: for each source file the records from `SF:` to `end_of_record`:
 * https://github.com/linux-test-project/lcov/blob/master/docs/man/geninfo.rst
 */
import { coverageFormat } from "../format.ts";
import { type PlainLinesReader, readLines } from "../read/lines.ts";
import { LcovReader } from "./lcov/lcov-reader.ts";

export default coverageFormat({
  id: "lcov",
  title: "LCOV",
  spec: "https://github.com/linux-test-project/lcov/blob/master/docs/man/geninfo.rst",
  files: ["**/lcov.info", "**/*.lcov", "**/*.lcov.info", "**/coverage.info"],
  // A cut between two source files cannot be seen; one inside is refused.
  end: "none",
  recognises: (probe) => probe.type === "text" && /^(?:TN|SF|VER|DA|FN|FNDA|FNL|FNA|BRDA|LF|LH):/.test(firstRecord(probe.head)),
  read: async (source) => {
    const reader = new LcovReader(source);
    const plain: PlainLinesReader = (bytes, place) => reader.plainLines(bytes, place);
    await readLines(source, (bytes, start, end, number) => reader.line(bytes, start, end, number), plain);
    return reader.finish();
  },
});

function firstRecord(head: string): string {
  const lines = head.split("\n").map((line) => line.trimStart());
  return lines.find((line) => line !== "" && !line.startsWith("#")) ?? "";
}
