#include "core/io/tracefiles.h"

#include "core/io/reading/decimal.h"
#include "core/io/reading/lanes.h"
#include "tests/support/tracetext.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace playground {
namespace {

std::string errorOfFile(const QByteArray& bytes) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("trace.json"));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto run = loadTrace(path.toStdString());
    if (run)
        return "none";
    EXPECT_TRUE(run.error().text.starts_with(path.toStdString() + ": ")) << run.error().text;
    return run.error().text.substr(path.toStdString().size() + 2);
}

TEST(TraceFiles, areKnownByWhatIsInThem) {
    EXPECT_EQ(errorOfFile(" \n[]"), "none");
    EXPECT_EQ(errorOfFile("\xef\xbb\xbf{\"traceEvents\":[]}"), "none");
    EXPECT_EQ(errorOfFile(""), "the file is empty; record or export the trace again");
    EXPECT_EQ(errorOfFile("\x1f\x8b\x08"), "the file is compressed; unpack it first, such as with gunzip");
    EXPECT_EQ(errorOfFile("PNG"), "byte 0: this is no trace; there are: Chrome trace events (.json)");
}

TEST(TraceFiles, sayWhyTheyCannotBeOpened) {
    EXPECT_TRUE(loadTrace("/no/such/file.json").error().text.starts_with("/no/such/file.json: "));
    EXPECT_TRUE(loadTrace("/").error().text.starts_with("/: "));
}

TEST(TraceFiles, areNamedByTheirSuffix) {
    EXPECT_TRUE(isTraceFile("a/b.json"));
    EXPECT_FALSE(isTraceFile("a/b.actorplay"));
}

TEST(ScaledDecimal, isExactAndRefusesTheRest) {
    EXPECT_EQ(scaledDecimal("1700000000000000.001", 3), 1'700'000'000'000'000'001);
    EXPECT_EQ(scaledDecimal("-1.5", 3), -1500);
    EXPECT_EQ(scaledDecimal("0.0004", 3), 0);
    EXPECT_EQ(scaledDecimal("0.0005", 3), 1);
    EXPECT_EQ(scaledDecimal("12", 0), 12);
    EXPECT_EQ(scaledDecimal("1.25e2", 3), 125'000);
    EXPECT_EQ(scaledDecimal("2305843009213693.951", 3), decimalBound - 1);
    for (const char* none : {"", "-", "NaN", "Infinity", "-Inf", "x", "1x", "1.5.2", " 1", "1e300", "0x10",
                             "2305843009213693.952", "99999999999999999999999999"})
        EXPECT_EQ(scaledDecimal(none, 3), std::nullopt) << none;
}

TEST(Lanes, takeTheLowestThatIsFree) {
    EXPECT_EQ(lanesOf(std::vector<TimeRange>{{at(0), at(9)},
                                             {at(0), at(2)},
                                             {at(1), at(3)},
                                             {at(2), at(2)},
                                             {at(2), at(4)},
                                             {at(3), at(5)},
                                             {at(9), at(9)}}),
              (std::vector<std::uint32_t>{0, 1, 2, 1, 1, 2, 0}));
}

} // namespace
} // namespace playground
