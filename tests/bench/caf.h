#pragma once

namespace playground::bench {

/// The works done with actors of CAF, the C++ Actor Framework.
void registerCaf();

} // namespace playground::bench
