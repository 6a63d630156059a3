/**
 * The limits of what is read, in one place. They are far above any real report and keep a hostile one from taking
 * the machine; reaching one is an error (`too-large`) that names it.
 */
export const caps = {
  /** Bytes of a JSON document, which is read whole (V8 holds no string above 512 MiB). */
  jsonBytes: 256 * 1024 * 1024,
  /** Objects, arrays and commas of a JSON document. Istanbul needs nine bytes for each, `[{},{}` fewer than two: memory is what they cost. */
  jsonValues: 30_000_000,
  /** Bytes of a report that is streamed. */
  streamBytes: 16 * 1024 ** 3,
  /** Depth of nested XML elements or JSON values. */
  depth: 512,
  /** Bytes of one line of a text format, or of one tag of XML. */
  lineBytes: 1024 * 1024,
  /** Bytes of one text or comment of XML: test runners put whole logs into one. */
  textBytes: 128 * 1024 * 1024,
  /** Characters of a path: what a file system holds. Looking for one takes as long as it has folders. */
  pathLength: 4096,
  /** Characters of what a report of findings calls things: rules, advisories, packages, versions, places. Real ones have some dozens. */
  nameLength: 4096,
  /** Findings of one report, together with the rules, dependencies and targets that they are read from. */
  findings: 1_000_000,
  /** Source files named by one report. */
  files: 1_000_000,
  /** Source lines of one report whose format names ranges, and the last line that a range may reach: a few bytes could name billions. */
  lines: 10_000_000,
  /** Lines of one range on average, above `rangeLines` altogether: functions are shorter, but for the tables that programs write. */
  linesPerRange: 10_000,
  rangeLines: 100_000,
  /** Branches of a line, or lines, branches, functions or statements of a file, where a report only says how many. */
  count: 2 ** 31 - 1,
  /** The sum of these over a report. Those of thousands of reports are still whole numbers to JavaScript, exact to the last one. */
  total: 2 ** 40,
  /** Endpoints of one load report: more of them are addresses with an id in them, whose figures say nothing. */
  endpoints: 100_000,
  /** Errors of a load report whose words are kept: with an address in them there are as many as requests. */
  errorTexts: 1000,
  /** Series of resources in one report: a name by container or process. */
  resources: 10_000,
  /** Metrics besides requests that one load report names. */
  metrics: 10_000,
  /** Values of one report of metrics. Each label set is one: more of them are those of a label with an id in it. */
  series: 200_000,
  /** Source folders that one report may name (Cobertura): each file is looked for in each. */
  sources: 1000,
  /** Bytes of a document of the repository: larger ones are data. */
  documentBytes: 16 * 1024 * 1024,
  /** Characters and lines of one Markdown document: the longest changelogs have some 3 MB. */
  markdownLength: 4 * 1024 * 1024,
  markdownLines: 500_000,
  /** Characters of one line of Markdown, once the data of images in it are taken out, and of one heading. */
  markdownLine: 64 * 1024,
  markdownParagraph: 64 * 1024,
  /** Characters of the pieces in which a longer paragraph is read. */
  markdownPiece: 16 * 1024,
  /** Depth of blocks in blocks of Markdown; a list in a list is two more. */
  markdownDepth: 200,
  /** Links, headings, definitions and the like of one Markdown document, each. */
  markdownParts: 200_000,
  /** Characters of a configuration file in YAML or TOML, and the depth of its values: real ones have some thousands, and ten. */
  configurationLength: 512 * 1024,
  configurationDepth: 100,
  /** Characters of the text of a licence: the longest have 40,000, and some bundle those of all dependencies. */
  licenceLength: 1024 * 1024,
  /** Characters of a JSON document that is read with its lines. */
  jsonTreeLength: 64 * 1024 * 1024,
  /** Characters of a YAML document that is read with its lines: a megabyte takes half a second and 100 MB of memory. */
  yamlTreeLength: 16 * 1024 * 1024,
  /** Values of such a document, each time that a merge key (`<<`) repeats one included. */
  treeValues: 5_000_000,
  /** Levels of nesting of such a document: the YAML parser calls itself at each. Real ones have some thirty. */
  treeDepth: 200,
  /** Files that one API specification is put together from, and the characters of them all. */
  apiFiles: 2000,
  apiLength: 64 * 1024 * 1024,
  /** Operations of one API specification, each use of a shared one counted. GitHub's interface has some 900. */
  apiOperations: 200_000,
  /** What the parts of one API specification lead to, all together. */
  apiEdges: 5_000_000,
  /** References that lead from one to the next before something is found. */
  referenceHops: 100,
  /** Characters of a file that is looked through for links to runbooks: rules that programs write have some megabytes. */
  alertRulesLength: 16 * 1024 * 1024,
  /** Characters of an example of environment variables. */
  envExampleLength: 1024 * 1024,
  /** Characters of a source that is looked through for environment variables, and the uses in all of them. */
  envSourceLength: 4 * 1024 * 1024,
  envUses: 1_000_000,
  /** Names without a docstring that are kept of one report: nobody reads more of them. */
  undocumented: 1000,
  /** Tests of one report. */
  tests: 20_000_000,
  /** Failures of one report whose words are kept, and the characters of each from its beginning and its end. */
  failures: 500,
  failureHead: 6000,
  failureTail: 3000,
  /** Different things that failures of one report say, and how many tests are kept for each. */
  causes: 10_000,
  rowsOfCause: 200,
} as const;
