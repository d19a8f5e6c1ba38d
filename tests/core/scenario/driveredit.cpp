#include "core/scenario/driver/driveredit.h"

#include "tests/core/scenario/driverscript.h"

#include <gtest/gtest.h>

namespace playground {
namespace {

std::string text(const std::vector<std::string>& names) {
    std::string words;
    for (const std::string& name : names)
        words += name + " ";
    return words;
}

TEST(DriverEdits, knowTheNamesOfEveryKindOfStep) {
    struct Row {
        DriverStep step;
        const char* gives; ///< Null: none.
        const char* uses;
    };
    const std::vector<Row> rows{
        {{FireStep{{}, "a", {"b", "c"}}}, "a", "b c "},
        {{FireStep{}}, "", ""},
        {{GetStep{{"a"}}}, nullptr, "a "},
        {{WaitStep{{"a", "b"}}}, nullptr, "a b "},
        {{CancelStep{{"a"}}}, nullptr, "a "},
        {{NextStep{.stream = "a", .as = "b"}}, "b", "a "},
        {{SleepStep{}}, nullptr, ""},
        {{SetLimitStep{"a"}}, nullptr, ""},
        {{KillStep{"a"}}, nullptr, ""},
        {{LogStep{"a"}}, nullptr, ""},
    };
    for (const Row& row : rows) {
        const std::string* given = nameGivenBy(row.step);
        ASSERT_EQ(given == nullptr, row.gives == nullptr) << row.step.what.index();
        EXPECT_TRUE(given == nullptr || *given == row.gives) << *given;
        EXPECT_EQ(text(namesUsedBy(row.step)), row.uses) << row.step.what.index();
    }
}

TEST(DriverEdits, knowWhatWasNamedBefore) {
    std::vector<DriverStep> driver = driverScript("+a + +b");
    driver.push_back({NextStep{.stream = "a", .as = "item"}});
    using Names = std::map<std::string, RefKind>;
    EXPECT_EQ(refsBefore(driver, 0), Names());
    EXPECT_EQ(refsBefore(driver, 2), (Names{{"a", RefKind::Calls}}));
    EXPECT_EQ(refsBefore(driver, 9), (Names{{"a", RefKind::Calls}, {"b", RefKind::Calls}, {"item", RefKind::Items}}));
    EXPECT_EQ(freeRef(driver, "a"), "a_2");
    EXPECT_EQ(freeRef(driver, "c"), "c");
}

TEST(DriverEdits, giveADuplicateANameOfItsOwn) {
    EXPECT_EQ(scriptOf(withDuplicate(driverScript("+a ?a"), 0)), "+a +a_2 ?a");
    EXPECT_EQ(scriptOf(withDuplicate(driverScript("+a ?a"), 1)), "+a ?a ?a");
    EXPECT_EQ(scriptOf(withDuplicate(driverScript("+ b"), 0)), "+ + b") << "no name stays none";
}

} // namespace
} // namespace playground
