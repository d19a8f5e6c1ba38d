#include "ui/panels/steps/stepwords.h"

#include "ui/panels/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace playground::ui {

namespace {

struct StepTexts {
    Q_DECLARE_TR_FUNCTIONS(StepWords)
};

QString text(const std::string& words) { return QString::fromStdString(words); }

QString named(const std::string& name) { return name.empty() ? StepTexts::tr("?") : text(name); }

QString names(const std::vector<std::string>& refs) {
    QStringList words;
    for (const std::string& name : refs)
        words += text(name);
    return words.isEmpty() ? StepTexts::tr("?") : words.join(QStringLiteral(", "));
}

QString valueWords(const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return QString::number(*number);
    const auto* words = std::get_if<std::string>(&value);
    return words == nullptr ? StepTexts::tr("nothing") : QStringLiteral("\"%1\"").arg(text(*words));
}

QString as(const std::string& name) { return name.empty() ? QString() : StepTexts::tr(" as %1").arg(text(name)); }

/// Says what a step does; `kind` is that of its method.
struct Teller {
    MethodKind kind;

    bool isAsync() const { return kind == MethodKind::Async; }

    QString operator()(const SleepStep& step) const {
        return StepTexts::tr("sleep %1").arg(distributionWords(step.duration));
    }
    QString operator()(const BlockStep& step) const {
        return StepTexts::tr("block the thread %1").arg(distributionWords(step.duration));
    }
    QString operator()(const ComputeStep& step) const {
        const QString words = StepTexts::tr("compute %1").arg(distributionWords(step.duration));
        return step.isNative ? StepTexts::tr("%1, native").arg(words) : words;
    }
    QString operator()(const YieldStep&) const {
        return isAsync() ? StepTexts::tr("let other calls run") : StepTexts::tr("let other calls run (no effect here)");
    }
    QString operator()(const CallStep& step) const {
        const QString target = QStringLiteral("%1.%2").arg(named(step.actor), named(step.method));
        QString words = step.then == CallStep::Then::Go                   ? StepTexts::tr("start %1").arg(target)
                        : step.then == CallStep::Then::Await && isAsync() ? StepTexts::tr("await %1").arg(target)
                                                                          : StepTexts::tr("get %1").arg(target);
        if (step.count != 1)
            words += QStringLiteral(" ×%1").arg(countWords(step.count));
        if (!step.args.empty())
            words += StepTexts::tr(" with %1").arg(names(step.args));
        words += as(step.as);
        return step.group.empty() ? words : StepTexts::tr("%1 in group %2").arg(words, text(step.group));
    }
    QString operator()(const GatherStep& step) const {
        return (isAsync() ? StepTexts::tr("await %1") : StepTexts::tr("get %1")).arg(names(step.refs));
    }
    QString operator()(const GetStep& step) const { return StepTexts::tr("get %1, blocking").arg(names(step.refs)); }
    QString operator()(const WaitStep& step) const {
        const QString words =
            StepTexts::tr("wait for %n of %1", nullptr, static_cast<int>(step.count)).arg(names(step.refs));
        return step.timeout ? StepTexts::tr("%1, at most %2").arg(words, durationWords(*step.timeout)) : words;
    }
    QString operator()(const CancelStep& step) const {
        const QString words = StepTexts::tr("cancel %1").arg(names(step.refs));
        return step.isRecursive ? words : StepTexts::tr("%1, not what they called").arg(words);
    }
    QString operator()(const YieldItemStep& step) const {
        return StepTexts::tr("give item %1").arg(valueWords(step.item));
    }
    QString operator()(const NextStep& step) const {
        const QString words = step.count
                                  ? StepTexts::tr("take %n item(s) of %1", nullptr, static_cast<int>(*step.count))
                                  : StepTexts::tr("take all items of %1");
        return words.arg(named(step.stream)) + as(step.as);
    }
    QString operator()(const ForEachStep& step) const {
        return StepTexts::tr("for each item of %1%2").arg(named(step.stream), as(step.as));
    }
    QString operator()(const ReadStep& step) const { return StepTexts::tr("read %1").arg(named(step.variable)); }
    QString operator()(const WriteStep& step) const {
        return step.add == 0 ? StepTexts::tr("write what was read to %1").arg(named(step.variable))
                             : StepTexts::tr("write what was read %1 %2 to %3")
                                   .arg(step.add < 0 ? QStringLiteral("−") : QStringLiteral("+"))
                                   .arg(std::abs(step.add))
                                   .arg(named(step.variable));
    }
    QString operator()(const SetEventStep& step) const { return StepTexts::tr("set event %1").arg(named(step.event)); }
    QString operator()(const WaitEventStep& step) const {
        return StepTexts::tr("wait for event %1").arg(named(step.event));
    }
    QString operator()(const ArriveStep& step) const {
        return StepTexts::tr("meet at %1, %n call(s)", nullptr, static_cast<int>(step.parties))
            .arg(named(step.rendezvous));
    }
    QString operator()(const FailStep& step) const { return StepTexts::tr("fail: %1").arg(text(step.text)); }
    QString operator()(const ReturnStep& step) const { return StepTexts::tr("return %1").arg(valueWords(step.value)); }
    QString operator()(const LogStep& step) const { return StepTexts::tr("log: %1").arg(text(step.text)); }
    QString operator()(const RepeatStep& step) const {
        return StepTexts::tr("repeat %1 times").arg(countWords(step.count));
    }
};

QString arrivalWords(const Arrival& arrival) {
    const QString interval = durationWords(arrival.interval);
    switch (arrival.pattern) {
    case Arrival::Pattern::AtOnce:
        break;
    case Arrival::Pattern::Every:
        return StepTexts::tr(", one every %1").arg(interval);
    case Arrival::Pattern::Poisson:
        return StepTexts::tr(", one about every %1").arg(interval);
    case Arrival::Pattern::Bursts:
        return StepTexts::tr(", %1 every %2").arg(countWords(arrival.burst), interval);
    }
    return {};
}

/// Says what the driver does: of what methods do too, the same, but for a get that blocks nobody.
struct DriverTeller {
    template <class Kind>
    QString operator()(const Kind& step) const {
        return Teller{MethodKind::Async}(step);
    }
    QString operator()(const GetStep& step) const { return StepTexts::tr("get %1").arg(names(step.refs)); }
    QString operator()(const FireStep& step) const {
        const Batch& batch = step.batch;
        QString words = StepTexts::tr("fire %1").arg(
            batch.actor.empty() ? named(batch.method)
                                : QStringLiteral("%1.%2").arg(text(batch.actor), named(batch.method)));
        if (batch.count != 1)
            words += QStringLiteral(" ×%1").arg(countWords(batch.count));
        words += arrivalWords(batch.arrival);
        if (!step.args.empty())
            words += StepTexts::tr(" with %1").arg(names(step.args));
        words += as(step.as);
        return batch.group.empty() ? words : StepTexts::tr("%1 in group %2").arg(words, text(batch.group));
    }
    QString operator()(const SetLimitStep& step) const {
        const QString limit = countWords(step.maxConcurrency);
        return step.group.empty()
                   ? StepTexts::tr("set limit of %1 to %2").arg(named(step.actor), limit)
                   : StepTexts::tr("set limit of group %2 of %1 to %3").arg(named(step.actor), text(step.group), limit);
    }
    QString operator()(const KillStep& step) const {
        return (step.isAtOnce ? StepTexts::tr("kill %1") : StepTexts::tr("end %1 after its calls"))
            .arg(named(step.actor));
    }
};

} // namespace

QString stepWords(const DriverStep& step) { return std::visit(DriverTeller{}, step.what); }

QString stepWords(const Step& step, MethodKind kind) { return std::visit(Teller{kind}, step.what); }

QString distributionWords(const Distribution& distribution) {
    const QString first = durationWords(distribution.first);
    const QString second = durationWords(distribution.second);
    switch (distribution.shape) {
    case Distribution::Shape::Constant:
        return first;
    case Distribution::Shape::Uniform:
        return StepTexts::tr("%1 to %2").arg(first, second);
    case Distribution::Shape::Exponential:
        return StepTexts::tr("about %1, exponential").arg(first);
    case Distribution::Shape::Normal:
        return StepTexts::tr("%1 ± %2").arg(first, second);
    case Distribution::Shape::LogNormal:
        return StepTexts::tr("%1 ± %2, log-normal").arg(first, second);
    }
    return {};
}

} // namespace playground::ui
