import { type CoveredFunction, type CoveredLine, type CoveredSource, scriptPath } from "./covered-source.ts";
import { type Totals, totalsOf } from "./totals.ts";

/** The head of a report as istanbul-reports writes it; its totals have to be known before the files are. */
export function coberturaHead({ lines, branches }: Totals): string {
  return `<?xml version="1.0" ?>
<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">
<coverage lines-valid="${lines[1]}" lines-covered="${lines[0]}" line-rate="${rate(lines)}" branches-valid="${branches[1]}" \
branches-covered="${branches[0]}" branch-rate="${rate(branches)}" timestamp="1767225600000" complexity="0" version="0.1">
  <sources>
    <source>/home/runner/work/shop/shop</source>
  </sources>
  <packages>
`;
}

export const coberturaTail = "  </packages>\n</coverage>\n";

/** One file as a package of its own, with each method's first line under the method, as istanbul-reports has it. */
export function coberturaPackage(source: CoveredSource): string {
  const { lines, branches } = totalsOf([source]);
  const path = scriptPath(source);
  const rates = `line-rate="${rate(lines)}" branch-rate="${rate(branches)}"`;
  return `    <package name="module-${source.module}.feature-${source.feature}" ${rates}>
      <classes>
        <class name="${path.slice(path.lastIndexOf("/") + 1)}" filename="${path}" ${rates}>
          <methods>
${source.functions.map(method).join("")}          </methods>
          <lines>
${source.functions.flatMap((one) => one.lines.map(line)).join("")}          </lines>
        </class>
      </classes>
    </package>
`;
}

function method({ name, hits, line: first }: CoveredFunction): string {
  return `            <method name="${name}" hits="${hits}" signature="()V">
              <lines>
                <line number="${first}" hits="${hits}"/>
              </lines>
            </method>
`;
}

function line({ number, hits, arms }: CoveredLine): string {
  if (arms.length === 0) return `            <line number="${number}" hits="${hits}" branch="false"/>\n`;
  const taken = arms.filter((count) => count > 0).length;
  const share = `${Math.floor((taken * 100) / arms.length)}% (${taken}/${arms.length})`;
  return `            <line number="${number}" hits="${hits}" branch="true" condition-coverage="${share}"/>\n`;
}

function rate([covered, all]: readonly [number, number]): string {
  return all === 0 ? "0" : String(Math.floor((covered * 10_000) / all) / 10_000);
}
