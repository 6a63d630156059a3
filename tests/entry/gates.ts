import { cli } from "../../src/entry/main.ts";

await cli();
