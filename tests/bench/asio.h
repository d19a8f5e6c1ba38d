#pragma once

namespace playground::bench {

/// The works done with Boost.Asio and its coroutines.
void registerAsio();

} // namespace playground::bench
