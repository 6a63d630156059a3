/** A sentence that remembers which of its words are ours and which came from outside, so that each way out can escape it. */
export interface Phrase {
  readonly parts: readonly Part[];
}

export type Part =
  | { readonly kind: "ours"; readonly text: string }
  /** Text of a report, a path, a setting: anything that somebody else wrote. */
  | { readonly kind: "theirs"; readonly text: string }
  /** The same, shown as code. */
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "strong"; readonly phrase: Phrase };

type Said = string | number | Part | Phrase;

/** Only the words between the backticks of the source are trusted; every string put in is somebody else's. */
export function say(words: TemplateStringsArray, ...said: readonly Said[]): Phrase {
  const parts: Part[] = [];
  words.forEach((word, i) => {
    if (word !== "") parts.push({ kind: "ours", text: word });
    const value = said[i];
    if (value !== undefined) parts.push(...partsOf(value));
  });
  return { parts };
}

export function code(text: string): Part {
  return { kind: "code", text };
}

/** A number, a sign or a fixed word that we formatted ourselves: never text of a report. */
export function figure(text: string): Part {
  return { kind: "ours", text };
}

export function strong(phrase: Phrase): Part {
  return { kind: "strong", phrase };
}

export function join(phrases: readonly (Phrase | Part)[], separator: "" | " " | ", " | "; " | ": " | " · "): Phrase {
  const between: Part = { kind: "ours", text: separator };
  return { parts: phrases.flatMap((phrase, i) => (i === 0 ? partsOf(phrase) : [between, ...partsOf(phrase)])) };
}

function partsOf(value: Said): readonly Part[] {
  if (typeof value === "number") return [{ kind: "ours", text: String(value) }];
  if (typeof value === "string") return [{ kind: "theirs", text: value }];
  return "parts" in value ? value.parts : [value];
}
