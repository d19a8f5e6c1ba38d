#!/usr/bin/env python3
"""Measures what Python's own asyncio and ThreadPoolExecutor take for the same work, one JSON object a line.

asyncio is the engine inside an async Ray actor, ThreadPoolExecutor that inside a threaded one. Each work is done three
times and the median told: {"work": "W1", "who": ..., "figure": ..., "unit": ...}.
"""
import asyncio
import concurrent.futures
import json
import statistics
import sys
import threading
import time


def tell(work, who, figure, unit):
    print(json.dumps({"work": work, "who": who, "figure": figure, "unit": unit}), flush=True)


def median(measure, times=3):
    return statistics.median(measure() for _ in range(times))


def calls_to_one_loop(calls):
    """Nanoseconds a call with a result to a coroutine method on a loop of another thread."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()

    async def add(number):
        return number + 1

    started = time.perf_counter()
    refs = [asyncio.run_coroutine_threadsafe(add(number), loop) for number in range(calls)]
    for ref in refs:
        ref.result()
    taken = time.perf_counter() - started
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()
    return taken / calls * 1e9


def sleepers(calls):
    """Seconds beyond the one second that all of them sleep."""
    async def together():
        await asyncio.gather(*(asyncio.sleep(1) for _ in range(calls)))

    started = time.perf_counter()
    asyncio.run(together())
    return time.perf_counter() - started - 1


def jobs_of_pool(jobs, threads):
    """Nanoseconds a job with a result."""
    with concurrent.futures.ThreadPoolExecutor(threads) as pool:
        started = time.perf_counter()
        refs = [pool.submit(int) for _ in range(jobs)]
        for ref in refs:
            ref.result()
        return (time.perf_counter() - started) / jobs * 1e9


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
    tell("W1", "asyncio", median(lambda: calls_to_one_loop(100_000 // part)), "ns/call")
    tell("W4 20k", "asyncio", median(lambda: sleepers(20_000)), "s")
    if not quick:
        tell("W4 1M", "asyncio", median(lambda: sleepers(1_000_000), times=1), "s")
    tell("W6", "ThreadPoolExecutor", median(lambda: jobs_of_pool(100_000 // part, 2)), "ns/job")
    tell("W8", "asyncio", median(lambda: yields(300_000 // part)), "ns/yield")


if __name__ == "__main__":
    main()
