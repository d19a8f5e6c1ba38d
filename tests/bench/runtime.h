#pragma once

namespace playground::bench {

/// W1, W4, W6 and W8 on our runtime, with and without a trace.
void registerRuntime();

} // namespace playground::bench
