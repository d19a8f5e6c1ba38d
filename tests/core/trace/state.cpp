#include "core/trace/state.h"

#include <gtest/gtest.h>

#include <string>

namespace playground {
namespace {

TEST(CallState, isCalledWhatTheProductCallsIt) {
    EXPECT_STREQ(stateName(CallState::Submitted), "submitted");
    EXPECT_STREQ(stateName(CallState::GilWait), "gil-wait");
    EXPECT_STREQ(stateName(CallState::Cancelled), "cancelled");
    EXPECT_STREQ(stateName(CallState{99}), "unknown");
}

} // namespace
} // namespace playground
