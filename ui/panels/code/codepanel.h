#pragma once

#include "core/code/codetext.h"
#include "core/scenario/scenario.h"
#include "ui/panels/code/codecolours.h"
#include "ui/panels/throttle.h"

#include <QBasicTimer>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QPushButton;
class QToolButton;

namespace playground::ui {

class CodeView;

/// The scenario as a program for Ray, and as one in C++ for this library. Thread: GUI.
class CodePanel final : public QWidget {
    Q_OBJECT

public:
    explicit CodePanel(QWidget* parent = nullptr);

    void setScenario(const Scenario& scenario);
    /// Lights the line that stands for this, and shows it. A place that has no line, or none: no line is lit.
    void setPlace(std::optional<CodePlace> place);
    void setTheme(const Theme& theme);

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    void createContent();
    QToolButton* addLanguage(QBoxLayout& row, const char* name, const QString& text, CodeKind kind);
    void choose(CodeKind kind);
    void renewSoon();
    void renew();
    void light();
    void copy() const;

    Scenario m_scenario;
    std::optional<CodePlace> m_place;
    CodeText m_code;
    CodeKind m_kind = CodeKind::Python;
    CodeView* m_view = nullptr;
    QPushButton* m_copy = nullptr;
    Throttle m_pace;
    QBasicTimer m_wait; // Until it is renewed.
};

} // namespace playground::ui
