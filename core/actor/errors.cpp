#include "core/actor/errors.h"

#include "core/actor/kept.h"
#include "core/actor/logging.h"

namespace playground {

std::string textOf(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const std::exception& known) {
        return known.what();
    } catch (...) {
        return "an exception that is not derived from std::exception";
    }
}

void detail::reportThrowingDestructor() noexcept {
    try {
        logError("The destructor of a call's value threw: " + textOf(std::current_exception()));
    } catch (...) { // Nothing is left to be told to.
    }
}

} // namespace playground
