#include "core/trace/spiller.h"

#include "core/base/sentence.h"

#include <QtGlobal>

#include <utility>

namespace playground {

Spiller::~Spiller() {
    m_thread.request_stop();
    m_changed.notify_all();
}

void Spiller::write(BlockList& list) {
    const auto oldest = list.oldestInMemory();
    Q_ASSERT(oldest);
    list.beginLeaving(oldest->index);
    ++m_leaving;
    m_leavingBytes += oldest->bytes.size();
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back({&list, oldest->index, oldest->bytes});
    }
    m_changed.notify_all();
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

std::vector<Error> Spiller::settle() {
    std::vector<Done> done;
    if (m_leaving > 0) {
        const std::lock_guard lock(m_mutex);
        done.swap(m_done);
    }
    std::vector<Error> errors;
    for (const auto& [job, offset] : done) {
        --m_leaving;
        m_leavingBytes -= job.bytes.size();
        if (!offset) {
            job.list->stay(job.index);
            errors.push_back(offset.error());
        } else if (!job.list->finishLeaving(job.index, m_file.descriptor(), *offset)) {
            release(*offset, job.bytes.size());
            errors.push_back({sentence("SpillFile", "the system maps no more files")});
        }
    }
    return errors;
}

void Spiller::release(std::uint64_t offset, std::size_t bytes) {
    const std::lock_guard lock(m_mutex);
    m_released.emplace_back(offset, bytes);
}

void Spiller::wait() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_jobs.empty() && !m_isWriting; });
}

void Spiller::run(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return !m_jobs.empty(); }) && !stop.stop_requested()) {
        const Job job = m_jobs.front();
        m_jobs.pop_front();
        for (const auto& [offset, bytes] : std::exchange(m_released, {}))
            m_file.release(offset, bytes);
        m_isWriting = true;
        lock.unlock();
        auto offset = m_file.write(job.bytes);
        lock.lock();
        m_isWriting = false;
        m_done.push_back({job, std::move(offset)});
        m_changed.notify_all();
    }
}

} // namespace playground
