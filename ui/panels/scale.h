#pragma once

namespace playground::ui {

/// The next of 1, 2, 5, 10, 20 ... that is not below it. Needs more than zero.
double roundUp(double number);

} // namespace playground::ui
