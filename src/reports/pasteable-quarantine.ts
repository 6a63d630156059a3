import { yamlScalar } from "./pasteable-ignore.ts";

/**
 * An entry of the quarantine, as YAML to be pasted below `quarantine:`. Reason and owner are blank, which the file refuses:
 * somebody has to say them.
 */
export function pasteableQuarantine(id: string, until: string): readonly string[] {
  return [
    `  - id: ${yamlScalar(id)}`,
    '    reason: "" # why it fails at times, in a sentence',
    '    owner: "" # who mends it',
    `    until: ${until}`,
  ];
}
