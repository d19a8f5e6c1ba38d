#include "ui/panels/steps/stepform.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace playground::ui {

namespace {

constexpr std::int64_t largestAddition = 1'000'000; // As in a file.

} // namespace

StepForm::StepForm(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void StepForm::show(const FormStep& step, const StepSurroundings& around) {
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
    const auto buildFields = [this](const auto& what) { build(what); };
    const FormStep shown = m_step;
    if (const auto* ofMethod = std::get_if<Step>(&shown))
        std::visit(buildFields, ofMethod->what);
    else if (const auto* ofDriver = std::get_if<DriverStep>(&shown))
        std::visit(buildFields, ofDriver->what);
    if (auto* again = place.isEmpty() ? nullptr : m_fields->findChild<QWidget*>(place))
        again->setFocus();
}

void StepForm::build(const RepeatStep& step) {
    addNumber(tr("Times"), QStringLiteral("stepCount"), step.count, 1, mostCalls,
              [this](std::int64_t count) { change<RepeatStep>([=](RepeatStep& now) { now.count = count; }); });
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
    if (step.timeout)
        addTime(tr("Time"), *step.timeout,
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
template <typename Kind> // lupdate would take a class for the owner of the strings.
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
