import { describe, expect, test } from "vitest";
import { presets } from "../../src/model/artefact.ts";
import { catalogue, presetArtefacts } from "../../src/model/artefacts/catalogue.ts";
import { judgedOne, told } from "./judged-artefacts.ts";

describe("the catalogue", () => {
  test("no two artefacts have the same id", () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(catalogue.map((artefact) => [artefact.id, artefact] as const))(
    "the skeleton of %s is found where it is written, and is weak until somebody fills it in",
    (id, { skeleton }) => {
      if (skeleton === undefined) throw new Error("it has none");
      // What makes the artefact asked for at all.
      const around = { Dockerfile: "", "k8s/deployment.yaml": "" };
      const outcome = judgedOne(id, { ...around, [skeleton.path]: skeleton.text });
      expect(told(outcome)).toMatch(/^weak: /);
      expect(outcome.result).toHaveProperty("paths", [skeleton.path]);
    },
  );

  test("each preset asks for its artefacts, and no other", () => {
    expect(
      Object.fromEntries(
        presets.map((preset) => [
          preset,
          presetArtefacts(preset)
            .map(({ id }) => id)
            .join(" "),
        ]),
      ),
    ).toMatchInlineSnapshot(`
      {
        "community": "readme license security contributing code-of-conduct pull-request-template issue-templates",
        "library": "readme setup changelog license security contributing dependabot",
        "minimal": "readme license",
        "service": "readme setup examples changelog license security contributing codeowners pull-request-template issue-templates api-usage authentication openapi postman adr runbooks performance-baseline k8s-readme env-example dependabot dockerignore pre-commit makefile",
      }
    `);
  });
});
