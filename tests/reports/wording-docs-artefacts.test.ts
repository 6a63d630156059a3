import { describe, expect, test } from "vitest";
import { selectArtefacts } from "../../src/measures/select-artefacts.ts";
import { catalogue } from "../../src/model/artefacts/catalogue.ts";
import { toPlain } from "../../src/reports/escape.ts";
import {
  describeArtefactNote,
  describeHidden,
  describeMissing,
  describeNotAsked,
  describePreset,
  describeStandIns,
  missingWayOut,
} from "../../src/reports/wording-docs-artefacts.ts";
import { describeWeak } from "../../src/reports/wording-docs-weak.ts";
import { nothingAsked } from "../measures/judged-artefacts.ts";

const artefact = (id: string) => {
  const found = catalogue.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return { artefact: found, folder: "" };
};

describe("what is said of an artefact", () => {
  test("that it is missing, where, and what to do", () => {
    expect(toPlain(describeMissing({ ...artefact("license"), folder: "packages/a" }))).toBe(
      "Licence (license) missing in packages/a",
    );
    expect(toPlain(missingWayOut(artefact("license"), { state: "missing", standIn: { kind: "never" } }))).toBe(
      "Put the full text of the licence into LICENSE, with the year and the holder, and its SPDX id into the manifest.",
    );
  });

  test("of a package, that the root may have it; of an own one, where it may lie", () => {
    const never = { state: "missing", standIn: { kind: "never" } } as const;
    expect(toPlain(missingWayOut({ ...artefact("license"), folder: "packages/a" }, never))).toMatch(
      / One at the root will do for all packages\.$/,
    );
    const own = { id: "sla", paths: ["docs/SLA.md", "SLA.md"], headings: [], words: 0 };
    const [sla] = selectArtefacts({ ...nothingAsked, own: [own] }).artefacts.filter((one) => one.artefact.id === "sla");
    expect(sla && toPlain(missingWayOut({ artefact: sla.artefact, folder: "" }, never))).toBe(
      "Write it: the settings ask for it. Any of these will do: docs/SLA.md, SLA.md.",
    );
    expect(sla && toPlain(describeMissing({ artefact: sla.artefact, folder: "" }))).toBe("sla missing");
  });

  test("that the organisation may have it, or may not give it", () => {
    expect(toPlain(describeStandIns(["security", "support"]))).toBe(
      "A clone cannot see the organisation's .github repository. Name what it gives with inherited: security, support.",
    );
    const blocked = { state: "missing", standIn: { kind: "blocked", by: ".github/ISSUE_TEMPLATE/config.yml" } } as const;
    expect(toPlain(missingWayOut(artefact("issue-templates"), blocked))).toContain("(.github/ISSUE_TEMPLATE/config.yml)");
  });

  test("that it is weak, and why", () => {
    const told = describeWeak({ path: "README.md", rule: "placeholder", line: 3, text: "TODO: more", more: 1200 });
    expect([toPlain(told.what), toPlain(told.fix)]).toEqual([
      "TODO: more is left from a template, and 1,200 more like it",
      "Fill it in, or take the sentence out.",
    ]);
  });

  test("that others are hidden, that nobody asks, and what was noted", () => {
    expect(toPlain(describeHidden(".github/README.md", ["README.md"]))).toBe(".github/README.md counts, and hides README.md");
    expect(toPlain(describeNotAsked({ state: "not-asked", why: "dockerfile" }))).toBe("Not asked: there is no Dockerfile");
    expect(toPlain(describeArtefactNote({ note: "licence-with-more", path: "LICENSE", ids: ["MIT"], ownShare: 40 }))).toMatch(
      /^LICENSE is MIT, and 40% of it is other text/,
    );
  });

  test("what a preset asks", () => {
    expect(toPlain(describePreset("minimal"))).toBe("preset: minimal asks for readme, license");
  });
});
