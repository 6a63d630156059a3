/** A text that a tool leaves for somebody to replace, by what it can be told from. */
export interface KnownTemplate {
  readonly name: string;
  readonly artefact: string;
  /** Titles that only it has, in lower case. */
  readonly titles?: readonly string[];
  /** Headings that only it has, in lower case. */
  readonly headings?: readonly string[];
  /** All of its headings, in lower case: a document with `least` of them and no other below its title was never changed. */
  readonly allHeadings?: { readonly known: readonly string[]; readonly least: number };
  /** Runs of eight words that tell the author what to write, by `runHash`. */
  readonly runs?: readonly number[];
}

const viteTitles = ["react", "vue 3", "svelte", "preact", "solid", "lit"].flatMap((name) =>
  [" + vite", " + typescript + vite", " + ts + vite"].map((end) => name + end),
);

/** What people leave as it was. Described by titles, headings and hashes: no sentence of another's text is kept here. */
export const knownTemplates: readonly KnownTemplate[] = [
  { name: "the template of create-vite", artefact: "readme", titles: viteTitles },
  { name: "the template of Create React App", artefact: "readme", titles: ["getting started with create react app"] },
  { name: "the template of SvelteKit", artefact: "readme", titles: ["sv", "create-svelte"] },
  { name: "GitLab's README for a new project", artefact: "readme", headings: ["editing this readme"] },
  {
    name: "the template of create-next-app",
    artefact: "readme",
    allHeadings: { known: ["getting started", "learn more", "deploy on vercel"], least: 3 },
  },
  {
    name: "the template of Angular's command line",
    artefact: "readme",
    allHeadings: {
      known: [
        ...["development server", "code scaffolding", "build", "building", "running unit tests"],
        ...["running end-to-end tests", "further help", "additional resources"],
      ],
      least: 5,
    },
  },
  {
    name: "the template of Nest's command line",
    artefact: "readme",
    allHeadings: {
      known: [
        ...["description", "installation", "project setup", "running the app", "compile and run the project", "test"],
        ...["run tests", "deployment", "resources", "support", "stay in touch", "license"],
      ],
      least: 6,
    },
  },
  { name: "GitHub's template of a security policy", artefact: "security", runs: [2081885127, 3505713838] },
];

/** Words of a run. */
export const runLength = 8;

/** FNV-1a of the words of a run, in lower case and with one space between them: line breaks change nothing. */
export function runHash(words: readonly string[]): number {
  let value = 0x811c9dc5;
  for (const word of words) {
    for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
    value = Math.imul(value ^ 0x20, 0x01000193);
  }
  return value >>> 0;
}
