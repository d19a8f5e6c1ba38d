// Files that are broken, or made to break a reader: an error or a warning that says where, and never a crash.
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/base/words.h"
#include "tests/core/io/readback.h"
#include "tests/support/tracetext.h"

#include <algorithm>

namespace playground {
namespace {

QByteArray dataFile(const std::string& name) {
    return QByteArray::fromStdString(
        readFile(PLAYGROUND_SOURCE_DIR "/tests/data/ray-timelines/" + name, std::size_t{1} << 20U).value());
}

QByteArray ownFile() {
    const TraceText trace("web async 2\n0 QRRA!\n1 .QRx\npool threaded 1\n0 RBR\n");
    return writtenOut(trace.store, at(9));
}

/// A list of one span with this in the place of its time and length.
QByteArray withTimes(const char* time, const char* length) {
    return QByteArray(R"([{"ph":"X","pid":1,"tid":1,"name":"good","ts":5,"dur":5},)"
                      R"({"ph":"X","pid":1,"tid":1,"name":"bad","ts":)") +
           time + R"(,"dur":)" + length + "}]";
}

TEST(HostileFile, cutAnywhereIsReadUpToThere) {
    for (const QByteArray& whole : {ownFile(), dataFile("cli.json"), dataFile("dashboard.json")}) {
        const std::size_t calls = runOf(whole).store->callCount();
        EXPECT_FALSE(warns(runOf(whole), "ends early"));
        std::size_t before = 0;
        const qsizetype end = whole.trimmed().size();
        for (qsizetype size = 0; size < end; ++size) {
            const auto run = readBack(whole.left(size));
            if (!run) {
                EXPECT_TRUE(run.error().text.starts_with("byte " + grouped(size) + ": the file ends"))
                    << run.error().text;
                continue;
            }
            EXPECT_TRUE(warns(*run, "ends early, at byte " + grouped(size))) << size;
            EXPECT_GE(run->store->callCount(), before) << size;
            before = run->store->callCount();
        }
        EXPECT_EQ(before, calls);
    }
}

TEST(HostileFile, withAnyByteChangedIsReadOrRefused) {
    RandomSource random(5);
    for (const QByteArray& whole : {ownFile(), dataFile("cli.json"), dataFile("dashboard.json")})
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes = whole;
            for (int change = 0; change < 3; ++change)
                bytes[static_cast<qsizetype>(random.next() % static_cast<std::uint64_t>(bytes.size()))] =
                    static_cast<char>(random.next());
            const auto run = readBack(bytes);
            EXPECT_TRUE(run.ok() || !run.error().text.empty());
        }
}

TEST(HostileFile, ofRandomBytesIsRefused) {
    RandomSource random(6);
    for (int round = 0; round < 500; ++round) {
        QByteArray bytes = round % 2 == 0 ? "[" : "";
        for (std::uint64_t left = random.next() % 200; left > 0; --left)
            bytes += static_cast<char>(random.next());
        const auto run = readBack(bytes);
        EXPECT_TRUE(run.ok() || run.error().text.starts_with("byte ")) << bytes.toStdString();
    }
}

TEST(HostileFile, mayNestAsDeepAsItLikes) {
    const QByteArray deep = R"([{"ph":"X","pid":1,"tid":1,"name":"a","ts":0,"dur":1,"args":{"x":)" +
                            QByteArray(500'000, '[') + QByteArray(500'000, ']') + "}}]";
    EXPECT_EQ(runOf(deep).store->callCount(), 1U);
    const auto refused = readBack(QByteArray(20'000'000, '['));
    ASSERT_FALSE(refused.ok());
    EXPECT_NE(refused.error().text.find("nesting of more than 16 MiB"), std::string::npos) << refused.error().text;
}

TEST(HostileFile, takesNoMoreMemoryForATextThanItSays) {
    const QByteArray start = R"([{"ph":"X","pid":1,"tid":1,"name":"a","ts":0,"dur":1},{"ph":"X","name":")";
    const ReadRun run = runOf(start + QByteArray(40'000'000, 'x') + "\"}]");
    EXPECT_EQ(run.store->callCount(), 1U);
    EXPECT_TRUE(warns(run, "a text or a nesting of more than 16 MiB"));
    const ReadRun shorter = runOf(start + QByteArray(1'000'000, 'x') + R"(","pid":1,"tid":1,"ts":2,"dur":1}])");
    ASSERT_EQ(shorter.store->callCount(), 2U);
    EXPECT_EQ(shorter.dictionary->methodName(shorter.store->callAt(1).method).size(), 4096U);
}

TEST(HostileFile, losesOnlySpansOfImpossibleTimes) {
    const std::pair<const char*, const char*> impossible[] = {
        {"NaN", "1"},   {"1", "NaN"},   {"Infinity", "1"}, {"1", "-Inf"}, {"1", "-1"},       {"1e300", "1"},
        {"1", "1e300"}, {"\"x\"", "1"}, {"null", "1"},     {"[]", "1"},   {"1", "{\"a\":1}"}};
    for (const auto& [time, length] : impossible) {
        const ReadRun run = runOf(withTimes(time, length));
        EXPECT_EQ(run.store->callCount(), 1U) << time << ' ' << length;
        EXPECT_TRUE(warns(run, "spans without a possible time or length (1)")) << time << ' ' << length;
    }
}

