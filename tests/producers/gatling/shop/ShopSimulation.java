package shop;

import static io.gatling.javaapi.core.CoreDsl.*;
import static io.gatling.javaapi.http.HttpDsl.*;

import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;

/** Shoppers against the load server on the port -Dport: -Dvisitors of them (3), each -Drounds rounds (2) of eight requests. */
public class ShopSimulation extends Simulation {
  private static final int PORT = Integer.getInteger("port");
  private static final int VISITORS = Integer.getInteger("visitors", 3);
  private static final int ROUNDS = Integer.getInteger("rounds", 2);

  private final ScenarioBuilder shoppers =
      scenario("shoppers")
          .repeat(ROUNDS)
          .on(
              exec(http("GET /fast").get("/fast"))
                  .exec(http("GET /fast, with \"more\"").get("/fast").check(substring("more")))
                  .exec(http("GET /moved").get("/moved"))
                  .group("check out")
                  .on(
                      exec(http("GET /slow").get("/slow"))
                          .group("pay")
                          .on(exec(http("GET /fail").get("/fail")).exec(http("GET /slow").get("/slow"))))
                  .exec(http("GET /missing").get("/missing")));

  {
    setUp(shoppers.injectOpen(atOnceUsers(VISITORS))).protocols(http.baseUrl("http://127.0.0.1:" + PORT));
  }
}
