#include "core/code/writing/pythonhelpers.h"

#include "core/code/writing/codewriter.h"

#include <map>
#include <vector>

namespace playground {

namespace {

struct Helper {
    std::vector<std::string> modules;
    const char* code;
};

const Helper& helperOf(PythonHelper helper) {
    static const std::map<PythonHelper, Helper> all{
        {PythonHelper::Compute, {{"time"}, R"(def compute(seconds):
    """Burns so much CPU time of the calling thread."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass)"}},
        {PythonHelper::ComputeNative, {{"hashlib", "time"}, R"(def compute_native(seconds):
    """Burns so much CPU time without the interpreter lock, as native code does."""
    block = bytes(1 << 16)
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        hashlib.sha256(block))"}},
        {PythonHelper::LogNormal, {{"math"}, R"(def log_normal(rng, mean, deviation):
    """Mean and deviation are those of the value, not of its logarithm."""
    variance = math.log1p((deviation / mean) ** 2)
    return rng.lognormvariate(math.log(mean) - variance / 2, math.sqrt(variance)))"}},
        {PythonHelper::Take, {{}, R"(async def take(stream, count):
    """The next items of a stream, as refs; fewer when it ends before."""
    items = []
    async for item in stream:
        items.append(item)
        if len(items) == count:
            break
    return items)"}},
        {PythonHelper::Rendezvous, {{"asyncio", "threading"}, R"(class Rendezvous:
    """Lets the calls of an async actor wait for each other; Ray has nothing of the kind."""

    def __init__(self):
        self.arrived = 0
        self.gate = asyncio.Event()

    def enter(self, parties):
        gate = self.gate
        self.arrived += 1
        if self.arrived >= parties:
            self.arrived, self.gate = 0, asyncio.Event()
            gate.set()
        return gate

    async def arrive(self, parties):
        await self.enter(parties).wait()

    def arrive_blocking(self, parties):
        if not self.enter(parties).is_set():
            threading.Event().wait()  # For ever: nobody else can arrive on a blocked event loop.)"}},
        {PythonHelper::ThreadRendezvous, {{"threading"}, R"(class ThreadRendezvous:
    """Lets the calls of a threaded actor wait for each other; Ray has nothing of the kind."""

    def __init__(self):
        self.lock = threading.Lock()
        self.arrived = 0
        self.gate = threading.Event()

    def arrive(self, parties):
        with self.lock:
            gate = self.gate
            self.arrived += 1
            if self.arrived >= parties:
                self.arrived, self.gate = 0, threading.Event()
                gate.set()
        gate.wait())"}},
        {PythonHelper::SharedEvent, {{"asyncio", "concurrent.futures", "contextlib"}, R"(class SharedEvent:
    """An event for the calls of all concurrency groups: each has a loop of its own, an asyncio.Event is for one."""

    def __init__(self):
        self.future = concurrent.futures.Future()

    def set(self):
        with contextlib.suppress(concurrent.futures.InvalidStateError):
            self.future.set_result(None)

    async def wait(self):
        # A call that is cancelled must not take the event from the others.
        await asyncio.shield(asyncio.wrap_future(self.future))

    def wait_blocking(self):
        self.future.result())"}},
        {PythonHelper::SharedRendezvous, {{"threading"}, R"(class SharedRendezvous:
    """Lets the calls of all concurrency groups wait for each other; Ray has nothing of the kind."""

    def __init__(self):
        self.lock = threading.Lock()
        self.arrived = 0
        self.gate = SharedEvent()

    def enter(self, parties):
        with self.lock:
            gate = self.gate
            self.arrived += 1
            if self.arrived >= parties:
                self.arrived, self.gate = 0, SharedEvent()
                gate.set()
        return gate

    async def arrive(self, parties):
        await self.enter(parties).wait()

    def arrive_blocking(self, parties):
        self.enter(parties).wait_blocking())"}},
        {PythonHelper::Firing, {{"threading", "time"}, R"(class Firing(threading.Thread):
    """Submits calls beside what the driver does meanwhile, after one gap in seconds each."""

    def __init__(self, submit, count, gaps):
        super().__init__(daemon=True)
        self.submit, self.count, self.gaps = submit, count, gaps
        self.so_far = []
        self.error = None
        self.start()

    def run(self):
        due = time.monotonic()
        try:
            for _ in range(self.count):
                due += next(self.gaps)
                time.sleep(max(0, due - time.monotonic()))
                self.so_far.append(self.submit())
        except Exception as error:
            self.error = error

    def refs(self):
        """All of them, when the last one is submitted."""
        self.join()
        if self.error:
            raise self.error
        return self.so_far)"}},
    };
    return all.at(helper);
}

} // namespace

void PythonNeeds::helper(PythonHelper helper) {
    helpers.insert(helper);
    for (const std::string& name : helperOf(helper).modules)
        module(name);
}

void writeHelpers(CodeWriter& writer, const PythonNeeds& needs) {
    for (const PythonHelper helper : needs.helpers) {
        writer.gap();
        writer.gap();
        writer.lines(helperOf(helper).code);
    }
}

} // namespace playground
