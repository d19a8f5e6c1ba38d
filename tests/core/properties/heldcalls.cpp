// Calls that wait for arguments: who may go when, with and without an order.
#include "core/actor/heldcalls.h"

#include "tests/core/properties/fakecalls.h"
#include "tests/core/properties/property.h"

#include <algorithm>
#include <array>
#include <latch>
#include <thread>

using namespace playground;

namespace {

constexpr unsigned refCount = 4;

struct Action {
    enum class Kind { Submit, Resolve, Fail, Take };
    Kind kind = Kind::Submit;
    unsigned which = 0; ///< Caller, ref or call.
    bool keepsOrder = true;
    std::vector<unsigned> arguments; ///< Numbers of refs.
};

std::ostream& operator<<(std::ostream& out, const Action& action) {
    static constexpr const char* names[] = {"submit", "resolve", "fail", "take"};
    out << names[static_cast<std::size_t>(action.kind)] << ' ' << action.which << (action.keepsOrder ? " ordered" : "");
    for (const unsigned argument : action.arguments)
        out << " <" << argument;
    return out;
}

rc::Gen<Action> anyStep(bool mayTake) {
    using enum Action::Kind;
    namespace gen = rc::gen;
    return gen::build<Action>(
        gen::set(&Action::kind,
                 gen::weightedElement<Action::Kind>({{6, Submit}, {3, Resolve}, {1, Fail}, {mayTake ? 2U : 0U, Take}})),
        gen::set(&Action::which, between(0U, 30U)), gen::set(&Action::keepsOrder, sometimes(75)),
        gen::set(&Action::arguments, gen::resize(3, gen::container<std::vector<unsigned>>(
                                                        gen::resize(rc::kNominalSize, gen::inRange(0U, refCount))))));
}

/// Refs, the calls that wait for them, and what should have become of these.
class Model final {
public:
    Model(ActorCore& actor, FakeGroup& group) : m_group(group), m_held(actor) {
        for (Hold<FakeRef>& ref : m_refs)
            ref = Hold<FakeRef>(new FakeRef);
    }

    void perform(const Action& action) {
        switch (action.kind) {
        case Action::Kind::Submit:
            submit(action);
            break;
        case Action::Kind::Resolve:
        case Action::Kind::Fail:
            resolve(action.which % refCount, action.kind == Action::Kind::Fail);
            break;
        case Action::Kind::Take:
            take(action.which);
            break;
        }
        RC_ASSERT(m_group.come == m_expected);
        RC_ASSERT(m_held.isEmpty() == m_waiting.empty());
    }

    void close() {
        std::vector<Call*> left;
        for (const Waiting& waiting : m_waiting)
            left.push_back(waiting.call);
        RC_ASSERT(m_held.close() == left);
        for (const Hold<FakeRef>& ref : m_refs)
            if (!ref->isReady())
                ref->settle();
        RC_ASSERT(m_group.come == m_expected);
        m_group.come.clear();
        RC_ASSERT(std::ranges::all_of(m_all, [](const auto& call) { return call->isHeldOnce(); }));
    }

private:
    struct Waiting {
        FakeCall* call;
        unsigned caller;
        bool keepsOrder;
        std::vector<unsigned> late;
    };

    void submit(const Action& action) {
        auto* call = new FakeCall(m_group, static_cast<unsigned>(m_all.size()) + 1);
        m_all.emplace_back(call);
        const unsigned caller = action.which % 3;
        Waiting waiting{call, caller, action.keepsOrder, {}};
        std::vector<RefState*> late;
        for (const unsigned argument : action.arguments) {
            if (m_refs[argument]->isReady())
                continue;
            late.push_back(m_refs[argument].get());
            waiting.late.push_back(argument);
        }
        if (waiting.late.empty() && !(action.keepsOrder && isInOrder(caller)))
            m_expected.push_back(call);
        else
            m_waiting.push_back(waiting);
        call->comesFrom(caller, CallId::None);
        m_held.submit(*call, late, action.keepsOrder);
    }

    void resolve(unsigned number, bool fails) {
        FakeRef& ref = *m_refs[number];
        if (ref.isReady())
            return;
        // In the order in which they came, each lets those go that it can.
        std::vector<FakeCall*> told;
        for (Waiting& waiting : m_waiting)
            if (std::ranges::find(waiting.late, number) != waiting.late.end())
                told.push_back(waiting.call);
        for (FakeCall* call : told) {
            const auto found = std::ranges::find(m_waiting, call, &Waiting::call);
            std::erase(found->late, number);
            if (fails)
                found->late.clear();
            if (found->late.empty() && found->keepsOrder)
                advance(found->caller);
            else if (found->late.empty())
                letGo(found);
        }
        if (fails)
            ref.fail();
        else
            ref.settle();
    }

