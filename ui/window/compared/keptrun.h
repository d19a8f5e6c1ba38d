#pragma once

#include "core/engine/engine.h"
#include "core/io/readrun.h"
#include "core/scenario/scenario.h"

#include <QString>
#include <QTime>

#include <memory>
#include <optional>

namespace playground::ui {

/// A run that others are compared with.
struct KeptRun {
    QString name; ///< For people.
    std::shared_ptr<const TraceStore> store; ///< Along with its dictionary.
    TimePoint end{};
    std::shared_ptr<const Scenario> scenario; ///< As it is at the end, so far; null: a file's.
    Markers markers = {}; ///< What was marked in it.
    std::optional<Engine> engine; ///< None: a file's.
};

/// By what a person knows a run: "five_waves, limit 2, real, 17:40".
QString runName(const Scenario& scenario, Engine engine, QTime when);

/// That of a file.
KeptRun keptRunOf(const std::shared_ptr<ReadRun>& run, const QString& path);

} // namespace playground::ui
