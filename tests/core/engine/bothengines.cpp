// The two engines, given the same scenario, must tell the same story: one by this machine's clock, one by the model's.
#include "core/insight/summary.h"
#include "core/scenario/writer.h"
#include "tests/core/engine/liverun.h"
#include "tests/core/engine/scenariomaker.h"
#include "tests/core/engine/virtualrun.h"

#include <cstdlib>
#include <map>

using namespace playground;
using namespace playground::testing;
using namespace std::chrono_literals;

namespace {

/// What both must agree on.
struct Story {
    Duration makespan{};
    CallCounts calls;
    std::map<std::string, std::int64_t> peaks; ///< In flight, by actor.
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

// Sleeps of real threads are late by up to so much, and calls of one moment come in any order. Where that decides who
// is first in a queue, the model has several stories to tell.
constexpr Duration lateness = 2ms;
constexpr std::uint64_t variants = 100;

void makeLate(Distribution& duration) {
    duration = {Distribution::Shape::Uniform, duration.first, duration.first + lateness};
}

/// The scenario with sleeps that are a little late, calls that take their time to begin, and a driver that does so
/// between its steps, in its own way for each seed.
Scenario late(Scenario scenario, std::uint64_t seed) {
    scenario.environment.seed += seed;
    for (ClassSpec& spec : scenario.classes)
        for (MethodSpec& method : spec.methods) {
            for (Step& step : method.steps) {
                if (auto* sleep = std::get_if<SleepStep>(&step.what))
                    makeLate(sleep->duration);
                else if (auto* block = std::get_if<BlockStep>(&step.what))
                    makeLate(block->duration);
                else if (auto* compute = std::get_if<ComputeStep>(&step.what))
                    makeLate(compute->duration);
            }
            method.steps.insert(method.steps.begin(), {BlockStep{Distribution::constant(0ms)}});
            makeLate(std::get<BlockStep>(method.steps.front().what).duration);
        }
    std::vector<DriverStep> steps;
    for (DriverStep& step : scenario.driver) {
        steps.push_back(std::move(step));
        steps.push_back({SleepStep{{Distribution::Shape::Uniform, 0ms, lateness}}});
    }
    scenario.driver = std::move(steps);
    return scenario;
}

/// What the model says of a number: from ... to.
template <class T>
struct Bounds {
    T least;
    T most;
};

template <class T, class Get>
Bounds<T> spanOf(const std::vector<Story>& models, Get get) {
    Bounds<T> span{get(models.front()), get(models.front())};
    for (const Story& model : models) {
        span.least = std::min<T>(span.least, get(model));
        span.most = std::max<T>(span.most, get(model));
    }
    return span;
}

/// Within 10 % or 20 ms of what a model says.
bool isNear(Duration real, Bounds<Duration> model) {
    return real >= model.least - std::max<Duration>(20ms, model.least / 10) &&
           real <= model.most + std::max<Duration>(20ms, model.most / 10);
}

std::string ms(Duration duration) { return std::to_string(toMilliseconds(duration)) + " ms"; }
std::string told(Bounds<Duration> model) { return ", in the model " + ms(model.least) + " to " + ms(model.most); }

using Times = std::map<std::string, std::vector<Duration>> Story::*;

std::string differenceOf(const Story& real, const std::vector<Story>& models, Times times, const char* what) {
    for (const auto& [name, all] : models.front().*times)
        for (std::size_t index = 0; index < all.size(); ++index) {
            const auto model =
                spanOf<Duration>(models, [&](const Story& story) { return (story.*times).at(name)[index]; });
            const Duration time = (real.*times).at(name)[index];
            if (!isNear(time, model))
                return name + ": " + what + " " + std::to_string(index) + " at " + ms(time) + told(model);
        }
    return {};
}

/// Whether the model has one story to tell, and not several that hang on who is first by a hair.
bool agree(const std::vector<Story>& models) {
    constexpr Duration hair = 15ms;
    for (const Times times : {&Story::starts, &Story::ends})
        for (const auto& [name, all] : models.front().*times)
            for (std::size_t index = 0; index < all.size(); ++index) {
                const auto span =
                    spanOf<Duration>(models, [&](const Story& story) { return (story.*times).at(name)[index]; });
                if (span.most - span.least > hair)
                    return false;
            }
    return true;
}

/// What differs; empty when nothing does. Start by start and end by end where the models agree.
std::string difference(const Story& real, const std::vector<Story>& models) {
    const CallCounts& calls = models.front().calls;
    if (real.calls.submitted != calls.submitted || real.calls.finished != calls.finished)
        return "calls: " + std::to_string(real.calls.finished) + " of " + std::to_string(real.calls.submitted) +
               " finished, in the model " + std::to_string(calls.finished) + " of " + std::to_string(calls.submitted);
    for (const auto& [actor, peak] : real.peaks) {
        const auto model = spanOf<std::int64_t>(models, [&](const Story& story) { return story.peaks.at(actor); });
        // Where one call ends as another starts, the machine may see both.
        if (peak < model.least - 1 || peak > model.most + 1)
            return actor + ": " + std::to_string(peak) + " in flight, in the model " + std::to_string(model.least) +
                   " to " + std::to_string(model.most);
    }
    const auto makespan = spanOf<Duration>(models, [](const Story& story) { return story.makespan; });
    if (!isNear(real.makespan, makespan))
        return "makespan " + ms(real.makespan) + told(makespan);
    if (!agree(models))
        return {};
    const std::string starts = differenceOf(real, models, &Story::starts, "start");
    return starts.empty() ? differenceOf(real, models, &Story::ends, "end") : starts;
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
    int callByCall = 0;
    for (int number = 0; number < caseCount(); ++number) {
        const Scenario scenario = ScenarioMaker(static_cast<std::uint64_t>(number)).make();
        std::vector<Story> models{storyOf(VirtualRun(scenario).store)};
        for (std::uint64_t seed = 1; seed <= variants; ++seed)
            models.push_back(storyOf(VirtualRun(late(scenario, seed)).store));
        ASSERT_EQ(models.front().calls.unfinished, 0U) << writeScenario(scenario);
        callByCall += agree(models) ? 1 : 0;
        std::string found;
        for (int attempt = 0; attempt < patience; ++attempt) {
            found = difference(playForReal(scenario), models);
            if (found.empty())
                break;
            ++repeated;
        }
        ASSERT_EQ(found, "") << "case " << number << "\n" << writeScenario(scenario);
    }
    RecordProperty("cases", caseCount());
    std::printf("%d scenarios on both engines, %d of them compared call by call; %d real runs repeated\n", caseCount(),
                callByCall, repeated);
}
