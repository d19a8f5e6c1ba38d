// A million calls of random scenarios: what is said of each one's time adds up to it, and every call that is named as a
// cause was just that, by what the events tell without a store.
#include "core/actor/quiet.h"
#include "core/insight/callparts.h"
#include "tests/core/engine/eventstates.h"
#include "tests/core/engine/scenariomaker.h"
#include "tests/core/engine/virtualrun.h"

#include <map>
#include <optional>
#include <unordered_map>

using namespace playground;
using namespace playground::testing;

namespace {

using Kind = CallPart::Kind;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::size_t mostCalls = 310'000; // Each takes many times as long there; each kind of cause is among them.
#else
constexpr std::size_t mostCalls = 1'000'000;
#endif

using GroupKey = std::pair<ActorId, std::uint8_t>;

struct Life {
    ActorId actor = ActorId::None;
    std::uint8_t group = 0;
    TimePoint submitted{};
    TimePoint started = TimePoint::max();
    TimePoint ended = TimePoint::max();
    std::vector<Span> spans;

    GroupKey key() const { return {actor, group}; }
    Duration on(TimeRange range) const { ///< The thread.
        Duration sum{};
        for (const Span& span : spans)
            if (span.state != CallState::Awaiting)
                sum += std::max(Duration(0),
                                std::min(span.range.end, range.end) - std::max(span.range.start, range.start));
        return sum;
    }
    bool computesIn(TimeRange range) const {
        return std::ranges::any_of(spans, [&](const Span& span) {
            return span.state == CallState::Running && span.range.start <= range.end && range.start <= span.range.end;
        });
    }
};

/// The slots of a group.
struct Slots {
    struct At {
        std::int64_t calls = 0; // That came or, less than zero, went.
        std::optional<std::int64_t> limit;
    };
    std::map<TimePoint, At> changes;
    std::vector<TimeRange> free; // When one was, by time.

    void findFree() {
        std::int64_t inFlight = 0;
        std::int64_t limit = 0;
        for (auto change = changes.begin(); change != changes.end(); ++change) {
            inFlight += change->second.calls;
            limit = change->second.limit.value_or(limit);
            const TimePoint until = std::next(change) == changes.end() ? TimePoint::max() : std::next(change)->first;
            if (inFlight >= limit)
                continue;
            if (!free.empty() && free.back().end == change->first)
                free.back().end = until;
            else
                free.push_back({change->first, until});
        }
    }

    /// All the time but for moments, and at its end.
    bool areFullIn(TimeRange range, Duration moment) const {
        for (auto at = std::ranges::upper_bound(free, range.start, {}, &TimeRange::end);
             at != free.end() && at->start < range.end; ++at)
            if (at->end >= range.end || at->end - std::max(at->start, range.start) >= moment)
                return false;
        return true;
    }
};

/// What the events tell.
struct Told {
    explicit Told(const std::vector<Event>& events) {
        for (const Event& event : events)
            read(event);
        for (auto& [key, group] : slots)
            group.findFree();
    }

    void read(const Event& event) {
        Life& life = lives[event.call];
        switch (event.kind) {
        case EventKind::ActorCreated:
        case EventKind::GroupCreated:
        case EventKind::LimitChanged:
            slots[{event.actor, event.flags}].changes[event.time].limit = event.argument;
            return;
        case EventKind::Submitted:
            life = {.actor = event.actor, .group = event.flags, .submitted = event.time};
            return;
        case EventKind::Started:
            life.started = event.time;
            ++slots[life.key()].changes[event.time].calls;
            break;
        case EventKind::Finished:
        case EventKind::Failed:
        case EventKind::Cancelled:
            life.ended = event.time;
            if (life.started != TimePoint::max())
                --slots[life.key()].changes[event.time].calls;
            break;
        case EventKind::Awaiting:
        case EventKind::Resumed:
        case EventKind::Blocked:
        case EventKind::Unblocked:
        case EventKind::GilWaits:
        case EventKind::GilTaken:
            break;
        default:
            return;
        }
        if (!life.spans.empty())
            life.spans.back().range.end = event.time;
        if (event.kind < EventKind::Finished)
            life.spans.push_back({{event.time, TimePoint::max()}, *stateAfter(event.kind), event.call});
    }

    std::unordered_map<CallId, Life> lives;
    std::map<GroupKey, Slots> slots;
};

class Check final {
public:
    Check(const Told& told, CallId id) : m_told(told), m_life(told.lives.at(id)) {}