    void take(unsigned which) {
        if (m_all.empty())
            return;
        FakeCall& call = *m_all[which % m_all.size()];
        const auto found = std::ranges::find(m_waiting, &call, &Waiting::call);
        RC_ASSERT(m_held.take(call) == (found != m_waiting.end()));
        if (found == m_waiting.end())
            return;
        const Waiting gone = *found;
        m_waiting.erase(found);
        if (gone.keepsOrder)
            advance(gone.caller);
    }

    bool isInOrder(unsigned caller) const {
        return std::ranges::any_of(m_waiting,
                                   [=](const Waiting& each) { return each.keepsOrder && each.caller == caller; });
    }

    void advance(unsigned caller) {
        const auto isFirst = [=](const Waiting& each) { return each.keepsOrder && each.caller == caller; };
        for (auto first = std::ranges::find_if(m_waiting, isFirst); first != m_waiting.end() && first->late.empty();
             first = std::ranges::find_if(m_waiting, isFirst))
            letGo(first);
    }

    void letGo(std::vector<Waiting>::iterator waiting) {
        m_expected.push_back(waiting->call);
        m_waiting.erase(waiting);
    }

    FakeGroup& m_group;
    std::array<Hold<FakeRef>, refCount> m_refs;
    std::vector<Hold<FakeCall>> m_all;
    std::vector<Waiting> m_waiting; // In order of submission.
    std::vector<Call*> m_expected;
    HeldCalls m_held; // Refers to the others.
};

} // namespace

TEST(HeldCalls, letCallsGoWhenArgumentsAndOrderAllow) {
    const FakeActor actor;
    FakeGroup group(actor.core());
    holds(3000, [&] {
        group.come.clear();
        Model model(actor.core(), group);
        for (const Action& action : *rc::gen::container<std::vector<Action>>(anyStep(true)))
            model.perform(action);
        model.close();
    });
}

TEST(HeldCalls, keepEachCallersOrderWhateverThreadsDo) {
    const FakeActor actor;
    FakeGroup group(actor.core());
    holds(300, [&] {
        group.come.clear();
        constexpr unsigned callerCount = 2;
        const auto arguments = *rc::gen::container<std::vector<unsigned>>(between(0U, refCount));
        std::array<Hold<FakeRef>, refCount> refs;
        for (Hold<FakeRef>& ref : refs)
            ref = Hold<FakeRef>(new FakeRef);
        std::vector<Hold<FakeCall>> all;
        HeldCalls held(actor.core());
        for (unsigned call = 0; call < callerCount * arguments.size(); ++call)
            all.emplace_back(new FakeCall(group, call + 1));
        {
            std::latch begin(callerCount + refCount);
            std::vector<std::jthread> threads;
            for (unsigned caller = 0; caller < callerCount; ++caller)
                threads.emplace_back([&, caller] {
                    begin.arrive_and_wait();
                    for (unsigned call = 0; call < arguments.size(); ++call) {
                        std::vector<RefState*> late;
                        if (arguments[call] < refCount && !refs[arguments[call]]->isReady())
                            late.push_back(refs[arguments[call]].get());
                        FakeCall& next = *all[caller * arguments.size() + call];
                        next.comesFrom(caller, CallId::None);
                        held.submit(next, late, true);
                    }
                });
            for (const Hold<FakeRef>& ref : refs)
                threads.emplace_back([&] {
                    begin.arrive_and_wait();
                    ref->settle();
                });
        }
        RC_ASSERT(held.isEmpty());
        RC_ASSERT(group.come.size() == all.size());
        for (unsigned caller = 0; caller < callerCount; ++caller) {
            std::vector<Call*> expected;
            for (unsigned call = 0; call < arguments.size(); ++call)
                expected.push_back(all[caller * arguments.size() + call].get());
            std::vector<Call*> come = group.come;
            std::erase_if(come, [&](Call* call) { return std::ranges::find(expected, call) == expected.end(); });
            RC_ASSERT(come == expected);
        }
        RC_ASSERT(std::ranges::all_of(all, [](const auto& call) { return call->isHeldOnce(); }));
    });
}
