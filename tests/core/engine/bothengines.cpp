// The two engines, given the same scenario, must tell the same story: one by this machine's clock, one by the model's.
#include "core/insight/summary.h"
#include "core/scenario/writer.h"
#include "tests/core/engine/liverun.h"
#include "tests/core/engine/virtualrun.h"

#include <cstdlib>
#include <map>

using namespace playground;
using namespace playground::testing;
using namespace std::chrono_literals;

namespace {

/// Makes scenarios that end within a second or so. Calls go from an actor to later ones only, so that nothing can wait
/// for itself; durations are multiples of 20 ms, so that waves stay apart.
class Maker final {
public:
    explicit Maker(std::uint64_t seed) : m_random(seed) {}

    Scenario make() {
        m_scenario.environment.seed = m_random.next() % 1000;
        m_scenario.environment.hasInterpreterLock = below(4) == 0;
        const int actors = 1 + below(3);
        for (int actor = actors; actor-- > 0;) // The last first: those before call it.
            addActor(actor);
        std::ranges::reverse(m_scenario.actors);
        for (int batch = 1 + below(3); batch > 0; --batch)
            fire();
        if (below(3) == 0) {
            m_scenario.driver.push_back({SleepStep{constant(grid(1, 4))}});
            m_scenario.driver.push_back({SetLimitStep{any(m_scenario.actors).name, 1 + below(6)}});
        }
        return std::move(m_scenario);
    }

private:
    int below(int count) { return static_cast<int>(m_random.next() % static_cast<std::uint64_t>(count)); }
    template <class Item>
    const Item& any(const std::vector<Item>& items) {
        return items[static_cast<std::size_t>(below(static_cast<int>(items.size())))];
    }
    Duration grid(int least, int most) { return (least + below(most - least + 1)) * 20ms; }
    static Distribution constant(Duration duration) {
        return {Distribution::Shape::Constant, duration, {}};
    }

    void addActor(int number) {
        const bool isAsync = below(2) == 0;
        ClassSpec made{.name = "Class" + std::to_string(number)};
        for (int method = 1 + below(2); method > 0; --method)
            made.methods.push_back({"m" + std::to_string(method), isAsync && (method == 1 || below(2) == 0), steps()});
        if (isAsync && below(3) == 0)
            made.groups["side"] = 1 + below(3);
        m_scenario.actors.push_back({"actor" + std::to_string(number), made.name, 1 + below(5)});
        m_scenario.classes.push_back(std::move(made));
    }

    std::vector<Step> steps() {
        std::vector<Step> made;
        for (int step = 1 + below(3); step > 0; --step)
            made.push_back(step1());
        return made;
    }

    Step step1() {
        switch (below(6)) {
        case 0:
            return {BlockStep{constant(grid(1, 2))}};
        case 1:
            return {ComputeStep{constant(grid(1, 1) / 4), below(2) == 0}};
        case 2:
            if (!m_scenario.actors.empty())
                return call();
            return {YieldStep{}};
        default:
            return {SleepStep{constant(grid(1, 4))}};
        }
    }

    Step call() {
        const ActorSpec& actor = any(m_scenario.actors);
        CallStep made{actor.name, any(m_scenario.classOf(actor.className)->methods).name};
        made.count = 1 + below(3);
        return {made};
    }

    void fire() {
        const ActorSpec& actor = any(m_scenario.actors);
        FireStep made;
        made.batch.actor = actor.name;
        made.batch.method = any(m_scenario.classOf(actor.className)->methods).name;
        made.batch.count = 1 + below(10);
        if (below(3) == 0)
            made.batch.arrival = {Arrival::Pattern::Every, grid(1, 2)};
        m_scenario.driver.push_back({made});
    }

