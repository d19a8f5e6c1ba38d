#!/usr/bin/env python3
"""How long the window takes to appear and to close while calls are in flight, and what it costs when nothing happens.

    tests/bench/window.py PROGRAM

Starts the program on a display of its own with settings of its own. Prints a line of JSON for each figure.
"""
import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

STARTS = 9
IDLE = 10  # Seconds.
LONGEST = 60

# A hundred calls that compute for a minute in two threads, a hundred that block theirs, and a hundred that sleep.
AT_WORK = """{"actorplay": 1, "name": "at work", "classes": {
  "Cpu": {"methods": {"crunch": {"steps": [{"compute": "60s"}]}}},
  "Stuck": {"methods": {"hang": {"steps": [{"sleep": "60s"}]}}},
  "Web": {"methods": {"fetch": {"async": true, "steps": [{"sleep": "60s"}]}}}},
 "actors": {"cpu": {"class": "Cpu", "max_concurrency": 2}, "stuck": {"class": "Stuck", "max_concurrency": 50},
            "web": {"class": "Web"}},
 "driver": [{"fire": "cpu.crunch", "count": 100}, {"fire": "stuck.hang", "count": 100}, {"fire": "web.fetch", "count": 100}]}
"""


class Display:
    """A virtual one with a window manager, which gives windows the focus, for as long as the block lasts."""

    def __enter__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24"], pass_fds=[write],
                                       stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:
            display = ":" + told.readline().strip()
        self.manager = subprocess.Popen(["openbox", "--sm-disable"], env={**os.environ, "DISPLAY": display},
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(1)
        return display

    def __exit__(self, *_):
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()


class Program:
    running = []  # And those that were.

    def __init__(self, program, display, home, *arguments):
        environment = {**os.environ, "DISPLAY": display, "HOME": home, "XDG_CONFIG_HOME": home, "QT_QPA_PLATFORM": "xcb"}
        self.environment = environment
        began = time.monotonic()
        self.process = subprocess.Popen([program, "--log-level", "debug", *arguments], env=environment, text=True,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        signal.alarm(LONGEST)  # Should it show nothing.
        self.running.append(self.process)
        for line in self.process.stderr:
            if "first frame" in line:
                break
        else:
            sys.exit("The program ended before there was anything to see.")
        signal.alarm(0)
        self.start = time.monotonic() - began

    def press(self, key):
        subprocess.run(["xdotool", "key", key], env=self.environment, check=True)

    def used(self):
        """Seconds of processor time until now."""
        with open(f"/proc/{self.process.pid}/stat", encoding="ascii") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def idle(self):
        """Share of one core that it takes when nobody does anything."""
        time.sleep(2)
        before = self.used()
        time.sleep(IDLE)
        return (self.used() - before) / IDLE

    def quit(self):
        """Seconds from the key to the end."""
        began = time.monotonic()
        self.press("ctrl+q")
        self.process.wait(LONGEST)
        return time.monotonic() - began


def tell(work, figure, unit):
    print(json.dumps({"work": work, "who": "ours", "figure": figure, "unit": unit}), flush=True)


def give_up(*_):
    raise TimeoutError("The program shows nothing.")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    if missing := [tool for tool in ("Xvfb", "xdotool", "openbox") if not shutil.which(tool)]:
        print(f"Not measured, for there is no {' and no '.join(missing)}.", file=sys.stderr)
        return
    signal.signal(signal.SIGALRM, give_up)
    try:
        measure()
    finally:
        for process in Program.running:
            process.kill()


def measure():
    program = os.path.abspath(sys.argv[1])
    with Display() as display, tempfile.TemporaryDirectory() as home:
        work = os.path.join(home, "at_work.actorplay")
        with open(work, "w", encoding="utf-8") as file:
            file.write(AT_WORK)
        starts = []
        for _ in range(STARTS):
            started = Program(program, display, home)
            starts.append(started.start)
            started.process.kill()
            started.process.wait()
        tell("Window start", statistics.median(starts), "s")
        fresh = Program(program, display, home)
        tell("Window idle", fresh.idle(), "cores")
        fresh.press("space")
        time.sleep(8)
        tell("Window idle after", fresh.idle(), "cores")
        fresh.process.kill()
        busy = Program(program, display, home, work)
        time.sleep(1)
        busy.press("space")
        time.sleep(2)
        if busy.used() < 1:
            sys.exit("The scenario is not at work: was the key not for the window?")
        tell("Window quit", busy.quit(), "s")


if __name__ == "__main__":
    main()
