#include "tests/core/properties/rules.h"

#include "core/trace/tracestore.h"
#include "tests/core/properties/callrules.h"
#include "tests/core/properties/tracefacts.h"

#include <algorithm>
#include <functional>
#include <set>

namespace playground {

namespace {

using namespace std::chrono_literals;

class Rules final {
public:
    explicit Rules(const ProgramRun& run) : m_run(run), m_facts(run.events()) {}

    std::vector<std::string> broken() {
        for (const std::string& complaint : m_run.complaints())
            breaks(complaint);
        checkStore();
        checkLimits();
        checkPending();
        checkThreads();
        if (!m_run.program().isShuffled) {
            checkQueueOrder();
            checkOrderOfCallers();
        }
        for (const Made& made : m_run.made())
            checkCall(made, m_run, m_facts, m_broken);
        return std::move(m_broken);
    }

private:
    void breaks(std::string rule) { m_broken.push_back(std::move(rule)); }
    const ActorPlan& plan(ActorId actor) const { return m_run.actors()[toNumber(actor) - 1U].plan; }

    void checkStore() {
        TraceStore store(m_run.dictionary());
        store.ingest(m_run.events());
        const auto expect = [this](const char* what, auto found, auto wanted) {
            if (found != wanted)
                breaks(std::string(what) + ": " + std::to_string(found) + " instead of " + std::to_string(wanted));
        };
        const auto calls = std::ranges::count_if(m_run.made(), [](const Made& made) { return !made.isRefused; });
        expect("contradictions", store.contradictions(), std::uint64_t{0});
        expect("unended", store.unended(), std::uint64_t{0});
        expect("lost events", store.lostEvents(), std::uint64_t{0});
        expect("calls in the trace", store.callCount(), static_cast<std::size_t>(calls));
        expect("lines in the log", store.log().size(), static_cast<std::size_t>(m_run.logged()));
    }

    /// At no instant more calls of a group than its limit at that instant.
    void checkLimits() {
        std::map<GroupKey, std::uint32_t> limits = m_facts.firstLimits;
        std::map<GroupKey, std::set<CallId>> inFlight;
        for (const Event& event : m_run.events()) {
            if (event.kind == EventKind::LimitChanged)
                limits[{event.actor, event.flags}] = event.argument;
            const auto call = m_facts.calls.find(event.call);
            if (call == m_facts.calls.end())
                continue;
            const GroupKey group{call->second.actor, call->second.group};
            if (event.kind == EventKind::Finished || event.kind == EventKind::Failed ||
                event.kind == EventKind::Cancelled)
                inFlight[group].erase(event.call);
            if (event.kind != EventKind::Started)
                continue;
            inFlight[group].insert(event.call);
            if (inFlight[group].size() > limits[group])
                breaks(describe(event.call) + " started above the limit of " + std::to_string(limits[group]));
        }
    }

    /// At no instant more pending calls of one caller than the actor takes.
    void checkPending() {
        std::map<std::pair<ActorId, ActorId>, int> pending; // Of an actor, by caller.
        for (const Event& event : m_run.events()) {
            const auto call = m_facts.calls.find(event.call);
            if (call == m_facts.calls.end() || plan(call->second.actor).maxPending == 0)
                continue;
            const auto parent = m_facts.calls.find(call->second.parent);
            const ActorId caller = parent == m_facts.calls.end() ? ActorId::None : parent->second.actor;
            int& count = pending[{call->second.actor, caller}];
            if (event.kind == EventKind::Finished || event.kind == EventKind::Failed ||
                event.kind == EventKind::Cancelled)
                --count;
            if (event.kind == EventKind::Submitted && ++count > plan(call->second.actor).maxPending)
                breaks(describe(event.call) + " is pending above the limit");
        }
    }

    /// An async actor has one thread a group; a pool has as many as its limit, as long as that never changes.
    void checkThreads() {
        std::map<GroupKey, std::set<ThreadId>> threads;
        std::map<ThreadId, GroupKey> groups;
        for (const auto& [id, call] : m_facts.calls) {
            if (!call.started)
                continue;
            const GroupKey group{call.actor, call.group};
            threads[group].insert(call.thread);
            if (const auto known = groups.emplace(call.thread, group); known.first->second != group)
                breaks(describe(id) + " ran on a thread of another group");
            if (plan(call.actor).isAsync && call.slot >= highestLimits(call.actor))
                breaks(describe(id) + " has slot " + std::to_string(call.slot));
        }
        for (const auto& [group, known] : threads) {
            const bool isAsync = plan(group.first).isAsync;
            if (isAsync ? known.size() > 1
                        : !m_facts.limitChanges.contains(group) && known.size() > m_facts.firstLimits.at(group))
                breaks("actor " + std::to_string(toNumber(group.first)) + " used " + std::to_string(known.size()) +
                       " threads");
        }
    }

    std::uint32_t highestLimits(ActorId actor) const {
        std::uint32_t sum = 0;
        for (const auto& [group, limit] : m_facts.highestLimits)
            sum += group.first == actor ? limit : 0;
        return sum;
    }

    /// Calls that waited for a slot get it in the order in which they began to wait.
    void checkQueueOrder() {
        std::map<GroupKey, std::vector<std::pair<TimePoint, CallId>>> queues;
        for (const auto& [id, call] : m_facts.calls)
            if (call.queued && call.started)
                queues[{call.actor, call.group}].emplace_back(*call.queued, id);
        for (auto& [group, queue] : queues) {
            std::ranges::sort(queue);
            std::vector<CallId> order;
            for (const auto& [time, id] : queue)
                order.push_back(id);
            checkStartsInOrder(order, "of the queue");
        }
    }

    /// What one caller submits starts in that order: always at a plain actor, else where no argument was late.
    void checkOrderOfCallers() {
        std::map<std::pair<int, GroupKey>, std::vector<CallId>> orders;
        for (const Made& made : m_run.made()) {
            if (made.isRefused)
                continue;
            const Told& call = m_facts.calls.at(made.ref.id());
            const GroupKey group{call.actor, call.group};
            const ActorPlan& actor = plan(call.actor);
            const bool isPlain =
                !actor.isAsync && actor.limit == 1 && actor.sideLimit == 0 && !m_facts.limitChanges.contains(group);
            if (call.started && (isPlain || !call.wasHeld))
                orders[{made.submitter, group}].push_back(made.ref.id());
        }
        for (const auto& [caller, order] : orders)
            checkStartsInOrder(order, "of its caller");
    }

    void checkStartsInOrder(const std::vector<CallId>& order, const char* whose) {
        for (std::size_t call = 1; call < order.size(); ++call)
            if (m_facts.calls.at(order[call]).started < m_facts.calls.at(order[call - 1]).started)
                breaks(describe(order[call]) + " overtook " + describe(order[call - 1]) + " in the order " + whose);
    }

    static std::string describe(CallId id) { return "call " + std::to_string(toNumber(id)); }

    const ProgramRun& m_run;
    const TraceFacts m_facts;
    std::vector<std::string> m_broken;
};

} // namespace

std::vector<std::string> brokenRules(const ProgramRun& run) { return Rules(run).broken(); }

} // namespace playground
