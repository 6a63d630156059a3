import { afterEach, describe, expect, test, vi } from "vitest";
import { terminalHost } from "../../src/host/terminal.ts";
import { say } from "../../src/model/phrase.ts";
import { toLog } from "../../src/reports/escape.ts";

/** What a host writes to a stream that says that it is a terminal, or that it is none. */
function written(isTTY: boolean): string {
  const chunks: string[] = [];
  const stream = Object.assign(Object.create(process.stdout) as NodeJS.WriteStream, {
    isTTY,
    write: (text: string) => chunks.push(text) > 0,
  });
  const host = terminalHost(undefined, stream);
  host.log(toLog(say`good`), "passed");
  host.log(toLog(say`bad`), "red");
  host.log(toLog(say`plain`), "detail");
  return chunks.join("");
}

afterEach(() => vi.unstubAllEnvs());

describe("colours", () => {
  test("are shown on a terminal", () => {
    vi.stubEnv("NO_COLOR", undefined);
    vi.stubEnv("TERM", "xterm");
    expect(written(true)).toBe("\u001b[32mgood\u001b[0m\n\u001b[31mbad\u001b[0m\nplain\n");
  });

  test.each<[string, boolean, Readonly<Record<string, string>>]>([
    ["in a pipe or a file", false, { TERM: "xterm" }],
    ["when NO_COLOR says so", true, { TERM: "xterm", NO_COLOR: "1" }],
    ["on a dumb terminal", true, { TERM: "dumb" }],
  ])("are not shown %s", (_, isTTY, env) => {
    vi.stubEnv("NO_COLOR", undefined);
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    expect(written(isTTY)).toBe("good\nbad\nplain\n");
  });
});
