#pragma once

#include "core/trace/holdings.h"

namespace playground {

/// A quarter of the machine's memory, but half a gigabyte at least; what is more goes to a file in the person's folder
/// for caches, as long as a gigabyte of that disk stays free.
TraceBudget defaultBudget();

} // namespace playground
