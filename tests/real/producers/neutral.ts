import { hostname } from "node:os";

/** Replaces what differs from run to run, so that two runs of one tool on one sample leave the same bytes. */
export function neutral(report: string, folder: string): string {
  let text = report.replaceAll(folder, "/project");
  for (const [pattern, replacement] of momentary) text = text.replace(pattern, replacement);
  return text;
}

/** The first moment of 2026, in the spelling of each tool. */
const momentary: readonly (readonly [RegExp, string])[] = [
  [/\b(timestamp|generated|clover)="\d{13}"/g, '$1="1767225600000"'],
  [/\b(timestamp|generated|clover)="\d{10}"/g, '$1="1767225600"'],
  [/"timestamp": ?"[^"]+"/g, '"timestamp": "2026-01-01T00:00:00.000000"'],
  [/"(generated_at|endTimeUtc)": "[^"]+"/g, '"$1": "2026-01-01T00:00:00Z"'],
  [/http:\/\/127\.0\.0\.1:\d+/g, "http://registry.example"],
  [/("date": \[\s*)"[^"]+"/g, '$1"Thu, 01 Jan 2026 00:00:00 GMT"'],
  // JaCoCo names the machine and the moments in which a test process lived.
  [
    /<sessioninfo id="[^"]+" start="\d+" dump="\d+"\/>/g,
    '<sessioninfo id="machine-1" start="1767225600000" dump="1767225601000"/>',
  ],
];

/** A JSON report with its objects in the order of one member, for a tool that writes what it finds in any order. */
export function inOrderOf(member: string, report: string): string {
  const name = (value: Readonly<Record<string, unknown>> | null): string => String(value?.[member] ?? "");
  const inOrder = (_key: string, value: unknown): unknown =>
    Array.isArray(value) ? value.toSorted((a, b) => (name(a) < name(b) ? -1 : Number(name(a) > name(b)))) : value;
  return `${JSON.stringify(JSON.parse(report, inOrder), null, 1)}\n`;
}

/** For comparing only: a new version of a tool that writes the same report is no difference. */
export function withoutVersions(report: string): string {
  return report
    .replace(/\bversion="[^"]*"/g, 'version=""')
    .replace(/"version": ?"[^"]*"/g, '"version": ""')
    .replace(/((?:coverage|bandit)\.readthedocs\.io\/en\/)[\d.]+/g, "$1");
}

/** What a report of tests says of the machine: moments, its name, where its own libraries are, properties of its Java. */
export function neutralTests(report: string): string {
  const text = /-test-report\.xsd"/.test(report) ? report.replace(javaProperty, "") : report;
  const unnamed = text.replaceAll(`hostname="${hostname()}"`, 'hostname="machine-1"');
  return testMoments.reduce((all, [pattern, replacement]) => all.replace(pattern, replacement), unnamed);
}

const javaProperty =
  / *<property name="(?!file\.encoding"|java\.specification\.version"|user\.language")[\w.-]+" value="[^"]*"\/>\n/g;

const testMoments: readonly (readonly [RegExp, string])[] = [
  [/\btimestamp="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/g, 'timestamp="2026-01-01T00:00:00'],
  [/\btimestamp="\w{3}, \d\d \w{3} \d{4} [\d:]+ GMT"/g, 'timestamp="Thu, 01 Jan 2026 00:00:00 GMT"'],
  [/<property name="seed" value="\d+"\/>/g, '<property name="seed" value="1"/>'],
  [/"Time":"[^"]+"/g, '"Time":"2026-01-01T00:00:00Z"'],
  [/[^\s"'(]+\/(lib\/python3\.\d+\/)/g, "/usr/$1"],
  [/[^\s"'(;]+(\/src\/(?:testing|runtime)\/\w+\.go)/g, "/usr/local/go$1"],
];

/** For comparing only: no two runs of tests take as long, or find their objects at one address. */
export function withoutTimes(report: string): string {
  return report
    .replace(/\b(time|duration_ms)(="| )[\d.]+/g, "$1$20")
    .replace(/\b(timestamp="[\dT:-]+)[\d.]*(?:Z|[+-]\d\d:\d\d)?"/g, '$1"')
    .replace(/"Elapsed":[\d.]+/g, '"Elapsed":0')
    .replace(/\(\d+\.\d\ds\)/g, "(0.00s)")
    .replace(/(?<=\\t|\t|&#x9;)\d+\.\d+s/g, "0.000s")
    .replace(/(\/python3)\.\d+(\/importlib\/__init__\.py):\d+/g, "$1$2")
    .replace(/(\/src\/(?:testing|runtime)\/\w+\.go):\d+ \+0x[0-9a-f]+/g, "$1")
    .replace(/goroutine \d+/g, "goroutine 1")
    .replace(/\b0x[0-9a-f]{5,}/g, "0x0")
    .replace(/\bgo\d+\.\d+(\.\d+)?\b/g, "go");
}
