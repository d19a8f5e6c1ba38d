// GET: blocking for results.
#include "tests/core/conformance/support.h"

using namespace playground;
using namespace std::chrono_literals;

namespace get_rules {

namespace {

class Waiting {
    ACTOR_METHODS(Waiting, gives)

public:
    QCoro::Task<int> gives(ObjectRef<int> gate) { co_return co_await gate; }
};

template <class X>
concept Gettable = requires(const X& x) { playground::get(x); };

template <class Error>
std::exception_ptr error(const char* text) {
    return std::make_exception_ptr(Error(text));
}

class Get : public Conformance {};

} // namespace

TEST_F(Get, GET_01_aListGivesValuesInItsOrderDuplicatesIncluded) {
    const auto actor = runtime.spawn<Waiting>();
    Promise<int> first;
    Promise<int> second;
    const auto a = actor.remote<&Waiting::gives>(first.ref());
    const auto b = actor.remote<&Waiting::gives>(second.ref());
    second.set(2);
    get(b, inTime);
    first.set(1);
    EXPECT_EQ(get(std::vector{a, b, a}, inTime), (std::vector{1, 2, 1}));
}

TEST_F(Get, GET_02_aTimeoutThrowsAndALaterGetSucceeds) {
    static_assert(std::is_base_of_v<ActorError, GetTimeoutError>); // Ray's is a TimeoutError of Python's.
    Promise<int> gate;
    const auto ref = runtime.spawn<Waiting>().remote<&Waiting::gives>(gate.ref());
    EXPECT_THROW(get(ref, 2ms), GetTimeoutError);
    EXPECT_THROW(get(ref, 0ms), GetTimeoutError);
    EXPECT_THROW(get(std::vector{ref, ref}, 0ms), GetTimeoutError);
    gate.set(7);
    EXPECT_EQ(get(ref, inTime), 7);
    EXPECT_EQ(get(ref, 0ms), 7);
}

TEST_F(Get, GET_03_aTimedOutGetDoesNotCancel) {
    Promise<int> gate;
    const auto actor = runtime.spawn<Waiting>();
    const auto ref = actor.remote<&Waiting::gives>(gate.ref());
    EXPECT_THROW(get(ref, 2ms), GetTimeoutError);
    gate.set(7);
    EXPECT_EQ(get(ref, inTime), 7);
    endRun();
    EXPECT_EQ(callOf(ref).state, CallState::Finished);
}

TEST_F(Get, GET_04_aFailedRefThrowsWithoutWaitingForTheRest) {
    Promise<int> never;
    Promise<int> fails;
    Promise<int> failsToo;
    const std::vector refs{never.ref(), fails.ref(), failsToo.ref()};
    const Counter begun;
    const auto whileWaiting = runtime.remote([begun, refs] { return begun.add(), get(refs).size(); });
    EXPECT_TRUE(begun.reaches(1));
    failsToo.setError(error<std::range_error>("third"));
    EXPECT_THROW(get(whileWaiting, inTime), std::range_error);
    fails.setError(error<std::out_of_range>("second"));
    EXPECT_THROW(get(refs, inTime), std::out_of_range) << "the first in the list of those that are known";
}

TEST_F(Get, GET_05_onlyRefsAndListsOfThemCanBeGot) {
    // Where Python raises a ValueError, C++ does not compile.
    static_assert(Gettable<ObjectRef<int>> && Gettable<std::vector<ObjectRef<int>>> && Gettable<ObjectRef<void>>);
    static_assert(!Gettable<int> && !Gettable<std::vector<int>> && !Gettable<std::string>);
    Promise<int> promise;
    promise.set(1);
    EXPECT_EQ(get(promise.ref()), 1);
    EXPECT_TRUE(get(std::vector<ObjectRef<int>>()).empty());
}

} // namespace get_rules
