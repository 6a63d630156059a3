import { parse, stringify } from "yaml";

/** The YAML blocks of a Markdown page that use an action, each as a whole workflow. */
export function workflowsIn(markdown: string): string[] {
  return [...markdown.matchAll(/^```ya?ml\n(.*?)^```$/gms)]
    .map((block) => block[1] ?? "")
    .filter((text) => /\buses:/.test(text))
    .map(asWorkflow);
}

/** What an example leaves out, because its reader has it already: the job around steps, the workflow around jobs. */
function asWorkflow(text: string): string {
  const example: unknown = parse(text);
  if (Array.isArray(example)) return workflowOf({ example: jobOf(example) });
  if (typeof example !== "object" || example === null) throw new Error(`an example is neither steps nor jobs:\n${text}`);
  if ("on" in example) return text;
  if ("jobs" in example) return workflowOf(example.jobs);
  if ("steps" in example) return workflowOf({ example: { ...jobOf([]), ...example } });
  throw new Error(`an example has neither on, jobs nor steps:\n${text}`);
}

function jobOf(steps: readonly unknown[]): object {
  return { "runs-on": "ubuntu-latest", permissions: { contents: "read" }, steps };
}

function workflowOf(jobs: unknown): string {
  return stringify({ name: "Example", on: { pull_request: null }, permissions: {}, jobs }, { lineWidth: 0 });
}
