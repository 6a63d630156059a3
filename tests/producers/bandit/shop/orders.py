import subprocess
import tempfile

password = "correct horse"


def run(name):
    subprocess.call("echo " + name, shell=True)


def login(user, token="a phrase"):
    assert user
    return tempfile.mktemp()
