#include "core/base/random.h"
#include "core/scenario/reader.h"
#include "tests/core/scenario/scenariofiles.h"

#include <gtest/gtest.h>

namespace playground {

using namespace std::string_literals;

namespace {

/// One line that begins with a place in the file.
bool isClear(const std::string& error) {
    return error.starts_with("f:") && error.size() > 8 && error.size() < 2000 && error.find('\n') == std::string::npos;
}

std::string mutated(std::string text, RandomSource& random) {
    static const std::string bytes = "{}[]\",:0-9.eE\\u \n\0\xff\xed\xa0tfn"s;
    for (std::uint64_t i = random.next() % 4; i < 4; ++i) {
        const std::size_t at = random.next() % text.size();
        const std::size_t length = random.next() % 20;
        switch (random.next() % 4) {
        case 0:
            text[at] = bytes[random.next() % bytes.size()];
            break;
        case 1:
            text.erase(at, 1 + length);
            break;
        case 2:
            text.insert(at, text.substr(random.next() % text.size(), length));
            break;
        default:
            text.insert(at, 1, bytes[random.next() % bytes.size()]);
            break;
        }
        if (text.empty())
            text = " ";
    }
    return text;
}

std::string repeated(const std::string& part, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += part;
    return text;
}

std::string errorOf(const std::string& text) {
    const Result<Scenario> scenario = readScenario(text, "f");
    return scenario ? "accepted" : scenario.error().text;
}

} // namespace

TEST(HostileScenario, isRefusedWhereverItIsCutOff) {
    for (const ScenarioFile& file : scenarioFiles("resources/scenarios")) {
        const std::size_t end = file.text.find_last_of('}');
        for (std::size_t size = 0; size <= end; ++size)
            ASSERT_TRUE(isClear(errorOf(file.text.substr(0, size)))) << file.name << " " << size;
    }
}

TEST(HostileScenario, isReadOrRefusedClearlyWhenItsBytesAreChanged) {
    RandomSource random(99);
    for (const ScenarioFile& file : scenarioFiles("resources/scenarios")) {
        for (int i = 0; i < 300; ++i) {
            const std::string text = mutated(file.text, random);
            const std::string error = errorOf(text);
            ASSERT_TRUE(error == "accepted" || isClear(error)) << error << "\n" << text;
        }
    }
}

TEST(HostileScenario, isRefusedWhenItIsNoise) {
    RandomSource random(3);
    for (int i = 0; i < 2000; ++i) {
        std::string noise(random.next() % 200, ' ');
        for (char& byte : noise)
            byte = static_cast<char>(random.next());
        ASSERT_TRUE(isClear(errorOf(noise)));
    }
}

TEST(HostileScenario, isRefusedWhenItIsNestedTooDeep) {
    EXPECT_EQ(errorOf(std::string(1'000'000, '[')), "f:1:65: more than 64 levels of lists and objects");
    EXPECT_EQ(errorOf(repeated("{\"a\":", 500'000)), "f:1:321: more than 64 levels of lists and objects");
}

TEST(HostileScenario, isRefusedWhenItHoldsTooMuch) {
    EXPECT_EQ(errorOf(std::string(4 * 1024 * 1024 + 1, ' ')),
              "f:1:1: a scenario of 4,194,305 bytes; expected at most 4,194,304");
    EXPECT_EQ(errorOf("[" + repeated("1,", 600'000) + "1]"), "f:1:1000000: more than 500,000 values");
}

TEST(HostileScenario, isReadWholeWithManyNames) {
    std::string actors = "\"a\": {\"class\": \"C\"}";
    for (int i = 0; i < 40'000; ++i)
        actors += ", \"a" + std::to_string(i) + "\": {\"class\": \"C\"}";
    const std::string head =
        "{\"actorplay\": 1, \"classes\": {\"C\": {\"methods\": {\"m\": {}}}}, \"actors\": {" + actors + "}";
    const auto scenario = readScenario(
        head + ", \"driver\": [{\"fire\": \"a.m\"}" + repeated(", {\"fire\": \"a39999.m\"}", 60'000) + "]}", "f");
    ASSERT_TRUE(scenario.ok()) << scenario.error().text;
    EXPECT_EQ(scenario->actors.size(), 40'001U);
    ASSERT_EQ(scenario->driver.size(), 60'001U);
    EXPECT_EQ(std::get<FireStep>(scenario->driver.back().what).batch.actor, "a39999");
}

TEST(HostileScenario, isRefusedWithAZeroByteEvenBehindItsEnd) {
    EXPECT_EQ(errorOf("{\"actorplay\": 1}\0{"s), "f:1:17: this is not JSON: a zero byte");
}

TEST(HostileScenario, isRefusedWhenItIsNotUtf8) {
    EXPECT_EQ(errorOf("{\"actorplay\": 1, \"name\": \"\xc3\x28\"}"),
              "f:1:27: this is not JSON: invalid encoding in string");
    EXPECT_TRUE(isClear(errorOf("{\"actorplay\": 1, \"name\": \"\\udc00\"}")));
    EXPECT_TRUE(isClear(errorOf("{\"actorplay\": 1, \"name\": \"\xed\xa0\x80\"}")));
}

} // namespace playground
