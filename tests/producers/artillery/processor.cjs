const { appendFileSync } = require("node:fs");

let visits = 0;

module.exports = {
  pickWait(context, _events, done) {
    context.vars.wait = (visits++ % 10) * 30;
    return done();
  },
  countBasket(_context, events, done) {
    events.emit("counter", "basket.items", 2);
    events.emit("histogram", "basket.price", 19.5 + visits);
    events.emit("rate", "basket.rate");
    return done();
  },
  keepTime(_request, response, _context, _events, done) {
    if (process.env.RAW_TIMES) appendFileSync(process.env.RAW_TIMES, `${response.timings.phases.firstByte}\n`);
    return done();
  },
};
