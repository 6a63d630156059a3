/** A place in a source that the text of a failure names, as it is written there. */
export interface Frame {
  /** A path, a file's name alone (Go), or the path that a class of the JVM has. */
  readonly path: string;
  /** From 1 on. */
  readonly line: number;
}

const extensions =
  "py|[cm]?[jt]sx?|java|kt|kts|groovy|scala|go|rs|php|rb|cs|fs|vb|c|cc|cpp|cxx|h|hpp|m|mm|swift|exs?|dart|lua|pl|t|sh|bats|vue|svelte";

/**
 * Places as ten languages write them: `tests/test_a.py:12: AssertionError`, `File "a.py", line 3`, `at f (file:///w/a.ts:3:5)`,
 * `at com.acme.CartTest.adds(CartTest.java:58)`, `a_test.go:7:`, `panicked at src/lib.rs:10:5`, `in /w/A.cs:line 23`.
 */
const place = new RegExp(
  [
    String.raw`File "(?<python>[^"\n]{1,400})", line (?<pythonLine>\d{1,9})`,
    String.raw`\bfile (?<bats>[^\s,"]{1,400}), line (?<batsLine>\d{1,9})`,
    String.raw`\bat (?:[\w.@-]{1,100}/)?(?<class>[\w$.]{1,300})\.[\w$<>]{1,200}\((?<file>[\w$-]{1,200}\.(?:java|kt|groovy|scala)):(?<javaLine>\d{1,9})\)`,
    String.raw`(?<plain>(?:file://|\b[A-Za-z]:)?[\w.@+~\\/\[\]()$-]{1,400}\.(?:${extensions})):(?:line )?(?<plainLine>\d{1,9})(?![\w])`,
  ].join("|"),
  "g",
);

/** The places in a text, in its order, at most 100. */
export function framesIn(text: string): readonly Frame[] {
  const frames: Frame[] = [];
  for (const { groups = {} } of text.matchAll(place)) {
    const frame = frameOf(groups);
    if (frame.path !== "" && frame.line > 0) frames.push(frame);
    if (frames.length === 100) break;
  }
  return frames;
}

function frameOf(groups: Readonly<Record<string, string | undefined>>): Frame {
  const { python, class: className, file, plain = "" } = groups;
  const line = Number(groups["pythonLine"] ?? groups["batsLine"] ?? groups["javaLine"] ?? groups["plainLine"]);
  const bats = groups["bats"];
  if (bats !== undefined) return { path: bats, line };
  if (python !== undefined) return { path: python, line };
  // The class is in a package; what is nested in it is in the same file.
  if (className !== undefined && file !== undefined)
    return { path: [...className.split(".").slice(0, -1), file].join("/"), line };
  return { path: plain.replace(/^\(+|^file:\/\//, "").replaceAll("\\", "/"), line };
}

/** Python tells of the innermost call last, all others first. */
export function innermostFirst(text: string, frames: readonly Frame[]): readonly Frame[] {
  const isPython = /Traceback \(most recent call last\)|^E\s{3}|\.py:\d+: /m.test(text);
  return isPython ? frames.toReversed() : frames;
}