    /// What is wrong; empty when nothing is.
    std::string of(const std::vector<CallPart>& parts) {
        TimePoint end = m_life.submitted;
        for (const CallPart& part : parts) {
            if (part.range.start != end || part.range.end <= part.range.start)
                return "a gap";
            end = part.range.end;
            if (part.by.count < part.by.named.size())
                return "fewer causes than are named";
            for (const Holders::Holder& holder : part.by.named)
                if (!isCause(part, holder, m_told.lives.at(holder.call)))
                    return "call " + std::to_string(toNumber(holder.call)) + " is no cause of kind " +
                           std::to_string(static_cast<int>(part.kind));
            if (part.kind == Kind::QueuedForSlot && !m_told.slots.at(m_life.key()).areFullIn(part.range, moment()))
                return "a slot was free";
        }
        return end == m_life.ended ? "" : "the parts do not add up";
    }

private:
    Duration moment() const {
        return std::max(LatenessLog::least, (std::min(m_life.started, m_life.ended) - m_life.submitted) / 1000);
    }

    bool isCause(const CallPart& part, const Holders::Holder& holder, const Life& other) const {
        const TimeRange range = part.range;
        switch (part.kind) {
        case Kind::QueuedForSlot:
            return other.actor == m_life.actor && other.group == m_life.group && other.started < range.end &&
                   other.ended > range.start;
        case Kind::QueuedForLoop:
        case Kind::KeptOff:
            return other.actor == m_life.actor && other.group == m_life.group && &other != &m_life &&
                   holder.held > Duration(0) && other.on(range) == holder.held;
        case Kind::QueuedForArgument:
            // One of several may come at the very moment at which they are told.
            return holder.held > Duration(0) ? other.ended > range.start : other.ended == range.start;
        case Kind::QueuedForOrder:
            return std::min(other.started, other.ended) > range.start && other.submitted <= m_life.submitted;
        case Kind::Awaiting:
        case Kind::Blocked:
            return other.submitted <= range.start && other.ended > range.start &&
                   (part.waitKind != WaitKind::Call || other.ended <= range.end);
        case Kind::GilWait:
            return other.actor == m_life.actor && &other != &m_life && other.computesIn(range);
        case Kind::OnItsWay:
        case Kind::Queued:
        case Kind::QueuedWithSlotFree:
        case Kind::Running:
            break;
        }
        return false;
    }

    const Told& m_told;
    const Life& m_life;
};

/// Gives each class up to three groups more, and puts its methods there.
void divide(Scenario& scenario, RandomSource& random) {
    for (ClassSpec& made : scenario.classes) {
        const std::uint64_t groups = random.next() % 4;
        for (std::uint64_t group = 1; group <= groups; ++group)
            made.groups["group" + std::to_string(group)] = static_cast<std::int64_t>(1 + random.next() % 4);
        for (MethodSpec& method : made.methods)
            if (const std::uint64_t group = random.next() % (groups + 1); group > 0)
                method.group = "group" + std::to_string(group);
    }
}

/// One of the actor; empty for the default group.
std::string anyGroup(const Scenario& scenario, const std::string& actor, RandomSource& random) {
    const auto named = std::ranges::find(scenario.actors, actor, &ActorSpec::name);
    const std::map<std::string, std::int64_t>& groups = scenario.classOf(named->className)->groups;
    const std::uint64_t group = random.next() % (groups.size() + 1);
    return group == 0 ? std::string() : std::next(groups.begin(), static_cast<std::ptrdiff_t>(group - 1))->first;
}

/// Many calls at once, some with arguments that come late, of actors with several groups.
Scenario crowded(std::uint64_t seed) {
    RandomSource random(seed);
    Scenario scenario = ScenarioMaker(seed).make();
    divide(scenario, random);
    std::vector<DriverStep> driver;
    int names = 0;
    for (DriverStep& step : scenario.driver) {
        if (auto* fire = std::get_if<FireStep>(&step.what)) {
            if (random.next() % 2 == 0) {
                FireStep before = *fire;
                before.batch.count = 2;
                before.as = "before" + std::to_string(++names);
                fire->args = {before.as};
                driver.push_back({before});
            }
            fire->batch.group = anyGroup(scenario, fire->batch.actor, random);
            fire->batch.count = static_cast<std::int64_t>(500 + random.next() % 1500);
        }
        if (auto* set = std::get_if<SetLimitStep>(&step.what))
            set->group = anyGroup(scenario, set->actor, random);
        driver.push_back(step);
    }
    scenario.driver = std::move(driver);
    return scenario;
}

bool waitedForSlotAndMore(const std::vector<CallPart>& parts) {
    const auto slot = std::ranges::find(parts, Kind::QueuedForSlot, &CallPart::kind);
    return slot != parts.end() && std::next(slot) != parts.end() && std::next(slot)->state == CallState::Queued;
}

/// Says more than what state the call was in.
bool saysWhy(const CallPart& part) {
    const bool isBare = part.kind == Kind::Queued || part.kind == Kind::Awaiting || part.kind == Kind::Blocked ||
                        part.kind == Kind::GilWait;
    return !isBare || part.waitKind != WaitKind::Outside || part.by.count > 0;
}

bool isWithinOneOf(const std::vector<CallPart>& parts, const CallPart& some) {
    return std::ranges::any_of(parts, [&](const CallPart& part) {
        return part.kind == some.kind && part.waitKind == some.waitKind && part.range.start <= some.range.start &&
               some.range.end <= part.range.end;
    });
}

} // namespace

