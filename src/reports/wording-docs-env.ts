import type { DocsRuleHelp } from "../model/docs-rule-fault.ts";
import type { EnvFault, EnvRule } from "../model/env-fault.ts";
import { code, type Phrase, say } from "../model/phrase.ts";

/** Sentences about examples of environment variables. None of them has a value. */

/** What each rule finds, and how to mend it. */
export const envRuleHelp: Readonly<Record<EnvRule, DocsRuleHelp>> = {
  "env-unlisted": {
    level: "fault",
    what: say`A source asks for an environment variable that the example does not list, so that a new setup fails later.`,
    fix: say`Add a line ${code("NAME=")} to the example, with ${code("#")} in front where it may be left out, or allow the name with ${code("env-allow")} where something else sets it.`,
  },
  "env-unused": {
    level: "warning",
    what: say`The example lists an environment variable that no source speaks of.`,
    fix: say`Remove the line, or allow the name with ${code("env-allow")} where a library reads it.`,
  },
  "env-secret": {
    level: "fault",
    what: say`The value of a variable in an example looks like a real secret.`,
    fix: say`Take it for known to others: have it replaced where it was issued, and write something into the example that cannot be taken for one.`,
  },
};

function othersAsk(more: number): Phrase {
  if (more === 0) return say` asks`;
  return more === 1 ? say` and 1 more place ask` : say` and ${more} more places ask`;
}

/** What is wrong at one place, in a sentence. */
export function describeEnvFault(fault: EnvFault): Phrase {
  switch (fault.rule) {
    case "env-unlisted":
      return say`It does not list ${code(fault.name)}, which ${code(`${fault.asked.path}:${fault.asked.line}`)}${othersAsk(fault.more)} for.`;
    case "env-unused":
      return say`No source speaks of ${code(fault.name)}.`;
    case "env-secret":
      return say`The value of ${code(fault.name)} looks like a real secret.`;
  }
}
