#include "ui/panels/steps/stepform.h"

#include "ui/panels/millisecondsbox.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace playground::ui {

namespace {

constexpr std::int64_t mostCalls = 10'000'000; // As in a file.
constexpr std::int64_t largestAddition = 1'000'000;

} // namespace

StepForm::StepForm(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void StepForm::show(const std::optional<Step>& step, const StepSurroundings& around) {
    const bool isShown = step == m_step && around == m_around && m_fields != nullptr;
    m_step = step;
    m_around = around;
    if (!isShown)
        rebuild();
}

void StepForm::rebuild() {
    QWidget* focused = m_fields == nullptr ? nullptr : focusWidget();
    const QString place = focused != nullptr && focused->hasFocus() ? focused->objectName() : QString();
    if (m_fields != nullptr) {
        // A line that loses the focus tells its text, which is of another step by now.
        for (QObject* field : m_fields->findChildren<QObject*>())
            field->disconnect(this);
        m_fields->hide();
        m_fields->deleteLater(); // One of them may be telling what was edited.
    }
    m_fields = new QWidget(this);
    m_form = new QFormLayout(m_fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(4);
    layout()->addWidget(m_fields);
    if (m_step)
        std::visit([this](const auto& step) { build(step); }, Step(*m_step).what);
    if (auto* again = place.isEmpty() ? nullptr : m_fields->findChild<QWidget*>(place))
        again->setFocus();
}

template <class Kind>
void StepForm::change(const std::function<void(Kind&)>& apply) {
    auto* kind = m_step ? std::get_if<Kind>(&m_step->what) : nullptr;
    if (kind == nullptr)
        return;
    const Step before = *m_step;
    apply(*kind);
    if (!(before == *m_step))
        Q_EMIT edited(*m_step);
}

void StepForm::build(const RepeatStep& step) {
    addNumber(tr("Times"), QStringLiteral("stepCount"), step.count, 1, mostCalls,
              [this](std::int64_t count) { change<RepeatStep>([=](RepeatStep& now) { now.count = count; }); });
}

void StepForm::build(const CallStep& step) {
    QStringList words;
    int current = -1;
    for (const auto& [actor, method] : m_around.targets) {
        if (actor == step.actor && method == step.method)
            current = static_cast<int>(words.size());
        words += QString::fromStdString(actor + "." + method);
    }
    addChoice(tr("Method"), QStringLiteral("stepTarget"), words, current, [this](int index) {
        change<CallStep>([this, index](CallStep& now) {
            std::tie(now.actor, now.method) = m_around.targets[static_cast<std::size_t>(index)];
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
    if (m_around.groups.empty() && step.group.empty())
        return;
    QStringList groups{tr("as its method says")};
    int group = 0;
    for (const std::string& name : m_around.groups) {
        if (name == step.group)
            group = static_cast<int>(groups.size());
        groups += QString::fromStdString(name);
    }
    addChoice(tr("Group"), QStringLiteral("stepGroup"), groups, group, [this](int index) {
        change<CallStep>([this, index](CallStep& now) {
            now.group = index == 0 ? std::string() : m_around.groups[static_cast<std::size_t>(index) - 1];
        });
    });
}

void StepForm::build(const WaitStep& step) {
    addNames(tr("Of"), step.refs,
             [this](const Strings& refs) { change<WaitStep>([&](WaitStep& now) { now.refs = refs; }); });
    addNumber(tr("Ready"), QStringLiteral("stepCount"), step.count, 1, mostCalls,
              [this](std::int64_t count) { change<WaitStep>([=](WaitStep& now) { now.count = count; }); });
    addCheck(tr("Give up after a time"), QStringLiteral("stepHasTimeout"), step.timeout.has_value(), [this](bool has) {
        change<WaitStep>([=](WaitStep& now) {
            now.timeout = has ? std::optional<Duration>(std::chrono::seconds(1)) : std::nullopt;
        });
        rebuild();
    });
    if (!step.timeout)
        return;
    auto* box = new MillisecondsBox(m_fields);
    box->setDuration(*step.timeout);
    addRow(tr("Time"), QStringLiteral("stepDuration"), box);
    connect(box, &MillisecondsBox::durationEdited, this,
            [this](Duration timeout) { change<WaitStep>([=](WaitStep& now) { now.timeout = timeout; }); });
}

void StepForm::build(const NextStep& step) {
    addStream(step.stream,
              [this](const std::string& stream) { change<NextStep>([&](NextStep& now) { now.stream = stream; }); });
    addCheck(tr("All items to the end"), QStringLiteral("stepAll"), !step.count, [this](bool all) {
        change<NextStep>([=](NextStep& now) { now.count = all ? std::nullopt : std::optional<std::int64_t>(1); });
        rebuild();
    });
    if (step.count)
        addNumber(tr("Items"), QStringLiteral("stepCount"), *step.count, 1, mostCalls,
                  [this](std::int64_t count) { change<NextStep>([=](NextStep& now) { now.count = count; }); });
    addText(tr("Name"), QStringLiteral("stepAs"), step.as,
            [this](const std::string& as) { change<NextStep>([&](NextStep& now) { now.as = as; }); });
}

/// The fields that several kinds have.
template <class Kind>
void StepForm::build(const Kind& step) {
    const auto set = [this](auto member) {
        return [this, member](const auto& value) { change<Kind>([&](Kind& now) { now.*member = value; }); };
    };
    if constexpr (requires { step.stream; })
        addStream(step.stream, set(&Kind::stream));
    if constexpr (requires { step.as; })
        addText(tr("Name"), QStringLiteral("stepAs"), step.as, set(&Kind::as));
    if constexpr (requires { step.duration; })
        addDuration(step.duration, set(&Kind::duration));
    if constexpr (requires { step.isNative; })
        addCheck(tr("Native code, without the interpreter lock"), QStringLiteral("stepNative"), step.isNative,
                 set(&Kind::isNative));
    if constexpr (requires { step.refs; })
        addNames(tr("Of"), step.refs, set(&Kind::refs));
    if constexpr (requires { step.isRecursive; })
        addCheck(tr("And what they have called"), QStringLiteral("stepRecursive"), step.isRecursive,
                 set(&Kind::isRecursive));
    if constexpr (requires { step.variable; })
        addText(tr("Variable"), QStringLiteral("stepName"), step.variable, set(&Kind::variable));
    if constexpr (requires { step.add; })
        addNumber(tr("Plus"), QStringLiteral("stepAdd"), step.add, -largestAddition, largestAddition, set(&Kind::add));
    if constexpr (requires { step.event; })
        addText(tr("Event"), QStringLiteral("stepName"), step.event, set(&Kind::event));
    if constexpr (requires { step.rendezvous; })
        addText(tr("Meeting"), QStringLiteral("stepName"), step.rendezvous, set(&Kind::rendezvous));
    if constexpr (requires { step.parties; })
        addNumber(tr("Calls"), QStringLiteral("stepCount"), step.parties, 1, mostCalls, set(&Kind::parties));
    if constexpr (requires { step.text; })
        addText(tr("Text"), QStringLiteral("stepText"), step.text, set(&Kind::text));
    if constexpr (requires { step.item; })
        addValue(tr("Item"), step.item, set(&Kind::item));
    if constexpr (requires { step.value; })
        addValue(tr("Result"), step.value, set(&Kind::value));
}

} // namespace playground::ui
