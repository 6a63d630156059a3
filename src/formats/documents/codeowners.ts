import type { OwnerRule } from "../../model/artefact-document.ts";

/** CODEOWNERS of GitHub and GitLab. https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners */
export function readCodeowners(text: string): readonly OwnerRule[] {
  return text.split(/\r\n?|\n/).flatMap((written, i) => {
    const line = written.replace(/(?:^|\s)#.*$/, "").trim();
    // GitLab's sections: `[Documentation] @docs-team`, with `^` in front where they are optional.
    if (line === "" || /^\^?\[[^\]]*\]/.test(line)) return [];
    const [pattern = "", ...owners] = line.replaceAll("\\ ", "\0").split(/\s+/);
    return [{ line: i + 1, pattern: pattern.replaceAll("\0", " "), owners }];
  });
}
