#pragma once

#include "core/trace/blocklist.h"
#include "core/trace/spillfile.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace playground {

/// Writes blocks to a spill file on a thread of its own, so that nobody waits for the disk.
/// Thread: one thread only. Its end waits for the block that is being written.
class Spiller final {
public:
    explicit Spiller(SpillPlace place) : m_file(std::move(place)) {}
    ~Spiller();
    Spiller(const Spiller&) = delete;
    Spiller& operator=(const Spiller&) = delete;

    /// Makes the oldest block in memory leave. Needs list.oldestInMemory(), and the list to outlive this.
    void write(BlockList& list);

    /// Lets the blocks that were written since the last call leave the memory. The reasons of those that were not,
    /// which stay.
    std::vector<Error> settle();

    /// Needs the offset of a block that left.
    void release(std::uint64_t offset, std::size_t bytes);

    std::size_t leavingBytes() const { return m_leavingBytes; } ///< Of all that were not settled.
    std::size_t leaving() const { return m_leaving; }           ///< Blocks.
    void wait(); ///< Until all is written; settle() is still to come.

private:
    struct Job {
        BlockList* list;
        std::size_t index;
        std::span<const std::byte> bytes;
    };
    struct Done {
        Job job;
        Result<std::uint64_t> offset;
    };
    void run(const std::stop_token& stop);

    std::size_t m_leaving = 0;
    std::size_t m_leavingBytes = 0;

    std::mutex m_mutex; // Guards all below: the thread that writes and the owner meet there.
    std::condition_variable_any m_changed;
    std::deque<Job> m_jobs;
    std::vector<Done> m_done;
    std::vector<std::pair<std::uint64_t, std::size_t>> m_released;
    bool m_isWriting = false;

    SpillFile m_file; // The writing thread's; the descriptor is read by the owner after a success was told.
    std::jthread m_thread;
};

} // namespace playground
