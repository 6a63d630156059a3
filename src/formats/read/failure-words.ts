import { withoutColours } from "./ansi.ts";

/** What stands in place of a failure's first line where the runner begins with the source (pytest): its own error lines. */
const pytestError = /^E\s{3,}(?=\S)/m;

/** Begins a line that says nothing of what went wrong. */
const saysNothing =
  /^(?:collection failure$|● |Test suite failed to run|Traceback \(most recent call last\):|self = |> |[-=_ ]*$|Failed$|Error$|\((?:in test|from function|in function)|\s*at )/;

interface Said {
  readonly message: string;
  readonly type: string;
  readonly text: string;
}

/** pytest's words for what broke around a test. */
const aroundTest = /^failed on (setup|teardown) with "([\s\S]*)/;

/** The first line of a failure that says what went wrong, without colours. */
export function firstWords({ message, type, text }: Said): string {
  for (const said of [message, text]) {
    const line = tellingLine(said);
    if (line !== undefined) return withType(line, type);
  }
  return type || (message.trim().split("\n", 1)[0] ?? "");
}

function tellingLine(said: string): string | undefined {
  const head = withoutColours(said.slice(0, 8192));
  const [, when, inside] = aroundTest.exec(head) ?? [];
  if (inside !== undefined) {
    const line = tellingLine(inside.replace(/"$/, ""));
    return line === undefined ? undefined : `${line} (in its ${when})`;
  }
  const error = pytestError.exec(head);
  const from = error ? head.slice(error.index + error[0].length) : head;
  const lines = from.split("\n", 40).map((line) => line.replace(/\s+/g, " ").trim());
  return lines.find((line) => line !== "" && !saysNothing.test(line));
}

/** Jest and pytest begin with the kind of error; Java keeps it apart, with its package. */
function withType(line: string, type: string): string {
  const short =
    type
      .slice(0, 200)
      .split(/[.\\]|::/)
      .at(-1) ?? "";
  return short === "" || /\s/.test(short) || !/Error|Exception|Failure$/.test(short) || line.includes(short)
    ? line
    : `${short}: ${line}`;
}

/** What is one in every failure of a kind: numbers, addresses, identifiers, quoted values and paths differ. */
export function causeOf(message: string, type: string): string {
  const alike = message
    .slice(0, 200)
    .replace(/0x[\da-f]+|[\da-f]{8}-[\da-f-]{27}|\d+/gi, "#")
    .replace(/"[^"]*"|'[^']*'|`[^`]*`/g, '"…"')
    .replace(/(?:[\w.-]*\/){2,}[\w.-]+/g, "/…");
  return `${type.slice(0, 80)}\0${alike}`;
}
