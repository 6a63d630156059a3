import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run, toolsFolder } from "../commands.ts";

/**
 * Puts JMeter together from what Maven has of it, as its own archive has it, into a folder that git ignores, and says where
 * it is. Quick when it is there.
 */
export function installJmeter(): string {
  const home = join(toolsFolder, "jmeter");
  const pom = join(root, "tests/producers/jmeter/pom.xml");
  installOnce(join(home, "installed.pin"), readFileSync(pom, "utf8"), () => {
    const jars = fetched(pom, join(home, "jars"), []);
    const extensions = join(home, "lib/ext");
    for (const folder of [join(home, "bin"), extensions, join(home, "lib/junit")]) mkdirSync(folder, { recursive: true });
    for (const jar of readdirSync(jars)) {
      const from = join(jars, jar);
      if (jar.startsWith("ApacheJMeter_config")) run(["jar", "xf", from], { cwd: home });
      else if (jar.startsWith("ApacheJMeter_")) copyFileSync(from, join(extensions, jar));
      else copyFileSync(from, /^ApacheJMeter-/.test(jar) ? join(home, "bin/ApacheJMeter.jar") : join(home, "lib", jar));
    }
  });
  return join(home, "bin/ApacheJMeter.jar");
}

/** Fetches Gatling by Maven and compiles the simulation, and says what its class path is. */
export function installGatling(version: string): string {
  const home = join(toolsFolder, `gatling-${version}`);
  const sample = join(root, "tests/producers/gatling");
  const [pom, simulation] = [join(sample, "pom.xml"), join(sample, "shop/ShopSimulation.java")];
  const classes = join(home, "classes");
  const path = `${join(home, "jars")}/*`;
  installOnce(join(home, "installed.pin"), readFileSync(pom, "utf8") + readFileSync(simulation, "utf8"), () => {
    fetched(pom, join(home, "jars"), [`-Dgatling.version=${version}`]);
    run(["javac", "-d", classes, "-cp", path, simulation], { cwd: home });
    copyFileSync(join(sample, "logback.xml"), join(classes, "logback.xml"));
  });
  return `${path}:${classes}`;
}

function fetched(pom: string, into: string, options: readonly string[]): string {
  const goal = ["dependency:copy-dependencies", `-DoutputDirectory=${into}`, "-DincludeScope=runtime"];
  mkdirSync(into, { recursive: true });
  run(["mvn", "-q", "-B", "-f", pom, ...goal, ...options], { cwd: root });
  return into;
}

function installOnce(marker: string, pin: string, install: () => void): void {
  if (existsSync(marker) && readFileSync(marker, "utf8") === pin) return;
  install();
  writeFileSync(marker, pin);
}
