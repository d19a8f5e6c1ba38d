#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

namespace playground {

/// Memory in whole pages, zero at first, which can be exchanged for a piece of a file without its address changing.
/// Thread: one thread only; others may read the bytes while nobody writes and nothing is exchanged.
class PagedBlock final {
public:
    enum class Place : std::uint8_t { Memory, File, Nowhere };
    enum class Access : std::uint8_t {
        ReadOnly, ///< Writing to what is in a file ends the program.
        Private,  ///< What is written to it stays in memory, beside the file.
    };

    /// Rounds up to whole pages. Throws std::bad_alloc.
    explicit PagedBlock(std::size_t bytes);
    ~PagedBlock();
    PagedBlock(const PagedBlock&) = delete;
    PagedBlock& operator=(const PagedBlock&) = delete;
    PagedBlock(PagedBlock&& other) noexcept
        : m_data(std::exchange(other.m_data, nullptr)), m_size(other.m_size), m_place(other.m_place) {}
    PagedBlock& operator=(PagedBlock&& other) noexcept;

    std::byte* data() const { return m_data; } ///< Writable while in memory.
    std::size_t size() const { return m_size; }
    Place place() const { return m_place; }

    /// The file's bytes from `offset` on, a multiple of the page size, are there instead, and the memory is free. Needs
    /// the file to have them. The kernel reads them when they are asked for. False, with nothing changed, when the
    /// system refuses.
    bool moveTo(int file, std::uint64_t offset, Access access);

    /// Gives up what it holds: all zero and read-only from now on. False, with nothing changed, when the system
    /// refuses.
    bool drop();

private:
    std::byte* m_data = nullptr;
    std::size_t m_size = 0;
    Place m_place = Place::Memory;
};

} // namespace playground
