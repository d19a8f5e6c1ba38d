#include "tests/core/scenario/randomscenario.h"

#include <algorithm>
#include <set>

namespace playground {

namespace {

/// Makes one scenario; names are numbered so that they are unique.
class Maker final {
public:
    explicit Maker(RandomSource& random) : m_random(random) {}

    Scenario make() {
        m_scenario.name = text();
        m_scenario.description = text();
        m_scenario.environment = {.seed = m_random.next(),
                                  .speed = 0.001 + m_random.uniform() * 999.0,
                                  .hasInterpreterLock = isHeads(),
                                  .shufflesWakeUps = isHeads()};
        if (isHeads())
            m_scenario.environment.cores = 1 + below(mostCores);
        for (std::int64_t i = below(4); i >= 0; --i)
            addClass(numbered("Class"));
        for (std::int64_t i = below(3); i > 0; --i)
            m_scenario.tasks.push_back({method(numbered("task"), {}), isHeads()});
        for (std::int64_t i = below(4); i >= 0; --i)
            addActor(numbered("actor"));
        for (ClassSpec& spec : m_scenario.classes)
            for (MethodSpec& one : spec.methods)
                one.steps = stepsOf(one);
        addDriver();
        return std::move(m_scenario);
    }

private:
    std::int64_t below(std::int64_t count) {
        return static_cast<std::int64_t>(m_random.next() % static_cast<std::uint64_t>(count));
    }
    bool isHeads() { return below(2) == 0; }
    std::string numbered(const std::string& kind) { return kind + "_" + std::to_string(++m_number); }
    template <class Item>
    const Item& any(const std::vector<Item>& items) {
        return items[static_cast<std::size_t>(below(static_cast<std::int64_t>(items.size())))];
    }

    std::string text() {
        static const std::vector<std::string> parts{"a",      " ",      "\"",         "\\",
                                                    "\n",     "\t",     "\x01",       "/",
                                                    "\u00e9", "\u6f22", "\U0001f600", std::string(1, '\0'),
                                                    "\x7f",   "{}",     "\u2028"};
        std::string made;
        for (std::int64_t i = below(8); i > 0; --i)
            made += any(parts);
        return made;
    }

    /// Of all sizes, above zero.
    Duration duration() { return Duration(1 + below(std::int64_t{1} << (1 + below(46)))); }

    Distribution distribution() {
        const auto shape = static_cast<Distribution::Shape>(below(5));
        const Duration one = duration();
        const Duration two = duration();
        if (shape == Distribution::Shape::Constant || shape == Distribution::Shape::Exponential)
            return {shape, one, {}};
        return {shape, std::min(one, two), std::max(one, two)};
    }

    MethodSpec method(const std::string& name, std::vector<Step> steps) { return {name, isHeads(), std::move(steps)}; }

    void addMethod(ClassSpec& spec) {
        spec.methods.push_back(method(numbered("method"), {}));
        if (below(3) == 0)
            m_streaming.insert(spec.methods.back().name);
    }

    void addClass(const std::string& name) {
        ClassSpec spec{name, {}};
        for (std::int64_t i = below(3); i >= 0; --i)
            addMethod(spec);
        for (std::int64_t i = below(3); i > 0; --i)
            spec.groups[numbered("group")] = 1 + below(1'000'000);
        if (!spec.groups.empty())
            spec.methods.front().group = spec.groups.begin()->first;
        m_scenario.classes.push_back(std::move(spec));
    }

    void addActor(const std::string& name) {
        ActorSpec actor{name, any(m_scenario.classes).name, {}};
        if (isHeads())
            actor.maxConcurrency = 1 + below(1'000'000);
        if (isHeads())
            actor.blockingGet = BlockingGet::Warn;
        if (isHeads())
            actor.maxPendingCalls = 1 + below(10'000'000);
        m_scenario.actors.push_back(std::move(actor));
    }

    std::vector<Step> stepsOf(const MethodSpec& spec) {
        m_refs.clear();
        m_yields = m_streaming.contains(spec.name);
        std::vector<Step> made = steps(0);
        if (m_yields)
            made.push_back(item());
        return made;
    }

    Step item() {
        if (isHeads())
            return {YieldItemStep{static_cast<std::int64_t>(m_random.next())}};
        return isHeads() ? Step{YieldItemStep{text()}} : Step{YieldItemStep{}};
    }

    std::vector<Step> steps(int depth) {
        std::vector<Step> made;
        for (std::int64_t i = below(8); i > 0; --i)
            made.push_back(step(depth));
        return made;
    }

    Step step(int depth) {
        switch (below(21)) {
        case 0:
            return {SleepStep{distribution()}};
        case 1:
            return {BlockStep{distribution()}};
        case 2:
            return {ComputeStep{distribution(), isHeads()}};
        case 3:
            return call();
        case 4:
            return results().empty() ? call() : Step{GatherStep{some(results())}};
        case 5:
            return results().empty() ? call() : Step{GetStep{some(results())}};
        case 6:
            return m_refs.empty() ? call() : Step{wait()};
        case 7:
            return {ReadStep{numbered("variable")}};
        case 8:
            return {WriteStep{numbered("variable"), below(2'000'001) - 1'000'000}};
        case 9:
            return {SetEventStep{numbered("event")}};
        case 10:
            return {WaitEventStep{numbered("event")}};
        case 11:
            return {ArriveStep{numbered("meeting"), 1 + below(100)}};
        case 12:
            return {FailStep{text()}};
        case 13:
            return returned();
        case 14:
            return {LogStep{text()}};
        case 15:
            return calls().empty() ? call() : Step{CancelStep{some(calls()), isHeads()}};
        case 16:
            return depth < 4 ? Step{RepeatStep{1 + below(30), steps(depth + 1)}} : Step{YieldStep{}};
        case 17:
            return m_yields ? item() : Step{YieldStep{}};
        case 18:
            return streams().empty() ? call() : Step{next()};
        case 19:
            return streams().empty() || depth >= 4 ? call() : forEach(depth);
        default:
            return {YieldStep{}};
        }
    }

