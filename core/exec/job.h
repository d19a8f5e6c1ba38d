#pragma once

#include <functional>
#include <utility>

namespace playground {

/// Something to be run once, later. Whoever owns it keeps it alive until it ran; queues only link it, so that queueing
/// allocates nothing. A job is in one queue at a time.
class Job {
public:
    /// May destroy the job. Must not throw.
    virtual void run() noexcept = 0;

    /// Instead of run() when the loop that has the job ends.
    virtual void dropped() noexcept { run(); }

protected:
    Job() = default;
    ~Job() = default;
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;

private:
    friend class JobQueue;
    Job* m_next = nullptr;
};

/// A job of its own that runs a function and deletes itself. The function must not throw.
class FunctionJob final : public Job {
public:
    static Job& make(std::function<void()> function) { return *new FunctionJob(std::move(function)); }
    /// Of one that no loop took.
    static void discard(Job& job) { delete static_cast<FunctionJob*>(&job); }
    void run() noexcept override {
        m_function();
        delete this;
    }

private:
    explicit FunctionJob(std::function<void()> function) : m_function(std::move(function)) {}
    std::function<void()> m_function;
};

/// First in, first out. Thread: one thread only.
class JobQueue final {
public:
    bool isEmpty() const { return m_first == nullptr; }

    void push(Job& job) {
        job.m_next = nullptr;
        (m_last ? m_last->m_next : m_first) = &job;
        m_last = &job;
    }

    /// Null when empty.
    Job* pop() {
        Job* job = m_first;
        if (job) {
            m_first = job->m_next;
            if (m_first)
                __builtin_prefetch(m_first); // It was made by another core, often.
            else
                m_last = nullptr;
        }
        return job;
    }

    /// Appends all of `other`, which is empty afterwards.
    void take(JobQueue& other) {
        if (other.isEmpty())
            return;
        (m_last ? m_last->m_next : m_first) = other.m_first;
        m_last = other.m_last;
        other.m_first = other.m_last = nullptr;
    }

    /// What is left when the loop that has them ends.
    void dropAll() {
        while (Job* job = pop())
            job->dropped();
    }

    /// Takes the job out wherever it is; false when it is not in this queue. Walks the queue.
    bool remove(Job& job) {
        Job* before = nullptr;
        for (Job* here = m_first; here; before = here, here = here->m_next) {
            if (here != &job)
                continue;
            (before ? before->m_next : m_first) = here->m_next;
            if (m_last == here)
                m_last = before;
            return true;
        }
        return false;
    }

    /// From the first to the last.
    template <class F>
    void forEach(F&& visit) const {
        for (Job* job = m_first; job; job = job->m_next)
            visit(*job);
    }

private:
    Job* m_first = nullptr;
    Job* m_last = nullptr;
};

} // namespace playground
