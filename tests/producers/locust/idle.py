from locust import HttpUser, constant, task


class Idle(HttpUser):
    """Never asks for anything."""

    wait_time = constant(1)

    @task
    def wait(self):
        pass
