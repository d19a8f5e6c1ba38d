#pragma once

namespace playground::bench {

/// What it costs to tell the state of all actors at some time of a run of a million calls.
void registerMoment();

} // namespace playground::bench
