#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace playground {

/// Where a spill file is made, and how large it may be.
struct SpillPlace {
    std::string folder; ///< Made when it is missing. Empty: there is to be no file.
    std::uint64_t most = std::numeric_limits<std::uint64_t>::max(); ///< Bytes.
    std::uint64_t leaveFree = 0; ///< Bytes of the disk that others are to find free.
    bool operator==(const SpillPlace&) const = default;
};

/// A file without a name, made when it is first written to and gone with the program, however that ends.
/// Thread: any, one at a time.
class SpillFile final {
public:
    explicit SpillFile(SpillPlace place) : m_place(std::move(place)) {}
    ~SpillFile();
    SpillFile(const SpillFile&) = delete;
    SpillFile& operator=(const SpillFile&) = delete;

    /// Where the bytes are now: at a place that was released, or at the end. The error says why there is no room; the
    /// file is as it was then. Needs whole pages.
    Result<std::uint64_t> write(std::span<const std::byte> bytes);

    /// What was written there is needed no more. Needs the size that was written.
    void release(std::uint64_t offset, std::size_t bytes) { m_released[bytes].push_back(offset); }

    int descriptor() const { return m_file; } ///< -1 before the first success of write().

private:
    Result<void> open();
    Result<std::uint64_t> placeFor(std::size_t bytes);
    Result<void> grow(std::size_t bytes);
    Error failure(const char* what, int number) const;

    SpillPlace m_place;
    int m_file = -1;
    std::uint64_t m_size = 0;
    std::map<std::size_t, std::vector<std::uint64_t>> m_released; // By size.
};

} // namespace playground
