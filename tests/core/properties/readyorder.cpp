// Calls behind a closed gate: which of them start, and in which order, is known beforehand.
#include "core/actor/promise.h"
#include "core/actor/runtime.h"
#include "tests/core/properties/property.h"
#include "tests/core/properties/tracefacts.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <array>

using namespace playground;
using namespace std::chrono_literals;

namespace {

constexpr unsigned promiseCount = 4;

class Loop {
    ACTOR_METHODS(Loop, waits, work)

public:
    QCoro::Task<int> waits(ObjectRef<int> gate, std::shared_ptr<std::atomic<int>> begun) {
        ++*begun;
        co_return co_await gate;
    }
    QCoro::Task<int> work(int first, int second) {
        co_await yield();
        co_return first + second;
    }
};

class Pool {
    ACTOR_METHODS(Pool, waits, work)

public:
    int waits(ObjectRef<int> gate, std::shared_ptr<std::atomic<int>> begun) {
        ++*begun;
        return get(gate);
    }
    int work(int first, int second) { return first + second; }
};

struct Step {
    enum class Kind { Submit, Resolve, Fail, Cancel };
    Kind kind = Kind::Submit;
    unsigned which = 0;              ///< Promise or call.
    std::vector<unsigned> arguments; ///< Of Submit: promises, two at most.
};

std::ostream& operator<<(std::ostream& out, const Step& step) {
    static constexpr const char* names[] = {"submit", "resolve", "fail", "cancel"};
    out << names[static_cast<std::size_t>(step.kind)] << ' ' << step.which;
    for (const unsigned argument : step.arguments)
        out << " <" << argument;
    return out;
}

rc::Gen<Step> anyStep() {
    using enum Step::Kind;
    namespace gen = rc::gen;
    return gen::build<Step>(
        gen::set(&Step::kind, gen::weightedElement<Step::Kind>({{8, Submit}, {3, Resolve}, {1, Fail}, {3, Cancel}})),
        gen::set(&Step::which, between(0U, 30U)),
        gen::set(&Step::arguments,
                 gen::weightedOneOf<std::vector<unsigned>>(
                     {{2, gen::just(std::vector<unsigned>())},
                      {1, gen::resize(2, gen::container<std::vector<unsigned>>(between(0U, promiseCount - 1)))}})));
}

/// Submits, resolves and cancels while all slots are held, and keeps the books.
template <class A>
class Gated final {
public:
    Gated(std::int64_t limit, bool isPlain)
        : m_isPlain(isPlain), m_actor(m_runtime.spawn<A>(ActorOptions().maxConcurrency(limit))) {
        const auto begun = std::make_shared<std::atomic<int>>(0);
        for (std::int64_t call = 0; call < limit; ++call)
            m_gated.push_back(m_actor.template remote<&A::waits>(m_gate.ref(), begun));
        while (begun->load() < limit)
            std::this_thread::yield();
    }

    void perform(const Step& step) {
        if (step.kind == Step::Kind::Submit)
            submit(step.arguments);
        else if (step.kind == Step::Kind::Cancel)
            cancel(step.which);
        else
            settle(step.which % promiseCount, step.kind == Step::Kind::Fail);
    }

    void openTheGateAndCheck() {
        for (unsigned promise = 0; promise < promiseCount; ++promise)
            settle(promise, false);
        m_gate.set(1);
        std::vector<ObjectRef<int>> all = m_gated;
        for (const Entry& entry : m_entries)
            all.push_back(entry.ref);
        RC_ASSERT(wait(all, all.size(), 30s).notReady.empty());
        for (const Entry& entry : m_entries)
            checkOutcome(entry);
        m_runtime.shutDown();
        checkStarts();
    }

private:
    enum class End { Value, Cancelled, Failed };
    struct Entry {
        ObjectRef<int> ref;
        std::vector<unsigned> arguments;
        std::vector<unsigned> late;
        End end = End::Value;
        bool isHeld = false;
    };

    void submit(const std::vector<unsigned>& arguments) {
        Entry entry;
        entry.arguments = arguments;
        for (const unsigned argument : arguments) {
            if (!m_isSettled[argument])
                entry.late.push_back(argument);
            else if (m_fails[argument])
                entry.end = End::Failed;
        }
        const bool standsBehind = m_isPlain && std::ranges::any_of(m_entries, &Entry::isHeld);
        entry.isHeld = standsBehind || !entry.late.empty();
        const auto argument = [this, &arguments](unsigned place) { return m_promises[arguments[place]].ref(); };
        if (arguments.empty())
            entry.ref = m_actor.template remote<&A::work>(1, 1);
        else if (arguments.size() == 1)
            entry.ref = m_actor.template remote<&A::work>(argument(0), 1);
        else
            entry.ref = m_actor.template remote<&A::work>(argument(0), argument(1));
        m_entries.push_back(std::move(entry));
        if (!m_entries.back().isHeld)
            m_order.push_back(m_entries.size() - 1);
    }