    Step forEach(int depth) {
        const std::string stream = any(streams());
        const std::string name = named(Kind::Items);
        return {ForEachStep{stream, name, steps(depth + 1)}};
    }

    NextStep next() {
        NextStep made{any(streams()), std::nullopt, {}};
        if (isHeads())
            made.count = 1 + below(10'000'000);
        if (isHeads())
            made.as = named(Kind::Items);
        return made;
    }

    Step returned() {
        if (m_yields)
            return {ReturnStep{}};
        if (isHeads())
            return {ReturnStep{static_cast<std::int64_t>(m_random.next())}};
        return isHeads() ? Step{ReturnStep{text()}} : Step{ReturnStep{}};
    }

    enum class Kind : std::uint8_t { Result, Stream, ManyStreams, Items };

    std::string named(Kind kind) {
        m_refs.emplace_back(numbered("calls"), kind);
        return m_refs.back().first;
    }

    std::string as(bool isStream, std::int64_t count) {
        if (isHeads())
            return {};
        return named(!isStream ? Kind::Result : count == 1 ? Kind::Stream : Kind::ManyStreams);
    }

    std::vector<std::string> refs(std::initializer_list<Kind> kinds) {
        std::vector<std::string> names;
        for (const auto& [name, kind] : m_refs)
            if (std::ranges::count(kinds, kind) > 0)
                names.push_back(name);
        return names;
    }
    std::vector<std::string> results() { return refs({Kind::Result, Kind::Items}); }
    std::vector<std::string> calls() { return refs({Kind::Result, Kind::Stream, Kind::ManyStreams}); }
    std::vector<std::string> streams() { return refs({Kind::Stream}); }

    std::vector<std::string> some(const std::vector<std::string>& names) {
        std::vector<std::string> chosen;
        for (const std::string& name : names)
            if (isHeads())
                chosen.push_back(name);
        return chosen.empty() ? names : chosen;
    }

    Step call() {
        const ActorSpec& actor = any(m_scenario.actors);
        const std::string& name = any(m_scenario.classOf(actor.className)->methods).name;
        const bool isStream = m_streaming.contains(name);
        const auto then = isStream ? CallStep::Then::Go : static_cast<CallStep::Then>(below(3));
        const std::int64_t count = isHeads() ? 1 : 1 + below(10'000'000);
        const auto args = isHeads() ? std::vector<std::string>() : some(results());
        return {CallStep{actor.name, name, count, then, as(isStream, count), group(actor.name), args}};
    }

    std::string group(const std::string& actor) {
        const ClassSpec& spec = *m_scenario.classOf(m_scenario.actor(actor)->className);
        return spec.groups.empty() || isHeads() ? std::string() : spec.groups.begin()->first;
    }

    WaitStep wait() {
        WaitStep made{some(refs({Kind::Result, Kind::Stream, Kind::ManyStreams, Kind::Items})), 1, {}};
        made.count += below(static_cast<std::int64_t>(made.refs.size()));
        if (isHeads())
            made.timeout = duration();
        return made;
    }

    FireStep fire() {
        FireStep made;
        if (!m_scenario.tasks.empty() && isHeads()) {
            made.batch.method = any(m_scenario.tasks).method.name;
        } else {
            const ActorSpec& actor = any(m_scenario.actors);
            made.batch.actor = actor.name;
            made.batch.method = any(m_scenario.classOf(actor.className)->methods).name;
            made.batch.group = group(actor.name);
        }
        made.batch.count = isHeads() ? 1 : 1 + below(10'000'000);
        made.batch.arrival.pattern = static_cast<Arrival::Pattern>(below(4));
        if (made.batch.arrival.pattern != Arrival::Pattern::AtOnce)
            made.batch.arrival.interval = duration();
        if (made.batch.arrival.pattern == Arrival::Pattern::Bursts)
            made.batch.arrival.burst = 1 + below(100);
        made.as = as(m_streaming.contains(made.batch.method), made.batch.count);
        return made;
    }

    DriverStep driverStep() {
        const std::string& actor = any(m_scenario.actors).name;
        switch (below(9)) {
        case 0:
            return {SleepStep{distribution()}};
        case 1:
            return {SetLimitStep{actor, 1 + below(1'000'000), group(actor)}};
        case 2:
            return {KillStep{actor, isHeads()}};
        case 3:
            return {LogStep{text()}};
        case 4:
            return results().empty() ? DriverStep{fire()} : DriverStep{GetStep{some(results())}};
        case 5:
            return m_refs.empty() ? DriverStep{fire()} : DriverStep{wait()};
        case 6:
            return calls().empty() ? DriverStep{fire()} : DriverStep{CancelStep{some(calls()), isHeads()}};
        case 7:
            return streams().empty() ? DriverStep{fire()} : DriverStep{next()};
        default:
            return {fire()};
        }
    }

    void addDriver() {
        m_refs.clear();
        for (std::int64_t i = below(10); i > 0; --i)
            m_scenario.driver.push_back(driverStep());
    }

    RandomSource& m_random;
    Scenario m_scenario;
    std::vector<std::pair<std::string, Kind>> m_refs;
    std::set<std::string> m_streaming; // Methods that yield.
    bool m_yields = false;
    int m_number = 0;
};

} // namespace

Scenario randomScenario(RandomSource& random) { return Maker(random).make(); }

} // namespace playground
