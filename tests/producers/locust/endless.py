from locust import HttpUser, constant, task


class Endless(HttpUser):
    """Asks as long as it may."""

    wait_time = constant(0.02)

    @task
    def ask(self):
        self.client.get("/slow")
