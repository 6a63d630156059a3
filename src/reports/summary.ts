import type { Cell, Explanation, Section, Table, WayToGreen, WayToWrite } from "../model/explanation.ts";
import { directionOf } from "../model/limit.ts";
import type { NotApplicable } from "../model/measure.ts";
import { code, figure, join, type Phrase, say, strong } from "../model/phrase.ts";
import type { Markdown } from "../model/safe-text.ts";
import type { JudgedBudget, Judgement, Outcome } from "../model/verdict.ts";
import { countOf } from "./counted.ts";
import { markdownLines, ourMarkdown, toChart, toCodeBlock, toHtml, toMarkdown, toPlain } from "./escape.ts";
import { formatQuantity } from "./numbers.ts";
import {
  describeNotApplicable,
  describeReason,
  describeSteps,
  describeWay,
  isOfMany,
  isOfWarning,
  stepWords,
  verdictLine,
  wayOut,
  waysOut,
  wayTitles,
  whatApplies,
} from "./wording.ts";
import { sourceBlock } from "./wording-patch.ts";

/**
 * Bytes that a summary may have. The runner drops a whole summary above 1 MiB without a red step, so we stay well below
 * and cut whole lines from the end; the full list is in the result document.
 */
const summaryBytes = 900 * 1024;

export interface Told {
  readonly gate: string;
  readonly name: string | undefined;
  readonly mode: "enforce" | "report";
  readonly judgement: Judgement;
  readonly explanation: Explanation;
  /** What the change loosens in the policy. */
  readonly looser: readonly Phrase[];
  /** What else is to be known: acceptances that ended, what the figures lack. */
  readonly remarks: readonly Phrase[];
}

/** The summary as Markdown: verdict first, then budgets, the way to green, and what was seen. */
export function renderSummary(told: Told): Markdown {
  const blocks = [
    [heading(told)],
    reasonBlock(told.judgement),
    told.judgement.budgets.length > 0 ? renderTable(budgetTable(told.judgement.budgets, told.explanation.waysToGreen)) : [],
    remarkBlock(told),
    ...wayBlocks(told),
    ...told.explanation.sections().map(renderSection),
  ].filter((block) => block.length > 0);
  return fitting(blocks);
}

function heading({ gate, name, judgement, mode, looser }: Told): Markdown {
  const title = name === undefined ? gate : `${gate} ${name}`;
  return ourMarkdown`### ${toMarkdown(verdictLine(title, judgement, mode, looser.length))}`;
}

function reasonBlock(judgement: Judgement): Markdown[] {
  const lines = waysOut(judgement.reasons).flatMap(({ reason, out }) => {
    if (wayOut(reason).length === 0) return [];
    const what =
      reason.id === "bad-configuration"
        ? say`${strong(say`bad-configuration`)}`
        : say`${strong(describeReason(reason, judgement.budgets))}`;
    return [ourMarkdown`- ${toMarkdown(what)}`, ...out.map((phrase) => ourMarkdown`  - ${toMarkdown(phrase)}`)];
  });
  return lines;
}

const outcomeSigns: Readonly<Record<Outcome["state"], string>> = {
  holds: "✅",
  broken: "❌",
  undecided: "⛔",
  "not-applicable": "➖",
};

function budgetTable(budgets: readonly JudgedBudget[], ways: readonly WayToGreen[]): Table {
  return {
    columns: [
      { title: "" },
      { title: "Budget" },
      { title: "Actual", align: "right" },
      { title: "To go", align: "right" },
      { title: "From" },
    ],
    rows: budgets.map((judged) => [
      figure(judged.budget.level === "warn" && judged.outcome.state === "broken" ? "⚠️" : outcomeSigns[judged.outcome.state]),
      code(
        judged.budget.level === "warn" && !judged.budget.text.startsWith("warn")
          ? `warn: ${judged.budget.text}`
          : judged.budget.text,
      ),
      actualCell(judged),
      figure(missingCell(judged, ways)),
      say`${judged.origin}`,
    ]),
  };
}

function actualCell({ budget, measures, outcome }: JudgedBudget): Phrase {
  const by = outcome.state === "broken" ? outcome.by : whatApplies(measures);
  const [first, ...others] = by;
  if (first === undefined || first.found.state !== "measured")
    return outcome.state === "not-applicable" ? inapplicableCell(outcome.because) : say`${figure("unknown")}`;
  if (isOfMany(budget, measures)) {
    // Which of them hold is not known where one cannot be judged.
    if (outcome.state === "undecided") return say`${figure("unknown")}`;
    if (outcome.state !== "broken") return say`${others.length + 1} hold`;
    const side = figure(directionOf(budget.limit.op) === "minimum" ? "below" : "above");
    return say`${by.length} of ${whatApplies(measures).length} ${side}, ${code(first.scope)}: ${figure(formatQuantity(first.found.quantity, budget.limit))}`;
  }
  return say`${figure(formatQuantity(first.found.quantity, budget.limit))}`;
}

function inapplicableCell(because: NotApplicable | undefined): Phrase {
  return because ? describeNotApplicable(because) : say`${figure("nothing to measure")}`;
}

function missingCell({ budget, outcome }: JudgedBudget, ways: readonly WayToGreen[]): string {
  const way = outcome.state === "broken" ? ways.find((one) => one.budget === budget.text) : undefined;
  return way?.missing === undefined ? "" : countOf(way.missing, way.element);
}

function remarkBlock({ judgement, looser, remarks }: Told): Markdown[] {
  const accepted = judgement.accepted.map(
    ({ reason, acceptance }) => say`Accepted (${code(acceptance.text)}): ${describeReason(reason, judgement.budgets)}`,
  );
  const notes = judgement.notes.map((reason) => say`Only a warning: ${describeReason(reason, judgement.budgets)}`);
  return [...looser, ...remarks, ...accepted, ...notes].map((phrase) => ourMarkdown`- ${toMarkdown(phrase)}`);
}

