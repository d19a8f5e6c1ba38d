"""As much of Ray as the code that is made of scenarios uses, on threads of one process: for .ci/check-code, which has no Ray.

It is as strict as Ray is about what may be asked for, and leaves out all that only speed or several machines need.
"""
import asyncio
import concurrent.futures
import contextvars
import inspect
import queue
import threading
import time

current = contextvars.ContextVar("the call that runs", default=None)
actors = {}


class RayActorError(Exception):
    pass


class TaskCancelledError(Exception):
    pass


class PendingCallsLimitExceeded(Exception):
    pass


class ObjectRef:
    def __init__(self):
        self.future = concurrent.futures.Future()

    def settle(self, value=None, error=None):
        try:
            self.future.set_exception(error) if error else self.future.set_result(value)
        except concurrent.futures.InvalidStateError:
            pass  # It had ended before: killed or cancelled.

    def __await__(self):
        return asyncio.shield(asyncio.wrap_future(self.future)).__await__()


class ObjectRefGenerator:
    """Its slots hold refs of items; the last one holds None when the stream has ended."""

    def __init__(self):
        self.slots, self.at, self.end = [ObjectRef()], 0, ObjectRef()
        self.lock = threading.Lock()

    @property
    def future(self):
        return self.slots[self.at].future

    def give(self, value=None, error=None):
        item = ObjectRef()
        item.settle(value, error)
        with self.lock:
            self.slots.append(ObjectRef())
            self.slots[-2].settle(item)

    def settle(self, value=None, error=None):
        if self.end.future.done():
            return
        if error:
            self.give(error=error)
        self.slots[-1].settle(None)
        self.end.settle(None, error)

    def completed(self):
        return self.end

    def take(self, item, stop):
        if item is None:
            raise stop
        self.at += 1
        return item

    def __iter__(self):
        return self

    def __aiter__(self):
        return self

    def __next__(self):
        return self.take(self.future.result(), StopIteration)

    async def __anext__(self):
        return self.take(await asyncio.shield(asyncio.wrap_future(self.future)), StopAsyncIteration)


class Call:
    def __init__(self, function, args):
        self.function, self.args, self.children, self.is_cancelled, self.task = function, args, [], False, None
        self.is_stream = inspect.isgeneratorfunction(function) or inspect.isasyncgenfunction(function)
        self.ref = ObjectRefGenerator() if self.is_stream else ObjectRef()
        self.ref.call = self
        self.over = self.ref.end.future if self.is_stream else self.ref.future
        if current.get():
            current.get().children.append(self)

    def inputs(self):
        return [arg.future for arg in self.args if isinstance(arg, ObjectRef)]

    def values(self):
        return [arg.future.result() if isinstance(arg, ObjectRef) else arg for arg in self.args]

    async def run(self):
        """Awaits nothing, unless the method does."""
        if self.over.done():
            return
        current.set(self)
        try:
            result = self.function(*self.values())
            if inspect.isasyncgen(result):
                async for item in result:
                    self.ref.give(item)
            elif self.is_stream:
                for item in result:
                    self.ref.give(item)
            else:
                result = await result if inspect.iscoroutine(result) else result
            error = TaskCancelledError() if self.is_cancelled else None
            self.ref.settle(None if self.is_stream else result, error)
        except BaseException as error:
            self.ref.settle(error=TaskCancelledError() if self.is_cancelled else error)

    def run_on_thread(self):
        try:
            contextvars.Context().run(self.run().send, None)
        except StopIteration:
            pass

    def cancel(self, recursive):
        if recursive:
            for child in self.children:
                child.cancel(True)
        self.is_cancelled = True
        if self.task is None:
            self.ref.settle(error=TaskCancelledError())  # Its thread may go on; nobody sees its result.
        else:
            self.task()


def when_done(futures, action):
    """At once when there are none."""
    lock, left = threading.Lock(), [len(futures)]

    def one_less(_):
        with lock:
            left[0] -= 1
            is_last = left[0] == 0
        if is_last:
            action()

    if not futures:
        action()
    for future in futures:
        future.add_done_callback(one_less)


class Loop:
    """A concurrency group of an async actor."""

    def __init__(self, limit):
        self.loop = asyncio.new_event_loop()
        self.slots = asyncio.Semaphore(limit)
        threading.Thread(target=self.loop.run_forever, daemon=True).start()

    def submit(self, call):
        when_done(call.inputs(), lambda: self.loop.call_soon_threadsafe(self.begin, call))

    def begin(self, call):
        task = self.loop.create_task(self.run(call))
        call.task = lambda: self.loop.call_soon_threadsafe(task.cancel)

    async def run(self, call):
        try:
            async with self.slots:
                await call.run()
        except asyncio.CancelledError:
            call.ref.settle(error=TaskCancelledError())


