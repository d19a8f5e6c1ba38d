#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"

#include <QObject>

namespace playground::ui {

class Document;
class StepsPanel;

/// Turns what a person does to classes, methods and steps into edits of the document. Thread: GUI.
class ClassEditing final : public QObject {
    Q_OBJECT

public:
    ClassEditing(StepsPanel& panel, Document& document);

    void show(); ///< The document, as it is now.

private:
    void connectMethods();
    void addMethod();
    void duplicateMethod();
    void renameMethod(const QString& name);
    void changeSteps(const QString& what, const std::vector<Step>& steps, const QString& gesture);
    /// False when it was refused, which is shown.
    bool edit(const QString& what, const Result<Scenario>& next, const QString& gesture = {});
    QString methodName() const;

    StepsPanel& m_panel;
    Document& m_document;
};

} // namespace playground::ui
