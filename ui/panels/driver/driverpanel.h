#pragma once

#include "core/scenario/refusals.h"
#include "ui/panels/steps/stepkeys.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace playground::ui {

class DriverStrip;
class StepButtons;
class StepForm;
class StepsModel;
class StepTree;

/// What the driver does, over time and step by step, to be edited. What a person does is told, not done. Thread: GUI.
class DriverPanel final : public QWidget {
    Q_OBJECT

public:
    explicit DriverPanel(QWidget* parent = nullptr);

    void show(const Scenario& scenario, const std::vector<ScenarioRefusal>& refusals);
    void showError(const QString& text); ///< Of the last edit or firing; empty: none.
    void setTheme(const Theme& theme);

Q_SIGNALS:
    /// A person wants the driver to be this; edits of one gesture belong together.
    void driverEdited(const QString& what, const std::vector<playground::DriverStep>& driver, const QString& gesture);
    void fireRequested(const playground::Batch& batch);

private:
    void createContent();
    void connectContent();
    void fillPalette();
    void showStep();
    void choose(std::size_t step);
    void edit(const QString& what, const std::vector<DriverStep>& driver, std::size_t next,
              const QString& gesture = {});
    void add(const DriverStep& step);
    void perform(StepCommand command);
    void moveTo(std::size_t from, std::size_t place);
    void moveInTime(std::size_t step, Duration time);
    void change(const DriverStep& step);
    void fire();
    std::optional<std::size_t> current() const;

    Scenario m_scenario;
    std::optional<std::size_t> m_next; // Where the selection goes.
    QScrollArea* m_scroll = nullptr;
    DriverStrip* m_strip = nullptr;
    StepsModel* m_model = nullptr;
    StepTree* m_list = nullptr;
    StepButtons* m_buttons = nullptr;
    QPushButton* m_fire = nullptr;
    QLabel* m_error = nullptr;
    StepForm* m_form = nullptr;
    QString m_editError;
};

} // namespace playground::ui
