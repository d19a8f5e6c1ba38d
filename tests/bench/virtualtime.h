#pragma once

namespace playground::bench {

/// The virtual engine: events of scenarios a second.
void registerVirtualTime();

} // namespace playground::bench
