#pragma once

namespace playground::bench {

/// What recording an event, keeping a span and asking for a row's columns cost.
void registerTrace();

} // namespace playground::bench