/** Steps shown of a way; the result document has them all. */
const shownSteps = 10;

function wayBlocks({ judgement: { budgets }, explanation: { waysToGreen } }: Told): readonly Markdown[][] {
  const isOnlyWarned = (way: WayToGreen) => isOfWarning(way, budgets);
  return [
    wayBlock(
      wayTitles.red,
      waysToGreen.filter((way) => !isOnlyWarned(way)),
    ),
    wayBlock(wayTitles.warning, waysToGreen.filter(isOnlyWarned)),
  ];
}

function wayBlock(title: Phrase, ways: readonly WayToGreen[]): Markdown[] {
  if (ways.length === 0) return [];
  const lines: Markdown[] = [ourMarkdown`#### ${toMarkdown(title)}`];
  for (const way of ways) {
    if (way.kind === "write") {
      lines.push(
        ourMarkdown``,
        toMarkdown(way.steps.length === 0 ? describeWay(way) : say`${describeWay(way)}: ${placesToWrite(way)}`),
      );
      continue;
    }
    lines.push(ourMarkdown``, toMarkdown(describeWay(way)), ourMarkdown``);
    const sources = way.kind === "cover" ? way.steps.map(({ source }) => source) : [];
    describeSteps(way, shownSteps).forEach((step, i) => {
      lines.push(ourMarkdown`- ${toMarkdown(step)}`);
      const source = sources[i];
      if (source) lines.push(ourMarkdown``, toCodeBlock(sourceBlock(source)), ourMarkdown``);
    });
    const rest: readonly { readonly gain: number }[] = way.steps.slice(shownSteps);
    const gain = rest.reduce((sum, one) => sum + one.gain, 0);
    const what = figure(rest.length === 1 ? stepWords[way.kind].replace(/s$/, "") : stepWords[way.kind]);
    if (rest.length > 0)
      lines.push(ourMarkdown`- ${toMarkdown(say`and ${figure(countOf(gain, way.element))} in ${rest.length} more ${what}`)}`);
  }
  return lines;
}

/** Where to write, on one line: the tables below say what. */
function placesToWrite({ steps }: WayToWrite): Phrase {
  // Several links stand on one line.
  const places = [...new Map(steps.map(({ at }) => [toPlain(at), at])).values()];
  const shown = join(places.slice(0, shownSteps), ", ");
  return places.length > shownSteps ? say`${shown} and ${places.length - shownSteps} more` : shown;
}

const foldEnd = ourMarkdown`</details>`;

function renderSection({ title, folded, intro, chart, table, text }: Section): Markdown[] {
  const body = [
    ...(intro ? [toMarkdown(intro), ourMarkdown``] : []),
    ...(chart ? [toChart(chart), ourMarkdown``] : []),
    ...(table ? renderTable(table) : []),
    ...(text === undefined ? [] : [toCodeBlock(text)]),
  ];
  if (!folded) return [ourMarkdown`#### ${toMarkdown(title)}`, ourMarkdown``, ...body];
  return [ourMarkdown`<details><summary>${toHtml(title)}</summary>`, ourMarkdown``, ...body, ourMarkdown``, foldEnd];
}

function renderTable({ columns, rows, more }: Table): Markdown[] {
  const head = row(columns.map(({ title }) => say`${figure(title)}`));
  const rule = ourMarkdown`| ${rules(columns)} |`;
  const left =
    more !== undefined && more > 0 ? [ourMarkdown``, toMarkdown(say`… and ${more} more; the result document has them all.`)] : [];
  return [head, rule, ...rows.map(row), ...left];
}

function rules(columns: Table["columns"]): Markdown {
  const marks = columns.map(({ align }) => (align === "right" ? ourMarkdown`---:` : ourMarkdown`:---`));
  return joined(marks);
}

function row(cells: readonly Cell[]): Markdown {
  return ourMarkdown`| ${joined(cells.map(cellText))} |`;
}

function cellText(cell: Cell): Markdown {
  if (!("lines" in cell)) return toMarkdown(join([cell], ""));
  const [first = ourMarkdown``, ...others] = cell.lines.map(toMarkdown);
  return others.reduce((text, line) => ourMarkdown`${text}<br>${line}`, first);
}

function joined(cells: readonly Markdown[]): Markdown {
  return cells.reduce((line, cell) => ourMarkdown`${line} | ${cell}`);
}

/** The verdict, and of what follows as many whole lines as fit. */
function fitting([verdict = [], ...blocks]: readonly (readonly Markdown[])[]): Markdown {
  const kept = [...verdict, ourMarkdown``];
  let left = summaryBytes - kept.reduce((sum, line) => sum + lineBytes(line), 0);
  for (const block of blocks) {
    const lines = fittingLines(block, left);
    kept.push(...lines, ourMarkdown``);
    left -= lines.reduce((sum, line) => sum + lineBytes(line), 1);
    if (lines.length === block.length) continue;
    if (block.at(-1) === foldEnd) kept.push(foldEnd, ourMarkdown``);
    kept.push(toMarkdown(say`Cut here: the rest does not fit into a summary; the result document has it all.`), ourMarkdown``);
    break;
  }
  return markdownLines(kept);
}

function fittingLines(lines: readonly Markdown[], bytes: number): readonly Markdown[] {
  let left = bytes;
  const cut = lines.findIndex((line) => {
    left -= lineBytes(line);
    return left < 0;
  });
  return cut === -1 ? lines : lines.slice(0, cut);
}

function lineBytes(line: Markdown): number {
  return Buffer.byteLength(line) + 1;
}
