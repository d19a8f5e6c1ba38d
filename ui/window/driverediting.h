#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"

#include <QObject>

namespace playground::ui {

class Document;
class DriverPanel;
class Engines;

/// Turns what a person does to the driver into edits of the document, and fires its batches. Thread: GUI.
class DriverEditing final : public QObject {
    Q_OBJECT

public:
    DriverEditing(DriverPanel& panel, Document& document, Engines& engines);

private:
    void show();
    void changeDriver(const QString& what, const std::vector<DriverStep>& driver, const QString& gesture);
    void fire(const Batch& batch);
    void answer(const Result<void>& done);

    DriverPanel& m_panel;
    Document& m_document;
    Engines& m_engines;
};

} // namespace playground::ui
