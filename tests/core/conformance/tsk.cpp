// TSK: plain tasks.
#include "core/actor/runtocompletion.h"
#include "tests/core/conformance/support.h"

using namespace playground;
using namespace std::chrono_literals;

namespace tsk_rules {

namespace {

QCoro::Task<int> coroutine(int number) {
    co_await sleep(1ms);
    co_return number;
}

QCoro::Task<void> failing() {
    co_await yield();
    throw std::out_of_range("too far");
}

class Tsk : public Conformance {};

} // namespace

TEST_F(Tsk, TSK_01_aCoroutineFunctionIsNoTask) {
    // This is what remote() asserts; that it does not compile and what the message says is a test of core/actor.
    static_assert(detail::CoroutineResult<decltype(coroutine(1))>::isCoroutine);
    static_assert(detail::CoroutineResult<QCoro::AsyncGenerator<int>>::isCoroutine);
    static_assert(!detail::CoroutineResult<int>::isCoroutine);
    EXPECT_EQ(get(runtime.remote([](int number) { return number + 1; }, 1), inTime), 2);
}

TEST_F(Tsk, TSK_02_aWrapperThatRunsItToCompletionIs) {
    EXPECT_EQ(get(runtime.remote([](int number) { return runToCompletion(coroutine(number)); }, 7), inTime), 7);
    EXPECT_THROW(get(runtime.remote([] { runToCompletion(failing()); }), inTime), std::out_of_range);
}

} // namespace tsk_rules