TEST(HostileFile, mayHaveTimesBeforeZero) {
    const ReadRun run = runOf(withTimes("-10", "3"));
    ASSERT_EQ(run.store->callCount(), 2U);
    EXPECT_EQ(run.store->callAt(1).started, TimePoint(Duration(15'000)));
}

TEST(HostileFile, ofInvalidUtf8IsShownWithMarks) {
    const ReadRun run = runOf("[{\"ph\":\"X\",\"pid\":1,\"tid\":1,\"name\":\"a\xff"
                              "b\",\"ts\":0,\"dur\":1}]");
    EXPECT_EQ(run.dictionary->methodName(run.store->callAt(0).method), "a\xef\xbf\xbd"
                                                                       "b");
}

TEST(HostileFile, saysWhereItIsNoJson) {
    const ReadRun run = runOf(R"([{"ph":"X","pid":1,"tid":1,"name":"a","ts":0,"dur":1}, oops])");
    EXPECT_EQ(run.store->callCount(), 1U);
    EXPECT_TRUE(warns(run, "At byte 55 the file is no JSON any more"));
    const auto refused = readBack("oops");
    ASSERT_FALSE(refused.ok());
    EXPECT_TRUE(refused.error().text.starts_with("byte 0: not JSON")) << refused.error().text;
    EXPECT_NE(refused.error().text.find("expected Chrome trace events"), std::string::npos);
}

TEST(HostileFile, ofOtherJsonIsRefused) {
    for (const char* other :
         {"{}", R"({"actorplay": 1, "classes": {}})", "7", R"("text")", "null", R"({"traceEvents": 3})"}) {
        const auto refused = readBack(other);
        ASSERT_FALSE(refused.ok()) << other;
        EXPECT_NE(refused.error().text.find("no list of trace events"), std::string::npos) << refused.error().text;
    }
}

TEST(HostileFile, countsValuesThatAreNoEvents) {
    const ReadRun run = runOf(R"([1, "a", [[2]], null, {}, {"ph":"X","pid":1,"tid":1,"name":"a","ts":0,"dur":1}])");
    EXPECT_EQ(run.store->callCount(), 1U);
    EXPECT_TRUE(warns(run, "values that are no events (4)"));
}

TEST(HostileFile, mayHaveMoreNamesThanThereAreNumbers) {
    QByteArray bytes = "[";
    for (int number = 0; number < 70'000; ++number) {
        const QByteArray text = QByteArray::number(number);
        bytes += R"({"ph":"X","pid":)" + QByteArray::number(number % 30'000) + R"(,"tid":)" + text + R"(,"name":")" +
                 text + R"(","ts":)" + text + R"(,"dur":1},)";
    }
    const ReadRun run = runOf(bytes + "]");
    EXPECT_EQ(run.store->actorCount(), 20'000U);
    EXPECT_TRUE(warns(run, "calls of actors beyond the first 20,000"));
    EXPECT_EQ(run.store->contradictions(), 0U);
}

TEST(HostileFile, leavesOutCallsBeyondTenThousandLanes) {
    QByteArray bytes = "[";
    for (int number = 0; number < 10'005; ++number)
        bytes += R"({"ph":"X","pid":1,"tid":1,"name":"a","ts":)" + QByteArray::number(number) + R"(,"dur":1000000},)";
    const ReadRun run = runOf(bytes + "]");
    EXPECT_EQ(run.store->callCount(), 10'000U);
    EXPECT_TRUE(warns(run, "calls beyond 10,000 lanes of their actor (5)"));
}

TEST(HostileFile, mayContradictItself) {
    QByteArray bytes = ownFile();
    bytes.replace("\"tid\":2,", "\"tid\":1,"); // All calls in one slot.
    const ReadRun run = runOf(bytes);
    EXPECT_TRUE(warns(run, "contradicts itself"));
}

TEST(ReadProgress, tellsBytesAndMayCancel) {
    const QByteArray bytes = "[" + QByteArray(300'000, ' ') + "]";
    std::vector<std::uint64_t> told;
    ASSERT_TRUE(readBack(bytes, [&told](std::uint64_t read) {
                    told.push_back(read);
                    return true;
                }).ok());
    EXPECT_GT(told.size(), 3U);
    EXPECT_TRUE(std::ranges::is_sorted(told));
    EXPECT_EQ(told.back(), static_cast<std::uint64_t>(bytes.size()));
    const auto cancelled = readBack(bytes, [](std::uint64_t read) { return read < 100'000; });
    ASSERT_FALSE(cancelled.ok());
    EXPECT_EQ(cancelled.error().text, "cancelled");
}

TEST(ReadProgress, mayCancelWhileTheStoreIsTold) {
    int asked = 0;
    const auto cancelled = readBack(ownFile(), [&asked](std::uint64_t) { return ++asked == 1; });
    ASSERT_FALSE(cancelled.ok());
    EXPECT_EQ(cancelled.error().text, "cancelled");
    EXPECT_EQ(asked, 2);
}

/// A device that gives so many bytes and then fails.
class BrokenDevice final : public QIODevice {
public:
    BrokenDevice() { open(QIODevice::ReadOnly); }

protected:
    qint64 readData(char* data, qint64 size) override {
        if (m_isRead) {
            setErrorString(QStringLiteral("Input/output error"));
            return -1;
        }
        m_isRead = true;
        std::fill_n(data, size, ' ');
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    bool m_isRead = false;
};

TEST(ReadProgress, tellsWhyADeviceCouldNotBeRead) {
    BrokenDevice device;
    const auto refused = readChromeJson(device);
    ASSERT_FALSE(refused.ok());
    EXPECT_NE(refused.error().text.find("not read: Input/output error"), std::string::npos) << refused.error().text;
}

} // namespace
} // namespace playground
