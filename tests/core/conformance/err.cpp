// ERR: errors.
#include "tests/core/conformance/capturedlog.h"
#include "tests/core/conformance/support.h"

using namespace playground;
using namespace std::chrono_literals;

namespace err_rules {

namespace {

struct OwnError : std::out_of_range {
    explicit OwnError(int number) : std::out_of_range("too far"), code(number) {}
    int code;
};

class Async {
    ACTOR_METHODS(Async, fails, waits, adds)

public:
    QCoro::Task<int> fails() {
        co_await yield();
        throw OwnError(7);
    }
    QCoro::Task<int> waits(ObjectRef<int> gate) { co_return co_await gate; }
    QCoro::Task<int> adds(int number, Counter ran) { co_return (ran.add(), number + 1); }
};

class Threaded {
    ACTOR_METHODS(Threaded, fails, waits, adds)

public:
    int fails() { throw OwnError(7); }
    int waits(ObjectRef<int> gate) { return get(gate); }
    int adds(int number, Counter ran) { return ran.add(), number + 1; }
};

template <class A>
class Err : public Conformance {};
using Kinds = ::testing::Types<Async, Threaded>;
TYPED_TEST_SUITE(Err, Kinds);

} // namespace

TYPED_TEST(Err, ERR_01_aMethodsOwnExceptionReachesTheCaller) {
    // No RayTaskError around it: the exception is the user's; the trace knows call, actor and text.
    const auto actor = this->runtime.template spawn<TypeParam>(ActorOptions().name("thrower"));
    const auto ref = actor.template remote<&TypeParam::fails>();
    try {
        get(ref, inTime);
        FAIL() << "did not throw";
    } catch (const OwnError& error) {
        EXPECT_EQ(error.code, 7);
        EXPECT_STREQ(error.what(), "too far");
    }
    this->endRun();
    const CallRecord& call = this->callOf(ref);
    EXPECT_EQ(call.state, CallState::Failed);
    EXPECT_EQ(this->recorder.dictionary().textOf(call.text), "too far");
    EXPECT_EQ(this->recorder.dictionary().actor(call.actor).name, "thrower");
    EXPECT_EQ(this->recorder.dictionary().methodName(call.method), "fails");
}

TYPED_TEST(Err, ERR_04_anErrorFreesItsSlotAndLeavesOthersAlone) {
    const auto actor = this->runtime.template spawn<TypeParam>(ActorOptions().maxConcurrency(2));
    Promise<int> gate;
    const auto other = actor.template remote<&TypeParam::waits>(gate.ref());
    for (int call = 0; call < 3; ++call)
        EXPECT_THROW(get(actor.template remote<&TypeParam::fails>(), inTime), OwnError);
    EXPECT_EQ(get(actor.template remote<&TypeParam::adds>(1, Counter()), inTime), 2);
    gate.set(7);
    EXPECT_EQ(get(other, inTime), 7);
}

TYPED_TEST(Err, ERR_05_aFailedArgumentFailsTheCallWhoseBodyNeverRuns) {
    const auto actor = this->runtime.template spawn<TypeParam>(ActorOptions().maxConcurrency(2));
    const Counter ran;
    const auto failed = actor.template remote<&TypeParam::fails>();
    const auto early = actor.template remote<&TypeParam::adds>(failed, ran); // Whether it has failed yet or not.
    EXPECT_THROW(get(early, inTime), OwnError);
    const auto late = actor.template remote<&TypeParam::adds>(failed, ran);
    EXPECT_THROW(get(late, inTime), OwnError);
    this->endRun();
    EXPECT_EQ(ran.value(), 0);
    EXPECT_FALSE(this->callOf(early).isStarted());
    EXPECT_FALSE(this->callOf(late).isStarted());
}

TYPED_TEST(Err, ERR_06_anErrorThatNobodyLookedAtIsReportedOnce) {
    const CapturedLog log;
    CallId dropped = CallId::None;
    ObjectRef<int> late;
    {
        const auto actor = this->runtime.template spawn<TypeParam>(ActorOptions().maxConcurrency(2));
        auto ref = actor.template remote<&TypeParam::fails>();
        dropped = ref.id();
        ref = actor.template remote<&TypeParam::fails>();
        EXPECT_THROW(get(ref, inTime), OwnError);
        // Who asks for all and is told of one has seen them all.
        const std::vector<ObjectRef<int>> all{actor.template remote<&TypeParam::fails>(),
                                              actor.template remote<&TypeParam::fails>()};
        EXPECT_THROW(get(all, inTime), OwnError);
        EXPECT_EQ(wait(all, 2, inTime).ready.size(), 2U);
        // The future is where people look.
        EXPECT_THROW(actor.template remote<&TypeParam::fails>().toStdFuture().get(), OwnError);
        late = actor.template remote<&TypeParam::fails>();
        EXPECT_EQ(wait(std::vector{late}, 1, inTime).ready.size(), 1U);
    }
    this->endRun();
    EXPECT_EQ(log.count("Nobody looked"), 1) << log.text();
    EXPECT_EQ(log.count("call " + std::to_string(toNumber(dropped)) + ": too far"), 1) << log.text();
    ASSERT_EQ(this->trace.droppedErrors().size(), 1U) << "the trace knows, too";
    EXPECT_EQ(this->trace.droppedErrors()[0].call, dropped);
    // A ref that outlives its run tells the log alone.
    late = ObjectRef<int>();
    EXPECT_EQ(log.count("Nobody looked"), 2) << log.text();
    this->trace.ingest(this->recorder.drain(TimePoint::max()));
    EXPECT_EQ(this->trace.droppedErrors().size(), 1U) << "the run was over";
}

} // namespace err_rules
