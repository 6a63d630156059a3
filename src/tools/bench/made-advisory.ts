import { SeededRandom } from "./random.ts";

/** An advisory that nobody published, of a package that nobody wrote. Written out by the writers of each scanner. */
export interface MadeAdvisory {
  readonly cve: string;
  readonly ghsa: string;
  readonly pysec: string;
  /** In lower case. */
  readonly severity: "critical" | "high" | "medium" | "low";
  readonly score: number;
  readonly title: string;
  readonly description: string;
  readonly references: readonly string[];
  readonly published: string;
  readonly of: MadePackage;
  readonly fixed: readonly string[];
}

export interface MadePackage {
  readonly name: string;
  readonly version: string;
  /** The lock file that names it. */
  readonly target: string;
}

/** Each package has as many advisories, each lock file as many packages that have some. */
export const [advisoriesOfPackage, packagesOfTarget] = [4, 50];

const words = (
  "the a of in an attacker request parser header memory buffer allows remote to execute arbitrary code denial service crafted " +
  "input when handling versions before library function path traversal validation missing certificate session token user could " +
  "may lead disclosure sensitive information because is not properly checked and affected upgrade recommended response server"
).split(" ");

export function madeAdvisory(seed: number, index: number): MadeAdvisory {
  const random = new SeededRandom(seed, index, 7);
  const of = madePackage(seed, Math.floor(index / advisoriesOfPackage));
  const severity = random.chance(0.06) ? "critical" : random.chance(0.3) ? "high" : random.chance(0.7) ? "medium" : "low";
  const year = 2015 + random.below(11);
  const cve = `CVE-${year}-${100_000 + index}`;
  return {
    cve,
    ghsa: `GHSA-${letters(index)}-${letters(random.below(2 ** 18))}-${letters(random.below(2 ** 18))}`,
    pysec: `PYSEC-${year}-${index + 1}`,
    severity,
    score: (scores[severity] + random.below(15)) / 10,
    title: `${of.name}: ${sentence(random, 4 + random.below(8))}`,
    description: sentence(random, 20 + random.below(random.chance(0.2) ? 300 : 90)),
    references: Array.from({ length: 3 + random.below(14) }, () => reference(random, cve)),
    published: `${year}-0${1 + random.below(9)}-1${random.below(10)}T05:15:08.12Z`,
    of,
    fixed: random.chance(0.15) ? [] : [`${of.version.split(".")[0]}.${50 + random.below(9)}.${random.below(20)}`],
  };
}

export function madePackage(seed: number, index: number): MadePackage {
  const random = new SeededRandom(seed, index, 11);
  const name = `${words[random.below(words.length)]}-${words[random.below(words.length)]}-${index}`;
  const version = `${random.below(9)}.${random.below(50)}.${random.below(20)}`;
  return { name, version, target: `services/service-${Math.floor(index / packagesOfTarget)}/requirements.txt` };
}

const scores = { critical: 85, high: 70, medium: 40, low: 15 } as const;

function sentence(random: SeededRandom, length: number): string {
  return `${Array.from({ length }, () => words[random.below(words.length)]).join(" ")}.`;
}

function reference(random: SeededRandom, cve: string): string {
  const number = random.below(100_000);
  if (random.chance(0.3)) return `https://access.redhat.com/errata/RHSA-2024:${number}`;
  if (random.chance(0.3)) return `https://nvd.nist.gov/vuln/detail/${cve}?source=${number}`;
  return `https://github.com/example/${words[random.below(words.length)]}/commit/${hex(random, 40)}`;
}

/** Digits of a digest. */
export function hex(random: SeededRandom, length: number): string {
  return Array.from({ length: Math.ceil(length / 8) }, () =>
    random
      .below(2 ** 32)
      .toString(16)
      .padStart(8, "0"),
  )
    .join("")
    .slice(0, length);
}

/** Four of the letters that GitHub names advisories with. */
function letters(value: number): string {
  const alphabet = "23456789cfghjmpqrvwx";
  return [3, 2, 1, 0].map((place) => alphabet[Math.floor(value / alphabet.length ** place) % alphabet.length]).join("");
}
