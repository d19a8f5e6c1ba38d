#pragma once

#include "core/experiment/comparison.h"

#include <QString>

namespace playground::ui {

enum class RunStage { UnderWay, Over };

/// How well a run agreed with its prediction, in a sentence.
QString agreementWords(const Compared& total, RunStage stage);

/// By how much, as it is and in per cent: "+20 ms (+0.4 %)"; equal: "0".
QString differenceWords(Duration predicted, Duration real);
QString differenceWords(double predicted, double real, int digits);

} // namespace playground::ui
