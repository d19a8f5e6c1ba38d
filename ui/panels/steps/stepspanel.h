#pragma once

#include "core/scenario/refusals.h"
#include "ui/panels/steps/steptree.h"
#include "ui/panels/steps/stepwords.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace playground::ui {

class MethodBar;
class StepButtons;
class StepForm;
class StepsModel;

/// A method's steps, to be edited where they stand. What a person does is told, not done. Thread: GUI.
class StepsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit StepsPanel(QWidget* parent = nullptr);

    void show(const Scenario& scenario, const std::vector<ScenarioRefusal>& refusals);
    void choose(const std::string& className, const std::string& method); ///< An empty method: the first.
    void showError(const QString& text); ///< Of the last edit; empty: none.
    void setTheme(const Theme& theme);

    MethodBar& methods() { return *m_methods; }

Q_SIGNALS:
    /// A person wants the chosen method to have these; edits of one gesture belong together.
    void stepsEdited(const QString& what, const std::vector<playground::Step>& steps, const QString& gesture);

private:
    void createContent();
    void fillPalette();
    void showMethod();
    void showStep();
    void edit(const QString& what, std::optional<std::vector<Step>> steps, StepPath next, const QString& gesture = {});
    void add(const Step& step);
    void perform(StepCommand command);
    void move(const StepPath& path, const StepPath& place);
    StepPath current() const;
    MethodKind kind() const;

    Scenario m_scenario;
    std::vector<ScenarioRefusal> m_refusals;
    std::vector<Step> m_steps;
    StepPath m_next; // Where the selection goes.
    MethodBar* m_methods = nullptr;
    StepsModel* m_model = nullptr;
    StepTree* m_tree = nullptr;
    StepButtons* m_buttons = nullptr;
    QLabel* m_error = nullptr;
    StepForm* m_form = nullptr;
    QString m_editError;
};

} // namespace playground::ui
