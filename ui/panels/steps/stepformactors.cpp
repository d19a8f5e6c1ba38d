#include "ui/panels/steps/stepform.h"

// The fields of steps that name an actor.
namespace playground::ui {

namespace {

using namespace std::chrono_literals;
using Pattern = Arrival::Pattern;

constexpr Duration firstInterval = 20ms;
constexpr std::int64_t firstBurst = 10;

/// What stands there already stays as far as the pattern has it.
Arrival withPattern(Arrival arrival, Pattern pattern) {
    if (pattern == Pattern::AtOnce)
        return {};
    if (arrival.pattern == Pattern::AtOnce)
        arrival.interval = firstInterval;
    arrival.burst = pattern == Pattern::Bursts ? firstBurst : 1;
    arrival.pattern = pattern;
    return arrival;
}

} // namespace

void StepForm::build(const CallStep& step) {
    addTarget({step.actor, step.method}, [this](const CallTarget& target) {
        change<CallStep>([&](CallStep& now) {
            std::tie(now.actor, now.method) = target;
            now.group.clear();
        });
    });
    addNumber(tr("Calls"), QStringLiteral("stepCount"), step.count, 1, mostCalls,
              [this](std::int64_t count) { change<CallStep>([=](CallStep& now) { now.count = count; }); });
    addChoice(
        tr("Then"), QStringLiteral("stepThen"), {tr("await the results"), tr("blocking get"), tr("go on at once")},
        static_cast<int>(step.then),
        [this](int then) { change<CallStep>([=](CallStep& now) { now.then = static_cast<CallStep::Then>(then); }); });
    addText(tr("Name"), QStringLiteral("stepAs"), step.as,
            [this](const std::string& as) { change<CallStep>([&](CallStep& now) { now.as = as; }); });
    addNames(tr("Arguments"), step.args,
             [this](const Strings& args) { change<CallStep>([&](CallStep& now) { now.args = args; }); });
    addGroup(tr("as its method says"), step.group,
             [this](const std::string& group) { change<CallStep>([&](CallStep& now) { now.group = group; }); });
}

void StepForm::build(const FireStep& step) {
    const auto [pattern, interval, burst] = step.batch.arrival;
    addTarget({step.batch.actor, step.batch.method}, [this](const CallTarget& target) {
        change<FireStep>([&](FireStep& now) {
            std::tie(now.batch.actor, now.batch.method) = target;
            now.batch.group.clear();
        });
    });
    addNumber(tr("Calls"), QStringLiteral("stepCount"), step.batch.count, 1, mostCalls,
              [this](std::int64_t count) { change<FireStep>([=](FireStep& now) { now.batch.count = count; }); });
    // In the order of Arrival::Pattern.
    addChoice(tr("Come"), QStringLiteral("stepPattern"),
              {tr("at once"), tr("one by one"), tr("at random (Poisson)"), tr("in bursts")}, static_cast<int>(pattern),
              [this](int chosen) {
                  change<FireStep>([=](FireStep& now) {
                      now.batch.arrival = withPattern(now.batch.arrival, static_cast<Pattern>(chosen));
                  });
                  rebuild();
              });
    if (pattern != Pattern::AtOnce)
        addTime(pattern == Pattern::Poisson ? tr("Mean gap") : tr("Every"), interval, [this](Duration every) {
            change<FireStep>([=](FireStep& now) { now.batch.arrival.interval = every; });
        });
    if (pattern == Pattern::Bursts)
        addNumber(tr("In a burst"), QStringLiteral("stepBurst"), burst, 1, mostCalls, [this](std::int64_t calls) {
            change<FireStep>([=](FireStep& now) { now.batch.arrival.burst = calls; });
        });
    addText(tr("Name"), QStringLiteral("stepAs"), step.as,
            [this](const std::string& as) { change<FireStep>([&](FireStep& now) { now.as = as; }); });
    addNames(tr("Arguments"), step.args,
             [this](const Strings& args) { change<FireStep>([&](FireStep& now) { now.args = args; }); });
    addGroup(tr("as its method says"), step.batch.group,
             [this](const std::string& group) { change<FireStep>([&](FireStep& now) { now.batch.group = group; }); });
}

void StepForm::build(const SetLimitStep& step) {
    addActor(step.actor, [this](const std::string& actor) {
        change<SetLimitStep>([&](SetLimitStep& now) {
            now.actor = actor;
            now.group.clear();
        });
    });
    addNumber(tr("Limit"), QStringLiteral("stepLimit"), step.maxConcurrency, 1, highestLimit,
              [this](std::int64_t to) { change<SetLimitStep>([=](SetLimitStep& now) { now.maxConcurrency = to; }); });
    addGroup(tr("the default group"), step.group,
             [this](const std::string& group) { change<SetLimitStep>([&](SetLimitStep& now) { now.group = group; }); });
}

void StepForm::build(const KillStep& step) {
    addActor(step.actor,
             [this](const std::string& actor) { change<KillStep>([&](KillStep& now) { now.actor = actor; }); });
    addCheck(tr("At once: its calls fail"), QStringLiteral("stepAtOnce"), step.isAtOnce,
             [this](bool isAtOnce) { change<KillStep>([=](KillStep& now) { now.isAtOnce = isAtOnce; }); });
}

} // namespace playground::ui
