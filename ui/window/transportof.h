#pragma once

#include "ui/panels/transportbar.h"

namespace playground::ui {

class Engines;
class RunController;

enum class ViewState { Moving, Paused };

/// Adds up the actors of the run.
TransportState transportOf(const RunController& controller, const Engines& engines, ViewState view);

} // namespace playground::ui
