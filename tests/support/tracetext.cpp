#include "tests/support/tracetext.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace playground {
namespace {

enum class Moment { Creation, End, Submission, Step };

/// Ends come before what they make room for.
struct Planned {
    TimePoint time;
    Moment moment;
    Event event;
    std::size_t call = 0; // In the order of the picture; 0: none.
};

struct Actor {
    ActorId id;
    std::string name;
    ActorKind kind;
    ThreadId loop;
};

char letterOf(CallState state) {
    switch (state) {
    case CallState::Queued:
        return 'Q';
    case CallState::Running:
        return 'R';
    case CallState::Awaiting:
        return 'A';
    case CallState::Blocked:
        return 'B';
    default:
        return '?';
    }
}

/// Reads one line of slots.
class SlotReader final {
public:
    SlotReader(const Actor& actor, std::uint32_t slot, ThreadId thread, MethodId method, std::vector<Planned>& plan,
               std::size_t& calls)
        : m_actor(actor), m_slot(slot), m_thread(thread), m_method(method), m_plan(plan), m_calls(calls) {}

    void read(std::string_view picture) {
        for (const char letter : picture) {
            if (letter == '|' || letter == '!' || letter == 'x') {
                end(letter);
                continue;
            }
            step(letter);
            m_last = letter;
            m_now += std::chrono::milliseconds(1);
        }
        end('|');
    }

private:
    void plan(Moment moment, EventKind kind, std::uint32_t argument = 0) {
        m_plan.push_back({m_now,
                          moment,
                          {.time = m_now,
                           .argument = argument,
                           .actor = moment == Moment::Submission ? m_actor.id : ActorId::None,
                           .method = m_method,
                           .thread = m_thread,
                           .kind = kind},
                          m_call});
    }

    void submit() {
        if (m_call != 0)
            return;
        m_call = ++m_calls;
        plan(Moment::Submission, EventKind::Submitted);
    }

    void step(char letter) {
        if (letter == m_last && (m_call != 0 || letter == '.'))
            return;
        if (letter == '.' || (letter == 'Q' && m_last != 'Q'))
            end('|');
        if (letter == '.')
            return;
        const bool starts = m_call == 0 || m_last == 'Q';
        submit();
        if (letter == 'Q')
            return plan(Moment::Step, EventKind::Queued);
        if (starts)
            plan(Moment::Step, EventKind::Started, m_slot);
        else if (m_last != 'R')
            plan(Moment::Step, m_last == 'A' ? EventKind::Resumed : EventKind::Unblocked);
        if (letter == 'A' || letter == 'B')
            plan(Moment::Step, letter == 'A' ? EventKind::Awaiting : EventKind::Blocked);
        else if (letter != 'R')
            throw std::invalid_argument(std::string("No state has the letter ") + letter);
    }

    void end(char letter) {
        m_last = '.';
        if (m_call == 0)
            return;
        plan(Moment::End, letter == '!'   ? EventKind::Failed
                          : letter == 'x' ? EventKind::Cancelled
                                          : EventKind::Finished);
        m_call = 0;
    }

