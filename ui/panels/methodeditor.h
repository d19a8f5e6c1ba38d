#pragma once

#include "core/scenario/readyclasses.h"
#include "core/scenario/scenario.h"

#include <QWidget>

class QComboBox;

namespace playground::ui {

class MillisecondsBox;

/// Which method of its class an actor's batch calls, and what that method does. Thread: GUI.
class MethodEditor final : public QWidget {
    Q_OBJECT

public:
    explicit MethodEditor(QWidget* parent = nullptr);

    void show(const ClassSpec& actorClass, const std::string& method);

Q_SIGNALS:
    void methodPicked(const std::string& method);
    void readyEdited(const std::string& method, const ReadyMethod& ready);

private:
    void showNames(const ClassSpec& actorClass);
    void showKind(const MethodSpec* method);
    void announce();

    std::string m_method;
    QComboBox* const m_names;
    QComboBox* const m_kinds;
    MillisecondsBox* const m_duration;
};

} // namespace playground::ui
