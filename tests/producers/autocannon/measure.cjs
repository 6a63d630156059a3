/**
 * autocannon as a library, which is what its command line is, with each response time beside its result:
 * `node measure.cjs REPORT RAW AMOUNT ADDRESS…`
 */
const { writeFileSync } = require("node:fs");
const autocannon = require("autocannon");

const [report, raw, amount, ...url] = process.argv.slice(2);
const times = [];
const instance = autocannon({ url, amount: Number(amount), connections: 2 * url.length }, (error, result) => {
  if (error) throw error;
  writeFileSync(report, JSON.stringify(result));
  writeFileSync(raw, `${times.join("\n")}\n`);
});
instance.on("response", (_client, _status, _bytes, ms) => times.push(ms));
