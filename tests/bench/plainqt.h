#pragma once

namespace playground::bench {

/// The works done with what Qt and QCoro offer.
void registerPlainQt();

} // namespace playground::bench
