import { mainFigure } from "../measures/main-figure.ts";
import type { AskedFile, AskedFiles } from "../model/asked-file.ts";
import type { Judgement } from "../model/verdict.ts";
import { badgeJson, badgeOf } from "../reports/badge.ts";
import { badgeSvg } from "../reports/badge-svg.ts";
import { coberturaDocument } from "../reports/cobertura-file.ts";
import type { CoverageFacts } from "../reports/coverage-sections.ts";
import { describeCobertura } from "../reports/wording-files.ts";
import type { CoverageSettings } from "./coverage-fold.ts";
import { refusedInputs } from "./named-files.ts";

/** What `cobertura-file` and `badge-file` ask for. */
export function coverageFiles(settings: CoverageSettings, facts: CoverageFacts, judgement: Judgement, now: Date): AskedFiles {
  const cobertura = coberturaFile(settings["cobertura-file"], facts, now);
  const files = [...cobertura.files, ...badgeFiles(settings["badge-file"] ?? [], facts, judgement)];
  const refused = refusedInputs(judgement);
  return { files: files.filter(({ input }) => !refused.includes(input)), remarks: cobertura.remarks };
}

/** Nothing is written over what may be there where there is nothing to write. */
function coberturaFile(path: string | undefined, { coverage }: CoverageFacts, now: Date): AskedFiles {
  if (path === undefined) return { files: [], remarks: [] };
  const document = coberturaDocument(coverage.files, now);
  const files = document.files === 0 ? [] : [{ input: "cobertura-file", path, content: document.content }];
  return { files, remarks: describeCobertura(path, document) };
}

function badgeFiles(paths: readonly string[], { coverage }: CoverageFacts, { verdict }: Judgement): readonly AskedFile[] {
  const badge = badgeOf(mainFigure(coverage.files), verdict);
  return paths.map((path) => ({
    input: "badge-file",
    path,
    content: () => [path.endsWith(".svg") ? badgeSvg(badge) : badgeJson(badge)],
  }));
}
