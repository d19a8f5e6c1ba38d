#pragma once

namespace playground::bench {

/// The works on our runtime, with and without a trace.
void registerRuntime();

} // namespace playground::bench
