#include "core/base/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace playground {

namespace {

struct Files : testing::Test {
    QTemporaryDir folder;
    std::string path(const char* name) const { return folder.filePath(QString::fromUtf8(name)).toStdString(); }
};

} // namespace

TEST_F(Files, areReadAsTheyWereWritten) {
    const std::string bytes("a\0b\r\n\xff", 6);
    ASSERT_TRUE(writeFile(path("new"), bytes).ok());
    EXPECT_EQ(*readFile(path("new"), 6), bytes);
    ASSERT_TRUE(writeFile(path("new"), "short").ok());
    EXPECT_EQ(*readFile(path("new"), 6), "short");
}

TEST_F(Files, areRefusedAboveTheLimit) {
    ASSERT_TRUE(writeFile(path("big"), std::string(2001, 'x')).ok());
    EXPECT_EQ(readFile(path("big"), 2000).error().text, path("big") + ": the file is larger than 2,000 bytes");
}

TEST_F(Files, areRefusedWhenTheyNeverEnd) {
    if (!QFile::exists(QStringLiteral("/dev/zero")))
        GTEST_SKIP() << "no such file here";
    EXPECT_EQ(readFile("/dev/zero", 1000).error().text, "/dev/zero: the file is larger than 1,000 bytes");
}

TEST_F(Files, areNamedWithTheReasonWhenTheyCannotBeRead) {
    EXPECT_EQ(readFile(path("none"), 10).error().text, path("none") + ": No such file or directory");
    EXPECT_TRUE(readFile(folder.path().toStdString(), 10).error().text.starts_with(folder.path().toStdString() + ": "));
}

TEST_F(Files, areLeftAloneWhenTheyCannotBeReplaced) {
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("taken")));
    EXPECT_FALSE(writeFile(path("taken"), "text").ok());
    EXPECT_TRUE(QDir(folder.filePath(QStringLiteral("taken"))).exists());
    EXPECT_FALSE(writeFile(path("no/such/folder"), "text").ok());
}

} // namespace playground
