import json
import os

from locust import HttpUser, constant, events, task
from locust.exception import StopUser


class Customer(HttpUser):
    """Asks for the same things a fixed number of times, and stops: the run is over before its time is."""

    wait_time = constant(0)

    def on_start(self):
        self.left = 20

    @task
    def shop(self):
        if self.left == 0:
            raise StopUser()
        self.left -= 1
        self.client.get("/fast")
        self.client.get(f"/wait/{self.left * 7}", name="/wait/[ms]")
        if self.left % 4 == 0:
            self.client.get("/slow")
            self.client.post("/fast", data={"a": 1}, name="/fast, with a form")
        if self.left % 5 == 0:
            self.client.get("/fail")
            self.client.get("/missing")
            self.client.get("/drop")
            self.check()
        if self.left == 3:
            raise ValueError("the basket is empty")

    def check(self):
        with self.client.get("/fast", name="/fast, checked", catch_response=True) as response:
            response.failure("no price in the answer")


if "RAW_TIMES" in os.environ:

    @events.request.add_listener
    def keep_time(request_type, name, response_time, **_):
        with open(os.environ["RAW_TIMES"], "a") as raw:
            raw.write(json.dumps([f"{request_type} {name}", response_time]) + "\n")
