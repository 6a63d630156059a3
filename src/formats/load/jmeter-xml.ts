/**
 * JMeter's results as XML (JTL), one element for each sample: https://jmeter.apache.org/usermanual/listeners.html#xmlformat2.1
 *
 * The name of the element is the sampler's business (`httpSample`, `sample`, those of plugins). Sub-results lie within their
 * sample; within a Transaction Controller's sample lie requests. Without `</testResults>` JMeter was killed; ended
 * by SIGTERM it still writes it.
 */
import { loadFormat } from "../format.ts";
import { jmeterResults } from "../read/jmeter.ts";
import { readXml } from "../read/xml.ts";
import { SampleReader } from "./jmeter-xml/sample-reader.ts";

export default loadFormat({
  ...jmeterResults,
  id: "jmeter-xml",
  title: "JMeter XML (JTL)",
  files: ["**/*.jtl", "**/jmeter*.xml"],
  end: "marked",
  recognises: (probe) => probe.type === "xml" && probe.root === "testResults",
  read: async (source, { window }) => {
    const reader = new SampleReader(source, window);
    await readXml(source, reader);
    return reader.finish();
  },
});
