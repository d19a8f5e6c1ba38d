#pragma once

namespace playground::bench {

/// W1, W4, W6 and W8 done with what Qt and QCoro offer.
void registerPlainQt();

} // namespace playground::bench
