#include "tests/core/properties/made.h"

namespace playground {

Outcome outcomeOf(const std::exception_ptr& error) {
    using enum Outcome::Kind;
    try {
        std::rethrow_exception(error);
    } catch (const ProgramError& failure) {
        return {Program, failure.number};
    } catch (const TaskCancelledError&) {
        return {Cancelled};
    } catch (const ActorDiedError&) {
        return {Died};
    } catch (const GetTimeoutError&) {
        return {Timeout};
    } catch (const PendingCallsLimitExceededError&) {
        return {Pending};
    } catch (const BlockingCallError&) {
        return {Blocking};
    } catch (...) {
        return {Other};
    }
}

Outcome outcomeOf(const ObjectRef<Value>& ref) {
    if (const auto& error = ref.state()->error())
        return outcomeOf(error);
    return {Outcome::Kind::Value, ref.result().number};
}

} // namespace playground