    const Actor& m_actor;
    std::uint32_t m_slot;
    ThreadId m_thread;
    MethodId m_method;
    std::vector<Planned>& m_plan;
    std::size_t& m_calls;
    TimePoint m_now{};
    std::size_t m_call = 0;
    char m_last = '.';
};

Actor readActor(std::istringstream& line, const std::string& name, Dictionary& dictionary, std::vector<Planned>& plan) {
    std::string kind;
    std::uint32_t limit = 0;
    if (!(line >> kind >> limit) || (kind != "async" && kind != "threaded"))
        throw std::invalid_argument("An actor is: NAME async|threaded LIMIT");
    Actor actor{{}, name, kind == "async" ? ActorKind::Async : ActorKind::Threaded, {}};
    actor.id = dictionary.addActor({name, name, actor.kind});
    if (actor.kind == ActorKind::Async)
        actor.loop = dictionary.addThread(name + " loop");
    plan.push_back({{}, Moment::Creation, {.argument = limit, .actor = actor.id, .kind = EventKind::ActorCreated}});
    return actor;
}

/// In the order of time; calls get their numbers in the order of submission.
std::vector<Event> inOrder(std::vector<Planned> plan, std::size_t calls) {
    std::ranges::stable_sort(plan, {}, [](const Planned& one) { return std::pair(one.time, one.moment); });
    std::vector<Event> events;
    std::vector<std::uint32_t> numbers(calls + 1);
    std::uint32_t last = 0;
    for (Planned& planned : plan) {
        if (planned.moment == Moment::Submission)
            numbers[planned.call] = ++last;
        planned.event.call = CallId{numbers[planned.call]};
        events.push_back(planned.event);
    }
    return events;
}

std::string lineOf(const SpanRow& row, const SpanRow* tail, const TraceStore& store, TimePoint now) {
    std::string line;
    CallId last = CallId::None;
    const auto endLast = [&] {
        if (const CallRecord* call = store.call(last); call != nullptr && call->isEnded())
            line += call->state == CallState::Failed ? "!" : call->state == CallState::Cancelled ? "x" : "|";
        last = CallId::None;
    };
    for (TimePoint time{}; time < now; time += std::chrono::milliseconds(1)) {
        const auto index = row.indexAt(time, now);
        const CallId call = index ? row.at(*index, now).call : CallId::None;
        if (tail != nullptr && call != last)
            endLast();
        if (index)
            line += letterOf(row.at(*index, now).state);
        else
            line += tail != nullptr && tail->indexAt(time, now) ? 'Q' : '.';
        last = call;
    }
    if (tail != nullptr)
        endLast();
    while (line.ends_with('.'))
        line.pop_back();
    return line;
}

/// A call that finished before nothing, before a queued one or at the end of its line needs no mark.
std::string withoutNeedlessMarks(std::string line) {
    for (const std::string_view needless : {"|.", "|Q"})
        for (auto found = line.find(needless); found != std::string::npos; found = line.find(needless))
            line.erase(found, 1);
    if (line.ends_with('|'))
        line.pop_back();
    return line;
}

} // namespace

std::vector<Event> eventsOf(std::string_view picture, Dictionary& dictionary) {
    std::istringstream lines{std::string(picture)};
    std::vector<Planned> plan;
    std::size_t calls = 0;
    Actor actor{};
    const MethodId method = dictionary.method("work");
    for (std::string text; std::getline(lines, text);) {
        std::istringstream line(text);
        std::string word;
        if (!(line >> word))
            continue;
        if (word.find_first_not_of("0123456789") != std::string::npos) {
            actor = readActor(line, word, dictionary, plan);
            continue;
        }
        std::string spans;
        line >> spans;
        const auto slot = static_cast<std::uint32_t>(std::stoul(word));
        const ThreadId thread =
            actor.kind == ActorKind::Async ? actor.loop : dictionary.addThread(actor.name + " " + word);
        SlotReader(actor, slot, thread, method, plan, calls).read(spans);
    }
    return inOrder(std::move(plan), calls);
}

std::string pictureOf(const TraceStore& store, TimePoint now) {
    std::string picture;
    for (std::size_t index = 0; index < store.actorCount(); ++index) {
        const ActorTrack& actor = store.actorAt(index);
        picture += actor.info.name + (actor.info.kind == ActorKind::Async ? " async " : " threaded ") +
                   std::to_string(actor.limit.last()) + "\n";
        for (std::size_t slot = 0; slot < actor.slotRows.size(); ++slot)
            picture += std::to_string(slot) + " " +
                       withoutNeedlessMarks(lineOf(actor.slotRows[slot], &actor.tails[slot], store, now)) + "\n";
    }
    return picture;
}

std::string threadsOf(const TraceStore& store, TimePoint now) {
    std::string picture;
    for (std::size_t index = 0; index < store.actorCount(); ++index)
        for (const auto& thread : store.actorAt(index).threads)
            picture += thread.name + ": " + lineOf(thread.spans, nullptr, store, now) + "\n";
    return picture;
}

} // namespace playground