    RandomSource m_random;
    Scenario m_scenario;
};

/// What both must agree on.
struct Story {
    Duration makespan{};
    CallCounts calls;
    std::map<std::string, std::int64_t> peaks;             ///< In flight, by actor.
    std::map<std::string, std::vector<Duration>> starts; ///< By actor and method, sorted: the waves.
    std::map<std::string, std::vector<Duration>> ends;
};

Story storyOf(const TraceStore& store) {
    Story story;
    const Summary summary = summarize(store);
    story.makespan = summary.makespan;
    story.calls = summary.calls;
    for (const ActorSummary& actor : summary.actors)
        story.peaks[actor.name] = actor.peakInFlight;
    for (std::size_t index = 0; index < store.callCount(); ++index) {
        const CallRecord& call = store.callAt(index);
        const std::string name = std::to_string(toNumber(call.actor)) + store.dictionary().methodName(call.method);
        story.starts[name].push_back(call.started.time_since_epoch());
        story.ends[name].push_back(call.ended.time_since_epoch());
    }
    for (auto* all : {&story.starts, &story.ends})
        for (auto& [name, times] : *all)
            std::ranges::sort(times);
    return story;
}

/// Within 10 % or 20 ms.
bool isNear(Duration real, Duration model) {
    const Duration most = std::max<Duration>(20ms, model / 10);
    return real <= model + most && real >= model - most;
}

/// What differs; empty when nothing does.
std::string difference(const Story& real, const Story& model) {
    const auto ms = [](Duration duration) { return std::to_string(toMilliseconds(duration)); };
    if (real.calls.submitted != model.calls.submitted || real.calls.finished != model.calls.finished)
        return "calls: " + std::to_string(real.calls.finished) + " of " + std::to_string(real.calls.submitted) +
               " finished, in the model " + std::to_string(model.calls.finished) + " of " +
               std::to_string(model.calls.submitted);
    for (const auto& [actor, peak] : model.peaks)
        if (std::abs(real.peaks.at(actor) - peak) > 1)
            return actor + ": " + std::to_string(real.peaks.at(actor)) + " in flight, in the model " +
                   std::to_string(peak);
    for (const auto& [what, reals, models] :
         {std::tuple{"start", &real.starts, &model.starts}, std::tuple{"end", &real.ends, &model.ends}})
        for (const auto& [name, times] : *models)
            for (std::size_t index = 0; index < times.size(); ++index)
                if (!isNear(reals->at(name)[index], times[index]))
                    return name + ": " + what + " " + std::to_string(index) + " at " + ms(reals->at(name)[index]) +
                           " ms, in the model at " + ms(times[index]);
    if (!isNear(real.makespan, model.makespan))
        return "makespan " + ms(real.makespan) + " ms, in the model " + ms(model.makespan);
    return {};
}

Story playForReal(Scenario scenario) {
    scenario.environment.speed = 1;
    Recorder recorder;
    TraceStore store(recorder.dictionary());
    const auto session = std::move(Session::create(scenario, recorder)).value();
    session->runDriver();
    LiveRun::waitUntil([&] { return session->isIdle() && !session->isDriverRunning(); });
    store.ingest(recorder.drain(TimePoint::max()));
    return storyOf(store);
}

int caseCount() {
    const char* wanted = std::getenv("PLAYGROUND_PROPERTY_CASES");
    return wanted ? std::atoi(wanted) : 25;
}

} // namespace

TEST(BothEngines, tellTheSameStory) {
    // The machine may be busy with something else at times, but not each time: only what differs again and again is
    // a difference of the engines.
    constexpr int patience = 6;
    int repeated = 0;
    for (int number = 0; number < caseCount(); ++number) {
        const Scenario scenario = Maker(static_cast<std::uint64_t>(number)).make();
        const VirtualRun model(scenario);
        ASSERT_TRUE(model.isOver()) << writeScenario(scenario);
        std::string found;
        for (int attempt = 0; attempt < patience; ++attempt) {
            found = difference(playForReal(scenario), storyOf(model.store));
            if (found.empty())
                break;
            ++repeated;
        }
        ASSERT_EQ(found, "") << "case " << number << "\n" << writeScenario(scenario);
    }
    RecordProperty("cases", caseCount());
    std::printf("%d scenarios on both engines, %d real runs were disturbed and repeated\n", caseCount(), repeated);
}
