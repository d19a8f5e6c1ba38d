#pragma once

#include "core/experiment/measures.h"
#include "ui/panels/comparison/agreement.h"

#include <vector>

namespace playground::ui {

/// Which of two runs did better, where a number tells.
enum class Better { Neither, Reference, Run };

/// A number of two runs, for people. What a run has not is a dash.
struct ComparedLine {
    QString name;
    QString reference;
    QString run;
    QString difference;
    Better better = Better::Neither;
    bool operator==(const ComparedLine&) const = default;
};

/// What is better the shorter it is; none: that run has it not.
ComparedLine lineOf(const QString& name, std::optional<Duration> reference, std::optional<Duration> run);

/// All that was measured; null: that run has it not.
std::vector<ComparedLine> linesOf(const Measures* reference, const Measures* run);

} // namespace playground::ui
