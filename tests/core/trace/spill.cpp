#include "core/trace/blocklist.h"
#include "core/trace/spiller.h"
#include "tests/support/tracetext.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <cstring>
#include <sys/resource.h>
#include <unistd.h>

namespace playground {
namespace {

constexpr std::size_t blockBytes = std::size_t{1} << 16U;

class Spill : public testing::Test {
protected:
    SpillPlace place(std::uint64_t most = std::uint64_t{1} << 30U) const {
        return {.folder = m_folder.path().toStdString(), .most = most};
    }
    /// A sealed block filled with one byte.
    static std::byte* add(BlockList& blocks, int value, std::int64_t end) {
        std::byte* const block = blocks.append();
        std::memset(block, value, blockBytes);
        blocks.seal(nanosecond(end));
        return block;
    }
    static bool isFilledWith(const std::byte* block, int value) {
        return std::all_of(block, block + blockBytes, [&](std::byte one) { return one == std::byte(value); });
    }
    QTemporaryDir m_folder;
};

/// Files may not grow beyond so much, as on a full disk, for as long as this lives.
class FileSizeLimit final {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_before{};
};

TEST_F(Spill, blockReadsTheSameAtTheSameAddressFromTheFile) {
    BlockList blocks(blockBytes, PagedBlock::Access::ReadOnly);
    const std::byte* const first = add(blocks, 7, 10);
    const std::byte* const second = add(blocks, 8, 20);
    Spiller spiller(place());
    spiller.write(blocks);
    EXPECT_TRUE(blocks.isLeaving(0));
    EXPECT_EQ(blocks.inMemory(), 2U);
    spiller.wait();
    EXPECT_TRUE(spiller.settle().empty());
    EXPECT_EQ(blocks.inMemory(), 1U);
    EXPECT_EQ(blocks.inFile(), 1U);
    EXPECT_TRUE(isFilledWith(first, 7));
    EXPECT_TRUE(isFilledWith(second, 8));
    EXPECT_EQ(blocks.oldestInMemory()->index, 1U);
    EXPECT_EQ(blocks.oldestKept()->end, nanosecond(10));
}

TEST_F(Spill, fileHasNoName) {
    SpillFile file(place());
    EXPECT_TRUE(file.write(std::vector<std::byte>(4096)).ok());
    EXPECT_GE(file.descriptor(), 0);
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
}

TEST_F(Spill, fullDiskIsAnErrorAndTheBlockStays) {
    BlockList blocks(blockBytes, PagedBlock::Access::ReadOnly);
    const std::byte* const first = add(blocks, 7, 10);
    const std::byte* const second = add(blocks, 8, 20);
    Spiller spiller(place());
    {
        const FileSizeLimit limit(blockBytes + 5000);
        spiller.write(blocks);
        spiller.write(blocks);
        spiller.wait();
    }
    const auto errors = spiller.settle();
    ASSERT_EQ(errors.size(), 1U);
    EXPECT_NE(errors[0].text.find(m_folder.path().toStdString()), std::string::npos) << errors[0].text;
    EXPECT_EQ(blocks.inFile(), 1U);
    EXPECT_EQ(blocks.oldestInMemory()->index, 1U);
    EXPECT_TRUE(isFilledWith(first, 7));
    EXPECT_TRUE(isFilledWith(second, 8));
    EXPECT_EQ(spiller.leavingBytes(), 0U);
    spiller.write(blocks);
    spiller.wait();
    EXPECT_TRUE(spiller.settle().empty());
    EXPECT_EQ(blocks.inFile(), 2U);
}

TEST_F(Spill, fileUsesPlacesThatWereReleased) {
    SpillFile file(place(2 * blockBytes));
    const std::vector<std::byte> bytes(blockBytes, std::byte{1});
    EXPECT_EQ(file.write(bytes).value(), 0U);
    EXPECT_EQ(file.write(bytes).value(), blockBytes);
    EXPECT_NE(file.write(bytes).error().text.find("no more than 131,072 bytes"), std::string::npos);
    file.release(0, blockBytes);
    EXPECT_EQ(file.write(std::span(bytes).first(blockBytes / 2)).value(), 0U);
    EXPECT_FALSE(file.write(bytes).ok());
}

TEST_F(Spill, fileLeavesTheDiskRoomForOthers) {
    SpillPlace all = place();
    all.leaveFree = std::uint64_t{1} << 60U;
    SpillFile file(all);
    EXPECT_FALSE(file.write(std::vector<std::byte>(4096)).ok());
}

TEST_F(Spill, tellsThatTheFolderCannotBeWrittenTo) {
    SpillFile file(SpillPlace{.folder = "/proc/nothing"});
    EXPECT_NE(file.write(std::vector<std::byte>(4096)).error().text.find("/proc/nothing"), std::string::npos);
    SpillFile none(SpillPlace{});
    EXPECT_EQ(none.write(std::vector<std::byte>(4096)).error().text, "there is no folder for a file");
}

TEST_F(Spill, whatIsDroppedReadsAsNothing) {
    BlockList blocks(blockBytes, PagedBlock::Access::ReadOnly);
    const std::byte* const first = add(blocks, 7, 10);
    const std::byte* const second = add(blocks, 8, 20);
    Spiller spiller(place());
    spiller.write(blocks);
    EXPECT_FALSE(blocks.oldestKept().has_value());
    spiller.wait();
    EXPECT_TRUE(spiller.settle().empty());
    EXPECT_EQ(blocks.dropOldest().offset, 0U);
    EXPECT_TRUE(isFilledWith(first, 0));
    EXPECT_TRUE(isFilledWith(second, 8));
    EXPECT_FALSE(blocks.dropOldest().offset.has_value());
    EXPECT_TRUE(isFilledWith(second, 0));
    EXPECT_EQ(blocks.dropped(), 2U);
    EXPECT_EQ(blocks.inMemory() + blocks.inFile(), 0U);
}

TEST_F(Spill, privateBlocksCanBeWrittenInTheFile) {
    BlockList blocks(blockBytes, PagedBlock::Access::Private);
    std::byte* const first = add(blocks, 7, 10);
    Spiller spiller(place());
    spiller.write(blocks);
    spiller.wait();
    EXPECT_TRUE(spiller.settle().empty());
    std::memset(first, 9, blockBytes);
    EXPECT_TRUE(isFilledWith(first, 9));
}

TEST_F(Spill, endsWhileBlocksWait) {
    BlockList blocks(blockBytes, PagedBlock::Access::ReadOnly);
    Spiller spiller(place());
    for (int index = 0; index < 50; ++index) {
        add(blocks, index, index);
        spiller.write(blocks);
    }
}

} // namespace
} // namespace playground
