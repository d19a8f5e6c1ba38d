#pragma once

#include "core/experiment/comparison.h"

#include <QString>

namespace playground::ui {

enum class RunStage { UnderWay, Over };
enum class Reference { Prediction, KeptRun }; ///< What a run is compared with.

/// How well a run agreed with its reference, in a sentence.
QString agreementWords(const Compared& total, RunStage stage, Reference kind);

/// By how much, as it is and in per cent: "+20 ms (+0.4 %)"; equal: "0".
QString differenceWords(Duration reference, Duration run);
QString differenceWords(double reference, double run, int digits);

} // namespace playground::ui
