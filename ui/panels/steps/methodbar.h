#pragma once

#include "core/scenario/scenario.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace playground::ui {

/// Which method of which class is edited, and what it is. Thread: GUI.
class MethodBar final : public QWidget {
    Q_OBJECT

public:
    explicit MethodBar(QWidget* parent = nullptr);

    /// What is no longer there gives way to the first.
    void show(const Scenario& scenario, const std::string& className, const std::string& method);

    const std::string& className() const { return m_class; } ///< Empty: the scenario has none.
    const std::string& method() const { return m_method; }

Q_SIGNALS:
    void chosen(const std::string& className, const std::string& method); ///< Another one.
    void addWanted();
    void duplicateWanted();
    void removeWanted();
    void renamed(const QString& name);
    void asyncChanged(bool isAsync);
    void groupChanged(const std::string& group);

private:
    void createFields();
    void connectFields();
    void fillClasses(const Scenario& scenario);
    void fillMethods(const ClassSpec& spec);
    void fillFields(const ClassSpec& spec);
    void createMenu();

    std::string m_class;
    std::string m_method;
    QComboBox* m_classes = nullptr;
    QComboBox* m_methods = nullptr;
    QToolButton* m_more = nullptr;
    QAction* m_remove = nullptr;
    QLineEdit* m_name = nullptr;
    QCheckBox* m_async = nullptr;
    QComboBox* m_groups = nullptr;
};

} // namespace playground::ui
