#include "core/scenario/stepedit.h"

#include <gtest/gtest.h>

namespace playground {
namespace {

Step log(const char* text) { return {LogStep{text}}; }
Step repeat(std::vector<Step> steps) { return {RepeatStep{2, std::move(steps)}}; }

/// a, [b, [c], d], e
std::vector<Step> nested() { return {log("a"), repeat({log("b"), repeat({log("c")}), log("d")}), log("e")}; }

std::string text(const std::vector<Step>& steps) {
    std::string words;
    for (const Step& step : steps) {
        const auto* inner = innerSteps(step);
        words += inner == nullptr ? std::get<LogStep>(step.what).text : "[" + text(*inner) + "]";
    }
    return words;
}

std::string text(const std::optional<std::vector<Step>>& steps) { return steps ? text(*steps) : "none"; }

struct Row {
    StepPath path;
    StepPath place;
    const char* after;
};

TEST(StepEdits, putStepsAnywhere) {
    const std::vector<Row> rows{
        {{}, {0}, "xa[b[c]d]e"},       {{}, {3}, "a[b[c]d]ex"}, {{}, {1, 0}, "a[xb[c]d]e"}, {{}, {1, 3}, "a[b[c]dx]e"},
        {{}, {1, 1, 1}, "a[b[cx]d]e"}, {{}, {4}, "none"},       {{}, {0, 0}, "none"},       {{}, {}, "none"},
        {{}, {7, 0}, "none"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(text(withInserted(nested(), row.place, log("x"))), row.after);
}

TEST(StepEdits, takeStepsAwayWithWhatIsInside) {
    const std::vector<Row> rows{
        {{0}, {}, "[b[c]d]e"}, {{1}, {}, "ae"},      {{1, 1}, {}, "a[bd]e"}, {{1, 1, 0}, {}, "a[b[]d]e"},
        {{3}, {}, "none"},     {{1, 3}, {}, "none"}, {{0, 0}, {}, "none"},   {{}, {}, "none"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(text(withRemoved(nested(), row.path)), row.after);
}

TEST(StepEdits, moveStepsUpDownInAndOut) {
    const std::vector<Row> rows{
        {{0}, {2}, "[b[c]d]ae"},       // Behind the next.
        {{2}, {0}, "ea[b[c]d]"},       // To the front.
        {{0}, {0}, "a[b[c]d]e"},       // Where it is.
        {{0}, {1}, "a[b[c]d]e"},       // Where it is, seen from below.
        {{0}, {1, 0}, "[ab[c]d]e"},    // In; the list that it goes to moves up.
        {{2}, {1, 1, 1}, "a[b[ce]d]"}, // Deep in.
        {{1, 1, 0}, {0}, "ca[b[]d]e"}, // Out, before what it was in.
        {{1, 1, 0}, {2}, "a[b[]d]ce"}, // Out, after it.
        {{1, 1}, {1, 0}, "a[[c]bd]e"}, // With what is inside.
        {{1}, {1, 1}, "none"},         // Into itself.
        {{1}, {1, 1, 0}, "none"},      // Into what is inside it.
        {{5}, {0}, "none"},
        {{0}, {9}, "none"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(text(withMoved(nested(), row.path, row.place)), row.after);
}

TEST(StepEdits, aMovedStepIsWhereItIsSaidToBe) {
    const std::vector<StepPath> paths{{0}, {1}, {2}, {1, 0}, {1, 1}, {1, 2}, {1, 1, 0}};
    std::vector<StepPath> places = paths;
    for (const StepPath& place : {StepPath{3}, StepPath{1, 3}, StepPath{1, 1, 1}})
        places.push_back(place);
    for (const StepPath& path : paths)
        for (const StepPath& place : places)
            if (const auto moved = withMoved(nested(), path, place)) {
                const Step* step = stepAt(*moved, afterMove(path, place));
                ASSERT_NE(step, nullptr);
                EXPECT_EQ(*step, *stepAt(nested(), path));
            }
}

TEST(StepEdits, replaceOneStep) {
    EXPECT_EQ(text(withReplaced(nested(), {1, 0}, log("x"))), "a[x[c]d]e");
    EXPECT_EQ(text(withReplaced(nested(), {1, 9}, log("x"))), "none");
}

TEST(StepEdits, aDuplicateFollowsTheStep) {
    EXPECT_EQ(text(withDuplicate(nested(), {1, 1})), "a[b[c][c]d]e");
    EXPECT_EQ(text(withDuplicate(nested(), {3})), "none");
}

TEST(StepEdits, theCallsOfADuplicateHaveNamesOfTheirOwn) {
    const Step call{CallStep{"store", "fetch", 1, CallStep::Then::Go, "a"}};
    const std::vector<Step> steps{repeat({call, Step{GatherStep{{"a"}}}}),
                                  Step{CallStep{"store", "fetch", 1, {}, "a_2"}}};
    const auto copy = withDuplicate(steps, {0});
    ASSERT_TRUE(copy);
    EXPECT_EQ(std::get<CallStep>(stepAt(*copy, {1, 0})->what).as, "a_3");
    EXPECT_EQ(std::get<GatherStep>(stepAt(*copy, {1, 1})->what).refs, std::vector<std::string>{"a_3"});
    EXPECT_EQ(std::get<GatherStep>(stepAt(*copy, {0, 1})->what).refs, std::vector<std::string>{"a"});
}

TEST(StepEdits, onlyNamesGivenBeforeAreKnown) {
    const auto call = [](const char* as) { return Step{CallStep{"store", "fetch", 1, CallStep::Then::Go, as}}; };
    const std::vector<Step> steps{call("a"), repeat({call("b")}), Step{ForEachStep{"a", "item", {log("x"), call("c")}}},
                                  call("d")};
    using Names = std::map<std::string, RefKind>;
    EXPECT_EQ(refsBefore(steps, {0}), Names());
    EXPECT_EQ(refsBefore(steps, {1}), (Names{{"a", RefKind::Calls}}));
    EXPECT_EQ(refsBefore(steps, {2}), (Names{{"a", RefKind::Calls}, {"b", RefKind::Calls}}));
    EXPECT_EQ(refsBefore(steps, {2, 1}),
              (Names{{"a", RefKind::Calls}, {"b", RefKind::Calls}, {"item", RefKind::Items}}));
    EXPECT_EQ(refsBefore(steps, {}).size(), 5U);
    EXPECT_EQ(freeRef(steps, "a"), "a_2");
    EXPECT_EQ(freeRef(steps, "z"), "z");
}

} // namespace
} // namespace playground
