/**
 * JUnit XML in the dialects of test runners. There is no specification; what most of them follow is Ant's:
 * https://github.com/testmoapp/junitxml
 *
 * Cases are counted, totals are only held against them: most writers get some of them wrong.
 */
import { testsFormat } from "../format.ts";
import { readXml } from "../read/xml.ts";
import { JunitReader } from "./junit/reader.ts";

export default testsFormat({
  id: "junit",
  title: "JUnit XML",
  spec: "https://github.com/testmoapp/junitxml",
  files: [
    "**/junit*.xml",
    "**/*-junit.xml",
    "**/TEST-*.xml",
    "**/test-results.xml",
    "**/test-results/**/*.xml",
    "**/surefire-reports/*.xml",
    "**/failsafe-reports/*.xml",
    "**/test-report*.xml",
    "**/pytest*.xml",
  ],
  end: "marked",
  recognises: (probe) => probe.type === "xml" && /^(?:[\w.-]+:)?testsuites?$/.test(probe.root),
  read: async (source, wish) => {
    const reader = new JunitReader(wish);
    await readXml(source, reader);
    return reader.finish();
  },
});
