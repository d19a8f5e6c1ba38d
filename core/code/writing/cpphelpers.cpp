#include "core/code/writing/cpphelpers.h"

#include "core/code/writing/codewriter.h"

#include <map>
#include <vector>

namespace playground {

namespace {

struct Helper {
    std::vector<std::string> headers;
    std::vector<std::string> standard;
    const char* code;
};

const Helper& helperOf(CppHelper helper) {
    static const std::map<CppHelper, Helper> all{
        {CppHelper::AnyValue, {{}, {"string", "variant"}, R"(/// Nothing, a number or a text.
using Value = std::variant<std::monostate, std::int64_t, std::string>;)"}},
        {CppHelper::Event, {{"core/actor/promise.h"}, {"atomic"}, R"(/// Is set once, for ever. Thread: any.
class Event {
public:
    void set() {
        if (!m_isSet.exchange(true))
            m_promise.set();
    }
    ObjectRef<void> whenSet() const { return m_promise.ref(); }

private:
    std::atomic<bool> m_isSet = false;
    Promise<void> m_promise;
};)"}},
        {CppHelper::Rendezvous,
         {{"core/actor/promise.h"}, {"mutex"}, R"(/// Lets calls wait for each other. Thread: any.
class Rendezvous {
public:
    ObjectRef<void> arrive(std::int64_t parties) {
        const std::lock_guard lock(m_mutex);
        ObjectRef<void> all = m_promise.ref();
        if (++m_arrived >= parties) {
            m_promise.set();
            m_promise = Promise<void>();
            m_arrived = 0;
        }
        return all;
    }

private:
    std::mutex m_mutex;
    Promise<void> m_promise;
    std::int64_t m_arrived = 0;
};)"}},
        {CppHelper::Firing,
         {{},
          {"functional", "future", "mutex"},
          R"(/// Submits calls beside what the driver does meanwhile, after one gap each.
template <class Ref>
class Firing {
public:
    Firing(Runtime& runtime, std::int64_t count, std::function<Duration()> gap, std::function<Ref()> submit) {
        m_done = std::async(std::launch::async, [this, &runtime, count, gap, submit] {
            TimePoint due = runtime.now();
            for (std::int64_t number = 0; number < count; ++number) {
                due += gap();
                if (const Duration early = due - runtime.now(); early > Duration())
                    block(early);
                Ref ref = submit();
                const std::lock_guard lock(m_mutex);
                m_refs.push_back(std::move(ref));
            }
        });
    }

    std::vector<Ref> soFar() {
        const std::lock_guard lock(m_mutex);
        return m_refs;
    }
    /// All of them, when the last one is submitted.
    std::vector<Ref>& refs() {
        if (m_done.valid())
            m_done.get();
        return m_refs;
    }

private:
    std::mutex m_mutex;
    std::vector<Ref> m_refs;
    std::future<void> m_done; // Last: it goes first, and waits.
};)"}},
        {CppHelper::Every, {{}, {}, R"(std::function<Duration()> every(Duration interval) {
    return [interval, isFirst = true]() mutable { return std::exchange(isFirst, false) ? Duration() : interval; };
})"}},
        {CppHelper::Poisson,
         {{"core/scenario/distribution.h"},
          {},
          R"(std::function<Duration()> poisson(Duration meanGap, std::uint64_t seed) {
    return [meanGap, random = RandomSource(seed)]() mutable {
        return Distribution{Distribution::Shape::Exponential, meanGap, {}}.sample(random);
    };
})"}},
        {CppHelper::Bursts, {{}, {}, R"(std::function<Duration()> bursts(std::int64_t size, Duration interval) {
    return [size, interval, number = std::int64_t(0)]() mutable {
        const bool begins = number > 0 && number % size == 0;
        ++number;
        return begins ? interval : Duration();
    };
})"}},
    };
    return all.at(helper);
}

} // namespace

void CppNeeds::helper(CppHelper helper) {
    helpers.insert(helper);
    const Helper& its = helperOf(helper);
    headers.insert(its.headers.begin(), its.headers.end());
    standard.insert(its.standard.begin(), its.standard.end());
}

void writeHelpers(CodeWriter& writer, const CppNeeds& needs) {
    for (const CppHelper helper : needs.helpers) {
        writer.lines(helperOf(helper).code);
        writer.gap();
    }
}

} // namespace playground