TEST(Explanations, areTrueWhereCausesWereDropped) {
    const Quiet quiet;
    std::size_t stores = 0; // With dropped causes.
    for (std::uint64_t seed = 1; stores < 10; ++seed) {
        const VirtualRun run(crowded(seed));
        ASSERT_TRUE(run.isOver()) << "seed " << seed;
        TraceStore torn(run.store.dictionary(), {.memory = 1}); // And no file.
        torn.ingest(run.events);
        torn.keepWithinBudget();
        torn.waitForFile();
        if (torn.edge().droppedCauses == 0)
            continue;
        ++stores;
        std::size_t lost = 0; // Calls of which less is told.
        const Told told(run.events);
        for (std::size_t index = 0; index < torn.callCount(); ++index) {
            const CallRecord& call = torn.callAt(index);
            const std::vector<CallPart> parts = partsOf(torn, call, torn.lastEvent());
            ASSERT_EQ(Check(told, call.id).of(parts), "") << "seed " << seed << ", call " << toNumber(call.id);
            const std::vector<CallPart> all = partsOf(run.store, call, torn.lastEvent());
            lost += all == parts ? 0 : 1;
            for (const CallPart& part : parts) {
                ASSERT_TRUE(!saysWhy(part) || isWithinOneOf(all, part))
                    << "seed " << seed << ", call " << toNumber(call.id);
            }
        }
        EXPECT_GT(lost, 0U) << "seed " << seed;
    }
}

TEST(Explanations, addUpAndAreTrueForAMillionCalls) {
    const Quiet quiet; // Many of them fail, and nobody looks.
    std::array<std::size_t, CallPart::kindCount> caused{};
    std::size_t calls = 0;
    std::size_t inFurtherGroups = 0; // Queued there for a slot, and then for something else.
    for (std::uint64_t seed = 1; calls < mostCalls; ++seed) {
        const VirtualRun run(crowded(seed));
        ASSERT_TRUE(run.isOver()) << "seed " << seed;
        const Told told(run.events);
        for (std::size_t index = 0; index < run.store.callCount(); ++index) {
            const CallRecord& call = run.store.callAt(index);
            const std::vector<CallPart> parts = partsOf(run.store, call, run.store.lastEvent());
            ASSERT_EQ(Check(told, call.id).of(parts), "") << "seed " << seed << ", call " << toNumber(call.id);
            inFurtherGroups += call.group > 0 && waitedForSlotAndMore(parts) ? 1 : 0;
            for (const CallPart& part : parts)
                caused[static_cast<std::size_t>(part.kind)] += part.by.named.empty() ? 0 : 1;
        }
        calls += run.store.callCount();
    }
    EXPECT_GT(inFurtherGroups, 0U);
    for (const Kind kind : {Kind::QueuedForSlot, Kind::QueuedForArgument, Kind::QueuedForOrder, Kind::QueuedForLoop,
                            Kind::Awaiting, Kind::KeptOff, Kind::Blocked, Kind::GilWait})
        EXPECT_GT(caused[static_cast<std::size_t>(kind)], 0U) << "no cause of kind " << static_cast<int>(kind);
}
