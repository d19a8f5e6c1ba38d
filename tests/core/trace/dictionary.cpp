#include "core/trace/dictionary.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace playground {
namespace {

TEST(Dictionary, givesTheSameNumberForTheSameWord) {
    Dictionary dictionary;
    const MethodId work = dictionary.method("work");
    EXPECT_NE(dictionary.method("rest"), work);
    EXPECT_EQ(dictionary.method("work"), work);
    EXPECT_EQ(dictionary.methodName(work), "work");
}

TEST(Dictionary, remembersTextsWhileItGrows) {
    Dictionary dictionary;
    const TextId first = dictionary.text("line 0");
    for (int line = 1; line < 5000; ++line)
        dictionary.text("line " + std::to_string(line));
    EXPECT_EQ(dictionary.textOf(first), "line 0");
    EXPECT_EQ(dictionary.text("line 0"), first);
}

TEST(Dictionary, hasNothingForNumbersItNeverGave) {
    const Dictionary dictionary;
    EXPECT_EQ(dictionary.actor(ActorId{7}), ActorInfo{});
    EXPECT_EQ(dictionary.methodName(MethodId::None), "");
    EXPECT_EQ(dictionary.threadName(ThreadId{1}), "");
    EXPECT_EQ(dictionary.textOf(TextId{9}), "");
}

TEST(Dictionary, numbersActorsOfOneNameApart) {
    Dictionary dictionary;
    const ActorInfo web{"web", "Web", ActorKind::Async};
    const ActorId first = dictionary.addActor(web);
    EXPECT_NE(dictionary.addActor(web), first);
    EXPECT_EQ(dictionary.actor(first), web);
}

TEST(Dictionary, replacesBytesThatAreNoText) {
    Dictionary dictionary;
    const TextId broken = dictionary.text("a\xff");
    EXPECT_EQ(dictionary.textOf(broken), "a\xef\xbf\xbd");
    EXPECT_EQ(dictionary.text("a\xff"), broken);
    EXPECT_EQ(dictionary.text("\xc3\xa9"), dictionary.text("\xc3\xa9"));
}

TEST(Dictionary, refusesTheThreadThatHasNoNumberLeft) {
    Dictionary dictionary;
    for (int thread = 0; thread < 65535; ++thread)
        dictionary.addThread({});
    EXPECT_THROW(dictionary.addThread({}), std::length_error);
}

} // namespace
} // namespace playground
