#pragma once

#include "ui/panels/whatif/sweeprun.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace playground::ui {

class SweepChart;

/// What would happen if: turns one number of the scenario through a range in virtual time and charts what that does.
/// Thread: GUI.
class WhatIfPanel final : public QWidget {
    Q_OBJECT

public:
    explicit WhatIfPanel(QWidget* parent = nullptr);

    /// Charts it anew at once where that takes a moment only. Else what is shown is marked as old until it is asked
    /// for.
    void setScenario(const Scenario& scenario);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    /// A person wants the scenario to be so.
    void valueChosen(const playground::Knob& knob, qint64 value);

private:
    void createContent();
    void fillKnobs();
    void chooseKnob();
    void runSoon();
    void runOrCancel();
    void run();
    void showButton();
    void showPoints(const std::vector<SweepPoint>& points);
    void showWords();
    void choose(int index);

    Scenario m_scenario;
    std::vector<Knob> m_knobs;
    SweepRun m_run;
    Knob m_shownKnob;
    std::vector<SweepPoint> m_points; // What is shown.
    bool m_isOld = false; // The scenario has changed since.
    QComboBox* m_knobBox = nullptr;
    QSpinBox* m_first = nullptr;
    QSpinBox* m_last = nullptr;
    QPushButton* m_button = nullptr;
    SweepChart* m_chart = nullptr;
    QLabel* m_words = nullptr;
};

} // namespace playground::ui