class Pool:
    """A concurrency group of a threaded actor; with one thread its calls begin in their order."""

    def __init__(self, limit):
        self.calls, self.limit = queue.SimpleQueue(), limit
        for _ in range(limit):
            threading.Thread(target=self.work, daemon=True).start()

    def submit(self, call):
        when_done([] if self.limit == 1 else call.inputs(), lambda: self.calls.put(call))

    def work(self):
        while True:
            call = self.calls.get()
            concurrent.futures.wait(call.inputs())
            call.run_on_thread()


class Actor:
    def __init__(self, of, options, args, kwargs):
        methods = [method for _, method in inspect.getmembers(of, inspect.isfunction)]
        is_async = any(inspect.iscoroutinefunction(each) or inspect.isasyncgenfunction(each) for each in methods)
        kind, default = (Loop, 1000) if is_async else (Pool, 1)
        groups = {None: options.get("max_concurrency", default), **options.get("concurrency_groups", {})}
        self.groups = {name: kind(limit) for name, limit in groups.items()}
        self.most_pending, self.calls, self.is_dead = options.get("max_pending_calls", -1), set(), False
        self.instance = of(*args, **kwargs)
        if "name" in options:
            actors[options["name"]] = self

    def submit(self, name, group, args):
        function = getattr(self.instance, name)
        options = getattr(function, "options", {})
        if 0 < self.most_pending <= len(self.calls):
            raise PendingCallsLimitExceeded()
        call = Call(function, args)
        if call.is_stream != (options.get("num_returns") == "streaming"):
            raise ValueError(f"{name}: num_returns='streaming' is for generators")
        if self.is_dead:
            call.ref.settle(error=RayActorError())
            return call.ref
        self.calls.add(call)
        call.over.add_done_callback(lambda _: self.calls.discard(call))
        self.groups[group or options.get("concurrency_group")].submit(call)
        return call.ref

    def kill(self):
        self.is_dead = True
        for call in list(self.calls):
            call.ref.settle(error=RayActorError())

    def __getattr__(self, name):
        if name == "__ray_terminate__":
            return Remote(lambda options, args, kwargs: when_done([call.over for call in self.calls], self.kill))
        getattr(self.instance, name)
        return Remote(lambda options, args, kwargs: self.submit(name, options.get("concurrency_group"), args))


class Remote:
    def __init__(self, start, options=None):
        self.start, self.given = start, options or {}

    def options(self, **options):
        return Remote(self.start, {**self.given, **options})

    def remote(self, *args, **kwargs):
        return self.start(self.given, args, kwargs)


def run_task(function, args):
    call = Call(function, args)
    when_done(call.inputs(), lambda: threading.Thread(target=call.run_on_thread, daemon=True).start())
    return call.ref


def remote(*of, **options):
    if not of:
        return lambda it: remote(it, **options)
    if inspect.isclass(of[0]):
        return Remote(lambda given, args, kwargs: Actor(of[0], given, args, kwargs), options)
    if inspect.iscoroutinefunction(of[0]):
        raise ValueError("'async def' should not be used for remote tasks")
    return Remote(lambda given, args, kwargs: run_task(of[0], args), options)


def method(**options):
    def mark(function):
        function.options = options
        return function
    return mark


def get(refs):
    if isinstance(refs, ObjectRef):
        return refs.future.result()
    if not isinstance(refs, list) or not all(isinstance(ref, ObjectRef) for ref in refs):
        raise ValueError("get() takes a ref or a list of refs")
    futures = [ref.future for ref in refs]
    concurrent.futures.wait(futures, return_when=concurrent.futures.FIRST_EXCEPTION)
    for future in futures:
        if future.done() and future.exception():
            raise future.exception()
    return [future.result() for future in futures]


def wait(refs, *, num_returns=1, timeout=None):
    if not isinstance(refs, list) or not all(isinstance(ref, (ObjectRef, ObjectRefGenerator)) for ref in refs):
        raise TypeError("wait() takes a list of refs")
    if refs and (len(set(refs)) < len(refs) or not 0 < num_returns <= len(refs)):
        raise ValueError("wait() takes unique refs and waits for no more than there are")
    end = None if timeout is None else time.monotonic() + timeout
    pending = {ref.future for ref in refs}
    while pending and len(refs) - len(pending) < num_returns and (end is None or time.monotonic() < end):
        left = None if end is None else max(0, end - time.monotonic())
        pending = concurrent.futures.wait(pending, left, concurrent.futures.FIRST_COMPLETED).not_done
    ready = [ref for ref in refs if ref.future not in pending][:num_returns]
    return ready, [ref for ref in refs if ref not in ready]


def cancel(ref, *, recursive=True):
    ref.call.cancel(recursive)


def kill(actor):
    actor.kill()


def get_actor(name):
    if name not in actors or actors[name].is_dead:
        raise ValueError(f"no actor is called {name}")
    return actors[name]


def init():
    pass
