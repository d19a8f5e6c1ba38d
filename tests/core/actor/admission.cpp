#include "core/actor/admission.h"

#include "core/actor/slotset.h"

#include <gtest/gtest.h>

using namespace playground;

TEST(SlotSet, givesTheLowestFreeSlotAtAnySize) {
    SlotSet slots;
    for (std::uint32_t slot = 0; slot < 10'000; ++slot)
        ASSERT_EQ(slots.take(), slot);
    for (const std::uint32_t slot : {9'999U, 64U, 4'095U, 0U})
        slots.giveBack(slot);
    for (const std::uint32_t slot : {0U, 64U, 4'095U, 9'999U, 10'000U})
        EXPECT_EQ(slots.take(), slot);
}

TEST(Admission, isASlidingWindow) {
    Admission admission(2);
    admission.start();
    admission.start();
    EXPECT_FALSE(admission.hasFreeSlot());
    admission.finish();
    EXPECT_TRUE(admission.hasFreeSlot());
}

TEST(Admission, loweredStartsNothingBeforeEnoughHaveEnded) {
    Admission admission(3);
    for (int call = 0; call < 3; ++call)
        admission.start();
    admission.setLimit(1);
    admission.finish();
    admission.finish();
    EXPECT_FALSE(admission.hasFreeSlot());
    admission.finish();
    EXPECT_TRUE(admission.hasFreeSlot());
}
