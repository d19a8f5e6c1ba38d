#pragma once

#include "core/experiment/comparison.h"
#include "ui/panels/comparison/comparedlines.h"

#include <vector>

namespace playground::ui {

/// A line of the table, and those below it.
struct ComparedRow {
    ComparedLine line;
    std::vector<ComparedRow> parts;
};

/// Two runs as they were measured.
struct MeasuredPair {
    MeasuredRun reference;
    MeasuredRun run;
};

/// In total, then each actor with its methods. Null: not measured, yet or any more.
std::vector<ComparedRow> rowsOf(const Comparison& comparison, const MeasuredPair* measured, RunStage stage,
                                Reference kind);

} // namespace playground::ui
