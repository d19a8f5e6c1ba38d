#!/usr/bin/env python3
"""Measures what Python's own asyncio and ThreadPoolExecutor take for the same work, one JSON object a line.

asyncio is the engine inside an async Ray actor, ThreadPoolExecutor that inside a threaded one. Each work is done three
times and the median told: {"work": "W1", "who": ..., "figure": ..., "unit": ...}.
"""
import asyncio
import concurrent.futures
import json
import os
import statistics
import sys
import threading
import time


def tell(work, who, figure, unit):
    print(json.dumps({"work": work, "who": who, "figure": figure, "unit": unit}), flush=True)


def median(measure, times=3):
    return statistics.median(measure() for _ in range(times))


class LoopThread:
    """A loop on a thread of its own."""
    def __init__(self):
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever)
        self.thread.start()

    def stop(self):
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()


async def add(number):
    return number + 1


def calls_to_one_loop(calls):
    """Nanoseconds a call with a result to a coroutine method on a loop of another thread."""
    thread = LoopThread()
    started = time.perf_counter()
    refs = [asyncio.run_coroutine_threadsafe(add(number), thread.loop) for number in range(calls)]
    for ref in refs:
        ref.result()
    taken = time.perf_counter() - started
    thread.stop()
    return taken / calls * 1e9


def round_trips(times):
    """Nanoseconds a call to one's own loop, one at a time."""
    async def call_one_at_a_time():
        for number in range(times):
            await asyncio.create_task(add(number))

    started = time.perf_counter()
    asyncio.run(call_one_at_a_time())
    return (time.perf_counter() - started) / times * 1e9


def resident_bytes():
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGESIZE")


def sleepers(calls):
    """Seconds beyond the one second that all of them sleep, and bytes that each takes while they do."""
    asleep = taken = 0

    async def sleep():
        nonlocal asleep, taken
        asleep += 1
        if asleep == calls:
            taken = resident_bytes() - before
        await asyncio.sleep(1)

    async def together():
        await asyncio.gather(*(sleep() for _ in range(calls)))

    before = resident_bytes()
    started = time.perf_counter()
    asyncio.run(together())
    return time.perf_counter() - started - 1, taken / calls


def sleepers_alone(calls):
    """In a process of their own, which holds no memory of earlier ones."""
    with concurrent.futures.ProcessPoolExecutor(1) as process:
        return process.submit(sleepers, calls).result()


def tell_sleepers(work, calls, times):
    seconds, taken = zip(*(sleepers_alone(calls) for _ in range(times)))
    tell(work, "asyncio", statistics.median(seconds), "s")
    tell(f"{work} bytes", "asyncio", statistics.median(taken), "B/call")


LIMITED_CALLS = 10_000
CALL_LIMIT = 100


def milliseconds_beyond_ideal(started):
    return (time.perf_counter() - started) * 1e3 - LIMITED_CALLS / CALL_LIMIT


def limited_sleepers():
    """Milliseconds beyond the ideal of many sleeps of a millisecond, so many at a time."""
    async def nap(limit):
        async with limit:
            await asyncio.sleep(0.001)

    async def together():
        limit = asyncio.Semaphore(CALL_LIMIT)
        await asyncio.gather(*(nap(limit) for _ in range(LIMITED_CALLS)))

    started = time.perf_counter()
    asyncio.run(together())
    return milliseconds_beyond_ideal(started)


def limited_blockers():
    """The same on threads."""
    with concurrent.futures.ThreadPoolExecutor(CALL_LIMIT) as pool:
        started = time.perf_counter()
        for ref in [pool.submit(time.sleep, 0.001) for _ in range(LIMITED_CALLS)]:
            ref.result()
        return milliseconds_beyond_ideal(started)


def jobs_of_pool(jobs, threads):
    """Nanoseconds a job with a result."""
    with concurrent.futures.ThreadPoolExecutor(threads) as pool:
        started = time.perf_counter()
        refs = [pool.submit(int) for _ in range(jobs)]
        for ref in refs:
            ref.result()
        return (time.perf_counter() - started) / jobs * 1e9


def spawned_loops(count):
    """Microseconds until a new loop on a thread of its own has answered its first call."""
    threads = []
    started = time.perf_counter()
    for number in range(count):
        threads.append(LoopThread())
        asyncio.run_coroutine_threadsafe(add(number), threads[-1].loop).result()
    taken = time.perf_counter() - started
    for thread in threads:
        thread.stop()
    return taken / count * 1e6


def yields(count):
    """Nanoseconds a yield on one's own loop."""
    async def turn():
        for _ in range(count):
            await asyncio.sleep(0)

    started = time.perf_counter()
    asyncio.run(turn())
    return (time.perf_counter() - started) / count * 1e9


def main():
    quick = "--quick" in sys.argv
    part = 10 if quick else 1
    # Those that fork come first, while this process has but one thread.
    tell_sleepers("W4 20k", 20_000, times=3)
    if not quick:
        tell_sleepers("W4 1M", 1_000_000, times=1)
    tell("W1", "asyncio", median(lambda: calls_to_one_loop(100_000 // part)), "ns/call")
    tell("W3", "asyncio create_task", median(lambda: round_trips(200_000 // part)), "ns/call")
    tell("W5", "asyncio", median(limited_sleepers), "ms")
    tell("W5", "ThreadPoolExecutor", median(limited_blockers), "ms")
    for threads in (2, 8):
        tell(f"W6 of {threads}", "ThreadPoolExecutor", median(lambda n=threads: jobs_of_pool(100_000 // part, n)), "ns/job")
    tell("W7", "asyncio", median(lambda: spawned_loops(100)), "us")
    tell("W8", "asyncio", median(lambda: yields(300_000 // part)), "ns/yield")


if __name__ == "__main__":
    main()
