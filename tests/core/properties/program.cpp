#include "tests/core/properties/program.h"

#include "tests/core/properties/property.h"

#include <array>
#include <ostream>
#include <string>

namespace playground {

namespace {

using rc::Gen;
namespace gen = rc::gen;

Gen<int> shortTime() { return gen::weightedOneOf<int>({{3, between(0, 400)}, {1, between(0, 3000)}}); }

Gen<Step::Kind> anyKind(std::size_t calls) {
    using enum Step::Kind;
    return gen::weightedElement<Step::Kind>({{60, Sleep},
                                             {40, Yield},
                                             {30, Block},
                                             {30, Compute},
                                             {10, Log},
                                             {10, Stubborn},
                                             {20, WaitEarlier},
                                             {60 * calls, Call},
                                             {10, Fail},
                                             {1, Exit}});
}

Gen<CallPlan> anyCall(int depth);

Gen<std::vector<CallPlan>> anyCallee(int depth) {
    return gen::map(anyCall(depth), [](CallPlan call) { return std::vector<CallPlan>{std::move(call)}; });
}

Gen<Step> anyStep(int depth) {
    return gen::mapcat(anyKind(depth > 0 ? 1 : 0), [depth](Step::Kind kind) {
        const bool calls = kind == Step::Kind::Call;
        return gen::build<Step>(
            gen::set(&Step::kind, gen::just(kind)), gen::set(&Step::microseconds, shortTime()),
            gen::set(&Step::which, between(0U, 20U)),
            gen::set(&Step::answer,
                     gen::weightedElement<Answer>(
                         {{5, Answer::Await}, {2, Answer::AwaitBriefly}, {1, Answer::Cancel}, {2, Answer::Forget}})),
            gen::set(&Step::callee, calls ? anyCallee(depth - 1) : gen::just(std::vector<CallPlan>())));
    });
}

template <class T>
Gen<std::vector<T>> upTo(int most, Gen<T> each) {
    return gen::resize(most, gen::container<std::vector<T>>(gen::resize(rc::kNominalSize, std::move(each))));
}

Gen<std::vector<unsigned>> fewArguments() {
    return gen::weightedOneOf<std::vector<unsigned>>(
        {{5, gen::just(std::vector<unsigned>())}, {2, upTo<unsigned>(2, between(0U, 8U))}});
}

Gen<CallPlan> anyCall(int depth) {
    return gen::build<CallPlan>(
        gen::set(&CallPlan::actor, between(0U, 3U)), gen::set(&CallPlan::isInSide, sometimes(25)),
        gen::set(&CallPlan::isSync, sometimes(20)), gen::set(&CallPlan::arguments, fewArguments()),
        gen::set(&CallPlan::steps, upTo<Step>(4, gen::lazy([depth] { return anyStep(depth); }))));
}

Gen<ActorPlan> anyActor() {
    return gen::build<ActorPlan>(
        gen::set(&ActorPlan::isAsync, sometimes(50)),
        gen::set(&ActorPlan::limit, gen::weightedOneOf<int>({{2, gen::just(1)}, {3, between(1, 8)}})),
        gen::set(&ActorPlan::sideLimit, gen::weightedOneOf<int>({{3, gen::just(0)}, {1, between(1, 3)}})),
        gen::set(&ActorPlan::maxPending, gen::weightedOneOf<int>({{5, gen::just(0)}, {1, between(2, 12)}})),
        gen::set(&ActorPlan::construction, gen::weightedOneOf<int>({{5, gen::just(0)}, {1, between(0, 5000)}})));
}

/// `disturbs`: how often it is not a call, out of `disturbs` + 20.
Gen<Deed> anyDeed(std::size_t ends, std::size_t disturbs) {
    using enum Deed::Kind;
    const auto kind = gen::weightedElement<Deed::Kind>({{20, Submit},
                                                        {2 * disturbs, Cancel},
                                                        {disturbs, CancelOnlyThis},
                                                        {2 * disturbs, SetLimit},
                                                        {disturbs, SetSideLimit},
                                                        {ends, Kill},
                                                        {ends, Terminate},
                                                        {ends, Drop},
                                                        {disturbs, Wait},
                                                        {disturbs, Pause},
                                                        {ends, Spawn}});
    return gen::mapcat(kind, [](Deed::Kind made) {
        const bool setsLimit = made == SetLimit || made == SetSideLimit;
        return gen::build<Deed>(gen::set(&Deed::kind, gen::just(made)), gen::set(&Deed::which, between(0U, 20U)),
                                gen::set(&Deed::amount, setsLimit ? between(1, 8) : shortTime()),
                                gen::set(&Deed::call, made == Submit ? anyCall(2) : gen::just(CallPlan())));
    });
}

Gen<std::vector<Deed>> deeds(int most) {
    const auto some = [most](std::size_t ends, std::size_t disturbs) {
        return gen::withSize([=](int size) {
            const int bound = most * (size + 20) / (rc::kNominalSize + 20); // Small ones first, but not too many.
            return gen::resize(bound, gen::container<std::vector<Deed>>(anyDeed(ends, disturbs)));
        });
    };
    return gen::weightedOneOf<std::vector<Deed>>({{2, some(0, 0)}, {3, some(0, 2)}, {3, some(1, 2)}});
}

const std::array stepNames{"sleep", "yield", "block", "compute", "log", "stubborn", "wait", "call", "fail", "exit"};
const std::array answerNames{"await", "await briefly", "cancel", "forget"};
const std::array deedNames{"submit",    "cancel", "cancel only", "limit", "side limit", "kill",
                           "terminate", "drop",   "wait",        "pause", "spawn"};

void show(std::ostream& out, const CallPlan& call, const std::string& indent);

void show(std::ostream& out, const Step& step, const std::string& indent) {
    using enum Step::Kind;
    out << indent << stepNames[static_cast<std::size_t>(step.kind)];
    if (step.kind == WaitEarlier)
        out << " for " << step.which;
    if (step.kind == Call)
        out << ", " << answerNames[static_cast<std::size_t>(step.answer)];
    else if (step.kind == Sleep || step.kind == Block || step.kind == Compute || step.kind == Stubborn)
        out << ' ' << step.microseconds;
    for (const CallPlan& callee : step.callee)
        show(out, callee, indent);
    if (step.callee.empty())
        out << '\n';
}

void show(std::ostream& out, const CallPlan& call, const std::string& indent) {
    out << " actor " << call.actor << (call.isInSide ? " side" : "") << (call.isSync ? " sync" : "");
    for (const unsigned argument : call.arguments)
        out << " <" << argument;
    out << '\n';
    for (const Step& step : call.steps)
        show(out, step, indent + "    ");
}

void show(std::ostream& out, const std::vector<Deed>& deeds, const char* who) {
    out << who << ":\n";
    for (const Deed& deed : deeds) {
        out << "    " << deedNames[static_cast<std::size_t>(deed.kind)];
        if (deed.kind == Deed::Kind::Submit)
            show(out, deed.call, "    ");
        else
            out << ' ' << deed.which << " (" << deed.amount << ")\n";
    }
}

} // namespace

std::ostream& operator<<(std::ostream& out, const Program& program) {
    out << "\n";
    for (const ActorPlan& actor : program.actors) {
        out << (actor.isAsync ? "async" : "threaded") << " limit " << actor.limit;
        if (actor.sideLimit > 0)
            out << ", side " << actor.sideLimit;
        if (actor.maxPending > 0)
            out << ", pending " << actor.maxPending;
        if (actor.construction > 0)
            out << ", constructed in " << actor.construction;
        out << '\n';
    }
    out << (program.goesInCircles ? "in circles\n" : "") << (program.isShuffled ? "shuffled\n" : "")
        << (program.hasInterpreterLock ? "interpreter lock\n" : "");
    show(out, program.driver, "driver");
    if (!program.rival.empty())
        show(out, program.rival, "rival");
    return out;
}

Gen<Program> anyProgram() {
    const auto someActors = gen::mapcat(between<std::size_t>(1, 4), [](std::size_t count) {
        return gen::container<std::vector<ActorPlan>>(count, anyActor());
    });
    return gen::build<Program>(
        gen::set(&Program::actors, someActors), gen::set(&Program::driver, deeds(80)),
        gen::set(&Program::rival,
                 gen::weightedOneOf<std::vector<Deed>>({{1, gen::just(std::vector<Deed>())}, {1, deeds(25)}})),
        gen::set(&Program::goesInCircles, sometimes(15)), gen::set(&Program::isShuffled, sometimes(15)),
        gen::set(&Program::hasInterpreterLock, sometimes(15)));
}

} // namespace playground
