#pragma once

#include "core/scenario/step.h"
#include "ui/panels/steps/stepsurroundings.h"

#include <QWidget>

#include <functional>
#include <optional>

class QFormLayout;

namespace playground::ui {

/// The fields of one step. Thread: GUI.
class StepForm final : public QWidget {
    Q_OBJECT

public:
    explicit StepForm(QWidget* parent = nullptr);

    /// None: nothing to edit. Costs nothing, and keeps the focus, when this is what it shows.
    void show(const std::optional<Step>& step, const StepSurroundings& around);

Q_SIGNALS:
    void edited(const playground::Step& step);

private:
    using Strings = std::vector<std::string>;

    static QString listed(const Strings& names);
    void rebuild();
    void build(const RepeatStep& step);
    void build(const CallStep& step);
    void build(const WaitStep& step);
    void build(const NextStep& step);
    template <class Kind>
    void build(const Kind& step);

    /// Of the step as it is then, whose kind is that of the form.
    template <class Kind>
    void change(const std::function<void(Kind&)>& apply);

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
    void addStream(const std::string& now, std::function<void(const std::string&)> set);
    void addValue(const QString& label, const Value& now, std::function<void(const Value&)> set);

    std::optional<Step> m_step;
    StepSurroundings m_around;
    QWidget* m_fields = nullptr;
    QFormLayout* m_form = nullptr;
};

} // namespace playground::ui