    void settle(unsigned promise, bool fails) {
        if (std::exchange(m_isSettled[promise], true))
            return;
        m_fails[promise] = fails;
        // Each that waited for it goes as it is told of it; where order is kept, so do those right behind it.
        std::vector<std::size_t> told;
        for (std::size_t number = 0; number < m_entries.size(); ++number)
            if (m_entries[number].isHeld && std::ranges::count(m_entries[number].late, promise) > 0)
                told.push_back(number);
        for (const std::size_t number : told) {
            Entry& entry = m_entries[number];
            std::erase(entry.late, promise);
            if (fails) {
                entry.late.clear();
                entry.end = End::Failed;
            }
            if (m_isPlain)
                advance();
            else if (entry.late.empty())
                letGo(number);
        }
        if (fails)
            m_promises[promise].setError(std::make_exception_ptr(std::out_of_range("as planned")));
        else
            m_promises[promise].set(1);
    }

    void cancel(unsigned which) {
        if (m_entries.empty())
            return;
        const std::size_t number = which % m_entries.size();
        Entry& entry = m_entries[number];
        // On a loop one whose argument failed has ended as it came there; in a pool it waits for a thread.
        const bool hasEnded = !entry.isHeld && entry.end == End::Failed && isAsyncActor<A>;
        if (hasEnded)
            return;
        entry.end = End::Cancelled;
        std::erase(m_order, number);
        if (std::exchange(entry.isHeld, false) && m_isPlain)
            advance();
        entry.ref.cancel();
    }

    void advance() {
        for (std::size_t number = 0; number < m_entries.size(); ++number) {
            if (!m_entries[number].isHeld)
                continue;
            if (!m_entries[number].late.empty())
                return;
            letGo(number);
        }
    }

    void letGo(std::size_t number) {
        m_entries[number].isHeld = false;
        m_order.push_back(number);
    }

    void checkOutcome(const Entry& entry) {
        End end = End::Value;
        try {
            RC_ASSERT(get(entry.ref) == 2);
        } catch (const TaskCancelledError&) {
            end = End::Cancelled;
        } catch (const std::out_of_range&) {
            end = End::Failed;
        }
        RC_ASSERT(end == entry.end);
    }

    void checkStarts() {
        std::vector<CallId> expected;
        for (const ObjectRef<int>& ref : m_gated)
            expected.push_back(ref.id());
        for (const std::size_t number : m_order)
            if (m_entries[number].end == End::Value)
                expected.push_back(m_entries[number].ref.id());
        std::vector<CallId> started;
        for (const Event& event : m_recorder.drain(TimePoint::max()))
            if (event.kind == EventKind::Started)
                started.push_back(event.call);
        // Those at the gate may have begun in any order.
        std::sort(started.begin(), started.begin() + static_cast<long>(std::min(m_gated.size(), started.size())));
        RC_ASSERT(started == expected);
    }

    const bool m_isPlain;
    Recorder m_recorder;
    Promise<int> m_gate;
    std::array<Promise<int>, promiseCount> m_promises;
    std::array<bool, promiseCount> m_isSettled{};
    std::array<bool, promiseCount> m_fails{};
    Runtime m_runtime{RuntimeOptions().recorder(&m_recorder)};
    ActorHandle<A> m_actor;
    std::vector<ObjectRef<int>> m_gated;
    std::vector<Entry> m_entries;
    std::vector<std::size_t> m_order; // In which they became ready.
};

template <class A>
void startInOrder() {
    spdlog::set_level(spdlog::level::off);
    holds(300, [] {
        const auto limit = *between<std::int64_t>(1, 4);
        Gated<A> gated(limit, limit == 1 && !isAsyncActor<A>);
        for (const Step& step : *rc::gen::container<std::vector<Step>>(anyStep()))
            gated.perform(step);
        gated.openTheGateAndCheck();
    });
}

} // namespace

TEST(ReadyOrder, isTheOrderOfStartsOnAnEventLoop) { startInOrder<Loop>(); }

TEST(ReadyOrder, isTheOrderOfStartsInAPool) { startInOrder<Pool>(); }
