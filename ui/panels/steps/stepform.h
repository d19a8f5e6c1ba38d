#pragma once

#include "core/scenario/scenario.h"
#include "ui/panels/steps/stepsurroundings.h"

#include <QWidget>

#include <functional>
#include <type_traits>
#include <variant>

class QFormLayout;

namespace playground::ui {

/// Of a method or of the driver; or none.
using FormStep = std::variant<std::monostate, Step, DriverStep>;

/// The fields of one step. Thread: GUI.
class StepForm final : public QWidget {
    Q_OBJECT

public:
    explicit StepForm(QWidget* parent = nullptr);

    /// Costs nothing, and keeps the focus, when this is what it shows.
    void show(const FormStep& step, const StepSurroundings& around);

Q_SIGNALS:
    void stepEdited(const playground::Step& step);
    void driverStepEdited(const playground::DriverStep& step);

private:
    using Strings = std::vector<std::string>;
    static constexpr std::int64_t mostCalls = 10'000'000; // As in a file.

    static QString listed(const Strings& names);
    void rebuild();
    void build(const RepeatStep& step);
    void build(const CallStep& step);
    void build(const WaitStep& step);
    void build(const NextStep& step);
    void build(const FireStep& step);
    void build(const SetLimitStep& step);
    void build(const KillStep& step);
    template <class Kind>
    void build(const Kind& step);

    /// Of the step as it is then, whose kind is that of the form.
    template <class Kind>
    void change(const std::function<void(Kind&)>& apply);
    void announce(const Step& step) { Q_EMIT stepEdited(step); }
    void announce(const DriverStep& step) { Q_EMIT driverStepEdited(step); }

    void addRow(const QString& label, const QString& name, QWidget* editor);
    void addDuration(const Distribution& now, std::function<void(const Distribution&)> set);
    void addNumber(const QString& label, const QString& name, std::int64_t now, std::int64_t least, std::int64_t most,
                   std::function<void(std::int64_t)> set);
    void addText(const QString& label, const QString& name, const std::string& now,
                 std::function<void(const std::string&)> set);
    void addCheck(const QString& label, const QString& name, bool now, std::function<void(bool)> set);
    void addChoice(const QString& label, const QString& name, const QStringList& words, int now,
                   std::function<void(int)> set);
    void addNames(const QString& label, const Strings& now, std::function<void(const Strings&)> set);
    void addTime(const QString& label, Duration now, std::function<void(Duration)> set);
    void addTarget(const CallTarget& now, std::function<void(const CallTarget&)> set);
    void addActor(const std::string& now, std::function<void(const std::string&)> set);
    void addGroup(const QString& none, const std::string& now, std::function<void(const std::string&)> set);
    void addStream(const std::string& now, std::function<void(const std::string&)> set);
    void addValue(const QString& label, const Value& now, std::function<void(const Value&)> set);

    FormStep m_step;
    StepSurroundings m_around;
    QWidget* m_fields = nullptr;
    QFormLayout* m_form = nullptr;
};

template <class Kind>
void StepForm::change(const std::function<void(Kind&)>& apply) {
    const FormStep before = m_step;
    const auto applyTo = [&](auto& what) {
        if constexpr (std::is_same_v<std::decay_t<decltype(what)>, Kind>)
            apply(what);
    };
    std::visit(
        [&](auto& step) {
            if constexpr (requires { step.what; }) {
                std::visit(applyTo, step.what);
                if (before != m_step)
                    announce(step);
            }
        },
        m_step);
}

} // namespace playground::ui
