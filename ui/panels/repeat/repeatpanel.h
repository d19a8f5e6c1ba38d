#pragma once

#include "ui/panels/repeat/repeatrun.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace playground::ui {

class OverlaidChart;

/// Runs the scenario several times and lays the runs over each other: what is repeatable, and what is not.
/// Thread: GUI.
class RepeatPanel final : public QWidget {
    Q_OBJECT

public:
    explicit RepeatPanel(QWidget* parent = nullptr);

    void setScenario(const Scenario& scenario); ///< What is shown is marked as old when it is another one.
    void setTheme(const Theme& theme);

Q_SIGNALS:
    /// A person wants to see it in the timeline.
    void callChosen(const playground::OverlaidCall& call);

private:
    void createContent();
    void connectContent();
    void runOrStop();
    void showState();
    void showWords();
    QString numbersWords() const;
    QString rowWords() const;
    Repetition repetition() const;

    Scenario m_scenario;
    RepeatRun m_run;
    Scenario m_asked; // That is run or was run last; likewise the next, which is shown.
    Scenario m_shown;
    QSpinBox* m_runs = nullptr;
    QComboBox* m_engine = nullptr;
    QCheckBox* m_seeds = nullptr;
    QPushButton* m_button = nullptr;
    OverlaidChart* m_chart = nullptr;
    QLabel* m_words = nullptr;
};

} // namespace playground::ui
